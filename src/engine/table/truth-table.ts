import type { Check } from '../check.ts'
import type { Edition } from '../edition.ts'
import { type Case, casesOf } from '../proof/cases.ts'
import type { Outcome } from '../rules/judgement.ts'
import type { State } from '../rules/state.ts'

/** One complete path with what is said of it. */
export interface TruthTableRow {
  readonly check: string
  readonly answers: Readonly<Record<string, string>>
  readonly outcome: Outcome
  readonly findings: readonly { readonly requirement: string; readonly state: State }[]
  readonly notes: readonly string[]
  readonly citations: readonly string[]
}

/**
 * Every complete path of every check, in a fixed order: a view of the machines and the rules, and nothing else.
 *
 * @param cases The cases of a check, where they were walked before.
 */
export function* truthTable(
  edition: Edition,
  cases: (check: Check) => Iterable<Case> = casesOf,
): Generator<TruthTableRow> {
  for (const check of edition.checks) {
    for (const { answers, verdict } of cases(check)) {
      const { outcome, findings, notes, citations } = verdict
      yield {
        check: check.id,
        answers,
        outcome,
        findings: findings.map(({ requirement, state }) => ({ requirement, state })),
        notes: notes.map((note) => note.id),
        citations,
      }
    }
  }
}
