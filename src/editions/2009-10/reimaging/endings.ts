/** The reimaging check as a rule book: what takes precedence, and what is judged there. */

import type { Ending, RuleBook } from '../../../engine/rules/verdict.ts'
import { hasNoAgreement } from '../catalogue/agreements.ts'
import { library, type Place } from '../sources/places.ts'
import { reimagingAdvice, reimagingHandOver } from './advice.ts'
import {
  isLaterProductImage,
  isLicensedUnderSameAgreement,
  isMediaOfNoOwnAgreement,
  isOwnVolumeLicensingMedia,
  isUnlicensed,
  isUnsureOfChannel,
  isWindowsEnterpriseImage,
  isWindowsImage,
  type ReimagingFacts,
} from './facts.ts'
import { reimagingNotes } from './notes.ts'
import { type ReimagingRequirement, reimagingRequirements } from './requirements.ts'

const order: readonly ReimagingRequirement[] = reimagingRequirements.map((requirement) => requirement.id)
const upTo = (last: ReimagingRequirement): readonly ReimagingRequirement[] => order.slice(0, order.indexOf(last) + 1)

const endings: readonly Ending<ReimagingFacts, ReimagingRequirement, Place>[] = [
  {
    // Retail media and media of others: the right is silent on them.
    id: 'media-not-covered',
    holds: isMediaOfNoOwnAgreement,
    judges: upTo('recovery-match'),
    gives: { outcome: 'not-covered' },
    cites: (facts) => (facts.media === 'retail' ? ['silence.2'] : ['silence.1']),
  },
  {
    // Media of the maker, recovery media, or media not known: recovery is a right of its own.
    id: 'other-media',
    holds: (facts) => !isOwnVolumeLicensingMedia(facts),
    judges: upTo('recovery-match'),
    gives: { whenMet: 'other-right' },
  },
  {
    // No Volume Licensing agreement.
    id: 'no-agreement',
    holds: hasNoAgreement,
    judges: upTo('vl-customer'),
    gives: { outcome: 'not-permitted' },
  },
  {
    // The product is not licensed on the PC.
    id: 'unlicensed',
    holds: isUnlicensed,
    judges: upTo('licensed-copy'),
    gives: { outcome: 'not-permitted' },
  },
  {
    // A product that came after the brief.
    id: 'later-product',
    holds: isLaterProductImage,
    judges: upTo('of-its-time'),
    gives: { outcome: 'not-covered' },
    cites: () => ['silence.3'],
  },
  {
    // A Windows Enterprise image: Software Assurance governs it, not reimaging.
    id: 'enterprise',
    holds: isWindowsEnterpriseImage,
    judges: upTo('enterprise-edition'),
    gives: { whenMet: 'other-right' },
  },
  {
    // Licensed under the agreement that the media belong to: that licence governs, not reimaging.
    id: 'same-agreement',
    holds: isLicensedUnderSameAgreement,
    judges: upTo('enterprise-edition'),
    gives: { whenMet: 'other-right' },
    cites: (facts) =>
      isWindowsImage(facts) ? ['benefits.2', 'eligibility-windows.1', 'upgrade-only'] : ['benefits.2'],
  },
  {
    // Not known how the product is licensed on the PC.
    id: 'channel-unknown',
    holds: isUnsureOfChannel,
    judges: upTo('enterprise-edition'),
    gives: { outcome: 'undetermined' },
  },
  {
    // Reimaging: every condition of the brief counts.
    id: 'all-answered',
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
