import type { State } from './state.ts'

/** What a check comes to; `conditional` is a yes once named things are done, `other-right` is no matter of this right. */
export const outcomes = [
  'permitted',
  'conditional',
  'other-right',
  'not-covered',
  'undetermined',
  'not-permitted',
] as const
export type Outcome = (typeof outcomes)[number]

/** How one requirement stands in one case. */
export interface Finding {
  readonly requirement: string
  readonly state: State
  /** Of an unmet requirement: the customer can still put it right. */
  readonly curable: boolean
}

/** The ending, the outcome and the findings it rests on, before notes and citations are gathered. */
export interface Judgement {
  /** The ending that gives it. */
  readonly ending: string
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
  /** The requirements that bring the outcome about, in their order. */
  readonly causes: readonly string[]
}
