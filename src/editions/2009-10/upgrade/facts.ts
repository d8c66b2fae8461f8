/** What the upgrade check asks, and what can be said of the answers in licensing terms. */

import { type Question, type Unknown, unknown, type YesNo, yesNo } from '../../../engine/question.ts'
import {
  type Agreement,
  agreementOptions,
  includesSoftwareAssurance,
  isAcademic,
  isEnterpriseAgreement,
  isOpenValue,
  isSelect,
  isUnnamedProgramme,
  isUnsureOfAgreement,
} from '../catalogue/agreements.ts'
import { type Column, type QualifyingSystemId, systemOf, upgradeTable } from '../catalogue/upgrade-table.ts'

const targets = ['windows-xp-professional', 'windows-vista-business', 'other'] as const
const acquisitions = ['installed-base', 'new-from-oem', 'other-source'] as const
const osStates = ['installed', 'licensed', 'elsewhere'] as const
const oldSystemPlans = ['remove', 'keep'] as const

export type Target = (typeof targets)[number]
export type Acquisition = (typeof acquisitions)[number]
export type CurrentOs = QualifyingSystemId | 'newer-or-enterprise' | 'not-listed'

/** The answers of the upgrade check; a fact that was not asked is absent. */
export interface UpgradeFacts {
  readonly target?: Target
  readonly agreement?: Agreement | Unknown
  readonly companyWide?: YesNo
  readonly acquired?: Acquisition | Unknown
  readonly currentOs?: CurrentOs | Unknown
  readonly osState?: (typeof osStates)[number] | Unknown
  readonly allQualified?: YesNo
  readonly oldSystem?: (typeof oldSystemPlans)[number] | Unknown
  readonly softwareAssurance?: YesNo
  readonly fullLicense?: YesNo
}

export type UpgradeQuestion = keyof UpgradeFacts

/** Every question of the check, in the order in which the flow asks them. */
export const upgradeQuestions = [
  { id: 'target', values: targets },
  { id: 'agreement', values: agreementOptions },
  { id: 'companyWide', values: yesNo },
  { id: 'acquired', values: [...acquisitions, unknown] },
  {
    id: 'currentOs',
    values: [...upgradeTable.map((system) => system.id), 'newer-or-enterprise', 'not-listed', unknown],
  },
  { id: 'osState', values: [...osStates, unknown] },
  { id: 'allQualified', values: yesNo },
  { id: 'oldSystem', values: [...oldSystemPlans, unknown] },
  { id: 'softwareAssurance', values: yesNo },
  { id: 'fullLicense', values: yesNo },
] as const satisfies readonly Question<UpgradeFacts, UpgradeQuestion>[]

// What the answers say

export const isOtherTarget = (facts: UpgradeFacts): boolean => facts.target === 'other'
export const isNewerOrEnterprise = (facts: UpgradeFacts): boolean => facts.currentOs === 'newer-or-enterprise'
export const isLicensedElsewhere = (facts: UpgradeFacts): boolean => facts.osState === 'elsewhere'
export const isRemovingOldSystem = (facts: UpgradeFacts): boolean => facts.oldSystem === 'remove'
export const hasActiveSoftwareAssurance = (facts: UpgradeFacts): boolean => facts.softwareAssurance === 'yes'

/** The order is one for the whole company, or may be: Enterprise Agreement, or Open Value not known to be otherwise. */
export const mayBeCompanyWide = (facts: UpgradeFacts): boolean =>
  isEnterpriseAgreement(facts) || (isOpenValue(facts) && facts.companyWide !== 'no')

/** The agreement leaves Software Assurance to the customer, or it is not known to bring it. */
export const mayLackSoftwareAssurance = (facts: UpgradeFacts): boolean => !includesSoftwareAssurance(facts)

// What may be the case

/**
 * One way things may stand where agreement, company-wide order or acquisition are not known. Rules are evaluated for
 * each: what comes out the same in all of them is certain.
 */
export interface Situation {
  readonly column: Column
  /** Ordered for the whole company: an Enterprise Agreement, or company-wide Open Value. */
  readonly companyWide: boolean
  /** How the PC came to the company; told apart only where the order is company-wide. */
  readonly acquired?: Acquisition
  readonly assuranceIncluded: boolean
}

/** Every situation that the answers leave possible; exactly one where nothing about the agreement is unknown. */
export function situations(facts: UpgradeFacts): readonly Situation[] {
  if (isUnsureOfAgreement(facts) || isUnnamedProgramme(facts)) return anyProgramme(facts)
  if (isEnterpriseAgreement(facts)) return companyWideOrders(facts)
  if (isOpenValue(facts)) {
    const single: Situation = { column: 'open', companyWide: false, assuranceIncluded: true }
    if (facts.companyWide === 'no') return [single]
    return facts.companyWide === 'yes' ? companyWideOrders(facts) : [...companyWideOrders(facts), single]
  }
  const column: Column = isSelect(facts) ? 'select' : isAcademic(facts) ? 'academic' : 'open'
  return [{ column, companyWide: false, assuranceIncluded: includesSoftwareAssurance(facts) }]
}

function companyWideOrders(facts: UpgradeFacts, assuranceIncluded = true): readonly Situation[] {
  const known = acquisitions.filter((way) => facts.acquired === way)
  return (known.length > 0 ? known : acquisitions).map((acquired) => ({
    column: acquired === 'new-from-oem' ? 'existing-ea' : 'new-ea',
    companyWide: true,
    acquired,
    assuranceIncluded,
  }))
}

/** No agreement known, or one that the article does not name: every column and a company-wide order are possible. */
function anyProgramme(facts: UpgradeFacts): readonly Situation[] {
  const others: readonly Column[] = ['select', 'open', 'academic']
  const plain = others.map((column) => ({ column, companyWide: false, assuranceIncluded: false }))
  // An unnamed programme does not bring Software Assurance; an unknown agreement may be one that does.
  return [...companyWideOrders({}, isUnsureOfAgreement(facts)), ...plain]
}

/** The system qualifies in that column of the upgrade table; a system not listed qualifies in none. */
export const qualifies = (facts: UpgradeFacts, column: Column): boolean =>
  systemOf(facts.currentOs)?.qualifies.includes(column) === true

/** No situation that is still possible lets the current system qualify. */
export const cannotQualify = (facts: UpgradeFacts): boolean =>
  facts.currentOs !== unknown && situations(facts).every((situation) => !qualifies(facts, situation.column))
