import type { AnyMachineSnapshot } from 'xstate'
import type { Answers } from '../question.ts'
import { type Flow, optionsAt } from './flow.ts'
import { answer, questionAt, start } from './replay.ts'

/**
 * Every complete path of a check, once each, in a fixed order: that of the questions and of the values they offer.
 * Walks the machine as a tree, so that paths share their beginnings.
 */
export function* completePaths(flow: Flow): Generator<Answers> {
  yield* below(flow, start(flow), {})
}

function* below(flow: Flow, at: AnyMachineSnapshot, facts: Answers): Generator<Answers> {
  const question = questionAt(at)
  if (question === undefined) {
    yield facts
    return
  }
  for (const value of optionsAt(flow, question, facts)) {
    yield* below(flow, answer(flow, at, question, value), { ...facts, [question]: value })
  }
}
