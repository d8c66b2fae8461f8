import type { ChangeWords } from '../../engine/check.ts'
import { unknown } from '../../engine/question.ts'
import { resumeAddress, type VerdictStep } from '../../engine/step/step.ts'
import type { PackedCheck } from '../../engine/table/packed.ts'
import { bestOf, type Change, changesFrom, isBetter, type Search } from '../../engine/table/what-would-change.ts'
import { inSpeech } from '../../engine/words.ts'
import type { ShownChange } from './changes-list.tsx'

/** What is easiest comes first: what somebody can look up, then what somebody can do, and at the end what is as it is. */
const order: readonly ChangeWords['kind'][] = ['find-out', 'act', 'fact']

interface Ranked {
  /** The questions that are answered otherwise. */
  readonly questions: string
  readonly effort: number
  readonly change: Change
  readonly shown: ShownChange
}

/** What a verdict page offers. */
export interface ShownChanges {
  /** Of each question the best change. */
  readonly first: readonly ShownChange[]
  readonly others: readonly ShownChange[]
  /** What to say where there is none. */
  readonly none: string
}

/** Searches for the smallest changes that make a verdict better, in words, the most realistic first. */
export function* changesOf(packed: PackedCheck, step: VerdictStep): Search<ShownChanges> {
  const { check, facts, verdict } = step
  const isSensible = (question: string, value: string): boolean =>
    value !== unknown &&
    !check.isAnotherMatter(question, value, facts) &&
    // Where facts are missing, nothing else is worth a change before they are found out.
    (verdict.outcome !== 'undetermined' || verdict.missing.length === 0 || verdict.missing.includes(question))
  const changes = yield* changesFrom(packed, facts, verdict.outcome, isSensible)
  const found: Ranked[] = []
  for (const change of changes) {
    found.push(rankedChange(step, change))
    yield
  }
  const ranked = found.toSorted(byRealism)
  const isFirst = ({ questions }: Ranked, place: number): boolean =>
    ranked.findIndex((other) => other.questions === questions) === place
  return {
    first: ranked.filter(isFirst).map(({ shown }) => shown),
    others: ranked.filter((one, place) => !isFirst(one, place)).map(({ shown }) => shown),
    none:
      verdict.missing.length > 2
        ? `${verdict.missing.length} facts are missing, so no change of one answer or two decides it. Find them out first, as it says above.`
        : 'No change of one answer or two makes this verdict better.',
  }
}

function rankedChange(step: VerdictStep, change: Change): Ranked {
  const { check, facts } = step
  const entries = Object.entries(change.answers)
  const words = entries.map(([question, value]) => check.change(question, value, facts))
  const changed = { ...facts, ...change.answers }
  return {
    questions: entries.map(([question]) => question).join(),
    effort: Math.max(...words.map(({ kind }) => order.indexOf(kind))),
    change,
    shown: {
      says: words.map(({ says }) => `${says}.`).join(' '),
      outcome: bestOf(change.outcomes),
      isCertain: change.outcomes.length === 1,
      depends: dependsOn(step, change),
      address: resumeAddress(check, changed),
      citations: check.library.citationsOf(citedFor(step, Object.keys(change.answers))),
    },
  }
}

/** What is easiest first; then what is best, what is certain, and what asks least. */
const byRealism = (one: Ranked, other: Ranked): number =>
  one.effort - other.effort ||
  Number(isBetter(other.shown.outcome, one.shown.outcome)) - Number(isBetter(one.shown.outcome, other.shown.outcome)) ||
  one.change.outcomes.length - other.change.outcomes.length ||
  one.change.opens.length - other.change.opens.length

/** What an outcome then depends on, by name while that is short. */
function dependsOn({ check, facts }: VerdictStep, { opens, outcomes, answers }: Change): string | undefined {
  if (outcomes.length === 1) return undefined
  if (opens.length > 2) return `up to ${opens.length} more answers`
  return inSpeech(opens.map((question) => check.question(question, { ...facts, ...answers }).matter))
}

/** The places behind what stands in the way: of those requirements that look at a changed answer, else of all. */
function citedFor({ check, verdict }: VerdictStep, questions: readonly string[]) {
  const causes = verdict.findings.filter(({ requirement }) => verdict.causes.includes(requirement))
  const readsOf = (id: string) => check.requirements.find((rule) => rule.id === id)?.reads ?? []
  const touched = causes.filter(({ requirement }) => readsOf(requirement).some((read) => questions.includes(read)))
  return (touched.length > 0 ? touched : causes).flatMap(({ cites }) => cites)
}
