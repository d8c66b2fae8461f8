/** What was found about each requirement, as a clause that repeats the customer's own answer. */
import type { FindingsInWords } from '../../../../engine/words.ts'
import { isUnsureOfAgreement } from '../../catalogue/agreements.ts'
import { agreementPhrase, targetPhrase } from '../../catalogue/names.ts'
import {
  doesNotQualify,
  isNotKnownToQualify,
  licensedFor,
  qualifies,
  whetherItQualifies,
} from '../../catalogue/qualification-words.ts'
import { currentCase, type UpgradeFacts } from '../facts.ts'
import type { UpgradeRequirement } from '../requirements.ts'
import { ofThePc } from './questions.ts'

/** What settles it where the texts do not say whether a system qualifies. */
export const settlesQualification =
  'the list of qualifying systems in the Product Terms, or an answer in writing from Microsoft or your partner'

/** Clauses by requirement and state. A state without a clause is said in general words. */
export const upgradeFindings: FindingsInWords<UpgradeFacts, UpgradeRequirement> = {
  'vl-customer': {
    met: (facts) => `you buy it under ${agreementPhrase(facts.agreement)}`,
    unmet: () => 'you have no licensing agreement',
    unknown: () => 'you are not sure which agreement the licence is bought under',
  },
  'of-its-time': {
    met: (facts) => `the texts deal with ${targetPhrase(facts.target)}`,
    unmet: () => 'you want another licence, such as LTSC, Virtual Desktop Access, IoT, a server or an older Windows',
  },
  'sold-here': {
    met: (facts) => `${targetPhrase(facts.target)} is sold under ${agreementPhrase(facts.agreement)}, as of April 2023`,
    unmet: (facts) =>
      `${targetPhrase(facts.target)} is not sold under ${agreementPhrase(facts.agreement)}, as of April 2023`,
    'not-applicable': (facts) =>
      isUnsureOfAgreement(facts)
        ? 'you are not sure which agreement it is'
        : `the table that we read does not show ${targetPhrase(facts.target)} under this agreement`,
  },
  'qualifying-os': {
    met: (facts) => qualifies(currentCase(facts), 'this PC'),
    unmet: (facts) => doesNotQualify(currentCase(facts), 'this PC'),
    unknown: (facts) => isNotKnownToQualify(currentCase(facts), 'this PC'),
    silent: (facts) =>
      `${licensedFor(currentCase(facts), 'this PC')}. The texts we read do not say whether ${whetherItQualifies(currentCase(facts))}. This settles it: ${settlesQualification}`,
  },
  'licensed-here': {
    met: (facts) => `${ofThePc(facts)} is installed on this PC, and the licence belongs to it`,
    unmet: (facts) =>
      facts.osState === 'licensed'
        ? `${ofThePc(facts)} is licensed for this PC without being installed on it`
        : `the licence of ${ofThePc(facts)} belongs to another PC, or there is none`,
    unknown: (facts) => `you are not sure whether ${ofThePc(facts)} is licensed for this PC and installed on it`,
  },
  'primary-user': {
    met: (facts) =>
      facts.primaryUser === 'microsoft-365'
        ? 'the licence is part of Microsoft 365, which may go to any user'
        : 'the user is the main user of a PC that is licensed for Pro or Enterprise',
    unmet: () => 'the user is not the main user of a PC that is licensed for Pro or Enterprise',
    unknown: () => 'you are not sure whether the user is the main user of a PC that is licensed for Pro or Enterprise',
    'not-applicable': () => 'the licence is not one per user of Windows Enterprise',
  },
}
