import { proof } from 'virtual:proof'
import type { Edition } from '../../engine/edition.ts'
import { AboutScreen } from './about.tsx'

/** What was proved of the product, of the code as it stands. */
export function AboutRoute({ edition }: { readonly edition: Edition }) {
  return <AboutScreen edition={edition} proof={proof} />
}
