import { isKnown, isLtsc, isNewer, isOlder, isSameLine, kindOf, lowerOf, relationOf, targetsOf } from './facts.ts'
import { demand, forbid, type Judgement, type Requirement } from './fold.ts'
import { asksSegment, type Question, qualifyForAll } from './qualifying.ts'
import { ruledOut } from './reimaging-applies.ts'
import type { Answers } from './types.ts'

function ofItsTime(a: Answers): Judgement {
  if (a.image === undefined || a.image === 'unknown') return a.image
  const isOutside = a.image === 'earlier-product' || a.image === 'later-product' || a.licensed === 'later-product'
  return isOutside ? 'open-ended' : 'met'
}

function enterpriseRight(a: Answers): Judgement {
  switch (a.enterpriseRight) {
    case undefined:
    case 'unknown':
      return a.enterpriseRight
    case 'per-user':
      return isLtsc(a) ? 'silent' : 'met'
    case 'assurance-ended':
      return isLtsc(a) ? 'met' : 'silent'
    case 'per-device-sa':
    case 'per-device':
      return 'met'
    default:
      return 'fatal' // subscription-ended, none
  }
}

function rightCites(a: Answers): readonly string[] {
  switch (a.enterpriseRight) {
    case 'per-user':
      return ['subscription-activation-2024.1', ...(isLtsc(a) ? ltscPerUser : [])]
    case 'per-device-sa':
      return ['windows-guide-2023.18']
    case 'per-device':
      return ['windows-guide-2023.11', 'downgrade-guide.2']
    case 'none':
      return ['product-terms-universal.2']
    case 'subscription-ended':
      return ['windows-guide-2023.22', 'windows-guide-2023.26', 'subscription-activation-2024.2']
    case 'assurance-ended':
      return ['windows-guide-2023.21', ...(isLtsc(a) ? [] : ['silence-2026.11'])]
    default:
      return []
  }
}

const ltscPerUser: readonly string[] = [
  'subscription-activation-2024.4',
  'e3-csp-2024.2',
  'windows-overview-2023.4',
  'silence-2026.12',
]

function questionOf(a: Answers): Question {
  return { agreement: a.agreement, system: a.base, segment: a.segment }
}

/** Row 11. */
export function asksBaseSegment(a: Answers): boolean {
  return asksSegment(targetsOf(a), questionOf(a))
}

function qualifyingBase(a: Answers): Judgement {
  return a.base === undefined ? undefined : qualifyForAll(targetsOf(a), questionOf(a)).judgement
}

function ownLicence(a: Answers): Judgement {
  if (kindOf(a) === 'standalone') {
    if (a.sameProduct === 'no' || a.versionRelation === 'newer') return 'fatal'
    if (a.sameProduct === undefined || a.versionRelation === undefined) return undefined
    return isKnown(a.sameProduct) && isKnown(a.versionRelation) ? 'met' : 'unknown'
  }
  if (a.licensed === undefined || a.licensed === 'unknown') return a.licensed
  if (a.licensed === 'other-product' || isNewer(a)) return 'fatal'
  if (isSameLine(a)) return 'met'
  if (lowerOf(a) === 'met') return isOlder(a) ? 'met' : 'curable'
  return lowerOf(a) === 'silent' ? 'silent' : 'fatal'
}

function ownCites(a: Answers, judgement: Judgement): readonly string[] {
  const kind = kindOf(a)
  const relation = relationOf(a)
  const bySuite = kind === 'suite'
  return [
    'reimaging-cl.4',
    'product-terms-universal.2',
    ...(relation === 'older' || relation === 'newer' ? ['downgrade-guide.2'] : []),
    ...(relation === 'older' && kind === 'windows' ? ['windows-guide-2023.25'] : []),
    ...(relation === 'older' && bySuite ? ['office-cl-2020.1'] : []),
    ...(lowerOf(a) === 'met' && relation !== 'newer' ? lowerCites(a) : []),
    ...(judgement === 'silent' ? ['silence-2026.9'] : []),
    ...(bySuite ? ['office-ltsc-2021.2', 'office-ltsc-2021.4'] : []),
  ]
}

/** What a permitted lower edition rests on, with our reading where the version is the same. */
export function lowerCites(a: Answers): readonly string[] {
  const always = ['downgrade-guide.2', 'product-terms-universal.1', 'windows-guide-2023.25']
  return relationOf(a) === 'same' ? [...always, 'reading-2026.2'] : always
}

/** From `of-its-time` to `own-licence`. */
export const ownRules: readonly Requirement[] = [
  {
    id: 'of-its-time',
    ruledOut: ruledOut('of-its-time'),
    judge: ofItsTime,
    cites: (_, judgement) => (judgement === 'open-ended' ? ['silence-2026.17'] : []),
  },
  {
    id: 'subscription-license',
    ruledOut: ruledOut('subscription-license'),
    judge: (a) => demand(a.subscription, 'yes', 'curable'),
    cites: () => ['m365-apps-licensing.1', 'office-ltsc-2021.2'],
  },
  {
    id: 'vl-customer',
    ruledOut: ruledOut('vl-customer'),
    judge: (a) => forbid(a.agreement, 'none'),
    cites: () => ['keys-2024.1', 'reimaging-2020.4'],
  },
  {
    id: 'enterprise-right',
    ruledOut: ruledOut('enterprise-right'),
    judge: enterpriseRight,
    cites: (a) => ['windows-guide-2023.1', 'windows-overview-2023.1', 'activation-plan.3', ...rightCites(a)],
  },
  {
    id: 'qualifying-base',
    ruledOut: ruledOut('qualifying-base'),
    judge: qualifyingBase,
    cites: (a) => [
      'windows-guide-2023.17',
      'windows-guide-2023.5',
      'vdi-guide-2023.1',
      ...qualifyForAll(targetsOf(a), questionOf(a)).cites,
    ],
  },
  {
    id: 'licensed-copy',
    ruledOut: ruledOut('licensed-copy'),
    judge: (a) => forbid(a.channel, 'unlicensed'),
    cites: () => ['reimaging-cl.4', 'reimaging-2020.1'],
  },
  { id: 'own-licence', ruledOut: ruledOut('own-licence'), judge: ownLicence, cites: ownCites },
]
