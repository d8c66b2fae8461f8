/** On the way from a comparison through a question and back: what the history entry says of the other case. */

import type { Check } from '../../engine/check.ts'
import type { Edition } from '../../engine/edition.ts'
import { comparisonAddress, type Side } from '../../engine/step/comparison-link.ts'
import { verdictStep } from '../../engine/step/step.ts'

export interface Beside {
  /** The side whose answer is being given. */
  readonly side: Side
  /** The other case, as the part of its link behind the `#`. */
  readonly other: string
}

/** What a history entry says of a comparison; anything else there is none of ours. */
export function besideIn(state: unknown): Beside | undefined {
  const { beside }: Partial<Record<string, unknown>> = Object(state)
  const { side, other }: Partial<Record<string, unknown>> = Object(beside)
  return (side === 'a' || side === 'b') && typeof other === 'string' ? { side, other } : undefined
}

/** Where an answer leads: from a comparison, back to it as soon as there is a verdict. */
export function backBeside(edition: Edition, check: Check, beside: Beside | undefined, next: string): string {
  if (beside === undefined || !next.startsWith(`/${check.id}/${verdictStep}#`)) return next
  const own = next.slice(next.indexOf('#'))
  const { side, other } = beside
  return comparisonAddress(edition, check, side === 'a' ? { a: own, b: other } : { a: other, b: own })
}
