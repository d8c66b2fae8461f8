/** Shows the step that a link with answers of another edition stands for by the rules of this one. */
import type { ReactNode } from 'react'
import { meaningOf } from '../../editions/across.ts'
import { type EditionEntry, entryOf } from '../../editions/index.ts'
import type { Check } from '../../engine/check.ts'
import { checkIn, type Edition } from '../../engine/edition.ts'
import { questionOf } from '../../engine/flow/flow.ts'
import type { Answers } from '../../engine/question.ts'
import { decode, encode } from '../../engine/step/link.ts'
import { addressOf, type Carried, type Step, stepAt, verdictStep } from '../../engine/step/step.ts'

export interface FromOtherRulesProps {
  readonly edition: Edition
  readonly check: Check
  /** The step that the path names. */
  readonly asked: string
  readonly hash: string
  readonly show: (step: Step) => ReactNode
}

/** Of links that were made, or half made, by the rules of `other`. */
export function fromOtherRules({ follows }: EditionEntry, other: Edition) {
  return function FromOtherRules({ edition, check, asked, hash, show }: FromOtherRulesProps) {
    const there = checkIn(other, check.id)
    return show(
      there === undefined ? stepAt(check, asked, hash) : acrossStep(edition, check, asked, hash, there, follows),
    )
  }
}

/** The step here of a link with answers to a check of other rules. */
export function acrossStep(
  edition: Edition,
  check: Check,
  asked: string,
  hash: string,
  there: Check,
  follows: string,
): Step {
  return isOfBoth(edition, hash)
    ? mixedStep(edition, check, asked, hash, there, follows)
    : carriedStep(edition, check, asked, stepAt(there, verdictStep, hash), follows)
}

/** Whether a link that does not say that it was made by other rules also holds what these alone have. */
const isOfBoth = ({ id }: Edition, hash: string): boolean => {
  const rules = new URLSearchParams(hash.replace(/^#/, '')).get('rules') ?? undefined
  return rules === id || (rules === undefined && entryOf(id)?.alone.test(hash) === true)
}

/** The step here, with what became of the answers there. */
function carriedStep(edition: Edition, check: Check, asked: string, there: Step, follows: string): Step {
  const { answers, left } = carriedOver(edition, check, there.check, there.answers)
  const step = stepAt(check, asked, encode(check.flow, answers))
  const carried: Carried = { follows, address: there.address, left: left(step) }
  // What of its link could not be used is said in the words of its own rules.
  return { ...step, problems: there.problems, carried }
}

/** The same of a link that holds answers of both: those of this edition come first. */
function mixedStep(edition: Edition, check: Check, asked: string, hash: string, there: Check, follows: string): Step {
  const own = decode(check.flow, hash)
  const isKnown = (question: string, value: string): boolean =>
    questionOf(check.flow, question)?.values.includes(value) === true
  const theirs = Object.entries(decode(there.flow, hash).answers).filter((answer) => !isKnown(...answer))
  const { answers, left } = carriedOver(edition, check, there, Object.fromEntries(theirs))
  const step = stepAt(check, asked, encode(check.flow, { ...answers, ...own.answers }))
  const isTheirs = ({ key, value }: { key: string; value: string }): boolean =>
    theirs.some(([question, answer]) => question === key && answer === value)
  return {
    ...step,
    memory: own.memory,
    problems: [...own.problems.filter((problem) => !isTheirs(problem)), ...step.problems],
    carried: { follows, left: left(step) },
  }
}

/** What answers to a check there mean here, and which of them a step here does not hold. */
function carriedOver(edition: Edition, check: Check, there: Check, given: Answers) {
  const meanings = Object.entries(given).map(([question, value]) => ({
    question,
    value,
    meant: meaningOf(edition.id, check.id, question, given),
  }))
  return {
    answers: Object.assign({}, ...meanings.map(({ meant }) => meant)) as Answers,
    left: (step: Step): Carried['left'] =>
      meanings
        .filter(({ meant }) => !Object.entries(meant).some(([question, value]) => step.answers[question] === value))
        .map(({ question, value }) => {
          const { short, option } = there.question(question, given)
          const address = addressOf(there, question, given)
          return { question, name: short, label: option(value).label, address }
        }),
  }
}
