import type { Check } from './check.ts'
import type { Correction, Revision } from './corrections.ts'
import type { Reading, Term } from './sources/document.ts'
import type { Library } from './sources/library.ts'

/** The checks by the rules of one time, with the sources they rest on. */
export interface Edition {
  /** Permanent: it stands in links, records and saved checks. */
  readonly id: string
  readonly checks: readonly Check[]
  /** The state of its rules; records and shared links name it. */
  readonly revision: Revision
  /** What earlier revisions said wrongly. */
  readonly corrections: readonly Correction[]
  readonly library: Library
  /** When the document that the edition follows was replaced. */
  readonly laterBriefs: readonly string[]
  readonly readings: readonly Reading[]
  readonly glossary: readonly Term[]
}

/** The check of that id; `undefined` where the edition has none. */
export function checkIn(edition: Edition, id: string | undefined): Check | undefined {
  return edition.checks.find((check) => check.id === id)
}
