import type { Verdict } from '../../../../src/engine/rules/verdict.ts'
import { reimagingReads, upgradeReads } from './reads.ts'
import { expectedReimaging, nextInReimaging } from './reimaging.ts'
import type { Answers, Expected, Next } from './types.ts'
import { expectedUpgrade, nextInUpgrade } from './upgrade.ts'

/** The second reading of the sources, which shares no code with the rules and the flow. */
export interface Oracle {
  /** How many complete paths the check has. */
  readonly paths: number
  /** By requirement, the answers that it hangs on. */
  readonly reads: Readonly<Record<string, readonly string[]>>
  readonly expected: (answers: Answers) => Expected
  readonly next: (answers: Answers) => Next | undefined
}

const oracles: Readonly<Record<string, Oracle>> = {
  reimaging: { paths: 33_880, reads: reimagingReads, expected: expectedReimaging, next: nextInReimaging },
  upgrade: { paths: 12_633, reads: upgradeReads, expected: expectedUpgrade, next: nextInUpgrade },
}

/** The second reading of a check. Throws where there is none. */
export function oracleOf(check: string): Oracle {
  const oracle = oracles[check]
  if (oracle === undefined) throw new Error(`There is no second reading of the check ${check}`)
  return oracle
}

/** Where a verdict is another than the second reading's, in a few words; `undefined` where both agree. */
export function problemWith(verdict: Verdict, expected: Expected): string | undefined {
  if (verdict.outcome !== expected.outcome) return `${verdict.outcome}, not ${expected.outcome}`
  const found = Object.fromEntries(verdict.findings.map(({ requirement, state }) => [requirement, state]))
  const wrong = Object.keys({ ...expected.findings, ...found }).find((id) => expected.findings[id] !== found[id])
  if (wrong !== undefined) return `${wrong} is ${found[wrong]}, not ${expected.findings[wrong]}`
  const notes = verdict.notes.map(({ id }) => id).join()
  return notes === expected.notes.join() ? undefined : `carries ${notes}, not ${expected.notes.join()}`
}

const known = new Map<string, readonly Answers[]>()

/** Every complete path of a check as the second reading walks it: a hundred times as fast as by the machine. */
export function pathsOf(check: string): readonly Answers[] {
  const paths = known.get(check) ?? [...below(oracleOf(check), {})]
  known.set(check, paths)
  return paths
}

function* below(oracle: Oracle, answers: Answers): Generator<Answers> {
  const next = oracle.next(answers)
  if (next === undefined) yield answers
  else for (const value of next.values) yield* below(oracle, { ...answers, [next.question]: value })
}
