import { outcomes } from '../rules/judgement.ts'
import { type Filter, unasked } from './filter.ts'
import { letterIn, type PackedCheck, type PackedVerdict, stateLetter } from './packed.ts'
import { rowsIn, verdictPlace } from './table.ts'

/** The paths that come to one kind of verdict: same outcome, states and notes, whatever the products are called. */
export interface Group {
  readonly verdict: PackedVerdict
  /** In the order of the table; never empty. */
  readonly rows: readonly number[]
}

/**
 * The paths that a filter lets through, grouped by kind of verdict: outcomes in their order, and within one the kinds
 * with most paths first.
 */
export function select(check: PackedCheck, filter: Filter): readonly Group[] {
  const { groups, groupOf } = emptyGroups(check, filter)
  const columns = wantedLetters(check, filter)
  const count = rowsIn(check)
  for (let row = 0; row < count; row++) {
    if (columns.every(({ letters, letter }) => letters[row] === letter))
      groupOf[verdictPlace(check, row)]?.rows.push(row)
  }
  return groups
    .filter(({ rows }) => rows.length > 0)
    .toSorted((one, other) => rank(one) - rank(other) || other.rows.length - one.rows.length)
}

interface OpenGroup extends Group {
  readonly rows: number[]
}

/** A group for each kind of verdict that the filter wants, and for each place of a verdict the group it belongs to. */
function emptyGroups(check: PackedCheck, filter: Filter) {
  const groups = new Map<string, OpenGroup>()
  const groupOf = check.verdicts.map((verdict) => {
    if (!isWanted(check, verdict, filter)) return undefined
    const kind = `${verdict.outcome} ${verdict.states} ${verdict.notes}`
    const group = groups.get(kind) ?? { verdict, rows: [] }
    groups.set(kind, group)
    return group
  })
  return { groups: [...groups.values()], groupOf }
}

const rank = ({ verdict }: Group): number => outcomes.indexOf(verdict.outcome)

function isWanted(check: PackedCheck, verdict: PackedVerdict, { outcome, states }: Filter): boolean {
  if (outcome !== undefined && verdict.outcome !== outcome) return false
  return check.requirements.every((id, place) => {
    const state = states[id]
    return state === undefined || stateLetter(state) === verdict.states[place]
  })
}

/** For each wanted answer its column and letter. An answer that a question does not have lets nothing through. */
function wantedLetters(check: PackedCheck, { answers }: Filter): { letters: string; letter: string | undefined }[] {
  return check.questions.flatMap((column) => {
    const value = answers[column.question]
    if (value === undefined) return []
    return [{ letters: column.letters, letter: letterIn(column, value === unasked ? undefined : value) }]
  })
}
