/** The rules of the upgrade check, in the order in which the check comes to them. */

import { unknown } from '../../../engine/question.ts'
import type { Requirement } from '../../../engine/rules/requirement.ts'
import { inEveryCase, type State, wantsYes } from '../../../engine/rules/state.ts'
import { hasNoAgreement, includesSoftwareAssurance, isAcademic, isOpenValue } from '../catalogue/agreements.ts'
import type { Place } from '../sources/places.ts'
import type { ReadingId } from '../sources/readings.ts'
import {
  hasActiveSoftwareAssurance,
  isNewerOrEnterprise,
  isOtherTarget,
  isRemovingOldSystem,
  mayBeCompanyWide,
  qualifies,
  type Situation,
  situations,
  type UpgradeFacts,
} from './facts.ts'

const inEverySituation = (facts: UpgradeFacts, state: (situation: Situation) => State): State =>
  inEveryCase(situations(facts).map(state))

const inSome =
  (holds: (situation: Situation) => boolean) =>
  (facts: UpgradeFacts): boolean =>
    situations(facts).some(holds)

const mayBeOrdered = {
  singly: inSome((situation) => !situation.companyWide),
  forInstalledBase: inSome((situation) => situation.acquired === 'installed-base'),
  forNewFromOem: inSome((situation) => situation.acquired === 'new-from-oem'),
  forOtherSource: inSome((situation) => situation.acquired === 'other-source'),
}

const isByAnalogy = (facts: UpgradeFacts): boolean => isAcademic(facts) || isOpenValue(facts)

export const upgradeRequirements = [
  {
    id: 'vl-customer',
    summary: 'You have a Volume Licensing agreement, under which upgrade licences are sold.',
    reads: ['agreement'],
    cites: ['upgrade-only.1', 'no-full-licenses'],
    state: (facts) => {
      if (facts.agreement === undefined) return 'not-reached'
      if (facts.agreement === unknown) return 'unknown'
      return hasNoAgreement(facts) ? 'unmet' : 'met'
    },
  },
  {
    id: 'of-its-time',
    summary:
      'The upgrade is to Windows XP Professional or Windows Vista Business, from a system before Windows 7 that is no Enterprise edition.',
    reads: ['target', 'currentOs'],
    cites: ['upgrade-table.6', 'upgrade-table.7'],
    state: (facts) => {
      if (isOtherTarget(facts) || isNewerOrEnterprise(facts)) return 'unmet'
      if (facts.currentOs === undefined) return 'not-reached'
      return facts.currentOs === unknown ? 'unknown' : 'met'
    },
  },
  {
    id: 'qualifying-os',
    summary: 'The PC is licensed for a system that the upgrade table lists for this kind of agreement.',
    reads: ['agreement', 'companyWide', 'acquired', 'currentOs'],
    cites: [
      'upgrade-only.2',
      'no-full-licenses',
      { id: 'installed-base.3', where: mayBeOrdered.forInstalledBase },
      { id: 'new-oem.1', where: mayBeOrdered.forNewFromOem },
      { id: 'new-other.1', where: mayBeOrdered.forOtherSource },
      'upgrade-table',
    ],
    readings: [
      { id: 'academic-and-open-value', where: isByAnalogy },
      { id: 'select-plus', where: (facts) => facts.agreement === 'select-plus' },
    ],
    state: (facts) => {
      if (facts.currentOs === undefined) return 'not-reached'
      if (facts.currentOs === unknown) return 'unknown'
      return inEverySituation(facts, ({ column }) => (qualifies(facts, column) ? 'met' : 'unmet'))
    },
  },
  {
    id: 'licensed-here',
    summary: 'The qualifying system is licensed for this very PC, and installed on it where the article asks for that.',
    reads: ['agreement', 'companyWide', 'acquired', 'osState'],
    cites: [
      { id: 'select-open', where: mayBeOrdered.singly },
      { id: 'installed-base.3', where: mayBeOrdered.forInstalledBase },
      { id: 'new-oem.1', where: mayBeOrdered.forNewFromOem },
      { id: 'new-other.1', where: mayBeOrdered.forOtherSource },
    ],
    readings: [
      { id: 'academic-and-open-value', where: isByAnalogy },
      { id: 'select-plus', where: (facts) => facts.agreement === 'select-plus' },
    ],
    // A licence that is here but not installed can be installed; one that belongs to another PC cannot be moved.
    curable: (facts) => facts.osState === 'licensed',
    state: licensedHere,
  },
  {
    id: 'company-wide-order',
    summary: 'A company-wide order takes in every qualified PC.',
    reads: ['agreement', 'companyWide', 'allQualified'],
    cites: ['installed-base.1', 'new-oem.1'],
    curable: () => true,
    state: (facts) => {
      if (facts.agreement === undefined) return 'not-reached'
      const answer = mayBeCompanyWide(facts) ? facts.allQualified : undefined
      return inEverySituation(facts, ({ companyWide }) => (companyWide ? wantsYes(answer) : 'not-applicable'))
    },
  },
  {
    id: 'running-both',
    summary: 'The old system is removed, unless Software Assurance or a separate full licence lets both run.',
    reads: ['agreement', 'oldSystem', 'softwareAssurance', 'fullLicense'],
    cites: [
      'concurrent',
      'sa-concurrent',
      { id: 'programmes', where: includesSoftwareAssurance },
      { id: 'article-931858', where: (facts) => facts.fullLicense !== undefined },
    ],
    readings: [
      { id: 'assurance-included', where: includesSoftwareAssurance },
      { id: 'either-not-both', where: (facts) => facts.fullLicense !== undefined },
    ],
    curable: () => true,
    state: (facts) => {
      if (facts.agreement === undefined) return 'not-reached'
      return inEverySituation(facts, ({ assuranceIncluded }) => (assuranceIncluded ? 'met' : runningBoth(facts)))
    },
  },
] as const satisfies readonly Requirement<UpgradeFacts, string, Place, ReadingId>[]

export type UpgradeRequirement = (typeof upgradeRequirements)[number]['id']

function licensedHere(facts: UpgradeFacts): State {
  if (facts.osState === undefined) return 'not-reached'
  switch (facts.osState) {
    case 'installed':
      return 'met'
    case 'licensed':
      return inEverySituation(facts, (situation) => (needsLicenceOnly(situation) ? 'met' : 'unmet'))
    case 'elsewhere':
      return 'unmet'
    case 'unknown':
      return 'unknown'
  }
}

/** New and other PCs under a company-wide order have to be licensed for a qualifying system; the others to run it too. */
function needsLicenceOnly(situation: Situation): boolean {
  return situation.companyWide && situation.acquired !== 'installed-base'
}

/** Where Software Assurance does not come with the agreement: any one of three things is enough. */
function runningBoth(facts: UpgradeFacts): State {
  if (facts.oldSystem === undefined) return 'not-reached'
  if (isRemovingOldSystem(facts) || hasActiveSoftwareAssurance(facts) || facts.fullLicense === 'yes') return 'met'
  const isAllDenied = facts.oldSystem === 'keep' && facts.softwareAssurance === 'no' && facts.fullLicense === 'no'
  return isAllDenied ? 'unmet' : 'unknown'
}
