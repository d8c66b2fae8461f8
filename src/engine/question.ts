/** The answer "I'm not sure". Each question says whether it offers it. */
export const unknown = 'unknown'
export type Unknown = typeof unknown

export type YesNo = 'yes' | 'no' | Unknown

/** Answers by question id, as an address holds them. What was not answered is absent. */
export type Answers = Readonly<Record<string, string>>

/**
 * A question as data: its permanent id and the values that answer it, in the order of the decision model, with
 * `unknown` last where the question offers it.
 *
 * `offered` narrows the values by earlier answers: a licensed product, for one, is offered only in the channel it was
 * sold in. Absent: all are offered. `likeliest` is the value that most people will look for in a long list, as far as
 * earlier answers tell.
 */
export interface Question<Facts, Id extends string = string> {
  readonly id: Id
  readonly values: readonly string[]
  offered?(facts: Facts): readonly string[]
  likeliest?(facts: Facts): string | undefined
}

export const yesNo: readonly string[] = ['yes', 'no', unknown]

/**
 * Answers as the facts of a check. True of answers that were replayed, because each was offered by its question; the
 * type system cannot follow that, so it is said here and nowhere else.
 */
export function asFacts<Facts>(answers: Answers): Facts {
  return answers as Facts
}
