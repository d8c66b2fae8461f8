import { reimaging } from './reimaging.ts'
import type { Answers, Oracle } from './types.ts'
import { upgrade } from './upgrade.ts'

export const oracles: { readonly reimaging: Oracle; readonly upgrade: Oracle } = { reimaging, upgrade }

/** Every complete path that begins with these answers. */
export function* pathsBelow(oracle: Oracle, answers: Answers): Generator<Answers> {
  const next = oracle.next(answers)
  if (next === undefined) {
    yield answers
    return
  }
  for (const value of next.values) yield* pathsBelow(oracle, { ...answers, [next.question]: value })
}

/** The second reading of a check. Throws where there is none. */
export function oracleOf(check: string): Oracle {
  const found = Object.entries(oracles).find(([id]) => id === check)
  if (found === undefined) throw new Error(`There is no second reading of the check ${check}`)
  return found[1]
}

const walked = new Map<string, readonly Answers[]>()

/** Every complete path of a check, walked once: a hundred times as fast as by the machine. */
export function pathsOf(check: string): readonly Answers[] {
  const paths = walked.get(check) ?? [...pathsBelow(oracleOf(check), {})]
  walked.set(check, paths)
  return paths
}
