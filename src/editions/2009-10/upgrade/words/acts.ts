/** What a customer can do so that an answer becomes another one. What is not here is a fact that stands. */

import type { ActsInWords } from '../../../../engine/words.ts'
import { hasNoAgreement } from '../../catalogue/agreements.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import type { UpgradeFacts, UpgradeQuestion } from '../facts.ts'

export const upgradeActs: ActsInWords<UpgradeFacts, UpgradeQuestion> = {
  target: (value) => `Upgrade to ${productPhrase(value)}`,
  agreement: (value, facts) =>
    hasNoAgreement(facts) ? `Get a Volume Licensing agreement, such as ${agreementPhrase(value)}` : undefined,
  osState: {
    installed: (facts) => (facts.osState === 'licensed' ? 'Install the licensed system again' : undefined),
  },
  allQualified: { yes: () => 'Order the upgrade licence for every qualified PC' },
  oldSystem: { remove: () => 'Remove the old system' },
  softwareAssurance: { yes: () => 'Get Software Assurance for the upgrade licence' },
  fullLicense: { yes: () => 'Buy a full Windows licence for this PC as well' },
}
