/** The reimaging check as a rule book: what takes precedence, and what is judged there. */

import type { Ending, RuleBook } from '../../../engine/rules/verdict.ts'
import { hasNoAgreement } from '../catalogue/agreements.ts'
import { library, type Place } from '../sources/places.ts'
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
    about: 'Retail media and media of others: the right is silent on them',
    holds: isMediaOfNoOwnAgreement,
    judges: upTo('recovery-match'),
    gives: { outcome: 'not-covered' },
    cites: (facts) => (facts.media === 'retail' ? ['silence.2'] : ['silence.1']),
  },
  {
    about: 'Media of the maker, recovery media, or media not known: recovery is a right of its own',
    holds: (facts) => !isOwnVolumeLicensingMedia(facts),
    judges: upTo('recovery-match'),
    gives: { whenMet: 'other-right' },
  },
  {
    about: 'No Volume Licensing agreement',
    holds: hasNoAgreement,
    judges: upTo('vl-customer'),
    gives: { outcome: 'not-permitted' },
  },
  {
    about: 'The product is not licensed on the PC',
    holds: isUnlicensed,
    judges: upTo('licensed-copy'),
    gives: { outcome: 'not-permitted' },
  },
  {
    about: 'A product that came after the brief',
    holds: isLaterProductImage,
    judges: upTo('of-its-time'),
    gives: { outcome: 'not-covered' },
    cites: () => ['silence.3'],
  },
  {
    about: 'A Windows Enterprise image: Software Assurance governs it, not reimaging',
    holds: isWindowsEnterpriseImage,
    judges: upTo('enterprise-edition'),
    gives: { whenMet: 'other-right' },
  },
  {
    about: 'Licensed under the agreement that the media belong to: that licence governs, not reimaging',
    holds: isLicensedUnderSameAgreement,
    judges: upTo('enterprise-edition'),
    gives: { whenMet: 'other-right' },
    cites: (facts) =>
      isWindowsImage(facts) ? ['benefits.2', 'eligibility-windows.1', 'upgrade-only'] : ['benefits.2'],
  },
  {
    about: 'Not known how the product is licensed on the PC',
    holds: isUnsureOfChannel,
    judges: upTo('enterprise-edition'),
    gives: { outcome: 'undetermined' },
  },
  {
    about: 'Reimaging: every condition of the brief counts',
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
}
