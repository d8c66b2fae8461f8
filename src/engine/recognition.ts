/** What an edition knows of the values that inventories hold, as data for whoever reads them. */

/**
 * What a column tells: the licence itself, what runs on the PC, or the key in use. The last two are hints, and are taken
 * as the licence only where somebody says so.
 */
export type Shows = 'licence' | 'runs' | 'key'

/** What a value in a column comes to. */
export interface Reading {
  /** The answer, or what {@link RecognisedColumn.against} compares; absent where the value does not settle it. */
  readonly value?: string
  /** What it may mean, likeliest first. */
  readonly suggests?: readonly string[]
  /** Why it is not settled, as a sentence. */
  readonly why?: string
}

/** Something that all PCs share and that the values of a column are compared with, such as the image's language. */
export interface Against {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** The answer; `undefined` where the two cannot be compared. */
  compare(read: string, against: string): string | undefined
}

/** How a question is answered from a column. */
export interface RecognisedColumn {
  /** Headers, in small letters and digits alone, by what such a column tells. */
  readonly headers: Readonly<Partial<Record<Shows, readonly string[]>>>
  /** Reads a value in small letters, without accents, trade marks and needless spaces. */
  read(value: string): Reading | undefined
  readonly against?: Against
}

/** What an edition recognises, by check and question, and an inventory to try it with. */
export interface Recognition {
  readonly checks: Readonly<Record<string, Readonly<Record<string, RecognisedColumn>>>>
  /** An invented inventory as comma-separated values. */
  readonly example: string
  /** Answers that the example's PCs share. */
  readonly exampleShared: Readonly<Record<string, string>>
  /** What its columns are compared with, by question. */
  readonly exampleAgainst: Readonly<Record<string, string>>
}
