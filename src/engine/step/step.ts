import type { Check } from '../check.ts'
import { likeliestAt, optionsAt } from '../flow/flow.ts'
import { type Replay, replay } from '../flow/replay.ts'
import type { Answers } from '../question.ts'
import type { Verdict } from '../rules/verdict.ts'
import { decode, encode, type LinkMemory, type LinkProblem, withMemory } from './link.ts'

/** The last step of every check, as addresses name it. */
export const verdictStep = 'verdict'

/** Other views of the same answers, as addresses name them: all questions on one page, and the map of the decision. */
export const allStep = 'all'
export const mapStep = 'map'

/** An answer on the path, to be shown and changed. */
export interface GivenAnswer {
  readonly question: string
  /** What the answer is called in a list. */
  readonly name: string
  readonly label: string
  readonly address: string
}

/** What became of a case, or of single answers, by other rules. */
export interface Carried {
  /** What those rules follow, within a sentence. */
  readonly follows: string
  /** The case by those rules; absent where only some of its answers are of them. */
  readonly address?: string
  /** Answers that mean nothing here, or are not asked. */
  readonly left: readonly GivenAnswer[]
}

interface StepBase {
  readonly check: Check
  /** The answers that a link to this step holds: those on the path, and those that may still come up. */
  readonly answers: Answers
  /** Where this step lives: the path, the answers behind the `#` (empty without any), and both together. */
  readonly path: string
  readonly hash: string
  readonly address: string
  readonly given: readonly GivenAnswer[]
  /** Where Back leads; absent at the first question. */
  readonly back?: string
  readonly problems: readonly LinkProblem[]
  readonly memory: LinkMemory
  /** Where the link was one of other rules. */
  readonly carried?: Carried
}

export interface QuestionStep extends StepBase {
  readonly kind: 'question'
  readonly question: string
  /** The answers before this question. */
  readonly facts: Answers
  readonly options: readonly string[]
  /** The option that most people will look for. */
  readonly likeliest?: string
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

/**
 * How much was lost on the way of a link whose path names a later step than its answers lead to; `undefined` where it
 * says itself what is wrong with it.
 */
export function lossAt({ kind, answers, problems, memory, ...step }: Step, asked: string): 'all' | 'some' | undefined {
  const isThere = kind === 'verdict' || asked === '' || ('question' in step && asked === step.question)
  if (isThere || problems.length > 0 || memory.was !== undefined) return undefined
  return Object.keys(answers).length === 0 ? 'all' : 'some'
}

/** Every step that a path may name: the questions of the check, and its verdict. */
export function stepsOf(check: Check): readonly string[] {
  return [...check.flow.questions.map((question) => question.id), verdictStep]
}

/** Where an answer leads. */
export interface Continued {
  /** The address of the step just answered, with its answer: what Back comes back to. */
  readonly here: string
  /** The address of the first question that is now open, or of the verdict. */
  readonly next: string
  /** Whether that is the verdict. */
  readonly isVerdict: boolean
  /** The answers behind the `#` of both addresses. */
  readonly hash: string
  /** The step at the address it leads to. */
  readonly reached: Step
}

/** An address of the same answers as a link, with what that link remembers: it is still true. */
export const asRemembered = (address: string, memory: LinkMemory): string =>
  Object.keys(memory).length === 0 ? address : withMemory(address, memory)

/** Answers the question of a step. Later answers stay as long as they still apply. */
export function continueFrom(step: QuestionStep, value: string): Continued {
  const { check, question, answers } = step
  const after = replay(check.flow, { ...answers, [question]: value })
  const here = placeOf(check, question, keptOf(after))
  const { open } = after
  const link = { problems: [], memory: {} }
  const reached = open === undefined ? verdictAt(check, after, link) : questionAt(check, open, after, link)
  return { here: here.address, next: reached.address, isVerdict: open === undefined, hash: reached.hash, reached }
}

/** The address of a step of a check, without the site it stands on. */
export function addressOf(check: Check, step: string, answers: Answers): string {
  return placeOf(check, step, answers).address
}

function placeOf(
  check: Check,
  step: string,
  answers: Answers,
): Pick<StepBase, 'answers' | 'path' | 'hash' | 'address'> {
  const path = `${check.base}/${check.id}/${step}`
  const hash = encode(check.flow, answers)
  return { answers, path, hash, address: `${path}${hash}` }
}

/** The address at which a check goes on with these answers. */
export function resumeAddress(check: Check, answers: Answers): string {
  const replayed = replay(check.flow, answers)
  return addressOf(check, replayed.open ?? verdictStep, keptOf(replayed))
}

const keptOf = (replayed: Replay): Answers => ({ ...replayed.facts, ...replayed.pending })

type FromLink = Pick<StepBase, 'problems' | 'memory'>

function verdictAt(check: Check, replayed: Replay, link: FromLink): VerdictStep {
  const { facts } = replayed
  const path = Object.keys(facts)
  const last = path.at(-1)
  return {
    kind: 'verdict',
    check,
    ...placeOf(check, verdictStep, facts),
    facts,
    given: givenAnswers(check, replayed, link.memory),
    ...(last === undefined ? {} : { back: asRemembered(addressOf(check, last, facts), link.memory) }),
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
  const remembered = isChange ? link.memory : {}
  const chosen = facts[question]
  const likeliest = likeliestAt(check.flow, question, factsBefore)
  return {
    kind: 'question',
    check,
    ...placeOf(check, question, keptOf(replayed)),
    question,
    facts: factsBefore,
    options: optionsAt(check.flow, question, factsBefore),
    ...(likeliest === undefined ? {} : { likeliest }),
    ...(chosen === undefined ? {} : { chosen }),
    isChange,
    atMostAfter: question === open ? atMost - 1 : atMost,
    given: givenAnswers(check, replayed, remembered).filter((answer) => answer.question !== question),
    ...(previous === undefined ? {} : { back: asRemembered(addressOf(check, previous, keptOf(replayed)), remembered) }),
    ...link,
  }
}

function givenAnswers(check: Check, replayed: Replay, memory: LinkMemory): GivenAnswer[] {
  const kept = keptOf(replayed)
  return Object.entries(replayed.facts).map(([question, value]) => {
    const words = check.question(question, replayed.facts)
    return {
      question,
      name: words.short,
      label: words.option(value).label,
      address: asRemembered(addressOf(check, question, kept), memory),
    }
  })
}
