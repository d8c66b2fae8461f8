/** What the upgrade check asks, and what can be said of the answers in licensing terms. */

import { type Question, type Unknown, unknown } from '../../../engine/question.ts'
import { type Agreement, agreementOptions, isEducation } from '../catalogue/agreements.ts'
import { isSplitBySegment, type QualifyingCase, type Segment, segments } from '../catalogue/qualification.ts'
import {
  type QualifyingSystemId,
  qualifyingSystems,
  soldIn,
  type UpgradeLicence,
  upgradeLicences,
} from '../catalogue/qualifying-systems.ts'

const osStates = ['installed', 'licensed', 'elsewhere'] as const
const primaryUsers = ['yes', 'microsoft-365', 'no'] as const

export type Target = UpgradeLicence | 'other'

/** The answers of the upgrade check; a fact that was not asked is absent. */
export interface UpgradeFacts {
  readonly target?: Target
  readonly agreement?: Agreement | Unknown
  readonly currentOs?: QualifyingSystemId | Unknown
  readonly segment?: Segment | Unknown
  readonly osState?: (typeof osStates)[number] | Unknown
  readonly primaryUser?: (typeof primaryUsers)[number] | Unknown
}

export type UpgradeQuestion = keyof UpgradeFacts

/** Every question of the check, in the order in which the flow asks them. */
export const upgradeQuestions = [
  { id: 'target', values: [...upgradeLicences, 'other'] },
  { id: 'agreement', values: agreementOptions },
  { id: 'currentOs', values: [...qualifyingSystems.map((system) => system.id), unknown] },
  { id: 'segment', values: [...segments, unknown] },
  { id: 'osState', values: [...osStates, unknown] },
  { id: 'primaryUser', values: [...primaryUsers, unknown] },
] as const satisfies readonly Question<UpgradeFacts, UpgradeQuestion>[]

// The licence wanted

export const isOtherTarget = (facts: UpgradeFacts): boolean => facts.target === 'other'
export const isProTarget = (facts: UpgradeFacts): boolean => facts.target === 'windows-pro'
/** Windows Enterprise E3 or E5, licensed to a user. */
export const isEnterpriseUserTarget = (facts: UpgradeFacts): boolean => facts.target === 'windows-enterprise-user'

/** Whether the agreement sells the licence; `undefined` where the table of April 2023 does not show it. */
export function isSoldHere(facts: UpgradeFacts): boolean | undefined {
  const { target, agreement } = facts
  if (target === undefined || target === 'other' || agreement === undefined || agreement === unknown) return undefined
  return soldIn[target]?.[agreement]
}

// The PC

/** The PC before the upgrade, as the qualifying systems are asked for it. */
export const currentCase = (facts: UpgradeFacts): QualifyingCase => ({
  licences: facts.target === undefined || facts.target === 'other' ? [] : [facts.target],
  agreement: facts.agreement,
  system: facts.currentOs,
  segment: facts.segment,
})

/** Whether the system qualifies depends on who uses the PC. Education agreements tell that already. */
export const asksSegment = (facts: UpgradeFacts): boolean => !isEducation(facts) && isSplitBySegment(currentCase(facts))

export const isLicensedOnAnotherPc = (facts: UpgradeFacts): boolean => facts.osState === 'elsewhere'
