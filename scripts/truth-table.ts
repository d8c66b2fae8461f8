/** Prints one JSON object a line for every complete path of both checks. */
import { edition200910 } from '../src/editions/2009-10/edition.ts'
import { truthTable } from '../src/engine/table/truth-table.ts'

for (const row of truthTable(edition200910)) process.stdout.write(`${JSON.stringify(row)}\n`)
