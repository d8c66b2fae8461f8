import type { AnyStateMachine } from 'xstate'
import { type Answers, asFacts, type Question } from '../question.ts'

/**
 * A check's questions and the machine that routes them: one state a question, named like it, and the final state
 * `verdict`.
 */
export interface Flow {
  readonly machine: AnyStateMachine
  readonly questions: readonly Question<Answers>[]
}

/** Joins a machine and its questions, so that they can be walked by plain answers. */
export function flowOf<Facts>(machine: AnyStateMachine, questions: readonly Question<Facts>[]): Flow {
  return {
    machine,
    questions: questions.map(({ id, values, offered, likeliest }) => ({
      id,
      values,
      ...(offered && { offered: (answers) => offered(asFacts<Facts>(answers)) }),
      ...(likeliest && { likeliest: (answers) => likeliest(asFacts<Facts>(answers)) }),
    })),
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

/** The value that most people will look for, where the question has one and offers it after these answers. */
export function likeliestAt(flow: Flow, id: string, answers: Answers): string | undefined {
  const likeliest = questionOf(flow, id)?.likeliest?.(answers)
  return likeliest !== undefined && optionsAt(flow, id, answers).includes(likeliest) ? likeliest : undefined
}

/** A way out of a question. */
export interface Arrow {
  /** The question it leads to, or `verdict`. */
  readonly target: string
  /** On what ground: a sentence with the ids of the statements it rests on. */
  readonly description: string | undefined
  /** Whether it is taken, all arrows before it being out of question. */
  holds(facts: Answers): boolean
}

/** On what ground an arrow is taken: a sentence without its full stop, and the ids of the statements it rests on. */
export function groundOf({ description = '' }: Arrow): { readonly says: string; readonly cites: readonly string[] } {
  const plain = description.replace(/\.$/, '')
  const [, says = plain, cites] = /(.*) \(([^()]+)\)$/.exec(plain) ?? []
  return { says, cites: cites?.split(', ') ?? [] }
}

/** The arrows out of a question, in the order in which they are tried. */
export function arrowsFrom({ machine }: Flow, question: string): readonly Arrow[] {
  const type = `answer.${question}`
  return (machine.states[question]?.transitions.get(type) ?? []).map(({ guard, target, description }) => ({
    target: target?.[0]?.key ?? question,
    description,
    holds: (facts) => {
      const event = { type, facts }
      return typeof guard !== 'function' || guard({ context: {}, event }, undefined)
    },
  }))
}

/** Where an answer leads: the next question, or `verdict`. */
export function nextAfter(flow: Flow, question: string, facts: Answers): string {
  const arrow = arrowsFrom(flow, question).find(({ holds }) => holds(facts))
  if (arrow === undefined) throw new Error(`The machine ${flow.machine.id} leads nowhere from ${question}`)
  return arrow.target
}

/**
 * Where a question may lead, first match first, as far as the facts tell: a guard that they settle is followed one way,
 * one that looks at an answer not yet given is followed both ways. With all answers given it is one target.
 */
export function targets(flow: Flow, question: string, facts: Answers): readonly string[] {
  const found: string[] = []
  for (const arrow of arrowsFrom(flow, question)) {
    const holds = settled(arrow, facts)
    if (holds !== false) found.push(arrow.target)
    if (holds === true) break
  }
  return found
}

/** The guard's answer where the facts settle it; `undefined` where it looks at one that is not there yet. */
function settled(arrow: Arrow, facts: Answers): boolean | undefined {
  let isSettled = true
  const watched = new Proxy(facts, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      isSettled &&= value !== undefined
      return value
    },
  })
  const holds = arrow.holds(watched)
  return isSettled ? holds : undefined
}
