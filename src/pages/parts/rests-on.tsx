import type { Basis } from '../../engine/rules/basis.ts'
import { basisNames } from '../../words/bases.ts'
import { restsOn as text } from './text.ts'

/** On what a sentence rests, at its end. Nothing where the edition makes no difference between its sources. */
export function RestsOn({ basis }: { readonly basis: Basis | undefined }) {
  return basis && <span className="text-note text-soft"> {text(basisNames[basis])}</span>
}
