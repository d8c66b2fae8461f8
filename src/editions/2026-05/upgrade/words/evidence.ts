/** What to keep on file to bear out the answers of an upgrade check. Advice of ours: the texts list nothing to keep. */
import type { EvidenceInWords } from '../../../../engine/words.ts'
import { hasNoAgreement } from '../../catalogue/agreements.ts'
import { agreementPhrase, systemPhrase, targetPhrase } from '../../catalogue/names.ts'
import { isLicensedOnAnotherPc, isOtherTarget, type UpgradeFacts, type UpgradeQuestion } from '../facts.ts'

export const upgradeEvidence: EvidenceInWords<UpgradeFacts, UpgradeQuestion> = {
  target: (facts) =>
    isOtherTarget(facts)
      ? undefined
      : { keep: 'The order or the invoice of the licence', shows: `that it is ${targetPhrase(facts.target)}` },
  agreement: (facts) =>
    hasNoAgreement(facts)
      ? undefined
      : {
          keep: 'The licence confirmation, or the page of the admin center that lists the licence',
          shows: `that it was bought under ${agreementPhrase(facts.agreement)}`,
        },
  currentOs: (facts) =>
    facts.currentOs === 'no-windows' || facts.currentOs === 'macintosh'
      ? undefined
      : {
          keep: 'The invoice of the PC, with the output of the firmware key or a photo of the label',
          shows: `that it is licensed for ${systemPhrase(facts.currentOs)}`,
        },
  segment: (facts) =>
    facts.segment === 'education-or-charity'
      ? {
          keep: 'The paper that proves the status of the organisation',
          shows: 'that it is a school, a university or a charity',
        }
      : undefined,
  osState: (facts) => {
    if (isLicensedOnAnotherPc(facts)) return undefined
    return facts.osState === 'installed'
      ? { keep: 'An inventory line or a picture of winver', shows: 'that it is installed on this PC' }
      : { keep: 'The invoice or licence with this PC on it', shows: 'that the Windows is licensed for it' }
  },
  primaryUser: (facts) => {
    if (facts.primaryUser === 'no') return undefined
    return facts.primaryUser === 'microsoft-365'
      ? {
          keep: 'The list of assigned licences from the admin center',
          shows: 'that the licence is part of Microsoft 365',
        }
      : {
          keep: 'The inventory line of the user’s main work PC',
          shows: 'who its main user is, and which Windows it has',
        }
  },
}
