import type { Check } from '../engine/check.ts'
import type { Edition } from '../engine/edition.ts'
import { type LinkMemory, withMemory } from '../engine/step/link.ts'
import { type Step, stepAt, stepsOf, verdictStep } from '../engine/step/step.ts'
import type { SavedCheck } from './document.ts'

/** A saved check as it comes out today. */
export interface Opened {
  readonly check: Check
  readonly step: Step
  /** What opens it: with what it stood for when it was saved, so that the page says what has changed. */
  readonly address: string
  /** The part of that behind its `#`. */
  readonly hash: string
}

/** A saved check by the rules of an edition; `undefined` where that has nothing at its link. */
export function openSaved(edition: Edition, { check: id, link, rules, was }: SavedCheck): Opened | undefined {
  const check = edition.checks.find((one) => one.id === id)
  const [, step = ''] = /^\/[^/]+\/([^/#?]+)(?:#|$)/.exec(link) ?? []
  if (check === undefined || !stepsOf(check).includes(step)) return undefined
  const memory: LinkMemory = { rules, ...(was === undefined ? {} : { was }) }
  const hash = link.includes('#') ? link.slice(link.indexOf('#')) : ''
  const address = withMemory(link, memory)
  return { check, step: stepAt(check, verdictStep, hash), address, hash: address.slice(address.indexOf('#')) }
}

/** What is kept of a step, beside its name, its id and the time. */
export function savedFrom(edition: Edition, step: Step): Pick<SavedCheck, 'check' | 'link' | 'rules' | 'was'> {
  return {
    check: step.check.id,
    link: step.address,
    rules: edition.id,
    ...(step.kind === 'verdict' && { was: step.verdict.outcome }),
  }
}
