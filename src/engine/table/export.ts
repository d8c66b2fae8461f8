import type { Edition } from '../edition.ts'
import { addressOf, verdictStep } from '../step/step.ts'
import type { PackedCheck } from './packed.ts'
import { rowIn } from './table.ts'

/**
 * Paths of a check as comma-separated values (RFC 4180): a line of headings, then a line a path. Answers, states and
 * the rest stand as the ids that links use; notes and citations are separated by spaces.
 *
 * @param link Makes a whole address of one within the product.
 */
export function* csvOf(
  edition: Edition,
  check: PackedCheck,
  rows: readonly number[],
  link: (address: string) => string,
): Generator<string> {
  const questions = check.questions.map(({ question }) => question)
  const states = check.requirements.map((requirement) => `state of ${requirement}`)
  yield line(['check', 'edition', ...questions, 'outcome', ...states, 'notes', 'citations', 'link'])
  const decided = checkIn(edition, check.id)
  for (const row of rows) {
    const { answers, outcome, findings, notes, citations } = rowIn(check, row)
    yield line([
      check.id,
      edition.id,
      ...questions.map((question) => answers[question] ?? ''),
      outcome,
      ...findings.map(({ state }) => state),
      notes.join(' '),
      citations.join(' '),
      link(addressOf(decided, verdictStep, answers)),
    ])
  }
}

/** The same paths as one JSON array, in the form that `npm run truth-table` prints line by line. */
export function* jsonOf(check: PackedCheck, rows: readonly number[]): Generator<string> {
  yield '['
  for (const [index, row] of rows.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(rowIn(check, row))}`
  yield '\n]\n'
}

/** Our ids hold no comma or quote, but links may: what does is quoted. */
const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`

function checkIn(edition: Edition, id: string) {
  const check = edition.checks.find((one) => one.id === id)
  if (check === undefined) throw new Error(`The edition ${edition.id} has no check ${id}`)
  return check
}
