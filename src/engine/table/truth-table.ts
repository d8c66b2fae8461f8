import type { Check } from '../check.ts'
import type { Edition } from '../edition.ts'
import { type Case, casesOf } from '../proof/cases.ts'
import type { Basis } from '../rules/basis.ts'
import type { Outcome } from '../rules/judgement.ts'
import type { State } from '../rules/state.ts'

/** One complete path with what is said of it. Ending and basis are absent where the sources do not differ in kind. */
export interface TruthTableRow {
  readonly check: string
  readonly answers: Readonly<Record<string, string>>
  readonly outcome: Outcome
  readonly ending?: string
  readonly basis?: Basis
  readonly findings: readonly { readonly requirement: string; readonly state: State; readonly basis?: Basis }[]
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
    const hasBases = check.library.documents.some(({ basis }) => basis !== undefined)
    for (const { answers, verdict } of cases(check)) {
      const { outcome, ending, basis, findings, notes, citations } = verdict
      yield {
        check: check.id,
        answers,
        outcome,
        ...(hasBases && { ending, ...(basis && { basis }) }),
        findings: findings.map((finding) => ({
          requirement: finding.requirement,
          state: finding.state,
          ...(finding.basis && { basis: finding.basis }),
        })),
        notes: notes.map((note) => note.id),
        citations,
      }
    }
  }
}
