import type { Answers } from '../question.ts'
import type { Outcome } from '../rules/judgement.ts'
import { letterIn, notAsked, type PackedCheck, placeAt } from './packed.ts'
import { rowsIn, verdictPlace } from './table.ts'

/** A search that pauses now and then, and ends with what it found. */
export type Search<Found> = Generator<undefined, Found>

/** Other answers to one question or two, all else as it was, and what they lead to. */
export interface Change {
  /** The new answers by question. */
  readonly answers: Answers
  /** What it may come to: one outcome, or several where it opens questions on which that depends. Never empty. */
  readonly outcomes: readonly Outcome[]
  /** The questions that it opens, in their order. */
  readonly opens: readonly string[]
}

/** How good an outcome is. Not to know, and not to be covered, is no better than a no: nobody may go ahead. */
const good: Readonly<Record<Outcome, number>> = {
  'not-permitted': 0,
  'not-covered': 0,
  undetermined: 0,
  'other-right': 1,
  conditional: 1,
  permitted: 2,
}

/** Whether one outcome is better for the customer than another. */
export const isBetter = (one: Outcome, than: Outcome): boolean => good[one] > good[than]

/** The best of a few outcomes. */
export const bestOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((one, other) => (isBetter(other, one) ? other : one))

/**
 * The smallest changes of a case that lead to a better outcome, or may lead to one: of one answer, and only where there
 * is none such, of two. Every path of the check is looked at, so nothing is missed and nothing is guessed. That takes
 * its time, so the search pauses now and then, for whoever wants to do something else between.
 *
 * @param isSensible Which other answers come into question.
 */
export function* changesFrom(
  check: PackedCheck,
  facts: Answers,
  outcome: Outcome,
  isSensible: (question: string, value: string) => boolean,
): Search<readonly Change[]> {
  const columns = check.questions.map((column): Compared => {
    const sensible = column.values.filter((value) => isSensible(column.question, value))
    return {
      ...column,
      given: letterIn(column, facts[column.question]) ?? notAsked,
      sensible: new Set(sensible.map((value) => letterIn(column, value) ?? notAsked)),
    }
  })
  function* better(ways: readonly Way[]): Search<Change[]> {
    const found: Change[] = []
    for (const way of ways) {
      yield
      const change = changeOf(check, columns, way)
      if (isBetter(bestOf(change.outcomes), outcome)) found.push(change)
    }
    return found
  }

  const ones = yield* waysWith(1, check, columns)
  const found = yield* better(ones)
  if (found.length > 0) return found
  const twos = yield* waysWith(2, check, columns)
  return yield* better(twos.map((two) => withShortcuts(two, ones)))
}

/** A column of the table beside the answer of the case. */
interface Compared {
  readonly question: string
  readonly values: readonly string[]
  readonly letters: string
  /** The letter of the answer given; `notAsked` where the case has none. */
  readonly given: string
  /** The letters of the other answers that come into question. */
  readonly sensible: ReadonlySet<string>
}

/** Questions answered otherwise, each with the letter of its new answer, and the paths on which they are. */
interface Way {
  readonly changed: readonly { readonly column: Compared; readonly letter: string }[]
  readonly rows: readonly number[]
}

/** Some milliseconds of work on a slow machine. */
const rowsBetweenPauses = 2_000

/** Every way to answer exactly so many questions of the case otherwise, and sensibly. */
function* waysWith(count: number, check: PackedCheck, columns: readonly Compared[]): Search<Way[]> {
  const asked = columns.filter(({ given }) => given !== notAsked)
  const found = new Map<string, Way & { readonly rows: number[] }>()
  const rows = rowsIn(check)
  for (let row = 0; row < rows; row++) {
    if (row % rowsBetweenPauses === 0) yield
    const changed = changedIn(asked, row, count)
    if (changed.length !== count) continue
    const key = changed.map(({ column, letter }) => `${column.question} ${letter}`).join()
    const way = found.get(key) ?? { changed, rows: [] }
    found.set(key, way)
    way.rows.push(row)
  }
  return [...found.values()]
}

/** The questions that a path asks too and answers otherwise; none where there are more, or where that makes no sense. */
function changedIn(asked: readonly Compared[], row: number, most: number): Way['changed'] {
  const changed: { column: Compared; letter: string }[] = []
  for (const column of asked) {
    const letter = column.letters[row] ?? notAsked
    if (letter === column.given || letter === notAsked) continue
    if (changed.length === most || !column.sensible.has(letter)) return []
    changed.push({ column, letter })
  }
  return changed
}

/** Adds the paths on which one of the two new answers makes the other question idle. */
function withShortcuts({ changed, rows }: Way, ones: readonly Way[]): Way {
  const shortcuts = changed.flatMap(({ column, letter }) => {
    const others = changed.filter((other) => other.column !== column)
    const one = ones.find(({ changed: [only] }) => only?.column === column && only.letter === letter)
    return one?.rows.filter((row) => others.every((other) => other.column.letters[row] === notAsked)) ?? []
  })
  return { changed, rows: [...rows, ...shortcuts] }
}

function changeOf(check: PackedCheck, columns: readonly Compared[], { changed, rows }: Way): Change {
  const verdicts = new Set(rows.map((row) => verdictPlace(check, row)))
  const opened = columns.filter(
    ({ given, letters }) => given === notAsked && rows.some((row) => letters[row] !== notAsked),
  )
  return {
    answers: Object.fromEntries(
      changed.map(({ column, letter }) => [column.question, column.values[placeAt(letter, 0, 1)] ?? '']),
    ),
    outcomes: [...new Set([...verdicts].flatMap((place) => check.verdicts[place]?.outcome ?? []))],
    opens: opened.map(({ question }) => question),
  }
}
