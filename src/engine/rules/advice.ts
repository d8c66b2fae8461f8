import type { Answers } from '../question.ts'
import type { Judgement } from './judgement.ts'
import type { Where } from './requirement.ts'

/**
 * Something to do next. Which advice a verdict gives is a rule; what it says is in the words of the check. Advice stands
 * in the order in which it matters.
 */
export interface Advice<Facts, Id extends string = string, Place extends string = string> {
  readonly id: Id
  readonly cites: readonly Where<Facts, Place>[]
  /** The question that the advice leads back to. */
  readonly question?: keyof Facts & string
  /** It leads on to where the verdict hands over. */
  readonly handsOver?: true
  /** The requirement that is met once it is followed. */
  readonly cures?: string
  given(facts: Facts, judgement: Judgement): boolean
}

/** The advice to find out what a question asks: given for every fact that is missing, before all other advice. */
export const findOut = 'find-out'

/** Advice as a verdict gives it. */
export interface GivenAdvice {
  /** `find-out`, or an advice of the check. */
  readonly id: string
  readonly cites: readonly string[]
  readonly question?: string
  readonly handsOver?: true
  /** Nothing else is to be done: whoever follows it has a yes. */
  readonly isEnough?: true
}

/** Where a case goes on: a check, of another edition where one is named, and the answers that it can take over. */
export interface HandOver {
  readonly edition?: string
  readonly check: string
  readonly answers: Answers
}
