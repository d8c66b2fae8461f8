/** What a customer can do so that an answer becomes another one. What is not here is a fact that stands. */
import type { ActsInWords } from '../../../../engine/words.ts'
import { type Agreement, hasNoAgreement } from '../../catalogue/agreements.ts'
import { agreementPhrase, getAgreement, targetPhrase } from '../../catalogue/names.ts'
import { isSoldHere, type UpgradeFacts, type UpgradeQuestion } from '../facts.ts'

export const upgradeActs: ActsInWords<UpgradeFacts, UpgradeQuestion> = {
  target: (value) => `Take ${targetPhrase(value)} instead`,
  agreement(value, facts) {
    if (hasNoAgreement(facts)) return getAgreement(value)
    return isSoldHere({ ...facts, agreement: value as Agreement })
      ? `Buy the licence under ${agreementPhrase(value)}`
      : undefined
  },
  currentOs: (value) =>
    value === 'windows-10-11-pro' ? 'License a full Windows Pro for this PC, from its maker or from retail' : undefined,
  osState: {
    installed: (facts) => (facts.osState === 'licensed' ? 'Install the licensed Windows again' : undefined),
  },
  primaryUser: { 'microsoft-365': () => 'Take a Microsoft 365 licence that includes Windows Enterprise' },
}
