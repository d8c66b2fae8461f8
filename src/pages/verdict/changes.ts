import { unknown } from '../../engine/question.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import type { PackedCheck } from '../../engine/table/packed.ts'
import { bestOf, type Change, changesFrom, isBetter } from '../../engine/table/what-would-change.ts'
import { inSpeech } from '../../engine/words.ts'
import { changes as text } from './text.ts'

/** The changes that a verdict page offers: of each question the best one, and the others. */
export interface RankedChanges {
  readonly first: readonly Change[]
  readonly others: readonly Change[]
}

/** The smallest changes that make a verdict better, the most realistic first. */
export function rankedChanges(packed: PackedCheck, step: VerdictStep): RankedChanges {
  const { check, facts, verdict } = step
  const isSensible = (question: string, value: string): boolean =>
    value !== unknown &&
    !check.isAnotherMatter(question, value, facts) &&
    // Where facts are missing, nothing else is worth a change before they are found out.
    (verdict.outcome !== 'undetermined' || verdict.missing.length === 0 || verdict.missing.includes(question))
  const ranked = changesFrom(packed, facts, verdict.outcome, isSensible)
    .map((change) => ({ change, questions: Object.keys(change.answers).join(), effort: effortOf(step, change) }))
    .toSorted((one, other) => one.effort - other.effort || byPromise(one.change, other.change))
  const isFirst = ({ questions }: (typeof ranked)[number], place: number): boolean =>
    ranked.findIndex((other) => other.questions === questions) === place
  return {
    first: ranked.filter(isFirst).map(({ change }) => change),
    others: ranked.filter((one, place) => !isFirst(one, place)).map(({ change }) => change),
  }
}

/** From what is easiest to what is hardest: to look something up, to do something, and what stands as it is. */
const efforts = ['find-out', 'act', 'fact'] as const

const effortOf = ({ check, facts }: VerdictStep, { answers }: Change): number =>
  Math.max(
    ...Object.entries(answers).map(([question, value]) => efforts.indexOf(check.change(question, value, facts).kind)),
  )

/** What is best first; then what is certain, and what asks least. */
function byPromise(one: Change, other: Change): number {
  const [best, otherBest] = [bestOf(one.outcomes), bestOf(other.outcomes)]
  return (
    Number(isBetter(otherBest, best)) - Number(isBetter(best, otherBest)) ||
    one.outcomes.length - other.outcomes.length ||
    one.opens.length - other.opens.length
  )
}

/** How the answers could come to be others, in whole sentences. */
export const saysOf = ({ check, facts }: VerdictStep, { answers }: Change): string =>
  Object.entries(answers)
    .map(([question, value]) => `${check.change(question, value, facts).says}.`)
    .join(' ')

/** What the outcome of a change then depends on, by name while that is short. */
export function openMatters({ check, facts }: VerdictStep, { opens, answers }: Change): string {
  if (opens.length > 2) return text.manyAnswers(opens.length)
  return inSpeech(opens.map((question) => check.question(question, { ...facts, ...answers }).matter))
}

/** The citations of what is in the way: of those requirements that look at a changed answer, else of all. */
export function citedFor({ check, verdict }: VerdictStep, { answers }: Change): readonly string[] {
  const causes = verdict.findings.filter(({ requirement }) => verdict.causes.includes(requirement))
  const readsOf = (id: string) => check.requirements.find((rule) => rule.id === id)?.reads ?? []
  const touched = causes.filter(({ requirement }) => readsOf(requirement).some((read) => Object.hasOwn(answers, read)))
  return (touched.length > 0 ? touched : causes).flatMap(({ cites }) => cites)
}
