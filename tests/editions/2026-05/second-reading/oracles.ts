import { reimaging } from './reimaging.ts'
import type { Answers, Oracle } from './types.ts'
import { upgrade } from './upgrade.ts'

export const oracles: { readonly reimaging: Oracle; readonly upgrade: Oracle } = { reimaging, upgrade }

/** Every complete path that begins with these answers. */
export function* pathsBelow(oracle: Oracle, answers: Answers): Generator<Answers> {
  const step = oracle.next(answers)
  if (step === undefined) {
    yield answers
    return
  }
  for (const value of step.values) yield* pathsBelow(oracle, { ...answers, [step.question]: value })
}
