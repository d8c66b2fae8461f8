import type { Edition } from '../../engine/edition.ts'
import { AboutScreen } from './about.tsx'
import { proof } from './measured.ts'

/** What was proved of the product, as it was last measured. */
export function AboutRoute({ edition }: { readonly edition: Edition }) {
  return <AboutScreen edition={edition} proof={proof} />
}
