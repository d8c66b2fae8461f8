/** All questions of a check at once, for whoever answers them in any order. */

import type { Check } from '../check.ts'
import { ahead } from '../flow/ahead.ts'
import { arrowsFrom, groundOf, likeliestAt, optionsAt, questionOf } from '../flow/flow.ts'
import { replay } from '../flow/replay.ts'
import type { Answers } from '../question.ts'
import type { Outcome } from '../rules/judgement.ts'
import type { Step } from './step.ts'

/** A question as it stands after the answers given. */
export interface Field {
  readonly question: string
  /** The answers that its words look at. */
  readonly facts: Answers
  readonly options: readonly string[]
  readonly likeliest?: string
  readonly chosen?: string
  /** Whether it is on the way, may still come on it, or no longer does. */
  readonly state: 'asked' | 'may-come' | 'not-asked'
  /** Why it is not asked: the answer that leads past it, and on what ground. */
  readonly because?: Because
}

export interface Because {
  readonly question: string
  readonly value: string
  readonly says: string
  readonly cites: readonly string[]
}

/** Every question of the check of a step, in the order of the check. */
export function fieldsOf({ check, answers }: Step): readonly Field[] {
  const { facts, open } = replay(check.flow, answers)
  const mayCome = ahead(check.flow, open, facts).questions
  const path = Object.keys(facts)
  return check.flow.questions.map(({ id }) => {
    const given = path.includes(id) ? Object.fromEntries(Object.entries(facts).slice(0, path.indexOf(id))) : facts
    const state = path.includes(id) || id === open ? 'asked' : mayCome.has(id) ? 'may-come' : 'not-asked'
    const likeliest = likeliestAt(check.flow, id, given)
    const chosen = state === 'not-asked' ? undefined : answers[id]
    const because = state === 'not-asked' ? becauseOf(check, id, facts) : undefined
    return {
      question: id,
      facts: given,
      options: state === 'not-asked' ? [] : optionsAt(check.flow, id, given),
      state,
      ...(likeliest !== undefined && { likeliest }),
      ...(chosen !== undefined && { chosen }),
      ...(because !== undefined && { because }),
    }
  })
}

/** The answer after which a question can no longer come. */
function becauseOf(check: Check, question: string, facts: Answers): Because | undefined {
  const before: Record<string, string> = {}
  for (const [asked, value] of Object.entries(facts)) {
    before[asked] = value
    const arrow = arrowsFrom(check.flow, asked).find(({ holds }) => holds(before))
    if (arrow === undefined) return undefined
    const next = questionOf(check.flow, arrow.target)?.id
    if (ahead(check.flow, next, before).questions.has(question)) continue
    return { question: asked, value, ...groundOf(arrow) }
  }
  return undefined
}

/** What an answer changed. */
export interface StepChange {
  readonly question: string
  /** The answers before and after; absent where there is none. */
  readonly from?: string
  readonly to?: string
  /** The outcomes before and after; absent while a question is open. */
  readonly was?: Outcome
  readonly now?: Outcome
  /** Answers that are no longer asked for, by question. */
  readonly dropped: readonly string[]
  /** The answers before, to go back to. */
  readonly before: Answers
  readonly after: Answers
}

/** Answers any question of a step, or takes its answer back. What no longer applies goes. */
export function changeAt({ check, answers }: Step, question: string, value: string | undefined): StepChange {
  const { [question]: from, ...others } = answers
  const replayed = replay(check.flow, value === undefined ? others : { ...answers, [question]: value })
  const after = { ...replayed.facts, ...replayed.pending }
  const was = outcomeOf(check, answers)
  const now = outcomeOf(check, after)
  return {
    question,
    ...(from !== undefined && { from }),
    ...(value !== undefined && { to: value }),
    ...(was !== undefined && { was }),
    ...(now !== undefined && { now }),
    dropped: Object.keys(answers).filter((id) => id !== question && !Object.hasOwn(after, id)),
    before: answers,
    after,
  }
}

function outcomeOf(check: Check, answers: Answers): Outcome | undefined {
  const { facts, open } = replay(check.flow, answers)
  return open === undefined ? check.judge(facts).outcome : undefined
}
