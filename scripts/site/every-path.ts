/** Walks every path of an edition once and prints what pages show of it: the truth table and the proof, as JSON. */
import written from '../../src/editions/2009-10/revisions/1.json' with { type: 'json' }
import { defaultEdition } from '../../src/editions/index.ts'
import type { Check } from '../../src/engine/check.ts'
import { type Correction, type CorrectionCount, countCorrections } from '../../src/engine/corrections.ts'
import { type Case, walk } from '../../src/engine/proof/cases.ts'
import { prove } from '../../src/engine/proof/proof.ts'
import type { FoldedCheck } from '../../src/engine/table/folded.ts'
import { packTable } from '../../src/engine/table/packed.ts'
import type { EveryPath } from './generated-data.ts'

const revision1: readonly FoldedCheck[] = JSON.parse(JSON.stringify(written))
const walked = new Map(defaultEdition.checks.map((check) => [check, walk(check)]))
const cases = (check: Check): readonly Case[] => walked.get(check) ?? []
const everyPath: EveryPath = {
  table: packTable(defaultEdition, cases),
  proof: prove(defaultEdition, cases),
  corrections: defaultEdition.checks.flatMap((check) => countsOf(check, defaultEdition.corrections)),
}
/** What each correction of a check came to, held against the truth table of revision 1. */
function countsOf(check: Check, corrections: readonly Correction[]): readonly CorrectionCount[] {
  const before = revision1.find(({ id }) => id === check.id)
  return before === undefined ? [] : countCorrections(check, cases(check), corrections, before)
}

process.stdout.write(JSON.stringify(everyPath))
