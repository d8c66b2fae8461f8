/** What each advice of an upgrade verdict says. */
import type { AdviceInWords } from '../../../../engine/words.ts'
import { systemPhrase, targetPhrase } from '../../catalogue/names.ts'
import type { UpgradeAdvice } from '../advice.ts'
import { isEnterpriseUserTarget, type UpgradeFacts } from '../facts.ts'

const lookUp =
  'Look it up in the Product Terms at microsoft.com/licensing/terms, under qualifying operating systems, or ask Microsoft or your partner to confirm it in writing.'

export const upgradeAdviceWords: AdviceInWords<UpgradeFacts, UpgradeAdvice> = {
  'get-where-sold': (facts) => ({
    lead: 'Buy it under an agreement that sells it',
    says: `As of April 2023 ${targetPhrase(facts.target)} is sold under ${soldUnder(facts)}. Before you buy, make this check for that agreement: which Windows qualifies can depend on it. Then the condition is met.`,
  }),
  'confirm-system': (facts) => ({
    lead: `Have it confirmed that ${systemPhrase(facts.currentOs)} qualifies`,
    says: `${lookUp} Keep the answer with the record: this condition then rests on it.`,
  }),
  'look-up-system': (facts) => ({
    lead: `Find out whether ${systemPhrase(facts.currentOs)} qualifies`,
    says: `${lookUp} The answer there decides.`,
  }),
  'install-first': () => ({
    lead: 'Install the licensed Windows first',
    says: 'The Windows that qualifies has to be licensed for this PC and installed on it. Then the condition is met.',
  }),
  'assign-licence': (facts) =>
    isEnterpriseUserTarget(facts) || facts.target === 'windows-education'
      ? {
          lead: 'Assign the licence to the user',
          says: 'In the Microsoft 365 admin center open Users, Active users. The PC steps up when the user signs in.',
        }
      : {
          lead: 'Assign the licence to this PC',
          says: 'Note in your inventory which PC it belongs to. Each PC needs one licence of its own.',
        },
  'keep-papers': () => ({
    lead: 'Keep the proof of the PC’s own Windows',
    says: 'The upgrade licence is good only together with it: keep the invoice of the PC, or what the firmware says.',
  }),
  'see-product-terms': () => ({
    lead: 'Look it up in the Product Terms',
    says: 'They stand at microsoft.com/licensing/terms, product by product. Your reseller can help with LTSC, Virtual Desktop Access and IoT.',
  }),
  'get-agreement': () => ({
    lead: 'Get a licensing agreement first, or a full Windows licence',
    says: 'Upgrade licences are sold under agreements only: the easiest to get is the Microsoft Customer Agreement, through a CSP partner. Full licences come with a new PC or from retail.',
  }),
  'license-qualifying': (facts) => ({
    lead: 'License a Windows that qualifies for this PC first',
    says: `${usual(facts)} Then make this check again.`,
  }),
  'license-this-pc': (facts) => ({
    lead: 'License a Windows that qualifies for this PC itself',
    says: `A licence that belongs to another PC does not count. ${usual(facts)}`,
  }),
  'take-microsoft-365': () => ({
    lead: 'Take a Microsoft 365 licence that includes Windows Enterprise',
    says: 'It may be assigned to any user, whatever the device. Then the condition is met.',
  }),
  'license-per-device': () => ({
    lead: 'Or license Windows Enterprise for the device',
    says: 'Then it does not matter who uses it. As of April 2023 it is sold in Enterprise Agreements, in MPSA and in Open Value.',
  }),
}

const usual = (facts: UpgradeFacts): string =>
  facts.target === 'windows-education'
    ? 'For Windows Education that is Windows Pro Education.'
    : 'Windows 11 Pro is the usual one, with a new PC or from retail.'

/** Where a licence is sold, as of April 2023. */
function soldUnder(facts: UpgradeFacts): string {
  switch (facts.target) {
    case 'windows-pro':
      return 'the Microsoft Customer Agreement (through CSP, for example) and MPSA'
    case 'windows-enterprise-user':
      return 'Enterprise Agreements, the Microsoft Customer Agreement (through CSP, for example) and MPSA'
    default:
      return 'Enterprise Agreements, MPSA and Open Value'
  }
}
