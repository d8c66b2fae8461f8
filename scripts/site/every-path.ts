/** Walks every path of an edition once and prints what pages show of it: truth table, proof and maps, as JSON. */
import written from '../../src/editions/2009-10/revisions/1.json' with { type: 'json' }
import type { Check } from '../../src/engine/check.ts'
import { type CorrectionCount, countCorrections } from '../../src/engine/corrections.ts'
import { mapOf } from '../../src/engine/map/decision-map.ts'
import { type Case, walk } from '../../src/engine/proof/cases.ts'
import { prove } from '../../src/engine/proof/proof.ts'
import type { FoldedCheck } from '../../src/engine/table/folded.ts'
import { packTable } from '../../src/engine/table/packed.ts'
import { editionAskedFor } from '../edition-asked-for.ts'
import { drawnMap } from './drawn-map.ts'
import type { EveryPath } from './generated-data.ts'

const edition = await editionAskedFor()
/** The truth tables that the corrections of an edition are held against. */
const before: Readonly<Record<string, readonly FoldedCheck[]>> = { '2009-10': JSON.parse(JSON.stringify(written)) }
const walked = new Map(edition.checks.map((check) => [check, walk(check)]))
const cases = (check: Check): readonly Case[] => walked.get(check) ?? []
const everyPath: EveryPath = {
  table: packTable(edition, cases),
  proof: prove(edition, cases),
  corrections: edition.checks.flatMap(countsOf),
  maps: Object.fromEntries(edition.checks.map((check) => [check.id, drawnMap(mapOf(check))])),
}

/** What each correction of a check came to, held against the truth table of revision 1. */
function countsOf(check: Check): readonly CorrectionCount[] {
  const revision1 = before[edition.id]?.find(({ id }) => id === check.id)
  return revision1 === undefined ? [] : countCorrections(check, cases(check), edition.corrections, revision1)
}

process.stdout.write(JSON.stringify(everyPath))
