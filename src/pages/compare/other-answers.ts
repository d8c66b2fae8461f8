import type { Edition } from '../../engine/edition.ts'
import { comparisonAddress } from '../../engine/step/comparison-link.ts'
import { continueFrom, stepAt, type VerdictStep } from '../../engine/step/step.ts'

/** A question of a case, with the answers it does not have. */
export interface OtherAnswers {
  readonly name: string
  readonly others: readonly {
    readonly label: string
    /** Where the case stands beside the same case with that answer. */
    readonly address: string
  }[]
}

/** What a case could be held beside by changing one answer. */
export function otherAnswersOf(edition: Edition, step: VerdictStep): readonly OtherAnswers[] {
  const { check, facts, hash: own } = step
  return step.given.flatMap(({ question, name }) => {
    const asked = stepAt(check, question, own)
    if (asked.kind === 'verdict') return []
    const { option } = check.question(question, asked.facts)
    const others = asked.options.filter((value) => value !== facts[question])
    return {
      name,
      others: others.map((value) => ({
        label: option(value).label,
        address: comparisonAddress(edition, check, {
          a: own,
          b: continueFrom(asked, value).hash,
        }),
      })),
    }
  })
}
