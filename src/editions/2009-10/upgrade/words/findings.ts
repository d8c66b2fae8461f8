/** What was found about each requirement, as a clause that repeats the customer's own answer. */

import { type FindingsInWords, inSpeech } from '../../../../engine/words.ts'
import { includesSoftwareAssurance, isUnnamedProgramme, isUnsureOfAgreement } from '../../catalogue/agreements.ts'
import { agreementPhrase, productPhrase, systemName } from '../../catalogue/names.ts'
import { columns } from '../../catalogue/upgrade-table.ts'
import { situations, type UpgradeFacts } from '../facts.ts'
import type { UpgradeRequirement } from '../requirements.ts'

/** Clauses by requirement and state. A state without a clause is said in general words. */
export const upgradeFindings: FindingsInWords<UpgradeFacts, UpgradeRequirement> = {
  'vl-customer': {
    met: (facts) => `the upgrade licence comes under ${agreementPhrase(facts.agreement)}`,
    unmet: () => 'you have no Volume Licensing agreement',
    unknown: () => 'you are not sure which agreement the upgrade licence comes under',
  },
  'of-its-time': {
    met: (facts) => `the upgrade to ${productPhrase(facts.target)} is one of the two`,
    unmet: (facts) =>
      facts.target === 'other'
        ? 'you want to deploy a Windows other than the two that the article speaks of'
        : 'this PC has Windows 7 or later, or an Enterprise edition, and the upgrade table names neither',
    unknown: () => 'you are not sure which system this PC is licensed for, so it may be newer than the table',
  },
  'qualifying-os': {
    met: (facts) => `${listed(facts)} (${columnNames(facts)})`,
    unmet: (facts) =>
      facts.currentOs === 'not-listed'
        ? 'the upgrade table does not list the system of this PC'
        : `the upgrade table does not list ${systemName(facts.currentOs)} for ${whichPcs(facts)} (${columnNames(facts)})`,
    unknown: (facts) => {
      if (facts.currentOs === 'unknown') return 'you are not sure which system this PC is licensed for'
      return isUnnamedProgramme(facts)
        ? `${systemName(facts.currentOs)} is listed for some programmes only, and yours is not named`
        : `${systemName(facts.currentOs)} is listed in some columns only, and it is not known which one applies`
    },
  },
  'licensed-here': {
    met: (facts) =>
      facts.osState === 'installed'
        ? 'the system is licensed for this PC and installed on it'
        : 'the system is licensed for this PC (for a PC from this source that is enough)',
    unmet: (facts) =>
      facts.osState === 'licensed'
        ? 'the system is licensed for this PC without being installed on it'
        : 'the licence of the system belongs to another PC, or there is none',
    unknown: (facts) =>
      facts.osState === 'unknown'
        ? 'you are not sure whether the system is licensed for this PC and installed on it'
        : 'the system is licensed but not installed, and it is not known whether that is enough here',
  },
  'company-wide-order': {
    met: () => 'the order includes every qualified PC',
    unmet: () => 'the order includes only some of the qualified PCs',
    unknown: (facts) =>
      facts.allQualified === 'unknown'
        ? 'you are not sure whether the order includes every qualified PC'
        : 'it counts only if the order is a company-wide one',
    'not-applicable': () => 'the order is not a company-wide one',
  },
  'running-both': {
    met: (facts) => {
      if (includesSoftwareAssurance(facts)) return `Software Assurance comes with ${agreementPhrase(facts.agreement)}`
      if (facts.oldSystem === 'remove') return 'the old system is removed'
      return facts.softwareAssurance === 'yes'
        ? 'Software Assurance is active on the upgrade licence'
        : 'a full Windows licence has been bought separately'
    },
    unmet: () => 'the old system is to stay, without Software Assurance and without a full licence bought separately',
    unknown: () => 'it is not known whether both systems may run',
  },
}

/** What speaks for the current system, without the column to look it up in. */
export const listed = (facts: UpgradeFacts): string =>
  `the upgrade table lists ${systemName(facts.currentOs)} for ${whichPcs(facts)}`

function whichPcs(facts: UpgradeFacts): string {
  const programme =
    isUnsureOfAgreement(facts) || isUnnamedProgramme(facts)
      ? 'every programme it names'
      : agreementPhrase(facts.agreement)
  switch (facts.acquired) {
    case 'installed-base':
      return `PCs of the installed base under ${programme}`
    case 'new-from-oem':
      return `new PCs from their maker under ${programme}`
    case 'other-source':
      return `PCs from other sources under ${programme}`
    default:
      return programme
  }
}

/** The columns of the table that may apply, by their heads. */
function columnNames(facts: UpgradeFacts): string {
  const heads = [...new Set(situations(facts).map((situation) => columns[situation.column]))]
  if (heads.length === Object.keys(columns).length) return 'every column'
  return `${heads.length === 1 ? 'column' : 'columns'} ${inSpeech(heads.map((head) => `“${head}”`))}`
}
