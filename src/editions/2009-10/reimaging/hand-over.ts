/** Where a reimaging verdict goes on, and what it takes along. */
import type { HandOver } from '../../../engine/rules/advice.ts'
import type { Judgement } from '../../../engine/rules/judgement.ts'
import {
  isGovernedByOwnLicence,
  isLaterProductImage,
  isOemOrRetail,
  isUpgradeTarget,
  isWindowsImage,
  type ReimagingFacts,
} from './facts.ts'
import { isUpgradeInstead } from './notes.ts'

/** The customer's own licence for Windows is an upgrade licence, and it does or may still decide. */
export const needsUpgradeCheck = (facts: ReimagingFacts, { outcome }: Judgement): boolean =>
  isWindowsImage(facts) && isGovernedByOwnLicence(facts) && (outcome === 'other-right' || outcome === 'undetermined')

export function reimagingHandOver(facts: ReimagingFacts, judgement: Judgement): HandOver | undefined {
  const { media, image, agreement, licensed } = facts
  if (isLaterProductImage(facts)) {
    const answers = { ...(media !== undefined && { media }), ...(agreement !== undefined && { agreement }) }
    return { edition: '2026-05', check: 'reimaging', answers }
  }
  const isInstead = isUpgradeInstead(facts, judgement)
  if (!isInstead && !needsUpgradeCheck(facts, judgement)) return undefined
  if (!isUpgradeTarget(facts) || image === undefined) return { check: 'upgrade', answers: { target: 'other' } }
  return {
    check: 'upgrade',
    answers: {
      target: image,
      ...(agreement !== undefined && { agreement }),
      // An agreement's licence is itself an upgrade licence: what stands under it is not known.
      ...(isInstead && isOemOrRetail(facts) && licensed !== undefined && { currentOs: licensed }),
    },
  }
}
