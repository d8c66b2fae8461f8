import type { Edition } from './edition.ts'

/** A rule of a check, named for people. */
export interface RestingRule {
  readonly check: string
  readonly summary: string
}

/** The rules of an edition that cite a place. */
export function rulesResting(edition: Edition, place: string): readonly RestingRule[] {
  return edition.checks.flatMap((check) =>
    check.requirements
      .filter(({ cites }) => cites.some((cite) => cite === place))
      .map(({ summary }) => ({ check: check.name, summary })),
  )
}
