import type { State } from '../rules/state.ts'
import type { Comparison, Side } from './comparison-link.ts'
import type { GivenAnswer, Step, VerdictStep } from './step.ts'

/** How two things stand beside each other; `open` where one side may still come to it. */
export type Contrast = 'same' | 'different' | 'open'

/** A question with what either side answers; nothing where it was not asked there. */
export interface ComparedAnswer {
  readonly question: string
  readonly name: string
  readonly given: Readonly<Partial<Record<Side, GivenAnswer>>>
  readonly contrast: Contrast
}

/** A requirement with how it stands on either side. */
export interface ComparedFinding {
  readonly requirement: string
  readonly summary: string
  readonly found: Readonly<Record<Side, FoundOnSide>>
  readonly contrast: Contrast
}

export interface FoundOnSide {
  readonly state: State
  readonly isCurable: boolean
  readonly says: string
}

/** Every question that was asked on one side, in the order of the check. */
export function comparedAnswers({ check, steps: { a, b } }: Comparison): readonly ComparedAnswer[] {
  return check.flow.questions.flatMap(({ id }) => {
    const [left, right] = [answerIn(a, id), answerIn(b, id)]
    if (left === undefined && right === undefined) return []
    const names = new Set([left, right].flatMap((answer) => answer?.name ?? []))
    const isOpen = [a, b].some((step) => step.kind === 'question' && answerIn(step, id) === undefined)
    return {
      question: id,
      name: [...names].join(' / '),
      given: { ...(left && { a: left }), ...(right && { b: right }) },
      contrast: isOpen ? 'open' : a.facts[id] === b.facts[id] ? 'same' : 'different',
    }
  })
}

const answerIn = ({ given }: Step, id: string): GivenAnswer | undefined => given.find(({ question }) => question === id)

/** Every requirement that either verdict looked at, in the order of the check; none before there are two verdicts. */
export function comparedFindings({ check, steps: { a, b } }: Comparison): readonly ComparedFinding[] {
  if (a.kind === 'question' || b.kind === 'question') return []
  return check.requirements.flatMap(({ id, summary }) => {
    const [left, right] = [foundIn(a, id), foundIn(b, id)]
    if (left === undefined || right === undefined || !(isInPlay(left) || isInPlay(right))) return []
    const isSame = left.state === right.state && left.isCurable === right.isCurable
    return { requirement: id, summary, found: { a: left, b: right }, contrast: isSame ? 'same' : 'different' }
  })
}

const isInPlay = ({ state }: FoundOnSide): boolean => state !== 'not-applicable' && state !== 'not-reached'

function foundIn({ check, facts, verdict }: VerdictStep, requirement: string): FoundOnSide | undefined {
  const finding = verdict.findings.find((one) => one.requirement === requirement)
  if (finding === undefined) return undefined
  const { state, curable } = finding
  return { state, isCurable: curable, says: check.found(requirement, state, facts) }
}
