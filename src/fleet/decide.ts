/** Decides the kinds of PCs of an inventory by the rules of a check. */
import type { Check } from '../engine/check.ts'
import { nextAfter, optionsAt, questionOf } from '../engine/flow/flow.ts'
import { type Answers, unknown } from '../engine/question.ts'
import type { Reading, Recognition } from '../engine/recognition.ts'
import type { Outcome } from '../engine/rules/judgement.ts'
import { addressOf, verdictStep } from '../engine/step/step.ts'
import type { Kind } from './inventory.ts'
import type { Plan } from './plan.ts'
import { readValue } from './recognise.ts'

/** What PCs with the same answers come to. */
export interface Decision {
  /** The answers on the path of the check. */
  readonly facts: Answers
  /** A question that has to be answered and cannot be left at "not sure". */
  readonly open?: string
  readonly outcome: Outcome
  readonly headline: string
  readonly reason: string
  /** What to do, each beginning with a verb, and what it says more. */
  readonly advice: readonly { readonly id: string; readonly lead: string; readonly says: string }[]
  /** The questions that are not answered and that the verdict hangs on. */
  readonly missing: readonly string[]
  /** The very verdict in the check, within the product. */
  readonly address: string
}

/** The answers that a kind of PC gives, and the values that gave none. */
export interface KindAnswers {
  readonly answers: Answers
  readonly unread: readonly { readonly question: string; readonly value: string }[]
}

/** Decides cases of one check, each only once. */
export class Decider {
  readonly check: Check
  readonly #decided = new Map<string, Decision>()
  readonly #walked = new Map<string, Walked>()

  constructor(check: Check) {
    this.check = check
  }

  /**
   * What these answers come to. Total: what is not answered, or with something that is not offered in that case, is
   * answered with "not sure", and what is not asked plays no part.
   */
  decide(answers: Answers): Decision {
    const walked = this.#walk(answers)
    const key = JSON.stringify(walked.facts)
    const known = this.#decided.get(key) ?? decisionOf(this.check, walked)
    this.#decided.set(key, known)
    return known
  }

  #walk(answers: Answers): Walked {
    const key = this.check.flow.questions.map(({ id }) => answers[id] ?? '').join('\n')
    const known = this.#walked.get(key) ?? walk(this.check, answers)
    this.#walked.set(key, known)
    return known
  }
}

/** The answers on the path, and the question that it stops at where that takes no "not sure". */
interface Walked {
  readonly facts: Answers
  readonly open?: string
}

/** Goes by the arrows of the machine alone, in a tenth of the time of a replay. Tests hold both equal on every path. */
export function walk({ flow }: Check, answers: Answers): Walked {
  const facts: Record<string, string> = {}
  let question = flow.questions[0]?.id ?? verdictStep
  while (questionOf(flow, question) !== undefined) {
    const offered = optionsAt(flow, question, facts)
    const given = Object.hasOwn(answers, question) ? answers[question] : undefined
    const value = given !== undefined && offered.includes(given) ? given : unknown
    if (!offered.includes(value)) return { facts, open: question }
    facts[question] = value
    question = nextAfter(flow, question, facts)
  }
  return { facts }
}

/** The wizard's own verdict. */
function decisionOf(check: Check, { facts, open }: Walked): Decision {
  if (open !== undefined) {
    const { ask, short, error } = check.question(open, facts)
    return {
      facts,
      open,
      outcome: 'undetermined',
      headline: ask,
      reason: `${error}.`,
      advice: [{ id: open, lead: short, says: ask }],
      missing: [open],
      address: addressOf(check, open, facts),
    }
  }
  const verdict = check.decide(facts)
  const { headline, reason } = check.explain(facts, verdict)
  return {
    facts,
    outcome: verdict.outcome,
    headline,
    reason,
    advice: verdict.advice.map((advice) => ({
      id: advice.question === undefined ? advice.id : `${advice.id} ${advice.question}`,
      ...check.advise(advice, facts),
    })),
    missing: verdict.missing,
    address: addressOf(check, verdictStep, facts),
  }
}

/**
 * Reads kinds of PCs as answers, each value of a column only once.
 *
 * @param headers The headers of the kinds' values. The columns of the plan that are not among them answer nothing.
 */
export class KindReader {
  readonly #check: Check
  readonly #recognition: Recognition
  readonly #plan: Plan
  readonly #columns: readonly { readonly question: string; readonly index: number }[]
  readonly #read = new Map<string, string | undefined>()

  constructor(check: Check, recognition: Recognition, plan: Plan, headers: readonly string[]) {
    this.#check = check
    this.#recognition = recognition
    this.#plan = plan
    this.#columns = Object.entries(plan.columns).flatMap(([question, header]) =>
      headers.includes(header) ? [{ question, index: headers.indexOf(header) }] : [],
    )
  }

  answersOf({ values }: Pick<Kind, 'values'>): KindAnswers {
    const answers: Record<string, string> = { ...this.#plan.shared }
    const unread: { readonly question: string; readonly value: string }[] = []
    for (const { question, index } of this.#columns) {
      const value = values[index] ?? ''
      const answer = this.#answerOf(question, value)
      if (answer === undefined) unread.push({ question, value })
      else answers[question] = answer
    }
    return { answers, unread }
  }

  #answerOf(question: string, value: string): string | undefined {
    const key = `${question}\n${value}`
    if (!this.#read.has(key)) this.#read.set(key, this.#readAnswer(question, value))
    return this.#read.get(key)
  }

  #readAnswer(question: string, value: string): string | undefined {
    const said = this.#plan.values[question]
    if (said !== undefined && Object.hasOwn(said, value)) return said[value]
    return answerIn(this.#check, this.#recognition, this.#plan, question, this.reading(question, value))
  }

  /** What a value says, and what it may mean where it does not say it. */
  reading(question: string, value: string): Reading {
    return readValue(this.#check, this.#recognition, question, value)
  }
}

/** The answer that a value comes to, once it is compared with what it has to be compared with. */
function answerIn(
  check: Check,
  recognition: Recognition,
  plan: Plan,
  question: string,
  { value }: Reading,
): string | undefined {
  if (value === undefined) return undefined
  if (questionOf(check.flow, question)?.values.includes(value)) return value
  const against = recognition.checks[check.id]?.[question]?.against
  const other = plan.against[question]
  return other === undefined ? undefined : against?.compare(value, other)
}
