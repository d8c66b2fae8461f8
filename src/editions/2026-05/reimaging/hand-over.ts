/** Where a reimaging verdict goes on, and which answers go with it. */

import type { Answers } from '../../../engine/question.ts'
import { unknown } from '../../../engine/question.ts'
import type { HandOver } from '../../../engine/rules/advice.ts'
import type { Judgement } from '../../../engine/rules/judgement.ts'
import type { CatalogueProduct } from '../catalogue/products.ts'
import type { QualifyingSystemId } from '../catalogue/qualifying-systems.ts'
import { isOutcome } from '../judged.ts'
import {
  imageProduct,
  isEarlierProductImage,
  isFinishedGoods,
  isLtscImage,
  isStepUpImage,
  isWindowsImage,
  licencesOfImage,
  licensedProduct,
  type ReimagingFacts,
} from './facts.ts'
import { isUpgradeInstead } from './notes.ts'

/** A Windows of the same agreement: an upgrade, which stands on a PC that qualifies. */
export const isOwnWindows = (facts: ReimagingFacts, verdict: Judgement): boolean =>
  verdict.ending === 'own-agreement' && isWindowsImage(facts) && isOutcome(verdict, 'other-right', 'conditional')

/** Windows Enterprise or Education, which the upgrade check knows. */
export const isStepUpToCheck = (facts: ReimagingFacts, verdict: Judgement): boolean =>
  isStepUpImage(facts) && !isLtscImage(facts) && !isOutcome(verdict, 'not-permitted')

const is10Or11 = (product: CatalogueProduct | undefined): boolean =>
  product?.version === 'windows-10' || product?.version === 'windows-11'

export function reimagingHandOver(facts: ReimagingFacts, verdict: Judgement): HandOver | undefined {
  if (isEarlierProductImage(facts))
    return { edition: '2009-10', check: 'reimaging', answers: answersOf({ media: facts.media }) }
  const { agreement } = facts
  if (isOwnWindows(facts, verdict)) {
    const licensed = licensedProduct(facts)
    const isPro = licensed?.line === 'windows-pro' && is10Or11(licensed)
    return { check: 'upgrade', answers: answersOf({ target: isPro ? 'windows-pro' : undefined, agreement }) }
  }
  if (isStepUpToCheck(facts, verdict)) {
    const [target, ...others] = licencesOfImage(facts)
    const base = facts.base === unknown ? undefined : facts.base
    return {
      check: 'upgrade',
      answers: answersOf({
        target: others.length === 0 ? target : undefined,
        agreement,
        currentOs: base,
        segment: facts.segment,
      }),
    }
  }
  if (isUpgradeInstead(facts, verdict)) {
    const target = is10Or11(imageProduct(facts)) ? 'windows-pro' : undefined
    return { check: 'upgrade', answers: answersOf({ target, agreement, currentOs: systemOfLicence(facts) }) }
  }
  return undefined
}

/** The row of the qualifying systems that a preinstalled or retail Windows is in. */
function systemOfLicence(facts: ReimagingFacts): QualifyingSystemId | undefined {
  const licensed = licensedProduct(facts)
  if (licensed === undefined || !isFinishedGoods(facts)) return undefined
  if (licensed.version === 'windows-8-1') return 'windows-8-pro'
  switch (licensed.line) {
    case 'windows-pro':
      return 'windows-10-11-pro'
    case 'windows-pro-education':
      return 'windows-10-11-pro-education'
    case 'windows-pro-workstations':
      return 'windows-10-11-enterprise'
    default:
      return undefined
  }
}

const answersOf = (given: Readonly<Record<string, string | undefined>>): Answers =>
  Object.fromEntries(Object.entries(given).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])))
