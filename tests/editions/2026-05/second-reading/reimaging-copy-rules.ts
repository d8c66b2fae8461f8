import {
  asksPriorTerms,
  asksUpgradedInPlace,
  imageOf,
  isClauseProgramme,
  isFinished,
  isLicensedOf,
  isOlder,
  isSameLine,
  kindOf,
  lowerOf,
  relationOf,
} from './facts.ts'
import { demand, type Judgement, type Requirement } from './fold.ts'
import { ruledOut } from './reimaging-applies.ts'
import { lowerCites } from './reimaging-own-rules.ts'
import type { Answers } from './types.ts'

function fullWindowsLicense(a: Answers): Judgement {
  if (isFinished(a)) return 'met'
  return a.baseLicense === 'not-windows' ? 'not-applicable' : demand(a.baseLicense, 'yes', 'fatal')
}

function sameProduct(a: Answers): Judgement {
  if (kindOf(a) === 'standalone') return demand(a.sameProduct, 'yes', 'fatal')
  switch (a.licensed) {
    case undefined:
    case 'unknown':
      return a.licensed
    case 'other-product':
      return 'fatal'
    case 'earlier-product':
      return 'not-applicable'
  }
  if (isSameLine(a)) return 'met'
  if (lowerOf(a) === 'met') return relationOf(a) === 'same' ? 'curable' : 'met'
  return lowerOf(a) === 'silent' ? 'silent' : 'fatal'
}

function productCites(a: Answers, judgement: Judgement): readonly string[] {
  const isOtherOlder = a.channel === 'other-agreement' && isOlder(a)
  return [
    'reimaging-2020.3',
    'reimaging-2020.5',
    'keys-2024.2',
    ...(kindOf(a) === 'suite' ? suiteCites : []),
    ...(isOtherOlder ? ['downgrade-guide.2', 'downgrade-2016.1', 'office-cl-2020.1'] : []),
    ...(lowerOf(a) === 'met' ? lowerCites(a) : []),
    ...(judgement === 'silent' ? ['silence-2026.9'] : []),
  ]
}

const suiteCites: readonly string[] = [
  'office-2019.1',
  'office-ltsc-2021.1',
  'office-ltsc-2021.2',
  'office-ltsc-2021.3',
  'office-ltsc-2021.4',
  'office-ltsc-2024.1',
]

function sameVersion(a: Answers): Judgement {
  switch (relationOf(a)) {
    case undefined:
      return undefined
    case 'unknown':
      return 'unknown'
    case 'same':
      return 'met'
    case 'older': // prior-version-terms decides
    case 'not-compared':
      return 'not-applicable'
    case 'newer':
      return newerVersion(a)
  }
}

function newerVersion(a: Answers): Judgement {
  if (!asksUpgradedInPlace(a)) return 'fatal'
  if (isLicensedOf(a, 'windows-10')) return 'not-applicable' // in-place-upgrade decides
  if (a.upgradedInPlace === undefined) return undefined
  return a.upgradedInPlace === 'no' ? 'fatal' : 'not-applicable'
}

function inPlaceUpgrade(a: Answers): Judgement {
  if (relationOf(a) === undefined) return undefined
  if (!asksUpgradedInPlace(a)) return 'not-applicable'
  if (a.upgradedInPlace === undefined || a.upgradedInPlace === 'unknown') return a.upgradedInPlace
  const isYes = a.upgradedInPlace === 'yes'
  if (isLicensedOf(a, 'windows-10')) return isYes ? 'curable' : 'silent'
  return isYes ? 'silent' : 'not-applicable' // 8.1 or older
}

function inPlaceCites(a: Answers): readonly string[] {
  const always = ['windows-11-plan-2021.1', 'windows-11-plan-2021.2', 'reimaging-cl.4']
  if (!isLicensedOf(a, 'windows-10')) return [...always, 'silence-2026.13']
  switch (a.upgradedInPlace) {
    case 'yes':
      return [...always, 'reading-2026.1']
    case 'no':
      return [...always, 'silence-2026.3']
    default:
      return [...always, 'reading-2026.1', 'silence-2026.3']
  }
}

function priorVersionTerms(a: Answers): Judgement {
  if (relationOf(a) === undefined) return undefined
  if (!isOlder(a)) return 'not-applicable'
  const isStandalone = kindOf(a) === 'standalone'
  if (a.channel === 'other-agreement') {
    return isSameLine(a) || lowerOf(a) === 'met' || isStandalone ? 'met' : 'not-applicable'
  }
  if (asksPriorTerms(a)) return a.priorTerms === 'not-yet' ? 'curable' : demand(a.priorTerms, 'yes', 'fatal')
  if (a.channel === 'oem' && kindOf(a) === 'windows' && isSameLine(a)) {
    return imageOf(a)?.version === 'windows-10' ? 'curable' : 'fatal'
  }
  return 'not-applicable'
}

function priorCites(a: Answers): readonly string[] {
  const kind = kindOf(a)
  if (a.channel === 'other-agreement') {
    return [
      'downgrade-guide.2',
      ...(kind === 'windows' ? ['windows-guide-2023.25'] : kind === 'suite' ? ['office-cl-2020.1'] : []),
    ]
  }
  if (asksPriorTerms(a)) return ['reimaging-2020.6', ...(a.priorTerms === 'not-yet' ? ['silence-2026.8'] : [])]
  if (imageOf(a)?.version === 'windows-10') {
    return ['windows-guide-2023.23', 'downgrade-surface-2024.1', 'downgrade-surface-2024.3', 'silence-2026.7']
  }
  return isLicensedOf(a, 'windows-11')
    ? ['windows-guide-2023.23', 'windows-guide-2023.24']
    : ['reimaging-cl.10', 'oem-terms-10.1', 'lifecycle.1']
}

function rightGranted(a: Answers): Judgement {
  if (a.agreement === undefined || a.agreement === 'unknown') return a.agreement
  if (!isClauseProgramme(a)) return 'met'
  return a.clause === 'not-yet' ? 'curable' : demand(a.clause, 'yes', 'fatal')
}

function grantCites(a: Answers): readonly string[] {
  if (a.agreement === 'unknown') return ['keys-2024.1', 'reimaging-2020.2']
  if (!isClauseProgramme(a)) return ['keys-2024.1']
  return ['reimaging-2020.2', ...(a.clause === 'not-yet' ? ['silence-2026.1'] : [])]
}

function oneLicense(a: Answers): Judgement {
  if (a.agreement === 'unknown') return 'unknown'
  if (a.oneLicense === 'enterprise') return 'silent'
  return demand(a.oneLicense, 'yes', a.agreement === 'open-license-past' ? 'fatal' : 'curable')
}

function licenseCites(a: Answers, judgement: Judgement): readonly string[] {
  return [
    'downloads-2025.1',
    'downloads-2026.1',
    'downloads-faq-2021.1',
    'product-terms-universal.2',
    ...(a.agreement === 'open-license-past' ? ['keys-2024.3', 'open-license-end-2021.1'] : []),
    ...(judgement === 'silent' ? ['silence-2026.2', 'windows-guide-2023.11'] : []),
  ]
}

function sameLanguage(a: Answers): Judgement {
  return a.language === 'multilingual' ? 'curable' : demand(a.language, 'same', 'fatal')
}

function requirement(
  id: string,
  judge: (a: Answers) => Judgement,
  cites: (a: Answers, judgement: Judgement) => readonly string[],
): Requirement {
  return { id, ruledOut: ruledOut(id), judge, cites }
}

/** From `full-windows-license` to `one-license`: the conditions of reimaging. */
export const copyRules: readonly Requirement[] = [
  requirement('full-windows-license', fullWindowsLicense, () => [
    'windows-guide-2023.5',
    'windows-guide-2023.7',
    'activation-plan.2',
  ]),
  requirement('same-product', sameProduct, productCites),
  requirement('same-version', sameVersion, () => ['reimaging-2020.5', 'reimaging-2020.6']),
  requirement('in-place-upgrade', inPlaceUpgrade, inPlaceCites),
  requirement('prior-version-terms', priorVersionTerms, priorCites),
  requirement(
    'same-components',
    (a) => demand(a.components, 'yes', 'fatal'),
    () => ['reimaging-2020.5'],
  ),
  requirement('same-language', sameLanguage, (a) => [
    'reimaging-2020.5',
    'product-terms-universal.1',
    ...(a.language === 'multilingual' ? ['reading-2026.4'] : []),
  ]),
  requirement('right-granted', rightGranted, grantCites),
  requirement('one-license', oneLicense, licenseCites),
]
