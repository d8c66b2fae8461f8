import type { CitationId } from '../sources/citations.ts'
import type { ReadingId } from '../sources/readings.ts'
import type { State } from './state.ts'

/** Something that rests on the sources always, or where a predicate of the facts holds. */
export type Where<Facts, Id> = Id | { readonly id: Id; readonly where: (facts: Facts) => boolean }

/**
 * A rule of a check, to be read beside the source it cites.
 *
 * `state` is pure and total: it gives `not-reached` where an answer it needs has not been given, and never looks at an
 * answer that the check does not ask in that case.
 */
export interface Requirement<Facts, Id extends string = string> {
  readonly id: Id
  /** The rule in one plain sentence. */
  readonly summary: string
  readonly cites: readonly Where<Facts, CitationId>[]
  /** Where the sources are read one way by us; said wherever the requirement is shown. */
  readonly readings?: readonly Where<Facts, ReadingId>[]
  /** The answers it rests on. */
  readonly reads: readonly (keyof Facts & string)[]
  /** The customer can still put an unmet requirement right. Absent: unmet is the end of it. */
  readonly curable?: (facts: Facts) => boolean
  state(facts: Facts): State
}

/** A remark that a verdict carries without changing its outcome. */
export interface Note<Facts, Id extends string = string> {
  readonly id: Id
  readonly cites: readonly CitationId[]
  shown(facts: Facts, verdict: Judgement): boolean
}

/** The outcome and the findings it rests on, before notes and citations are gathered. */
export interface Judgement {
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
  /** The requirements that bring the outcome about, in their order. */
  readonly causes: readonly string[]
}

export const outcomes = [
  'permitted',
  'conditional',
  'other-right',
  'not-covered',
  'undetermined',
  'not-permitted',
] as const
export type Outcome = (typeof outcomes)[number]

export interface Finding {
  readonly requirement: string
  readonly state: State
  /** Of an unmet requirement: the customer can still put it right. */
  readonly curable: boolean
}

/** The entries that hold for these facts, in their order. */
export function holding<Facts, Id extends string>(entries: readonly Where<Facts, Id>[], facts: Facts): Id[] {
  const held: Id[] = []
  for (const entry of entries) {
    if (typeof entry === 'string') held.push(entry)
    else if (entry.where(facts)) held.push(entry.id)
  }
  return held
}
