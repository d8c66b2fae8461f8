import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import type { Answers } from '../question.ts'
import { ahead } from './ahead.ts'
import { type Flow, optionsAt } from './flow.ts'

/** An answer that plays no part, and why: the flow does not ask it, or does not offer that value here. */
export interface Dropped {
  readonly question: string
  readonly value: string
  readonly reason: 'not-asked' | 'not-offered'
}

/** Where a set of answers leads. */
export interface Replay {
  /** The answers on the way, in the order in which they were asked. They alone decide. */
  readonly facts: Answers
  /** The first question without an answer; absent where the check has come to its verdict. */
  readonly open?: string
  /** Answers to questions that may still come up after the open one; kept, but not part of anything yet. */
  readonly pending: Answers
  readonly dropped: readonly Dropped[]
  /** How many questions are still to be answered at the most, the open one included. */
  readonly atMost: number
}

/**
 * Walks the machine with the answers given and says where they lead: the only way to a step.
 *
 * Total for any answers: what is not offered or never asked is dropped and named, and the walk stops at the first
 * question that is open. Replaying its own `facts` leads to the same place. Throws if the machine asks a question twice:
 * such a machine is wrong, and to follow it would never end.
 */
export function replay(flow: Flow, answers: Answers): Replay {
  const facts: Record<string, string> = {}
  const dropped: Dropped[] = []
  let snapshot = start(flow)
  let open = questionAt(snapshot)
  while (open !== undefined) {
    if (Object.hasOwn(facts, open)) throw new Error(`The machine ${flow.machine.id} asks "${open}" twice`)
    const value = ownAnswer(answers, open)
    if (value === undefined) break
    if (!optionsAt(flow, open, facts).includes(value)) {
      dropped.push({ question: open, value, reason: 'not-offered' })
      break
    }
    facts[open] = value
    snapshot = answer(flow, snapshot, open, facts)
    open = questionAt(snapshot)
  }
  const rest = ahead(flow, open, facts)
  const pending: Record<string, string> = {}
  for (const { id } of flow.questions) {
    const value = ownAnswer(answers, id)
    if (value === undefined || id in facts || id === open) continue
    if (rest.questions.has(id)) pending[id] = value
    else dropped.push({ question: id, value, reason: 'not-asked' })
  }
  return { facts, ...(open === undefined ? {} : { open }), pending, dropped, atMost: rest.atMost }
}

/** The machine before the first answer. */
export const start = (flow: Flow): AnyMachineSnapshot => initialTransition(flow.machine)[0]

/** The machine after one more answer, the facts with it in; unchanged if it does not ask that question now. */
export function answer(flow: Flow, at: AnyMachineSnapshot, question: string, facts: Answers): AnyMachineSnapshot {
  return transition(flow.machine, at, { type: `answer.${question}`, facts: { ...facts } })[0]
}

/** The question the machine asks, or `undefined` at the verdict. */
export function questionAt(snapshot: AnyMachineSnapshot): string | undefined {
  return snapshot.status === 'done' ? undefined : String(snapshot.value)
}

/** Own keys only: a link may name a question that every object seems to have. */
const ownAnswer = (answers: Answers, id: string): string | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined
