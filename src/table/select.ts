import { outcomes } from '../rules/judgement.ts'
import { type Filter, unasked } from './filter.ts'
import { letterIn, type PackedCheck, type PackedVerdict } from './packed.ts'
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
  const wanted = check.verdicts.map((verdict) => isWanted(check, verdict, filter))
  const kinds = check.verdicts.map(({ outcome, states, notes }) => `${outcome} ${states} ${notes}`)
  const columns = wantedLetters(check, filter)
  const groups = new Map<string, { verdict: PackedVerdict; rows: number[] }>()
  const count = rowsIn(check)
  for (let row = 0; row < count; row++) {
    const place = verdictPlace(check, row)
    const verdict = check.verdicts[place]
    if (verdict === undefined || wanted[place] !== true) continue
    if (!columns.every(({ letters, letter }) => letters[row] === letter)) continue
    const kind = kinds[place] ?? ''
    const group = groups.get(kind) ?? { verdict, rows: [] }
    group.rows.push(row)
    groups.set(kind, group)
  }
  return [...groups.values()].toSorted((one, other) => rank(one) - rank(other) || other.rows.length - one.rows.length)
}

const rank = ({ verdict }: Group): number => outcomes.indexOf(verdict.outcome)

function isWanted(check: PackedCheck, verdict: PackedVerdict, { outcome, states }: Filter): boolean {
  if (outcome !== undefined && verdict.outcome !== outcome) return false
  return check.requirements.every((id, place) => !(id in states) || states[id] === verdict.states[place])
}

/** For each wanted answer its column and letter. An answer that a question does not have lets nothing through. */
function wantedLetters(check: PackedCheck, { answers }: Filter): { letters: string; letter: string | undefined }[] {
  return check.questions.flatMap((column) => {
    const value = answers[column.question]
    if (value === undefined) return []
    return [{ letters: column.letters, letter: letterIn(column, value === unasked ? undefined : value) }]
  })
}
