import { type Chunk, chunkOf } from '../../browser/chunk.ts'
import { type EditionEntry, editionEntries } from '../../editions/index.ts'
import { withoutEntities } from '../../engine/step/damaged-link.ts'
import { lazyPage } from '../lazy-page.tsx'

/** Links of each edition under the others: few come that way, and then both editions are needed. */
const across = new Map(editionEntries.map((entry) => [entry.id, chunkOf(() => load(entry))]))
const pages = new Map([...across].map(([id, chunk]) => [id, lazyPage(chunk)]))

async function load(entry: EditionEntry) {
  const [{ fromOtherRules }, other] = await Promise.all([import('./from-other-rules.tsx'), entry.load()])
  return fromOtherRules(entry, other)
}

/** The other rules by which a link, or some of its answers, were made; empty where there are none. */
function otherRules(edition: string, hash: string): string {
  const plain = withoutEntities(hash)
  const rules = new URLSearchParams(plain.replace(/^#/, '')).get('rules') ?? edition
  if (rules !== edition) return rules
  return editionEntries.find(({ id, alone }) => id !== edition && alone.test(plain))?.id ?? ''
}

/** What a link with answers of other rules needs; `undefined` for all other links. */
export const acrossChunk = (edition: string, hash: string): Chunk<unknown> | undefined =>
  across.get(otherRules(edition, hash))

/** The page that shows it. */
export const acrossPage = (edition: string, hash: string) => pages.get(otherRules(edition, hash))
