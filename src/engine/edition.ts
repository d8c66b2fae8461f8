import type { Check } from './check.ts'
import type { Correction, Revision } from './corrections.ts'
import type { Answers } from './question.ts'
import type { Outcome } from './rules/judgement.ts'
import type { Reading, Term, UnreadDocument } from './sources/document.ts'
import type { Library } from './sources/library.ts'

/** A case with a verdict, to show what the product does. */
export interface Example {
  readonly id: string
  /** The case in a sentence or two. */
  readonly situation: string
  /** The check, by its id. */
  readonly check: string
  readonly answers: Answers
  /** What it comes to. */
  readonly outcome: Outcome
}

export interface Examples {
  /** Real situations to start from; between them they come to every outcome. */
  readonly situations: readonly Example[]
  /** Two cases of one check that are worth holding side by side, and what they are, within a sentence. */
  readonly comparison: { readonly says: string; readonly a: Example; readonly b: Example }
  /** Two products in one image. */
  readonly wholeImage: { readonly a: Example; readonly b: Example }
}

/** The checks by the rules of one time, with the sources they rest on. */
export interface Edition {
  /** Permanent: it stands in links, records and saved checks. */
  readonly id: string
  /** What its addresses begin with: nothing, or `/2026-05`. Permanent. */
  readonly base: string
  readonly checks: readonly Check[]
  /** The state of its rules; records and shared links name it. */
  readonly revision: Revision
  /** What earlier revisions said wrongly. */
  readonly corrections: readonly Correction[]
  readonly library: Library
  /** Where the other editions stand, by their ids: what their addresses begin with. */
  readonly elsewhere: Readonly<Record<string, string>>
  /** What every verdict is subject to, in a sentence; absent where nothing says so. */
  readonly standing?: string
  /** The day from which its verdicts may be out of date: `2027-06-01`. Absent where that is said otherwise. */
  readonly dated?: string
  /** What is known of and was not read. */
  readonly unread?: readonly UnreadDocument[]
  /** When the document that the edition follows was replaced. */
  readonly laterBriefs: readonly string[]
  readonly readings: readonly Reading[]
  readonly glossary: readonly Term[]
  readonly examples: Examples
}

/** The check of that id; `undefined` where the edition has none. */
export function checkIn(edition: Edition, id: string | undefined): Check | undefined {
  return edition.checks.find((check) => check.id === id)
}

/**
 * Whether an edition may be out of date.
 *
 * @param today As `2026-11-25`.
 */
export const mayBeOutOfDate = ({ dated }: Edition, today: string): boolean => dated !== undefined && today >= dated
