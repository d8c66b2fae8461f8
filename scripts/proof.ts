/**
 * Walks every path of an edition (`-- --edition 2026-05`), checks what is promised of it and prints what was found. Fails
 * where a promise is not kept.
 */
import { prove } from '../src/engine/proof/proof.ts'
import { promises } from '../src/words/obligations.ts'
import { editionAskedFor } from './edition-asked-for.ts'
import { measuredMutants } from './mutation/mutation-record.ts'

const edition = await editionAskedFor()
const proof = prove(edition)
const mutation = measuredMutants(edition.id)

const number = (count: number): string => count.toLocaleString('en')
const sum = (counts: readonly number[]): number => counts.reduce((one, other) => one + other, 0)

for (const { id, questions, requirements, paths, verdicts } of proof.checks)
  console.log(
    `${id}: ${questions} questions, ${requirements} requirements, ${number(paths)} paths, ${number(verdicts)} kinds of verdict`,
  )

console.log(`\nOver all ${number(sum(proof.checks.map(({ paths }) => paths)))} paths`)
for (const { id, breaches, shortest } of proof.obligations)
  console.log(
    `  ${breaches === 0 ? 'holds' : 'FAILS'}  ${id}: ${promises[id]}${shortest ? `\n         ${number(breaches)} breaches, the shortest ${shortest}` : ''}`,
  )

const statements = edition.library.documents.flatMap(({ passages }) =>
  passages.flatMap((passage) => passage.statements),
)
const resting = new Map(proof.traces.map(({ statement, verdicts }) => [statement, verdicts]))
const deciding = statements.filter(({ kind }) => kind === 'decides')
const decided = deciding.filter(({ id }) => (resting.get(id) ?? 0) > 0)
console.log(
  `\nStatements: ${statements.length}, of which ${deciding.length} decide something; ${decided.length} of those are cited by a verdict`,
)
for (const { id, unusedBecause } of statements)
  if (unusedBecause !== undefined) console.log(`  nothing rests on ${id}: ${unusedBecause}`)

if (mutation !== undefined) {
  console.log(
    `\nMutation score: ${((100 * mutation.noticed) / mutation.mutants).toFixed(1)} %, ${number(mutation.noticed)} of ${number(mutation.mutants)} faults noticed, ${mutation.explained} explained (${mutation.tool}, ${mutation.date})`,
  )
  if (!mutation.isOfThisCode) console.log('  The code has changed since. Run npm run mutation.')
}

const fails = proof.obligations.some(({ breaches }) => breaches > 0) || decided.length < deciding.length
process.exitCode = fails ? 1 : 0
