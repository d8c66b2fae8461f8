import type { Check } from '../../engine/check.ts'
import { optionsAt } from '../../engine/flow/flow.ts'
import { type Answers, unknown } from '../../engine/question.ts'
import type { Outcome } from '../../engine/rules/judgement.ts'
import { addressOf, resumeAddress, type VerdictStep } from '../../engine/step/step.ts'
import type { PackedCheck } from '../../engine/table/packed.ts'
import { bestOf, type Change, changesFrom, isBetter } from '../../engine/table/what-would-change.ts'
import { inSpeech } from '../../engine/words.ts'
import { changes as text } from './text.ts'

/** One way to a better verdict: changes that lead to the same, in one sentence. Never without a change. */
export interface WayToChange {
  readonly says: string
  readonly first: Change
  /** Those that lead to the same. */
  readonly others: readonly Change[]
  /** Where it leads: on with the new answers, or to the question where there is a choice of them. */
  readonly address: string
}

/** The ways to a better verdict: what can be done or found out, and what may have been answered wrongly. */
export interface WaysToChange {
  readonly act: readonly WayToChange[]
  readonly fact: readonly WayToChange[]
}

/** The smallest changes that make a verdict better, the most realistic first; those that lead to the same are one. */
export function waysToChange(packed: PackedCheck, step: VerdictStep): WaysToChange {
  const { check, facts, verdict } = step
  const isSensible = (question: string, value: string): boolean =>
    value !== unknown &&
    !check.isAnotherMatter(question, value, facts) &&
    // Where facts are missing, nothing else is worth a change before they are found out.
    (verdict.outcome !== 'undetermined' || verdict.missing.length === 0 || verdict.missing.includes(question))
  const ranked = worthwhile(verdict.outcome, changesFrom(packed, facts, verdict.outcome, isSensible))
    .map((change) => ({ change, effort: effortOf(step, change) }))
    .toSorted((one, other) => one.effort - other.effort || byPromise(one.change, other.change))
  const of = (isFact: boolean) => ranked.flatMap(({ change, effort }) => ((effort === fact) === isFact ? [change] : []))
  return {
    act: of(false).map((change) => wayOf(step, [change, []])),
    fact: merged(of(true)).map((same) => wayOf(step, same)),
  }
}

/** Where one answer meets the condition, nobody has to look for another right. */
function worthwhile(outcome: Outcome, changes: readonly Change[]): readonly Change[] {
  if (outcome !== 'conditional') return changes
  const meeting = changes.filter(
    ({ answers, outcomes }) => Object.keys(answers).length === 1 && outcomes.includes('permitted'),
  )
  return meeting.length > 0 ? meeting : changes
}

/** From what is easiest to what is hardest: to look something up, to do something, and what stands as it is. */
const efforts = ['find-out', 'act', 'fact'] as const
const fact = efforts.indexOf('fact')

const effortOf = ({ check, facts }: VerdictStep, { answers }: Change): number =>
  Math.max(
    ...changedIn(facts, answers).map(({ question, value, before }) =>
      efforts.indexOf(check.change(question, value, before).kind),
    ),
  )

/** One changed answer, and the facts under which its question is asked then: those of the case, with what changed earlier. */
interface ChangedAnswer {
  readonly question: string
  readonly value: string
  readonly before: Answers
}

const changedIn = (facts: Answers, answers: Answers): readonly ChangedAnswer[] =>
  Object.entries(answers).map(([question, value], index, all) => ({
    question,
    value,
    before: { ...facts, ...Object.fromEntries(all.slice(0, index)) },
  }))

/** What is best first; then what is certain, and what asks least. */
function byPromise(one: Change, other: Change): number {
  const [best, otherBest] = [bestOf(one.outcomes), bestOf(other.outcomes)]
  return (
    Number(isBetter(otherBest, best)) - Number(isBetter(best, otherBest)) ||
    one.outcomes.length - other.outcomes.length ||
    one.opens.length - other.opens.length
  )
}

/** A change, and the others that lead to the same. */
type Same = readonly [first: Change, others: readonly Change[]]

/** Changes of one and the same answer that lead to the same, together. */
function merged(changes: readonly Change[]): readonly Same[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const { answers, outcomes, opens } = change
    const questions = Object.keys(answers)
    // Two answers have to go together, so each pair stands for itself.
    const key = JSON.stringify(questions.length > 1 ? answers : [questions, outcomes.toSorted(), opens])
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()].flatMap(([first, ...others]): Same[] => (first === undefined ? [] : [[first, others]]))
}

function wayOf(step: VerdictStep, [first, others]: Same): WayToChange {
  const { check, facts } = step
  const [question = ''] = Object.keys(first.answers)
  return {
    says: saysOf(step, first, others),
    first,
    others,
    address:
      others.length === 0 ? resumeAddress(check, { ...facts, ...first.answers }) : addressOf(check, question, facts),
  }
}

/** How the answers could come to be others, in whole sentences. */
function saysOf(step: VerdictStep, first: Change, others: readonly Change[]): string {
  const { check, facts } = step
  const acts: string[] = []
  const wrong: string[] = []
  for (const { question, value, before } of changedIn(facts, first.answers)) {
    const change = check.change(question, value, before)
    const values = [value, ...others.flatMap(({ answers }) => answers[question] ?? [])]
    if (change.kind !== 'fact') acts.push(`${change.says}.`)
    else wrong.push(asWrong(check, question, values, before))
  }
  if (wrong.length === 0) return acts.join(' ')
  return [`${text.ifAll(wrong)}.`, ...acts].join(' ')
}

/** That an answer is one of these after all; where they are nearly all there are, by those that it is not. */
function asWrong(check: Check, question: string, values: readonly string[], facts: Answers): string {
  const { short, option } = check.question(question, facts)
  const labels = (some: readonly string[]): readonly string[] => some.map((value) => option(value).label)
  const asked = Object.entries(facts)
  const before = Object.fromEntries(
    asked.slice(
      0,
      asked.findIndex(([id]) => id === question),
    ),
  )
  const rest = optionsAt(check.flow, question, before).filter((value) => value !== unknown && !values.includes(value))
  return text.ifIs(short, rest.length < values.length ? text.anyBut(labels(rest)) : text.oneOf(labels(values)))
}

/** What the outcome of a change then depends on, by name while that is short. */
export function openMatters({ check, facts }: VerdictStep, { opens, mostOpened, answers }: Change): string {
  if (opens.length > 2) return text.manyAnswers(mostOpened)
  return inSpeech(opens.map((question) => check.question(question, { ...facts, ...answers }).matter))
}

/** The citations of what is in the way: of those requirements that look at a changed answer, else of all. */
export function citedFor({ check, verdict }: VerdictStep, { answers }: Change): readonly string[] {
  const causes = verdict.findings.filter(({ requirement }) => verdict.causes.includes(requirement))
  const readsOf = (id: string) => check.requirements.find((rule) => rule.id === id)?.reads ?? []
  const touched = causes.filter(({ requirement }) => readsOf(requirement).some((read) => Object.hasOwn(answers, read)))
  return (touched.length > 0 ? touched : causes).flatMap(({ cites }) => cites)
}
