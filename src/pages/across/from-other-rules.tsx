/** Shows the step that a link of another edition stands for by the rules of this one. */
import type { ReactNode } from 'react'
import { meaningOf } from '../../editions/across.ts'
import type { EditionEntry } from '../../editions/index.ts'
import type { Check } from '../../engine/check.ts'
import { checkIn, type Edition } from '../../engine/edition.ts'
import { encode } from '../../engine/step/link.ts'
import { type Carried, type Step, stepAt, verdictStep } from '../../engine/step/step.ts'

export interface FromOtherRulesProps {
  readonly edition: Edition
  readonly check: Check
  /** The step that the path names. */
  readonly asked: string
  readonly hash: string
  readonly show: (step: Step) => ReactNode
}

/** Of links that were made by the rules of `other`. */
export function fromOtherRules({ follows }: EditionEntry, other: Edition) {
  return function FromOtherRules({ edition, check, asked, hash, show }: FromOtherRulesProps) {
    const there = checkIn(other, check.id)
    if (there === undefined) return show(stepAt(check, asked, hash))
    return show(carriedStep(edition, check, asked, stepAt(there, verdictStep, hash), follows))
  }
}

/** The step here, with what became of the answers there. */
export function carriedStep(edition: Edition, check: Check, asked: string, there: Step, follows: string): Step {
  const meanings = there.given.map((given) => ({
    given,
    meant: meaningOf(edition.id, check.id, given.question, there.answers),
  }))
  const answers = Object.assign({}, ...meanings.map(({ meant }) => meant))
  const step = stepAt(check, asked, encode(check.flow, answers))
  const left = meanings.filter(({ meant }) => !Object.keys(meant).some((question) => question in step.answers))
  const carried: Carried = { follows, address: there.address, left: left.map(({ given }) => given) }
  // What of its link could not be used is said in the words of its own rules.
  return { ...step, problems: there.problems, carried }
}
