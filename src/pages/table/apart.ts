import type { Check } from '../../engine/check.ts'
import { notAsked, type PackedCheck, type PackedColumn } from '../../engine/table/packed.ts'
import type { Group } from '../../engine/table/select.ts'
import { answersIn } from '../../engine/table/table.ts'

/** An answer that sets a kind of verdict apart from those that read alike: what it is called, and what it is there. */
export interface Apart {
  readonly question: string
  readonly name: string
  /** In the order of the question, and in the words of one path each; `undefined` where it is not asked. */
  readonly answers: readonly { readonly value: string | undefined; readonly label: string | undefined }[]
}

/** More answers than this are no help to tell anything apart. */
const mostLabels = 3

/** Nobody reads more at the head of a row. */
const mostAnswers = 3

/**
 * For each kind of verdict the answers that set it apart from the kinds that read alike, those with the fewest answers
 * first.
 *
 * @param alike What a kind of verdict says at the head of its row: kinds that say the same need to be told apart.
 */
export function whatSetsApart(
  check: Check,
  packed: PackedCheck,
  groups: readonly Group[],
  alike: (group: Group) => string,
): readonly (readonly Apart[])[] {
  const given = groups.map(({ rows }) => packed.questions.map((column) => lettersIn(column, rows)))
  const heads = groups.map(alike)
  const together = new Map<string, Set<string>[]>()
  for (const [place, head] of heads.entries()) {
    const all = together.get(head) ?? packed.questions.map(() => new Set<string>())
    for (const [column, letters] of (given[place] ?? []).entries()) for (const one of letters) all[column]?.add(one)
    together.set(head, all)
  }
  return groups.map(({ rows }, place) => {
    const all = together.get(heads[place] ?? '') ?? []
    return packed.questions
      .flatMap((column, at) => {
        const letters = given[place]?.[at] ?? new Set<string>()
        const isApart = letters.size < (all[at]?.size ?? 0) && letters.size <= mostLabels
        return isApart ? [{ column, letters }] : []
      })
      .toSorted((one, other) => one.letters.size - other.letters.size)
      .slice(0, mostAnswers)
      .map(({ column, letters }) => inWords(check, packed, column, letters, rows))
  })
}

function lettersIn({ letters }: PackedColumn, rows: readonly number[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const row of rows) found.add(letters[row] ?? notAsked)
  return found
}

/** In the words of a path on which it is answered so. */
function inWords(
  check: Check,
  packed: PackedCheck,
  { question, values, letters }: PackedColumn,
  wanted: ReadonlySet<string>,
  rows: readonly number[],
): Apart {
  const firsts = [...wanted].map((letter) => answersIn(packed, rows.find((row) => letters[row] === letter) ?? 0))
  const asked = firsts.find((answers) => question in answers)
  return {
    question,
    name: check.question(question, asked ?? firsts[0] ?? {}).short,
    answers: firsts
      .toSorted((one, other) => placeIn(values, one[question]) - placeIn(values, other[question]))
      .map((answers) => {
        const value = answers[question]
        return { value, label: value === undefined ? undefined : check.question(question, answers).option(value).label }
      }),
  }
}

/** What is not asked stands last. */
const placeIn = (values: readonly string[], value: string | undefined): number =>
  value === undefined ? values.length : values.indexOf(value)
