import type { Answers } from '../question.ts'
import { type Flow, nextAfter, optionsAt, questionOf } from './flow.ts'
import { questionAt, start } from './replay.ts'

/**
 * Every complete path of a check, once each, in a fixed order: that of the questions and of the values they offer.
 * Follows the arrows of the machine as a tree, so that paths share their beginnings. Throws where a path comes to a
 * question again: such a machine is wrong, and to follow it would never end.
 */
export function* completePaths(flow: Flow): Generator<Answers> {
  yield* below(flow, questionAt(start(flow)) ?? '', {})
}

function* below(flow: Flow, question: string, facts: Answers): Generator<Answers> {
  if (questionOf(flow, question) === undefined) {
    yield facts
    return
  }
  if (Object.hasOwn(facts, question)) throw new Error(`The machine ${flow.machine.id} asks "${question}" twice`)
  for (const value of optionsAt(flow, question, facts)) {
    const after = { ...facts, [question]: value }
    yield* below(flow, nextAfter(flow, question, after), after)
  }
}
