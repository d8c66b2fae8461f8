import type { Basis } from '../engine/rules/basis.ts'

/** On what something stands, within a sentence. */
export const basisNames: Readonly<Record<Basis, string>> = {
  text: 'Microsoft’s text',
  copy: 'a copy of Microsoft’s text',
  summary: 'somebody’s summary',
  reading: 'our reading',
}
