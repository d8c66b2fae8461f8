/** What notes and advice ask of a judgement. */
import type { Judgement, Outcome } from '../../engine/rules/judgement.ts'
import type { State } from '../../engine/rules/state.ts'

/** How a requirement stands; `unmet!` where it is unmet and the customer can still put it right. */
function stateOf({ findings }: Judgement, id: string): State | 'unmet!' | undefined {
  const finding = findings.find(({ requirement }) => requirement === id)
  return finding?.curable ? 'unmet!' : finding?.state
}

export const isOutcome = ({ outcome }: Judgement, ...wanted: readonly Outcome[]): boolean => wanted.includes(outcome)

/** A no with one of these requirements among its causes. */
export const isNoThrough = ({ outcome, causes }: Judgement, ...ids: readonly string[]): boolean =>
  outcome === 'not-permitted' && ids.some((id) => causes.includes(id))

export const isMet = (judgement: Judgement, id: string): boolean => stateOf(judgement, id) === 'met'
/** The texts do not say what follows from the answer. */
export const isSilent = (judgement: Judgement, id: string): boolean => stateOf(judgement, id) === 'silent'
/** Unmet, and the customer can still put it right. */
export const isCurable = (judgement: Judgement, id: string): boolean => stateOf(judgement, id) === 'unmet!'
export const isUnmet = (judgement: Judgement, id: string): boolean =>
  isCurable(judgement, id) || stateOf(judgement, id) === 'unmet'
/** Not known, not said, or still to be put right: whatever the outcome. */
export const isOpen = (judgement: Judgement, id: string): boolean =>
  isCurable(judgement, id) || isSilent(judgement, id) || stateOf(judgement, id) === 'unknown'
