/** The upgrade check as a rule book: what takes precedence, and what is judged there. */

import type { Ending, RuleBook } from '../../../engine/rules/verdict.ts'
import { hasNoAgreement } from '../catalogue/agreements.ts'
import { library, type Place } from '../sources/places.ts'
import { upgradeAdvice } from './advice.ts'
import { isNewerOrEnterprise, isOtherTarget, type UpgradeFacts } from './facts.ts'
import { upgradeNotes } from './notes.ts'
import { type UpgradeRequirement, upgradeRequirements } from './requirements.ts'

const order: readonly UpgradeRequirement[] = upgradeRequirements.map((requirement) => requirement.id)

const endings: readonly Ending<UpgradeFacts, UpgradeRequirement, Place>[] = [
  {
    // An upgrade that the article does not speak of.
    id: 'other-target',
    holds: isOtherTarget,
    judges: ['of-its-time'],
    gives: { outcome: 'not-covered' },
    cites: () => ['silence.4'],
  },
  {
    // No Volume Licensing agreement.
    id: 'no-agreement',
    holds: hasNoAgreement,
    judges: ['vl-customer'],
    gives: { outcome: 'not-permitted' },
  },
  {
    // A system that is newer than the table, or an Enterprise edition.
    id: 'newer-system',
    holds: isNewerOrEnterprise,
    judges: ['vl-customer', 'of-its-time'],
    gives: { outcome: 'not-covered' },
    cites: () => ['silence.4'],
  },
  {
    // The upgrade licence: every condition of the article counts.
    id: 'all-answered',
    holds: () => true,
    judges: order,
    gives: { whenMet: 'permitted' },
  },
]

export const upgradeRules: RuleBook<UpgradeFacts> = {
  library,
  requirements: upgradeRequirements,
  endings,
  notes: upgradeNotes,
  advice: upgradeAdvice,
}
