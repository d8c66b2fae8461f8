import type { Correction } from '../corrections.ts'
import type { Edition } from '../edition.ts'
import { quotable } from '../outside-text.ts'
import { type Outcome, outcomes } from '../rules/judgement.ts'
import { type LinkMemory, withMemory } from './link.ts'
import { encodeShort } from './short-link.ts'
import type { Step, VerdictStep } from './step.ts'

/** What is otherwise than a shared link says. */
export interface Changed {
  /** The edition it was made under, to be quoted, where this version of the product does not have it. */
  readonly unknownRules?: string
  /** The outcome it was shared with, to be quoted, where that is none the product knows. */
  readonly unknownOutcome?: string
  /** The day it was decided, to be quoted, where that is none, or one that is still to come. */
  readonly unknownDay?: string
  /** The outcome it was shared with, and that of today; without the latter a question is open now. */
  readonly outcome?: {
    readonly was: Outcome
    readonly now?: Outcome
    /** Corrections of the rules since then that gave this case another outcome. */
    readonly corrections: readonly Correction[]
    /** Nothing but another link explains it: by these very rules the answers never came to that outcome. */
    readonly isAltered: boolean
  }
}

/** A step that came from a link. */
type FromLink = Pick<VerdictStep, 'memory' | 'verdict'>

/**
 * The address of a verdict as it is shared: it remembers the rules, the outcome and the day.
 *
 * @param today As `2026-11-25`.
 */
export function sharedAddress(edition: Edition, step: FromLink & Pick<VerdictStep, 'address'>, today: string): string {
  return withMemory(step.address, stampOf(edition, step, today))
}

/** The same in the short form, for a code that a camera reads. It leads to the check, which goes on to the verdict. */
export function shortAddress(edition: Edition, step: VerdictStep, today: string): string {
  const { check, facts, path } = step
  return `${path.replace(/\/[^/]*$/, '')}${encodeShort(check.flow, facts, stampOf(edition, step, today))}`
}

/** The answers of a verdict as they are shared: with the rules, the outcome and the day. */
export function sharedHash(edition: Edition, step: VerdictStep, today: string): string {
  return withMemory(step.hash, stampOf(edition, step, today))
}

const stampOf = (edition: Edition, step: FromLink, today: string): LinkMemory => ({
  rules: edition.id,
  revision: String(edition.revision.number),
  was: step.verdict.outcome,
  on: decidedOn(edition, step, today),
})

/**
 * The day on which a verdict was decided: what its link says, where the link still stands for this very verdict by these
 * very rules; else today.
 */
export function decidedOn({ id, revision }: Edition, { memory, verdict }: FromLink, today: string): string {
  const { rules = id, was, on } = memory
  const isThisVerdict = rules === id && memory.revision === String(revision.number) && was === verdict.outcome
  return on !== undefined && isThisVerdict && isPastDay(on, today) ? on : today
}

/** Whether a text is a day, and one that has come: east of here it may be tomorrow already. */
function isPastDay(text: string, today: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(time)) return false
  const isOnCalendar = new Date(time).toISOString().startsWith(text)
  return isOnCalendar && time <= Date.parse(`${today}T00:00:00Z`) + 24 * 60 * 60 * 1000
}

/** What is otherwise now than the link says; empty where nothing is. */
export function changedSince(edition: Edition, step: Step, memory: LinkMemory, today: string): Changed {
  const { rules, was, on } = memory
  const known = outcomes.find((outcome) => outcome === was)
  return {
    ...(rules !== undefined && rules !== edition.id && { unknownRules: quotable(rules) }),
    ...(was !== undefined && known === undefined && { unknownOutcome: quotable(was) }),
    ...(on !== undefined && !isPastDay(on, today) && { unknownDay: quotable(on) }),
    ...(known !== undefined && differs(step, known) && { outcome: differenceOf(edition, step, known, memory) }),
  }
}

/** On the way to change an answer, what the verdict will be is not to be told yet. */
function differs(step: Step, was: Outcome): boolean {
  return step.kind === 'verdict' ? step.verdict.outcome !== was : !step.isChange
}

function differenceOf(
  edition: Edition,
  step: Step,
  was: Outcome,
  { rules = edition.id, revision }: LinkMemory,
): NonNullable<Changed['outcome']> {
  const corrections = correctionsSince(edition, step, revision)
  const isKnownRevision = Number(revision ?? 1) <= edition.revision.number
  return {
    was,
    ...(step.kind === 'verdict' && { now: step.verdict.outcome }),
    corrections,
    isAltered: step.kind === 'verdict' && rules === edition.id && isKnownRevision && corrections.length === 0,
  }
}

/** Links from before there were revisions name none: that was the first. */
function correctionsSince(edition: Edition, step: Step, revision = '1'): readonly Correction[] {
  if (step.kind !== 'verdict') return []
  const shared = Number(revision)
  return edition.corrections.filter(
    ({ check, since, changesOutcome, concerns }) =>
      changesOutcome && check === step.check.id && since.number > shared && concerns(step.facts, step.verdict),
  )
}
