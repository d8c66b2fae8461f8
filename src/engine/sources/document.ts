import type { Basis } from '../rules/basis.ts'

/**
 * What a statement does in the product.
 *
 * - `decides`: a rule rests on it, so some verdict cites it.
 * - `advises`: a note or a next step.
 * - `defines`: help text or a glossary term.
 * - `context`: worth knowing about the source; shown on the sources page.
 */
export type StatementKind = 'decides' | 'advises' | 'defines' | 'context'

/** One thing that a source says, restated in our own words. The id is the passage’s id and a number: `faq-6.1`. */
export interface Statement {
  readonly id: string
  readonly kind: StatementKind
  readonly says: string
  /** Where it differs from that of its document. */
  readonly basis?: Basis
  /** Why nothing in the product rests on it; absent where something does. */
  readonly unusedBecause?: string
}

/**
 * A place in a document that a citation can point to.
 *
 * The id is permanent (`faq-6`). The label is how people find the place in the document (`FAQ 6`), and `about` is a
 * heading of ours for what it speaks of. Statements stand in the order of the document.
 */
export interface Passage<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly about: string
  readonly statements: readonly Statement[]
}

/**
 * A source with its passages in order.
 *
 * `short` opens a citation (`Brief · FAQ 6`), `date` is said in words because not every source has an exact one, and
 * `about` says where the document comes from and what to know before trusting it.
 */
export interface SourceDocument<Id extends string = string> {
  readonly id: string
  readonly title: string
  readonly short: string
  readonly date: string
  readonly about: string
  /** On what its statements stand; absent where an edition makes no such difference. */
  readonly basis?: Basis
  /** Who published it; absent where it is ours. */
  readonly publisher?: string
  /** Where it was published, or where we read it. */
  readonly url?: string
  /** Somebody else than the publisher keeps what stands there. */
  readonly isKeptElsewhere?: true
  readonly passages: readonly Passage<Id>[]
}

/** A document that is known of and was not read. Whoever has it may know more than the product does. */
export interface UnreadDocument<Id extends string = string> {
  readonly id: string
  readonly title: string
  /** Why it was not read, or how much of it. */
  readonly why: string
  /** Where it is said to stand. */
  readonly url?: string
  /** What reading it would settle, to follow "It would settle". */
  readonly settles: string
  /** The statements that say so, or that would be settled. */
  readonly cites: readonly Id[]
}

/** A place where the sources leave room and the product takes one reading. It is marked as ours wherever it shows. */
export interface Reading<Id extends string = string> {
  readonly id: Id
  readonly says: string
  readonly why: string
}

/**
 * A term that the documents or this product use, explained in plain words. `short` is its abbreviation, if it has one,
 * and `cites` is where a document says what it means.
 */
export interface Term<Id extends string = string> {
  readonly id: Id
  readonly term: string
  readonly short?: string
  readonly means: string
  readonly cites?: readonly string[]
}
