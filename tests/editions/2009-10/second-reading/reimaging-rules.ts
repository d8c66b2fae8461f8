import { firstFatal, is, isNot, type Judged, type Rule } from './fold.ts'
import {
  imageOf,
  isEnterprise,
  isGranted,
  isOffice,
  isOwnAgreement,
  isProductMatch,
  isWindows,
  licensedOf,
  versionOf,
} from './reimaging-facts.ts'
import type { Answers } from './types.ts'

const always = () => true
const never = () => false

function mediaIsKnownNot(a: Answers, media: string): boolean {
  return a.media !== undefined && a.media !== media && a.media !== 'unknown'
}

function vlMedia(a: Answers): Judged {
  return is(a.media, 'volume-licensing')
}

function ofItsTime(a: Answers): Judged {
  return isNot(a.image, 'later-product')
}

/** `ended` is unmet without being fatal. */
function enterpriseEdition(a: Answers): Judged {
  return is(a.softwareAssurance, 'yes')
}

function ownLicence(a: Answers): Judged {
  const image = imageOf(a)
  if (image === undefined) {
    if (a.sameProduct === 'no' || a.versionRelation === 'newer') return 'unmet'
    if (a.sameProduct === undefined || a.versionRelation === undefined) return undefined
    return a.sameProduct === 'unknown' || a.versionRelation === 'unknown' ? 'unknown' : 'met'
  }
  if (a.licensed === undefined || a.licensed === 'unknown') return a.licensed
  if (a.licensed === 'later-product') return is(a.priorVersion, 'yes')
  const licensed = licensedOf(a)
  if (licensed === undefined) return 'unmet' // other-product
  const line = licensed.enterprise ? 'windows-business' : licensed.line // reading: Enterprise stands on it
  return line === image.line && versionOf(a) !== 'newer' ? 'met' : 'unmet'
}

function fullWindowsLicense(a: Answers): Judged {
  if (a.channel === 'oem' || a.channel === 'system-builder' || a.channel === 'retail') return 'met'
  return a.channel === 'other-agreement' ? is(a.baseLicense, 'yes') : undefined
}

function sameProduct(a: Answers): Judged {
  if (a.image === 'unknown') return 'unknown'
  const image = imageOf(a)
  if (image === undefined) return is(a.sameProduct, 'yes')
  if (a.licensed === undefined || a.licensed === 'unknown') return a.licensed
  if (a.licensed === 'later-product') {
    return a.priorVersion === 'no' ? undefined : is(a.priorVersion, 'yes')
  }
  const licensed = licensedOf(a)
  return licensed !== undefined && isProductMatch(image, licensed, a) ? 'met' : 'unmet'
}

function sameVersion(a: Answers): Judged {
  switch (versionOf(a)) {
    case 'same':
      return 'met'
    case 'newer':
      return 'unmet'
    case 'older':
      return is(a.priorVersion, 'yes')
    case 'unknown':
      return 'unknown'
    case undefined:
      return undefined
  }
}

function withoutPriorVersion(a: Answers): boolean {
  const version = versionOf(a)
  return version === 'same' || version === 'newer' || a.priorVersion === 'no'
}

function priorVersionTerms(a: Answers): Judged {
  const isOpen = a.priorVersion === 'unknown' || versionOf(a) === 'unknown'
  if (a.priorVersion === undefined && !isOpen) return undefined
  if (isGranted(a) || a.channel === 'other-agreement') return 'met'
  return isOpen ? 'unknown' : 'unmet'
}

function openLicensePurchase(a: Answers): Judged {
  return a.agreement === 'unknown' ? 'unknown' : is(a.openLicensePurchase, 'yes')
}

const openAgreements: readonly (string | undefined)[] = [undefined, 'open-license', 'academic-open', 'unknown']

/** The rules table, with the table of what rules each out. */
export const rules: readonly Rule[] = [
  {
    id: 'recovery-individual', // oem-1, oem-2
    fatal: always,
    ruledOut: (a) => mediaIsKnownNot(a, 'recovery'),
    judge: (a) => is(a.recoveryUse, 'one-pc'),
  },
  {
    id: 'recovery-match', // oem-2
    fatal: always,
    ruledOut: (a) => mediaIsKnownNot(a, 'recovery'),
    judge: (a) => is(a.recoveryMatch, 'yes'),
  },
  {
    id: 'oem-preload', // oem-2.1
    fatal: never,
    ruledOut: (a) => mediaIsKnownNot(a, 'factory'),
    judge: (a) => (a.media === 'factory' ? 'met' : undefined),
  },
  {
    id: 'vl-media', // oem-1, oem-2; summary
    fatal: (a) => a.media === 'oem',
    ruledOut: (a) => a.media === 'factory' || a.media === 'recovery',
    judge: vlMedia,
  },
  { id: 'vl-customer', fatal: always, ruledOut: never, judge: (a) => isNot(a.agreement, 'none') }, // summary.2
  { id: 'licensed-copy', fatal: always, ruledOut: never, judge: (a) => isNot(a.channel, 'unlicensed') },
  { id: 'of-its-time', fatal: never, ruledOut: never, judge: ofItsTime }, // title, whats-new
  {
    id: 'enterprise-edition', // eligibility-fn1, faq-5
    fatal: (a) => a.softwareAssurance === 'no',
    ruledOut: (a) => (imageOf(a) !== undefined && !isEnterprise(a)) || a.image === 'other-product',
    judge: enterpriseEdition,
  },
  {
    id: 'own-licence', // benefits.2, example-product, example-version
    fatal: always,
    ruledOut: (a) =>
      isEnterprise(a) || (a.channel !== undefined && a.channel !== 'same-agreement' && a.channel !== 'unknown'),
    judge: ownLicence,
  },
  {
    id: 'full-windows-license', // eligibility-windows
    fatal: always,
    ruledOut: (a) => isOffice(a) || a.image === 'other-product' || isOwnAgreement(a),
    judge: fullWindowsLicense,
  },
  { id: 'same-product', fatal: always, ruledOut: isOwnAgreement, judge: sameProduct }, // eligibility.3, faq-9
  { id: 'same-version', fatal: always, ruledOut: isOwnAgreement, judge: sameVersion }, // eligibility.3, faq-9
  {
    id: 'prior-version-terms', // faq-9, catalogue
    fatal: never,
    ruledOut: (a) => isOwnAgreement(a) || withoutPriorVersion(a),
    judge: priorVersionTerms,
  },
  {
    id: 'same-components', // eligibility.3, example-components
    fatal: always,
    ruledOut: (a) => isWindows(a) || isOwnAgreement(a),
    judge: (a) => is(a.components, 'yes'),
  },
  { id: 'same-language', fatal: always, ruledOut: isOwnAgreement, judge: (a) => is(a.language, 'same') },
  {
    id: 'open-license-purchase', // note-2, faq-7
    fatal: never,
    ruledOut: (a) => isOwnAgreement(a) || !openAgreements.includes(a.agreement),
    judge: openLicensePurchase,
  },
]

/** The first fatal requirement that the answers leave unmet. */
export function fatalOf(a: Answers): string | undefined {
  return firstFatal(rules, a)
}
