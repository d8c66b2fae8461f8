import { proof } from '../proof/measured.ts'
import { AboutScreen } from '../screens/about.tsx'
import type { Edition } from '../wizard/edition.ts'

/** What was proved of the product, as it was last measured. */
export function AboutRoute({ edition }: { readonly edition: Edition }) {
  return <AboutScreen edition={edition} proof={proof} />
}
