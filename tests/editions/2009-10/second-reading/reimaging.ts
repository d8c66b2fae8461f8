import { compare, imageProducts, isGranted, isWindows, licensable } from './catalog.ts'
import { reimagingNotes } from './reimaging-notes.ts'
import { findOnCatalogue, findOnOther } from './reimaging-product.ts'
import type { Answers, Draft, Expected, Next } from './types.ts'
import { agreements, allNotReached, ask, askFirmly, foldWithoutFatal, wantsYes, yesNo } from './types.ts'

const requirements = [
  'recovery-individual',
  'recovery-match',
  'vl-media',
  'vl-customer',
  'licensed-copy',
  'of-its-time',
  'enterprise-edition',
  'full-windows-license',
  'same-product',
  'same-version',
  'prior-version-terms',
  'same-components',
  'same-language',
  'open-license-purchase',
]
const mediaKinds = ['volume-licensing', 'others-volume-licensing', 'oem', 'recovery', 'retail']
const channels = ['oem', 'system-builder', 'retail', 'other-agreement', 'same-agreement', 'unlicensed']

const isEnterprise = (image: string) => image === 'windows-7-enterprise' || image === 'windows-vista-enterprise'
const isOpen = (agreement: string | undefined) => agreement === 'open-license' || agreement === 'academic-open'

/** The next question of the reimaging check, row by row of its question table; nothing where the verdict stands. */
export function nextInReimaging(answers: Answers): Next | undefined {
  const { media, recoveryUse, recoveryMatch, agreement, channel, image, softwareAssurance, baseLicense } = answers
  const { components, language, openLicensePurchase } = answers
  if (media === undefined) return ask('media', mediaKinds) // row 1
  if (media === 'recovery') {
    if (recoveryUse === undefined) return ask('recoveryUse', ['one-pc', 'standard-image']) // row 2
    if (recoveryUse === 'standard-image') return undefined // oem-2.2: no standard image from these media
    if (recoveryMatch === undefined) return ask('recoveryMatch', yesNo) // row 3
    return undefined // recovery leads nowhere else
  }
  if (media !== 'volume-licensing') return undefined // rows 4 to 15 are for media of one's own agreement
  if (agreement === undefined) return ask('agreement', agreements) // row 4
  if (agreement === 'none') return undefined // summary.2: the right is for VL customers
  if (channel === undefined) return ask('channel', channels) // row 5
  if (channel === 'unlicensed') return undefined // summary.3, benefits.2: each PC has its licence
  if (image === undefined) return askFirmly('image', [...imageProducts, 'other-product', 'later-product']) // row 6
  if (image === 'later-product') return undefined // title.1: younger than the brief
  if (isEnterprise(image)) return softwareAssurance === undefined ? ask('softwareAssurance', yesNo) : undefined // row 7
  if (channel === 'same-agreement' || channel === 'unknown') return undefined // details: other right, or no telling
  if (isWindows(image) && channel === 'other-agreement') {
    if (baseLicense === undefined) return ask('baseLicense', yesNo) // row 8
    if (baseLicense === 'no') return undefined // eligibility-windows.2
  }
  const product = image === 'other-product' ? nextOnOther(answers) : nextOnCatalogue(answers, image, channel)
  if (product !== 'go on') return product
  if (!isWindows(image)) {
    if (components === undefined) return ask('components', yesNo) // row 13
    if (components === 'no') return undefined // example-components.1
  }
  if (language === undefined) return ask('language', ['same', 'different', 'mui']) // row 14
  if (language === 'different' || language === 'mui') return undefined // example-language.1 and .2
  if (isOpen(agreement) && openLicensePurchase === undefined) return ask('openLicensePurchase', yesNo) // row 15
  return undefined
}

/** Rows 9 and 12, for an image from the catalogue; nothing where the verdict stands. */
function nextOnCatalogue(answers: Answers, image: string, channel: string): Next | undefined | 'go on' {
  const { licensed } = answers
  if (licensed === undefined) return ask('licensed', [...licensable(image, channel), 'later-product', 'other-product'])
  if (licensed === 'unknown') return 'go on' // details: no question on prior versions, the rest is asked
  if (licensed === 'other-product') return undefined // eligibility.3: another product
  if (licensed === 'later-product') return nextOnPrior(answers)
  const { age, sameLine } = compare(image, licensed)
  if (age === 'newer') return undefined // example-version.1
  if (age === 'same') return sameLine ? 'go on' : undefined // example-product.1 and .2
  if (sameLine || isGranted(channel, licensed, image)) return nextOnPrior(answers)
  return undefined // faq-9.2: an older version has to be the same product, too
}

/** Rows 10 to 12, for an image that the catalogue does not name; nothing where the verdict stands. */
function nextOnOther(answers: Answers): Next | undefined | 'go on' {
  const { sameProduct, versionRelation } = answers
  if (sameProduct === undefined) return ask('sameProduct', yesNo) // row 10
  if (sameProduct === 'no') return undefined // eligibility.3
  if (versionRelation === undefined) return ask('versionRelation', ['same', 'older', 'newer']) // row 11
  if (versionRelation === 'newer') return undefined // eligibility.3
  if (versionRelation === 'older') return nextOnPrior(answers)
  return 'go on' // the same version, or nobody knows
}

function nextOnPrior({ priorVersion }: Answers): Next | undefined | 'go on' {
  if (priorVersion === undefined) return ask('priorVersion', yesNo) // row 12
  return priorVersion === 'no' ? undefined : 'go on' // faq-9.1
}

/** What the reimaging check has to say about a complete path. */
export function expectedReimaging(answers: Answers): Expected {
  if (nextInReimaging(answers) !== undefined) throw new Error(`not a complete path: ${JSON.stringify(answers)}`)
  const found = allNotReached(requirements)
  const outcome = decide(answers, found)
  return { outcome, findings: found, notes: reimagingNotes(answers, outcome, found) }
}

/** Fills in the findings in the order of precedence and gives the outcome. */
function decide(answers: Answers, found: Draft): string {
  const { media, agreement, channel, image, softwareAssurance, baseLicense } = answers
  const { components, language, openLicensePurchase } = answers
  if (media === 'recovery') return decideRecovery(answers, found)
  if (media === 'unknown') {
    found['vl-media'] = 'unknown' // rules, vl-media: nothing else is asked
    return 'undetermined'
  }
  found['recovery-individual'] = 'not-applicable' // oem-2.2 speaks of recovery media only
  found['recovery-match'] = 'not-applicable' // oem-2.3, likewise
  found['vl-media'] = media === 'volume-licensing' ? 'met' : 'unmet'
  if (media === 'oem') return 'not-permitted' // oem-1.1
  if (media !== 'volume-licensing') return 'not-covered' // summary.3, eligibility.2: media of one's own

  const unsure = agreement === 'unknown' || channel === 'unknown'
  if (agreement !== 'unknown' && !isOpen(agreement)) found['open-license-purchase'] = 'not-applicable' // note-2.1
  if (agreement === 'none') {
    found['vl-customer'] = 'unmet' // summary.2
    return 'not-permitted'
  }
  found['vl-customer'] = agreement === 'unknown' ? 'unknown' : 'met' // title.2, summary.2
  if (channel === 'unlicensed') {
    found['licensed-copy'] = 'unmet' // summary.3, benefits.2
    return 'not-permitted'
  }
  found['licensed-copy'] = channel === 'unknown' ? 'unknown' : 'met'
  if (image === undefined || image === 'later-product') {
    found['of-its-time'] = 'unmet' // title.1; what kind of product it is stays open
    return 'not-covered'
  }
  found['of-its-time'] = 'met'
  if (isWindows(image)) found['same-components'] = 'not-applicable' // example-components is about Office
  if (!isWindows(image)) found['full-windows-license'] = 'not-applicable' // eligibility-windows is about Windows
  if (isEnterprise(image)) {
    found['enterprise-edition'] = wantsYes(softwareAssurance) // faq-5.2
    if (softwareAssurance === 'no') return 'not-permitted' // faq-5.1
    return softwareAssurance === 'unknown' || unsure ? 'undetermined' : 'other-right' // faq-5.3
  }
  found['enterprise-edition'] = 'not-applicable' // faq-5 is about Windows; Office Enterprise is no such thing
  if (channel === 'unknown') return 'undetermined' // details: at once
  if (channel === 'same-agreement') return unsure ? 'undetermined' : 'other-right' // benefits.2, upgrade-only.1

  if (isWindows(image)) {
    found['full-windows-license'] = channel === 'other-agreement' ? wantsYes(baseLicense) : 'met'
    if (found['full-windows-license'] === 'unmet') return 'not-permitted' // eligibility-windows.2
  }
  Object.assign(found, image === 'other-product' ? findOnOther(answers) : findOnCatalogue(answers, image))
  if (found['same-product'] === 'unmet' || found['same-version'] === 'unmet') return 'not-permitted' // eligibility.3
  if (!isWindows(image)) {
    found['same-components'] = wantsYes(components) // example-components.1, faq-4.1
    if (components === 'no') return 'not-permitted'
  }
  if (language === 'different' || language === 'mui') {
    found['same-language'] = 'unmet' // example-language.1 and .2
    return 'not-permitted'
  }
  found['same-language'] = language === 'same' ? 'met' : 'unknown' // eligibility.3
  if (isOpen(agreement)) found['open-license-purchase'] = wantsYes(openLicensePurchase) // note-2.1, faq-7.3
  if (agreement === 'unknown') found['open-license-purchase'] = 'unknown' // it may be an open one
  return foldWithoutFatal(found)
}

function decideRecovery({ recoveryUse, recoveryMatch }: Answers, found: Draft): string {
  found['vl-media'] = 'not-applicable'
  if (recoveryUse === 'standard-image') {
    found['recovery-individual'] = 'unmet' // oem-2.2
    return 'not-permitted'
  }
  found['recovery-individual'] = recoveryUse === 'one-pc' ? 'met' : 'unknown' // oem-2.2
  found['recovery-match'] = wantsYes(recoveryMatch) // oem-2.3
  if (recoveryMatch === 'no') return 'not-permitted'
  return recoveryUse === 'unknown' || recoveryMatch === 'unknown' ? 'undetermined' : 'other-right' // details, recovery
}
