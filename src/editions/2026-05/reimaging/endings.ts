/** The reimaging check as a rule book: what takes precedence, and what is judged there. */

import type { Ending, RuleBook } from '../../../engine/rules/verdict.ts'
import { hasNoAgreement } from '../catalogue/agreements.ts'
import { library, type Place } from '../sources/places.ts'
import { reimagingAdvice } from './advice.ts'
import {
  isLaterProductLicensed,
  isLicensedUnderSameAgreement,
  isMediaOfNoOwnAgreement,
  isOutOfTimeImage,
  isOwnVolumeLicensingMedia,
  isStepUpImage,
  isSubscriptionImage,
  isUnlicensed,
  isUnsureOfChannel,
  isUnsureOfImage,
  type ReimagingFacts,
} from './facts.ts'
import { reimagingHandOver } from './hand-over.ts'
import { reimagingNotes } from './notes.ts'
import { type ReimagingRequirement, reimagingRequirements } from './requirements.ts'

const order: readonly ReimagingRequirement[] = reimagingRequirements.map((requirement) => requirement.id)
const upTo = (last: ReimagingRequirement): readonly ReimagingRequirement[] => order.slice(0, order.indexOf(last) + 1)

/** Media, and what the edition knows. */
const aboutTheImage = upTo('of-its-time')
/** Those, the agreement and the copy that the PC is licensed for. */
const aboutTheLicence: readonly ReimagingRequirement[] = [...aboutTheImage, 'vl-customer', 'licensed-copy']

const endings: readonly Ending<ReimagingFacts, ReimagingRequirement, Place>[] = [
  {
    // Media of others and public downloads: the texts do not deal with them.
    id: 'media-not-covered',
    holds: isMediaOfNoOwnAgreement,
    judges: upTo('retail-own-device'),
    gives: { outcome: 'not-covered' },
  },
  {
    // Media of the maker, of a retail licence, no image at all, or media not known.
    id: 'other-media',
    holds: (facts) => !isOwnVolumeLicensingMedia(facts),
    judges: upTo('retail-own-device'),
    gives: { whenMet: 'other-right' },
  },
  {
    // A product that the edition does not know.
    id: 'out-of-time',
    holds: isOutOfTimeImage,
    judges: aboutTheImage,
    gives: { outcome: 'not-covered' },
  },
  {
    // Not known what the image holds.
    id: 'image-unknown',
    holds: isUnsureOfImage,
    judges: aboutTheImage,
    gives: { outcome: 'undetermined' },
  },
  {
    // Microsoft 365 Apps: the subscription of each user governs them.
    id: 'subscription',
    holds: isSubscriptionImage,
    judges: [...aboutTheImage, 'subscription-license'],
    gives: { whenMet: 'other-right' },
  },
  {
    // No licensing agreement.
    id: 'no-agreement',
    holds: hasNoAgreement,
    judges: [...aboutTheImage, 'vl-customer'],
    gives: { outcome: 'not-permitted' },
  },
  {
    // Windows Enterprise, Education or LTSC: its own licence governs it, on a PC that qualifies.
    id: 'step-up',
    holds: isStepUpImage,
    judges: [...aboutTheImage, 'vl-customer', 'enterprise-right', 'qualifying-base'],
    gives: { whenMet: 'other-right' },
  },
  {
    // The product is not licensed on the PC.
    id: 'unlicensed',
    holds: isUnlicensed,
    judges: aboutTheLicence,
    gives: { outcome: 'not-permitted' },
  },
  {
    // Not known how the product is licensed on the PC.
    id: 'channel-unknown',
    holds: isUnsureOfChannel,
    judges: aboutTheLicence,
    gives: { outcome: 'undetermined' },
  },
  {
    // The licence is for a product that came after the edition.
    id: 'licensed-later',
    holds: isLaterProductLicensed,
    judges: aboutTheLicence,
    gives: { outcome: 'not-covered' },
  },
  {
    // Licensed under the agreement that the media come from: that licence governs, not reimaging.
    id: 'own-agreement',
    holds: isLicensedUnderSameAgreement,
    judges: [...aboutTheLicence, 'own-licence'],
    gives: { whenMet: 'other-right' },
  },
  {
    // Reimaging: every condition counts.
    id: 'reimaging',
    holds: () => true,
    judges: order,
    gives: { whenMet: 'permitted' },
  },
]

export const reimagingRules: RuleBook<ReimagingFacts> = {
  library,
  requirements: reimagingRequirements,
  endings,
  notes: reimagingNotes,
  advice: reimagingAdvice,
  handOver: reimagingHandOver,
}
