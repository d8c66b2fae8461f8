/** The rules of the upgrade check, in the order in which the check comes to them. */

import { unknown } from '../../../engine/question.ts'
import type { Requirement } from '../../../engine/rules/requirement.ts'
import { hasNoAgreement } from '../catalogue/agreements.ts'
import { isToBeConfirmed, qualificationCites, qualificationState } from '../catalogue/qualification.ts'
import { soldIn } from '../catalogue/qualifying-systems.ts'
import type { Place } from '../sources/places.ts'
import {
  asksSegment,
  currentCase,
  isEnterpriseUserTarget,
  isOtherTarget,
  isSoldHere,
  type UpgradeFacts,
} from './facts.ts'

/** The table of April 2023 shows where the licence is sold. */
const isInSalesTable = ({ target }: UpgradeFacts): boolean =>
  target !== undefined && target !== 'other' && soldIn[target] !== undefined

export const upgradeRequirements = [
  {
    id: 'vl-customer',
    summary: 'You have a licensing agreement, under which upgrade licences are sold.',
    reads: ['agreement'],
    cites: ['windows-guide-2023.5'],
    state: (facts) => {
      if (facts.agreement === undefined) return 'not-reached'
      if (facts.agreement === unknown) return 'unknown'
      return hasNoAgreement(facts) ? 'unmet' : 'met'
    },
  },
  {
    id: 'of-its-time',
    summary: 'The licence is a Pro Upgrade, Enterprise per user or device, or Education.',
    reads: ['target'],
    cites: [{ id: 'silence-2026.17', where: isOtherTarget }],
    state: (facts) => {
      if (facts.target === undefined) return 'not-reached'
      return isOtherTarget(facts) ? 'unmet' : 'met'
    },
  },
  {
    id: 'sold-here',
    summary: 'The agreement sells this licence.',
    reads: ['target', 'agreement'],
    cites: ['windows-guide-2023.11'],
    curable: () => true,
    state: (facts) => {
      if (facts.target === undefined) return 'not-reached'
      if (!isInSalesTable(facts)) return 'not-applicable'
      if (facts.agreement === undefined) return 'not-reached'
      const isSold = isSoldHere(facts)
      if (isSold === undefined) return 'not-applicable'
      return isSold ? 'met' : 'unmet'
    },
  },
  {
    id: 'qualifying-os',
    summary: 'The PC is licensed for a system that qualifies for this licence.',
    reads: ['target', 'agreement', 'currentOs', 'segment'],
    cites: qualificationCites(currentCase),
    curable: (facts) => isToBeConfirmed(currentCase(facts)),
    state: (facts) =>
      facts.segment === undefined && asksSegment(facts) ? 'not-reached' : qualificationState(currentCase(facts)),
  },
  {
    id: 'licensed-here',
    summary: 'The qualifying system is licensed for this very PC and installed on it first.',
    reads: ['osState'],
    cites: ['windows-guide-2023.6'],
    // A licence that is here but not installed can be installed; one that belongs to another PC cannot be moved.
    curable: (facts) => facts.osState === 'licensed',
    state: (facts) => {
      if (facts.osState === undefined) return 'not-reached'
      if (facts.osState === unknown) return 'unknown'
      return facts.osState === 'installed' ? 'met' : 'unmet'
    },
  },
  {
    id: 'primary-user',
    summary:
      'For Enterprise per user, the user’s main work PC has Pro or Enterprise, or the licence is part of Microsoft 365.',
    reads: ['target', 'primaryUser'],
    cites: ['windows-guide-2023.14', 'windows-guide-2023.15', 'vdi-guide-2023.2'],
    state: (facts) => {
      if (facts.target === undefined) return 'not-reached'
      if (!isEnterpriseUserTarget(facts)) return 'not-applicable'
      if (facts.primaryUser === undefined) return 'not-reached'
      if (facts.primaryUser === unknown) return 'unknown'
      return facts.primaryUser === 'no' ? 'unmet' : 'met'
    },
  },
] as const satisfies readonly Requirement<UpgradeFacts, string, Place>[]

export type UpgradeRequirement = (typeof upgradeRequirements)[number]['id']
