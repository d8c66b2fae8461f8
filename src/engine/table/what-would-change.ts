import type { Answers } from '../question.ts'
import type { Outcome } from '../rules/judgement.ts'
import { letterIn, notAsked, type PackedCheck, placeAt } from './packed.ts'
import { rowsIn, verdictPlace } from './table.ts'

/** Other answers to one question or two, all else as it was, and what they lead to. */
export interface Change {
  /** The new answers by question. */
  readonly answers: Answers
  /** What it may come to: one outcome, or several where it opens questions on which that depends. Never empty. */
  readonly outcomes: readonly Outcome[]
  /** The questions that it opens, in their order. */
  readonly opens: readonly string[]
  /** How many of them are asked at the most: not all are on one path. */
  readonly mostOpened: number
}

/**
 * How good an outcome is. Not to know, and not to be covered, is no better than a no: nobody may go ahead. Another right
 * is a yes at once, and a condition is not.
 */
const good: Readonly<Record<Outcome, number>> = {
  'not-permitted': 0,
  'not-covered': 0,
  undetermined: 0,
  conditional: 1,
  'other-right': 2,
  permitted: 3,
}

/** Whether one outcome is better for the customer than another. */
export const isBetter = (one: Outcome, than: Outcome): boolean => good[one] > good[than]

/** The best of a few outcomes. */
export const bestOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((one, other) => (isBetter(other, one) ? other : one))

/**
 * The smallest changes of a case that lead to a better outcome, or may lead to one: of one answer, and only where there
 * is none such, of two. Where one answer brings another right in place of a condition, those of two that meet the
 * conditions come with it. Every path of the check is looked at, so nothing is missed and nothing is guessed.
 *
 * @param isSensible Which other answers come into question.
 */
export function changesFrom(
  check: PackedCheck,
  facts: Answers,
  outcome: Outcome,
  isSensible: (question: string, value: string) => boolean,
): readonly Change[] {
  const columns = check.questions.map((column): Compared => {
    const sensible = column.values.filter((value) => isSensible(column.question, value))
    return {
      ...column,
      given: (letterIn(column, facts[column.question]) ?? notAsked).charCodeAt(0),
      sensible: new Set(sensible.map((value) => (letterIn(column, value) ?? notAsked).charCodeAt(0))),
    }
  })
  const better = (ways: readonly Way[]): readonly Change[] =>
    ways.map((way) => changeOf(check, columns, way)).filter(({ outcomes }) => isBetter(bestOf(outcomes), outcome))

  const ones = waysWith(1, check, columns)
  const found = better(ones)
  const isEnough = outcome === 'conditional' ? found.some(mayBeYes) : found.length > 0
  if (isEnough) return found
  const twos = better(waysWith(2, check, columns).map((two) => withShortcuts(two, ones)))
  return found.length === 0 ? twos : [...found, ...twos.filter(mayBeYes)]
}

const mayBeYes = ({ outcomes }: Change): boolean => outcomes.includes('permitted')

/** A column of the table beside the answer of the case. Letters are compared by their codes, tens of thousands of times. */
interface Compared {
  readonly question: string
  readonly values: readonly string[]
  readonly letters: string
  /** The letter of the answer given; that of `notAsked` where the case has none. */
  readonly given: number
  /** The letters of the other answers that come into question. */
  readonly sensible: ReadonlySet<number>
}

/** Questions answered otherwise, each with the letter of its new answer, and the paths on which they are. */
interface Way {
  readonly changed: readonly { readonly column: Compared; readonly letter: number }[]
  readonly rows: readonly number[]
}

const notAskedLetter = notAsked.charCodeAt(0)

/** Every way to answer exactly so many questions of the case otherwise, and sensibly. */
function waysWith(count: number, check: PackedCheck, columns: readonly Compared[]): readonly Way[] {
  const asked = columns.filter(({ given }) => given !== notAskedLetter)
  const found = new Map<string, Way & { readonly rows: number[] }>()
  const rows = rowsIn(check)
  for (let row = 0; row < rows; row++) {
    if (!differsIn(count, asked, row)) continue
    const changed = asked.flatMap((column) => {
      const letter = column.letters.charCodeAt(row)
      return isOther(column, letter) ? [{ column, letter }] : []
    })
    const key = changed.map(({ column, letter }) => `${column.question} ${letter}`).join()
    const way = found.get(key) ?? { changed, rows: [] }
    found.set(key, way)
    way.rows.push(row)
  }
  return [...found.values()]
}

/** Whether a path asks exactly so many of these questions too and answers them otherwise, and sensibly. */
function differsIn(count: number, asked: readonly Compared[], row: number): boolean {
  let others = 0
  for (const column of asked) {
    const letter = column.letters.charCodeAt(row)
    if (!isOther(column, letter)) continue
    others++
    if (others > count || !column.sensible.has(letter)) return false
  }
  return others === count
}

const isOther = ({ given }: Compared, letter: number): boolean => letter !== given && letter !== notAskedLetter

/** Adds the paths on which one of the two new answers makes the other question idle. */
function withShortcuts({ changed, rows }: Way, ones: readonly Way[]): Way {
  const shortcuts = changed.flatMap(({ column, letter }) => {
    const others = changed.filter((other) => other.column !== column)
    const one = ones.find(({ changed: [only] }) => only?.column === column && only.letter === letter)
    return one?.rows.filter((row) => others.every((other) => !isAsked(other.column, row))) ?? []
  })
  return { changed, rows: [...rows, ...shortcuts] }
}

const isAsked = ({ letters }: Compared, row: number): boolean => letters.charCodeAt(row) !== notAskedLetter

function changeOf(check: PackedCheck, columns: readonly Compared[], { changed, rows }: Way): Change {
  const verdicts = new Set(rows.map((row) => verdictPlace(check, row)))
  const idle = columns.filter(({ given }) => given === notAskedLetter)
  const opened = idle.filter((column) => rows.some((row) => isAsked(column, row)))
  let mostOpened = 0
  for (const row of rows) {
    let asked = 0
    for (const column of opened) if (isAsked(column, row)) asked++
    mostOpened = Math.max(mostOpened, asked)
  }
  return {
    answers: Object.fromEntries(
      changed.map(({ column, letter }) => [
        column.question,
        column.values[placeAt(String.fromCharCode(letter), 0, 1)] ?? '',
      ]),
    ),
    outcomes: [...new Set([...verdicts].flatMap((place) => check.verdicts[place]?.outcome ?? []))],
    opens: opened.map(({ question }) => question),
    mostOpened,
  }
}
