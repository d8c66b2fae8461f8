import type { Check } from '../check.ts'
import { optionsAt } from '../flow/flow.ts'
import { type Replay, replay } from '../flow/replay.ts'
import type { Answers } from '../question.ts'
import type { Verdict } from '../rules/verdict.ts'
import { decode, encode, type LinkMemory, type LinkProblem } from './link.ts'

/** The last step of every check, as addresses name it. */
export const verdictStep = 'verdict'

/** An answer on the path, to be shown and changed. */
export interface GivenAnswer {
  readonly question: string
  /** What the answer is called in a list. */
  readonly name: string
  readonly label: string
  readonly address: string
}

interface StepBase {
  readonly check: Check
  /** Where this step lives: path and answers, as they should stand in the address bar. */
  readonly address: string
  readonly given: readonly GivenAnswer[]
  /** Where Back leads; absent at the first question. */
  readonly back?: string
  readonly problems: readonly LinkProblem[]
  readonly memory: LinkMemory
}

export interface QuestionStep extends StepBase {
  readonly kind: 'question'
  readonly question: string
  /** The answers before this question. */
  readonly facts: Answers
  readonly options: readonly string[]
  /** The answer given before, when it is being changed. */
  readonly chosen?: string
  /** All the rest is answered: after this question the check comes back to its verdict. */
  readonly isChange: boolean
  /** How many questions may follow this one, at the most. */
  readonly atMostAfter: number
}

export interface VerdictStep extends StepBase {
  readonly kind: 'verdict'
  readonly facts: Answers
  readonly verdict: Verdict
}

export type Step = QuestionStep | VerdictStep

/**
 * The step that an address stands for.
 *
 * Total for any text: asked for a question that is answered, it is that question with its answer filled in; else it is
 * the first question that is open, or the verdict.
 *
 * @param asked The step that the path names, a question id or `verdict`.
 * @param hash The answers, as {@link encode} writes them.
 * @param others Question ids of the other checks, to name them when they turn up here.
 */
export function stepAt(check: Check, asked: string, hash: string, others: readonly string[] = []): Step {
  const { answers, problems, memory } = decode(check.flow, hash, others)
  const replayed = replay(check.flow, answers)
  const all: readonly LinkProblem[] = [
    ...problems,
    ...replayed.dropped.map(({ question, value, reason }) => ({ kind: reason, key: question, value })),
  ]
  const shown = Object.hasOwn(replayed.facts, asked) ? asked : (replayed.open ?? verdictStep)
  const link = { problems: all, memory }
  return shown === verdictStep ? verdictAt(check, replayed, link) : questionAt(check, shown, replayed, link)
}

/** Every step that a path may name: the questions of the check, and its verdict. */
export function stepsOf(check: Check): readonly string[] {
  return [...check.flow.questions.map((question) => question.id), verdictStep]
}

/** Where an answer leads. */
export interface Continued {
  /** The step just answered, with its answer: what Back comes back to. */
  readonly here: string
  /** The first question that is now open, or the verdict. */
  readonly next: string
}

/** Answers the question of a step. Later answers stay as long as they still apply. */
export function continueFrom(step: QuestionStep, value: string): Continued {
  const { check, question } = step
  const { answers } = decode(check.flow, hashOf(step.address))
  const after = replay(check.flow, { ...answers, [question]: value })
  const kept = keptOf(after)
  return { here: addressOf(check, question, kept), next: addressOf(check, after.open ?? verdictStep, kept) }
}

/** The address of a step of a check, without the site it stands on. */
export function addressOf(check: Check, step: string, answers: Answers): string {
  return `/${check.id}/${step}${encode(check.flow, answers)}`
}

/** The address at which a check goes on with these answers. */
export function resumeAddress(check: Check, answers: Answers): string {
  const replayed = replay(check.flow, answers)
  return addressOf(check, replayed.open ?? verdictStep, keptOf(replayed))
}

const keptOf = (replayed: Replay): Answers => ({ ...replayed.facts, ...replayed.pending })

const hashOf = (address: string): string => (address.includes('#') ? address.slice(address.indexOf('#')) : '')

type FromLink = Pick<StepBase, 'problems' | 'memory'>

function verdictAt(check: Check, replayed: Replay, link: FromLink): VerdictStep {
  const { facts } = replayed
  const path = Object.keys(facts)
  const last = path.at(-1)
  return {
    kind: 'verdict',
    check,
    address: addressOf(check, verdictStep, facts),
    facts,
    given: givenAnswers(check, replayed),
    ...(last === undefined ? {} : { back: addressOf(check, last, facts) }),
    ...link,
    verdict: check.decide(facts),
  }
}

function questionAt(check: Check, question: string, replayed: Replay, link: FromLink): QuestionStep {
  const { facts, open, atMost } = replayed
  const path = Object.keys(facts)
  const before = path.includes(question) ? path.slice(0, path.indexOf(question)) : path
  const factsBefore = Object.fromEntries(before.map((id) => [id, facts[id] ?? '']))
  const isChange = open === undefined
  const previous = isChange ? verdictStep : before.at(-1)
  const chosen = facts[question]
  return {
    kind: 'question',
    check,
    address: addressOf(check, question, keptOf(replayed)),
    question,
    facts: factsBefore,
    options: optionsAt(check.flow, question, factsBefore),
    ...(chosen === undefined ? {} : { chosen }),
    isChange,
    atMostAfter: question === open ? atMost - 1 : atMost,
    given: givenAnswers(check, replayed).filter((answer) => answer.question !== question),
    ...(previous === undefined ? {} : { back: addressOf(check, previous, keptOf(replayed)) }),
    ...link,
  }
}

function givenAnswers(check: Check, replayed: Replay): GivenAnswer[] {
  const kept = keptOf(replayed)
  return Object.entries(replayed.facts).map(([question, value]) => {
    const words = check.question(question, replayed.facts)
    return {
      question,
      name: words.short,
      label: words.option(value).label,
      address: addressOf(check, question, kept),
    }
  })
}
