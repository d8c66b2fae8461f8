import type { Check } from '../check.ts'
import type { Edition } from '../edition.ts'
import type { Case } from '../proof/cases.ts'
import type { Outcome } from '../rules/judgement.ts'
import { type State, states } from '../rules/state.ts'
import { type TruthTableRow, truthTable } from './truth-table.ts'

/**
 * The truth table of an edition, small enough to be sent: one character for an answer instead of its words.
 *
 * Made when the product is built, so that a browser need not walk every path.
 */
export interface PackedTable {
  readonly edition: string
  readonly checks: readonly PackedCheck[]
}

export interface PackedCheck {
  readonly id: string
  readonly questions: readonly PackedColumn[]
  readonly requirements: readonly string[]
  /** The notes and citations that occur, to be named by their places. */
  readonly notes: readonly string[]
  readonly citations: readonly string[]
  readonly verdicts: readonly PackedVerdict[]
  /** The verdict of each row, as {@link lettersFor} so many to a row: its place in `verdicts`. */
  readonly verdictOf: string
}

/** A question's answers, one letter to a row: the place of the value, or the letter for a question that is not asked. */
export interface PackedColumn {
  readonly question: string
  readonly values: readonly string[]
  readonly letters: string
}

export interface PackedVerdict {
  readonly outcome: Outcome
  /** One letter to a requirement, in their order. */
  readonly states: string
  /** The places of the notes, as {@link lettersFor} so many to a note; so too the citations. */
  readonly notes: string
  readonly citations: string
}

/** Stands for a question that is not asked on that path. */
export const notAsked = '.'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Packs every path of every check. Takes seconds, unless the cases are handed to it. */
export function packTable(edition: Edition, cases?: (check: Check) => Iterable<Case>): PackedTable {
  const rows = [...truthTable(edition, cases)]
  return {
    edition: edition.id,
    checks: edition.checks.map((check) =>
      packCheck(
        check.id,
        check.flow.questions,
        check.requirements.map(({ id }) => id),
        rows.filter((row) => row.check === check.id),
      ),
    ),
  }
}

interface Asked {
  readonly id: string
  readonly values: readonly string[]
}

function packCheck(
  id: string,
  questions: readonly Asked[],
  requirements: readonly string[],
  rows: readonly TruthTableRow[],
): PackedCheck {
  const places = new Map<string, number>()
  const verdicts: PackedVerdict[] = []
  const notes = [...new Set(rows.flatMap((row) => row.notes))]
  const citations = [...new Set(rows.flatMap((row) => row.citations))]
  const lettersOf = (all: readonly string[], some: readonly string[]): string =>
    some.map((one) => letters(all.indexOf(one), lettersFor(all))).join('')
  const placeOf = rows.map((row) => {
    const verdict = {
      outcome: row.outcome,
      states: row.findings.map(({ state }) => stateLetter(state)).join(''),
      notes: lettersOf(notes, row.notes),
      citations: lettersOf(citations, row.citations),
    }
    const key = JSON.stringify(verdict)
    const place = places.get(key) ?? verdicts.push(verdict) - 1
    places.set(key, place)
    return place
  })
  const columns = questions.map(({ id: question, values }) => ({
    question,
    values,
    letters: rows.map(({ answers }) => letterOf(values, answers[question])).join(''),
  }))
  const verdictOf = placeOf.map((place) => letters(place, lettersFor(verdicts))).join('')
  return { id, questions: columns, requirements, notes, citations, verdicts, verdictOf }
}

const letterOf = (values: readonly string[], value: string | undefined): string =>
  value === undefined ? notAsked : letter(values.indexOf(value))

/** How many letters name one of these. */
export const lettersFor = ({ length }: readonly unknown[]): number =>
  length <= alphabet.length ? 1 : length <= alphabet.length ** 2 ? 2 : 3

/** A place as so many letters, most significant first. */
const letters = (place: number, count: number): string =>
  count === 1
    ? letter(place)
    : letters(Math.floor(place / alphabet.length), count - 1) + letter(place % alphabet.length)

/** Throws when there are more places than letters: the table would be wrong without a word. */
function letter(place: number): string {
  const found = alphabet[place]
  if (found === undefined) throw new Error(`The alphabet of the truth table has no letter for place ${place}`)
  return found
}

/** The letter of a state. */
export const stateLetter = (state: State): string => letter(states.indexOf(state))

const places: readonly number[] = Array.from({ length: 128 }, (_, code) => alphabet.indexOf(String.fromCharCode(code)))

/** The place that `count` letters stand for, from the one at `start` on, most significant first. No letter: less than 0. */
export function placeAt(letters: string, start: number, count: number): number {
  let place = 0
  for (let at = start; at < start + count; at++)
    place = place * alphabet.length + (places[letters.charCodeAt(at)] ?? Number.NEGATIVE_INFINITY)
  return place
}

/** The letter that an answer has in its column; that of a question not asked for `undefined`. */
export function letterIn(column: PackedColumn, value: string | undefined): string | undefined {
  if (value === undefined) return notAsked
  return column.values.includes(value) ? letterOf(column.values, value) : undefined
}
