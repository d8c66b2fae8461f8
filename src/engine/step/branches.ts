/** What a fact that is not known yet would come to, answer by answer. */

import { optionsAt } from '../flow/flow.ts'
import { replay } from '../flow/replay.ts'
import { unknown } from '../question.ts'
import { type Outcome, outcomes } from '../rules/judgement.ts'
import type { Verdict } from '../rules/verdict.ts'
import { resumeAddress, type VerdictStep } from './step.ts'

/** Answers to a missing fact that come to the same. */
export interface Branch {
  readonly values: readonly string[]
  /** What they come to; absent where the check then goes on. */
  readonly outcome?: Outcome
  /** Where the first of them leads: on, or to its verdict. */
  readonly address: string
}

/** A fact that a verdict waits for, and what each answer to it comes to. */
export interface MissingFact {
  readonly question: string
  readonly branches: readonly Branch[]
}

/** The facts that a verdict waits for, each with its branches. */
export function missingFactsOf({ check, facts, verdict }: VerdictStep): readonly MissingFact[] {
  return verdict.missing.map((question) => {
    const before = Object.fromEntries(Object.entries(facts).slice(0, Object.keys(facts).indexOf(question)))
    const branches = new Map<string, Branch & { readonly values: string[] }>()
    for (const value of optionsAt(check.flow, question, before)) {
      if (value === unknown) continue
      const answers = { ...facts, [question]: value }
      const replayed = replay(check.flow, answers)
      const outcome = replayed.open === undefined ? check.judge(replayed.facts).outcome : undefined
      // Answers that open the same question go on alike.
      const key = outcome ?? `on to ${replayed.open}`
      const branch = branches.get(key) ?? {
        values: [],
        ...(outcome !== undefined && { outcome }),
        address: resumeAddress(check, answers),
      }
      branch.values.push(value)
      branches.set(key, branch)
    }
    return { question, branches: [...branches.values()].toSorted((one, other) => rank(one) - rank(other)) }
  })
}

/** What is best comes first; to go on, after every yes. */
const rank = ({ outcome }: Branch): number =>
  outcome === undefined ? outcomes.indexOf('conditional') + 0.5 : outcomes.indexOf(outcome)

/** Whether the check ended at this one fact, before it looked at the rest. */
export const isOfOneFact = ({ outcome, missing, findings }: Verdict): boolean =>
  outcome === 'undetermined' && missing.length === 1 && findings.some(({ state }) => state === 'not-reached')
