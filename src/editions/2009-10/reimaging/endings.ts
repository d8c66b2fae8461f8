/** The reimaging check as a rule book: what takes precedence, and what is judged there. */
import type { Ending, RuleBook } from '../../../engine/rules/verdict.ts'
import { hasNoAgreement } from '../catalogue/agreements.ts'
import { library, type Place } from '../sources/places.ts'
import { reimagingAdvice } from './advice.ts'
import {
  hasEndedAssurance,
  isLaterProductImage,
  isLicensedUnderSameAgreement,
  isMediaOfNoOwnAgreement,
  isOwnVolumeLicensingMedia,
  isUnlicensed,
  isUnsureOfChannel,
  isUnsureOfImage,
  isWindowsEnterpriseImage,
  isWindowsImage,
  type ReimagingFacts,
} from './facts.ts'
import { reimagingHandOver } from './hand-over.ts'
import { reimagingNotes } from './notes.ts'
import { type ReimagingRequirement, reimagingRequirements } from './requirements.ts'

const order: readonly ReimagingRequirement[] = reimagingRequirements.map((requirement) => requirement.id)
const upTo = (last: ReimagingRequirement): readonly ReimagingRequirement[] => order.slice(0, order.indexOf(last) + 1)

const endings = [
  // Media that no image of one's own agreement is made from: the right is silent on retail media and those of others;
  // a maker's preload and recovery have a right of their own.
  {
    id: 'other-media',
    holds: (facts) => !isOwnVolumeLicensingMedia(facts),
    judges: upTo('vl-media'),
    gives: (facts) => (isMediaOfNoOwnAgreement(facts) ? { outcome: 'not-covered' } : { whenMet: 'other-right' }),
    cites: (facts) =>
      facts.media === 'retail' ? ['silence.2'] : facts.media === 'others-volume-licensing' ? ['silence.1'] : [],
  },
  // No Volume Licensing agreement.
  {
    id: 'no-agreement',
    holds: hasNoAgreement,
    judges: upTo('vl-customer'),
    gives: { outcome: 'not-permitted' },
  },
  // A product that came after the brief.
  {
    id: 'later-product',
    holds: isLaterProductImage,
    judges: [...upTo('vl-customer'), 'of-its-time'],
    gives: { outcome: 'not-covered' },
    cites: () => ['silence.3'],
  },
  // Not known which product the image contains.
  {
    id: 'image-unknown',
    holds: isUnsureOfImage,
    judges: [...upTo('vl-customer'), 'of-its-time', 'same-product'],
    gives: { outcome: 'undetermined' },
  },
  // The product is not licensed on the PC.
  {
    id: 'unlicensed',
    holds: isUnlicensed,
    judges: upTo('of-its-time'),
    gives: { outcome: 'not-permitted' },
  },
  // A Windows Enterprise image: Software Assurance governs it, not reimaging.
  {
    id: 'enterprise',
    holds: isWindowsEnterpriseImage,
    judges: upTo('enterprise-edition'),
    gives: (facts) => (hasEndedAssurance(facts) ? { outcome: 'not-covered' } : { whenMet: 'other-right' }),
  },
  // Not known how the product is licensed on the PC.
  {
    id: 'channel-unknown',
    holds: isUnsureOfChannel,
    judges: upTo('enterprise-edition'),
    gives: { outcome: 'undetermined' },
  },
  // Licensed under the agreement that the media belong to: that licence governs, not reimaging.
  {
    id: 'same-agreement',
    holds: isLicensedUnderSameAgreement,
    judges: upTo('own-licence'),
    gives: { whenMet: 'other-right' },
    cites: (facts) =>
      isWindowsImage(facts) ? ['benefits.2', 'eligibility-windows.1', 'upgrade-only'] : ['benefits.2'],
  },
  // Reimaging: every condition of the brief counts.
  {
    id: 'all-answered',
    holds: () => true,
    judges: order,
    gives: { whenMet: 'permitted' },
  },
] as const satisfies readonly Ending<ReimagingFacts, ReimagingRequirement, Place>[]

export type ReimagingEnding = (typeof endings)[number]['id']

export const reimagingRules: RuleBook<ReimagingFacts> = {
  library,
  requirements: reimagingRequirements,
  endings,
  notes: reimagingNotes,
  advice: reimagingAdvice,
  handOver: reimagingHandOver,
}
