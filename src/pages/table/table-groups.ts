import type { Check } from '../../engine/check.ts'
import { addressOf, verdictStep } from '../../engine/step/step.ts'
import type { PackedCheck } from '../../engine/table/packed.ts'
import type { Group } from '../../engine/table/select.ts'
import { answersIn } from '../../engine/table/table.ts'
import { stateNames } from '../../words/outcomes.ts'
import type { OpenGroup, ShownGroup } from './path-group.tsx'

/** A group of the truth table in words. */
export function shownGroup(check: Check, packed: PackedCheck, { rows }: Group): ShownGroup {
  const answers = answersIn(packed, rows[0] ?? 0)
  const verdict = check.decide(answers)
  const { kind, reason } = check.explain(answers, verdict)
  const because = verdict.findings.filter(
    ({ requirement, state }) => verdict.causes.includes(requirement) && state !== 'met',
  )
  return {
    outcome: verdict.outcome,
    kind,
    example: reason,
    because: because.map(({ requirement, state }) => `${stateNames[state]}: ${summaryOf(check, requirement)}`),
    paths: rows.length,
    open: () => openGroup(check, packed, rows),
  }
}

function openGroup(check: Check, packed: PackedCheck, rows: readonly number[]): OpenGroup {
  const first = answersIn(packed, rows[0] ?? 0)
  const verdict = check.decide(first)
  const isCommon = (letters: string): boolean => rows.every((row) => letters[row] === letters[rows[0] ?? 0])
  const [common, differing] = [true, false].map((wanted) =>
    packed.questions.filter(({ letters }) => isCommon(letters) === wanted).map(({ question }) => question),
  )
  return {
    states: verdict.findings.map(({ requirement, state }) => ({ summary: summaryOf(check, requirement), state })),
    notes: verdict.notes.map(({ id }) => check.note(id, first).lead),
    common: (common ?? [])
      .filter((id) => id in first)
      .map((id) => ({ name: check.question(id, first).short, label: labelOf(check, id, first) })),
    differing: (differing ?? []).map((id) => nameIn(check, packed, id, rows)),
    rows: (from, to) =>
      rows.slice(from, to).map((row) => {
        const answers = answersIn(packed, row)
        return {
          address: addressOf(check, verdictStep, answers),
          labels: (differing ?? []).map((id) => labelOf(check, id, answers)),
        }
      }),
  }
}

const summaryOf = (check: Check, requirement: string): string =>
  check.requirements.find(({ id }) => id === requirement)?.summary ?? requirement

function labelOf(check: Check, question: string, answers: Readonly<Record<string, string>>): string {
  const value = answers[question]
  return value === undefined ? '' : check.question(question, answers).option(value).label
}

/** What a question is called on the first path of the group that asks it. */
function nameIn(check: Check, packed: PackedCheck, question: string, rows: readonly number[]): string {
  const asking = rows.map((row) => answersIn(packed, row)).find((answers) => question in answers)
  return check.question(question, asking ?? {}).short
}
