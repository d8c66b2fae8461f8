import { continueFrom, type Step, stepAt } from '../../engine/step/step.ts'

/** A question of a case, with the answers it does not have. */
export interface OtherAnswers {
  readonly name: string
  readonly others: readonly {
    readonly label: string
    /** The case with that answer: what a permanent link has behind its path. */
    readonly hash: string
  }[]
}

/** What a case could be held beside by changing one answer. */
export function otherAnswersOf({ check, facts, hash, given }: Step): readonly OtherAnswers[] {
  return given.flatMap(({ question, name }) => {
    const asked = stepAt(check, question, hash)
    if (asked.kind === 'verdict') return []
    const { option } = check.question(question, asked.facts)
    const others = asked.options.filter((value) => value !== facts[question])
    return {
      name,
      others: others.map((value) => ({ label: option(value).label, hash: continueFrom(asked, value).hash })),
    }
  })
}
