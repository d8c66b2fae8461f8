import type { Answers } from '../facts/question.ts'
import type { TruthTableRow } from '../wizard/truth-table.ts'
import { notAsked, type PackedCheck, type PackedVerdict, placeOf, verdictLetters } from './packed.ts'

/** How many paths a check has. */
export const rowsIn = (check: PackedCheck): number => check.verdictOf.length / verdictLetters

/** The place of a row's verdict among the verdicts of its check. Throws on a row that is none. */
export function verdictPlace(check: PackedCheck, row: number): number {
  const letters = check.verdictOf.slice(row * verdictLetters, (row + 1) * verdictLetters)
  if (letters === '') throw new Error(`The truth table of ${check.id} has no row ${row}`)
  return placeOf(letters)
}

/** The verdict of a row. Throws on a row that is none. */
export function verdictIn(check: PackedCheck, row: number): PackedVerdict {
  const verdict = check.verdicts[verdictPlace(check, row)]
  if (verdict === undefined) throw new Error(`The truth table of ${check.id} has no verdict for row ${row}`)
  return verdict
}

/** The answers of a row, in the order of the questions. */
export function answersIn(check: PackedCheck, row: number): Answers {
  return Object.fromEntries(
    check.questions.flatMap(({ question, values, letters }) => {
      const letter = letters[row] ?? notAsked
      const value = letter === notAsked ? undefined : values[placeOf(letter)]
      return value === undefined ? [] : [[question, value]]
    }),
  )
}

/** A row with all that the table says of it. */
export function rowIn(check: PackedCheck, row: number): TruthTableRow {
  const { outcome, states, notes, citations } = verdictIn(check, row)
  return {
    check: check.id,
    answers: answersIn(check, row),
    outcome,
    findings: check.requirements.map((requirement, place) => ({
      requirement,
      state: states[place] ?? 'not-reached',
    })),
    notes,
    citations,
  }
}
