/** Prints one JSON object a line for every complete path of both checks of an edition: `-- --edition 2026-05`. */
import { truthTable } from '../src/engine/table/truth-table.ts'
import { editionAskedFor } from './edition-asked-for.ts'

for (const row of truthTable(await editionAskedFor())) process.stdout.write(`${JSON.stringify(row)}\n`)
