/** The edition that a script is about: `--edition 2026-05`; without it, the one whose addresses have no prefix. */
import { parseArgs } from 'node:util'
import { editionEntries, entryOf } from '../src/editions/index.ts'
import type { Edition } from '../src/engine/edition.ts'

/** Ends the process where there is no such edition. */
export async function editionAskedFor(): Promise<Edition> {
  const { values } = parseArgs({ args: process.argv.slice(2), options: { edition: { type: 'string' } } })
  const entry = entryOf(values.edition)
  if (entry !== undefined) return entry.load()
  console.error(`There is no edition ${values.edition}; there is ${editionEntries.map(({ id }) => id).join(', ')}`)
  process.exit(2)
}
