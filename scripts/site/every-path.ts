/** Walks every path of an edition once and prints what pages show of it: the truth table and the proof, as JSON. */
import { defaultEdition } from '../../src/editions/index.ts'
import type { Check } from '../../src/engine/check.ts'
import { type Case, walk } from '../../src/engine/proof/cases.ts'
import { prove } from '../../src/engine/proof/proof.ts'
import { packTable } from '../../src/engine/table/packed.ts'
import type { EveryPath } from './generated-data.ts'

const walked = new Map(defaultEdition.checks.map((check) => [check, walk(check)]))
const cases = (check: Check): readonly Case[] => walked.get(check) ?? []
const everyPath: EveryPath = { table: packTable(defaultEdition, cases), proof: prove(defaultEdition, cases) }
process.stdout.write(JSON.stringify(everyPath))
