import type { Answers } from '../question.ts'
import { states } from '../rules/state.ts'
import { lettersFor, type PackedCheck, placeAt } from './packed.ts'
import type { TruthTableRow } from './truth-table.ts'

/** How many paths a check has. */
export const rowsIn = (check: PackedCheck): number => check.verdictOf.length / lettersFor(check.verdicts)

/** The place of a row's verdict among the verdicts of its check. Throws on a row that is none. */
export function verdictPlace(check: PackedCheck, row: number): number {
  const count = lettersFor(check.verdicts)
  const place = placeAt(check.verdictOf, row * count, count)
  if (place >= 0) return place
  throw new Error(`The truth table of ${check.id} has no row ${row}`)
}

/** The answers of a row, in the order of the questions. */
export function answersIn(check: PackedCheck, row: number): Answers {
  return Object.fromEntries(
    check.questions.flatMap(({ question, values, letters }) => {
      const value = values[placeAt(letters, row, 1)]
      return value === undefined ? [] : [[question, value]]
    }),
  )
}

/** A row with all that the table says of it. Throws on a row that is none. */
export function rowIn(check: PackedCheck, row: number): TruthTableRow {
  const verdict = check.verdicts[verdictPlace(check, row)]
  if (verdict === undefined) throw new Error(`The truth table of ${check.id} has no verdict for row ${row}`)
  return {
    check: check.id,
    answers: answersIn(check, row),
    outcome: verdict.outcome,
    findings: check.requirements.map((requirement, place) => ({
      requirement,
      state: states[placeAt(verdict.states, place, 1)] ?? 'not-reached',
    })),
    notes: named(check.notes, verdict.notes),
    citations: named(check.citations, verdict.citations),
  }
}

/** Those that letters name, such as the notes of a verdict. */
export function named(all: readonly string[], letters: string): string[] {
  const count = lettersFor(all)
  return Array.from({ length: letters.length / count }, (_, at) => all[placeAt(letters, at * count, count)] ?? '')
}
