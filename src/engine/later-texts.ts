/** What texts that are later than an edition say about its verdicts. They never change a verdict. */
import type { Answers } from './question.ts'
import type { Basis } from './rules/basis.ts'
import type { Outcome } from './rules/judgement.ts'
import type { State } from './rules/state.ts'
import type { Verdict } from './rules/verdict.ts'

/** What an entry is about: an outcome that is given, a requirement in some state, or a note that is shown. */
export type About =
  | { readonly kind: 'outcome'; readonly id: Outcome }
  | { readonly kind: 'requirement'; readonly id: string; readonly states: readonly State[] }
  | { readonly kind: 'note'; readonly id: string }

export interface LaterText {
  readonly id: string
  readonly about: About
  readonly says: string
  /** Its documents with their dates. */
  readonly source: string
  /** On what it stands at the weakest. */
  readonly basis: Basis
}

/** The later texts on the verdicts of one edition. */
export interface LaterTexts {
  /** What they say about a verdict and the answers behind it, in the order in which it is shown. */
  onVerdict(answers: Answers, verdict: Verdict): readonly LaterText[]
  /** What they say about something to do, by its id. */
  onStep(advice: string): readonly LaterText[]
  /** How many stand under a verdict at once; the rest on demand. */
  readonly shownAtOnce: number
  /** Where their statements are shown. */
  readonly address: string
}
