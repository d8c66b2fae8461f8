import type { Correction } from '../corrections.ts'
import type { Edition } from '../edition.ts'
import { quotable } from '../outside-text.ts'
import { type Outcome, outcomes } from '../rules/judgement.ts'
import { type LinkMemory, withMemory } from './link.ts'
import type { Step, VerdictStep } from './step.ts'

/** What is otherwise than a shared link says. */
export interface Changed {
  /** The edition it was made under, to be quoted, where this version of the product does not have it. */
  readonly unknownRules?: string
  /** The outcome it was shared with, to be quoted, where that is none the product knows. */
  readonly unknownOutcome?: string
  /** The outcome it was shared with, and that of today; without the latter a question is open now. */
  readonly outcome?: {
    readonly was: Outcome
    readonly now?: Outcome
    /** Corrections of the rules since then that gave this case another outcome. */
    readonly corrections: readonly Correction[]
  }
}

/** The address of a verdict as it is shared: it remembers the rules and the outcome. */
export function sharedAddress(edition: Edition, step: Pick<VerdictStep, 'address' | 'verdict'>): string {
  return withMemory(step.address, stampOf(edition, step))
}

/** The answers of a verdict as they are shared: with the rules and the outcome. */
export function sharedHash(edition: Edition, step: VerdictStep): string {
  return withMemory(step.hash, stampOf(edition, step))
}

const stampOf = (edition: Edition, { verdict }: Pick<VerdictStep, 'verdict'>): LinkMemory => ({
  rules: edition.id,
  revision: String(edition.revision.number),
  was: verdict.outcome,
})

/** What is otherwise now than the link says; empty where nothing is. */
export function changedSince(edition: Edition, step: Step, { rules, revision, was }: LinkMemory): Changed {
  const known = outcomes.find((outcome) => outcome === was)
  return {
    ...(rules !== undefined && rules !== edition.id && { unknownRules: quotable(rules) }),
    ...(was !== undefined && known === undefined && { unknownOutcome: quotable(was) }),
    ...(known !== undefined &&
      differs(step, known) && {
        outcome: { was: known, ...nowAt(step), corrections: correctionsSince(edition, step, revision) },
      }),
  }
}

/** On the way to change an answer, what the verdict will be is not to be told yet. */
function differs(step: Step, was: Outcome): boolean {
  return step.kind === 'verdict' ? step.verdict.outcome !== was : !step.isChange
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

const nowAt = (step: Step): { readonly now?: Outcome } => (step.kind === 'verdict' ? { now: step.verdict.outcome } : {})
