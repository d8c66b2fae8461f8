import type { AnyStateMachine } from 'xstate'
import { type Answers, asFacts, type Question } from '../question.ts'

/**
 * A check's questions and the machine that routes them: one state a question, named like it, and the final state
 * `verdict`.
 */
export interface Flow {
  readonly machine: AnyStateMachine
  readonly questions: readonly Question<Answers>[]
  /** Whether the machine's guard of that name holds for the answers. Throws on a name that is none. */
  guardHolds(name: string, answers: Answers): boolean
}

/** Joins a machine, its guards and its questions, so that they can be walked by plain answers. */
export function flowOf<Facts>(
  machine: AnyStateMachine,
  guards: Readonly<Record<string, (facts: Facts) => boolean>>,
  questions: readonly Question<Facts>[],
): Flow {
  return {
    machine,
    questions: questions.map(({ id, values, offered }) => ({
      id,
      values,
      ...(offered === undefined ? {} : { offered: (answers) => offered(asFacts<Facts>(answers)) }),
    })),
    guardHolds(name, answers) {
      const guard = guards[name]
      if (guard === undefined) throw new Error(`The machine ${machine.id} has no guard ${name}`)
      return guard(asFacts<Facts>(answers))
    },
  }
}

/** The question of that id; `undefined` if the check has none. */
export function questionOf(flow: Flow, id: string): Question<Answers> | undefined {
  return flow.questions.find((question) => question.id === id)
}

/** The values that a question offers after these answers. Throws on an id that is no question of the check. */
export function optionsAt(flow: Flow, id: string, answers: Answers): readonly string[] {
  const question = questionOf(flow, id)
  if (question === undefined) throw new Error(`The machine ${flow.machine.id} has no question ${id}`)
  return question.offered?.(answers) ?? question.values
}
