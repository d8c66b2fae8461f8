import type { Answers } from '../question.ts'
import { type Outcome, outcomes } from '../rules/judgement.ts'
import { letterIn, type PackedCheck, placeAt } from './packed.ts'
import { rowsIn, verdictPlace } from './table.ts'

/**
 * The outcomes that each answer to a question can still come to, by value, in the order of the outcomes.
 *
 * @param facts The answers before that question.
 */
export function outcomesAhead(
  check: PackedCheck,
  facts: Answers,
  question: string,
): ReadonlyMap<string, readonly Outcome[]> {
  const asked = check.questions.find((column) => column.question === question)
  const given = check.questions.flatMap((column) => {
    const value = facts[column.question]
    return value === undefined ? [] : [{ letters: column.letters, letter: letterIn(column, value) }]
  })
  const found = new Map<string, Set<Outcome>>()
  const rows = rowsIn(check)
  for (let row = 0; row < rows; row++) {
    if (given.some(({ letters, letter }) => letters[row] !== letter)) continue
    const value = asked?.values[placeAt(asked.letters, row, 1)]
    const outcome = check.verdicts[verdictPlace(check, row)]?.outcome
    if (value === undefined || outcome === undefined) continue
    found.set(value, (found.get(value) ?? new Set()).add(outcome))
  }
  return new Map(Array.from(found, ([value, set]) => [value, outcomes.filter((outcome) => set.has(outcome))]))
}
