/** What to keep on file to bear out the answers of an upgrade check. Advice of ours: the article lists nothing to keep. */

import type { EvidenceInWords, EvidenceWords } from '../../../../engine/words.ts'
import { hasNoAgreement } from '../../catalogue/agreements.ts'
import { agreementPhrase, productPhrase, systemName } from '../../catalogue/names.ts'
import { systemOf } from '../../catalogue/upgrade-table.ts'
import {
  isLicensedElsewhere,
  isOtherTarget,
  isRemovingOldSystem,
  type UpgradeFacts,
  type UpgradeQuestion,
} from '../facts.ts'

export const upgradeEvidence: EvidenceInWords<UpgradeFacts, UpgradeQuestion> = {
  target: (facts) =>
    isOtherTarget(facts)
      ? undefined
      : { keep: 'The order of the upgrade licence', shows: `that it is for ${productPhrase(facts.target)}` },
  agreement: (facts) =>
    hasNoAgreement(facts)
      ? undefined
      : {
          keep: 'The licence confirmation of your agreement',
          shows: `that you have ${agreementPhrase(facts.agreement)}`,
        },
  companyWide: () => ({ keep: 'The agreement as it was signed', shows: 'whether it is for the whole company' }),
  acquired: acquiredEvidence,
  currentOs: (facts) => ({
    keep: 'A photo of the COA label, or the licence of the system on this PC',
    shows: systemOf(facts.currentOs) === undefined ? 'which system it is' : `that it is ${systemName(facts.currentOs)}`,
  }),
  osState: (facts) => {
    if (isLicensedElsewhere(facts)) return undefined
    return facts.osState === 'installed'
      ? { keep: 'An inventory line or a picture of the running system', shows: 'that it is installed on this PC' }
      : { keep: 'The invoice or licence with this PC on it', shows: 'that the system is licensed for it' }
  },
  allQualified: () => ({
    keep: 'An inventory of the qualified PCs beside the order',
    shows: 'whether the order takes all of them in',
  }),
  oldSystem: (facts) =>
    isRemovingOldSystem(facts)
      ? { keep: 'A note or a log of the removal', shows: 'that the old system is gone' }
      : undefined,
  softwareAssurance: (facts) =>
    facts.softwareAssurance === 'yes'
      ? {
          keep: 'The licence confirmation that lists Software Assurance and the date it runs to',
          shows: 'that it is active on the upgrade licence',
        }
      : undefined,
  fullLicense: (facts) =>
    facts.fullLicense === 'yes'
      ? { keep: 'The invoice of the full Windows licence', shows: 'that it was bought separately' }
      : undefined,
}

function acquiredEvidence({ acquired }: UpgradeFacts): EvidenceWords {
  if (acquired === 'installed-base')
    return {
      keep: 'An inventory of the day on which the enrolment or agreement took effect',
      shows: 'that you owned the PC by then',
    }
  return acquired === 'new-from-oem'
    ? { keep: 'The dated invoice of the PC from its maker', shows: 'that it came new during the term' }
    : { keep: 'The dated papers of the purchase or merger', shows: 'when and from where the PC came' }
}
