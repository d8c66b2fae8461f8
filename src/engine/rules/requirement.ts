import type { State } from './state.ts'

/** Something that rests on the sources always, or where a predicate of the facts holds. */
export type Where<Facts, Id> = Id | { readonly id: Id; readonly where: (facts: Facts) => boolean }

/**
 * A rule of a check, to be read beside the source it cites.
 *
 * `state` is pure and total: it gives `not-reached` where an answer it needs has not been given, and never looks at an
 * answer that the check does not ask in that case.
 */
export interface Requirement<
  Facts,
  Id extends string = string,
  Place extends string = string,
  ReadingId extends string = string,
> {
  readonly id: Id
  /** The rule in one plain sentence. */
  readonly summary: string
  readonly cites: readonly Where<Facts, Place>[]
  /** Where the sources are read one way by us; said wherever the requirement is shown. */
  readonly readings?: readonly Where<Facts, ReadingId>[]
  /** The answers it rests on. */
  readonly reads: readonly (keyof Facts & string)[]
  /** The customer can still put an unmet requirement right. Absent: unmet is the end of it. */
  readonly curable?: (facts: Facts) => boolean
  state(facts: Facts): State
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
