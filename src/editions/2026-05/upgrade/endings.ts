/** The upgrade check as a rule book: what takes precedence, and what is judged there. */

import type { Ending, RuleBook } from '../../../engine/rules/verdict.ts'
import { hasNoAgreement } from '../catalogue/agreements.ts'
import { library, type Place } from '../sources/places.ts'
import { upgradeAdvice } from './advice.ts'
import { isOtherTarget, type UpgradeFacts } from './facts.ts'
import { upgradeNotes } from './notes.ts'
import { type UpgradeRequirement, upgradeRequirements } from './requirements.ts'

const endings: readonly Ending<UpgradeFacts, UpgradeRequirement, Place>[] = [
  {
    // A licence that the edition does not check.
    id: 'target-not-covered',
    holds: isOtherTarget,
    judges: ['of-its-time'],
    gives: { outcome: 'not-covered' },
  },
  {
    // No licensing agreement.
    id: 'no-agreement',
    holds: hasNoAgreement,
    judges: ['vl-customer', 'of-its-time'],
    gives: { outcome: 'not-permitted' },
  },
  {
    // The upgrade licence: every condition counts.
    id: 'upgrade',
    holds: () => true,
    judges: upgradeRequirements.map((requirement) => requirement.id),
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
