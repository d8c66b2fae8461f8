/** The rules of the reimaging check, in the order in which the check comes to them. */
import { unknown } from '../../../engine/question.ts'
import type { Requirement } from '../../../engine/rules/requirement.ts'
import { inEveryCase, type State, wantsYes } from '../../../engine/rules/state.ts'
import { hasNoAgreement, isOpenLicense, isUnnamedProgramme, isUnsureOfAgreement } from '../catalogue/agreements.ts'
import { compareVersions } from '../catalogue/products.ts'
import type { Place } from '../sources/places.ts'
import type { ReadingId } from '../sources/readings.ts'
import {
  hasComponents,
  hasEndedAssurance,
  imageProduct,
  imageVersusLicensed,
  isGovernedByOwnLicence,
  isImageOfItsTime,
  isLaterProductImage,
  isLicensedUnderOtherAgreement,
  isLicensedUnderSameAgreement,
  isMediaKnown,
  isNewerImage,
  isOemMedia,
  isOemOrRetail,
  isOfficeImage,
  isOtherProductImage,
  isOwnVolumeLicensingMedia,
  isPreinstalled,
  isPreloadedByMaker,
  isPriorVersion,
  isPriorVersionBorneOut,
  isRecoveryMedia,
  isSameLineOrGranted,
  isStandardImageFromRecovery,
  isUnlicensed,
  isUnsureOfChannel,
  isUnsureOfImage,
  isWindowsEnterpriseImage,
  isWindowsImage,
  licensedProduct,
  licensesEditionOf,
  type ReimagingFacts,
} from './facts.ts'

const isVistaEnterprise = (facts: ReimagingFacts): boolean => facts.image === 'windows-vista-enterprise'
const isAcademicOpen = (facts: ReimagingFacts): boolean => facts.agreement === 'academic-open'
const isOemWindows = (facts: ReimagingFacts): boolean => isPreinstalled(facts) && isWindowsImage(facts)
const isOlder = (facts: ReimagingFacts): boolean => imageVersusLicensed(facts) === 'older'
const isWindowsOfOtherAgreement = (facts: ReimagingFacts): boolean =>
  isWindowsImage(facts) && isLicensedUnderOtherAgreement(facts)
const isEnterpriseLicensed = (facts: ReimagingFacts): boolean => licensedProduct(facts)?.windowsEnterprise === true

export const reimagingRequirements = [
  {
    id: 'recovery-individual',
    summary: 'The recovery media put back single PCs, one by one, and are not made into a standard image.',
    reads: ['media', 'recoveryUse'],
    cites: ['oem-1', 'oem-2.2'],
    state: (facts) => {
      if (isMediaKnown(facts) && !isRecoveryMedia(facts)) return 'not-applicable'
      if (!isRecoveryMedia(facts) || facts.recoveryUse === undefined) return 'not-reached'
      if (facts.recoveryUse === unknown) return 'unknown'
      return isStandardImageFromRecovery(facts) ? 'unmet' : 'met'
    },
  },
  {
    id: 'recovery-match',
    summary: 'The recovery media are the PC’s own, of the version that its maker preinstalled.',
    reads: ['media', 'recoveryMatch'],
    cites: ['oem-2.3'],
    readings: ['own-recovery-media'],
    state: (facts) => {
      if (isMediaKnown(facts) && !isRecoveryMedia(facts)) return 'not-applicable'
      return isRecoveryMedia(facts) ? wantsYes(facts.recoveryMatch) : 'not-reached'
    },
  },
  {
    id: 'oem-preload',
    summary: 'The PC’s maker loads its image while it builds the PC.',
    reads: ['media'],
    cites: ['oem-2.1'],
    readings: ['maker-preload'],
    state: (facts) => {
      if (isPreloadedByMaker(facts)) return 'met'
      return isMediaKnown(facts) ? 'not-applicable' : 'not-reached'
    },
  },
  {
    id: 'vl-media',
    summary: 'The media belong to a Volume Licensing agreement of your own.',
    reads: ['media'],
    cites: [
      { id: 'summary.3', where: (facts) => !isOemMedia(facts) },
      { id: 'eligibility.2', where: (facts) => !isOemMedia(facts) },
      { id: 'oem-1', where: (facts) => isOemMedia(facts) || facts.media === unknown },
      { id: 'oem-2.1', where: isOemMedia },
    ],
    state: (facts) => {
      if (facts.media === undefined) return 'not-reached'
      if (facts.media === unknown) return 'unknown'
      if (isRecoveryMedia(facts) || isPreloadedByMaker(facts)) return 'not-applicable'
      return isOwnVolumeLicensingMedia(facts) ? 'met' : 'unmet'
    },
  },
  {
    id: 'vl-customer',
    summary: 'You are a Volume Licensing customer, with or without Software Assurance.',
    reads: ['agreement'],
    cites: ['title.2', 'summary.2', 'faq-6'],
    readings: [{ id: 'unnamed-programme', where: isUnnamedProgramme }],
    state: (facts) => {
      if (facts.agreement === undefined) return 'not-reached'
      if (facts.agreement === unknown) return 'unknown'
      return hasNoAgreement(facts) ? 'unmet' : 'met'
    },
  },
  {
    id: 'licensed-copy',
    summary: 'Each PC has a licence of its own for the product: reimaging replaces a copy and gives no new licence.',
    reads: ['channel'],
    cites: ['summary.3', 'summary.4', 'eligibility.2'],
    readings: ['one-licence-per-pc'],
    state: (facts) => {
      if (facts.channel === undefined) return 'not-reached'
      if (isUnsureOfChannel(facts)) return 'unknown'
      return isUnlicensed(facts) ? 'unmet' : 'met'
    },
  },
  {
    id: 'of-its-time',
    summary: 'The product was out by October 2009, the date of the brief.',
    reads: ['image'],
    cites: ['title.1', 'whats-new.1', 'whats-new.2'],
    state: (facts) => {
      if (facts.image === undefined) return 'not-reached'
      if (isUnsureOfImage(facts)) return 'unknown'
      return isLaterProductImage(facts) ? 'unmet' : 'met'
    },
  },
  {
    id: 'enterprise-edition',
    summary: 'Software Assurance for Windows covers each PC that gets Windows Enterprise, which is never reimaged.',
    reads: ['image', 'softwareAssurance'],
    cites: ['eligibility-fn1', 'faq-5'],
    readings: [
      { id: 'vista-enterprise', where: isVistaEnterprise },
      { id: 'ended-coverage', where: hasEndedAssurance },
    ],
    state: (facts) => {
      if (!isImageOfItsTime(facts)) return 'not-reached'
      if (!isWindowsEnterpriseImage(facts)) return 'not-applicable'
      return wantsYes(facts.softwareAssurance === 'ended' ? 'no' : facts.softwareAssurance)
    },
  },
  {
    id: 'own-licence',
    summary: 'Your agreement itself licenses the product in the image for these PCs, in this version or a newer one.',
    reads: ['image', 'channel', 'licensed', 'sameProduct', 'versionRelation', 'priorVersion'],
    cites: ['benefits.2', 'example-product', 'example-version', { id: 'prior-version-grants.5', where: isOlder }],
    readings: [
      { id: 'own-prior-versions', where: isOlder },
      { id: 'enterprise-over-base', where: isEnterpriseLicensed },
      { id: 'assurance-versions', where: isNewerImage },
    ],
    state: ownLicence,
  },
  {
    id: 'full-windows-license',
    summary: 'The PC has a full Windows licence, preinstalled by its maker or bought as a full package.',
    reads: ['image', 'channel', 'baseLicense'],
    cites: ['eligibility-windows.1', 'eligibility-windows.2'],
    state: (facts) => {
      if (!isImageOfItsTime(facts)) return 'not-reached'
      if (!isWindowsImage(facts) || isGovernedByOwnLicence(facts)) return 'not-applicable'
      return isOemOrRetail(facts) ? 'met' : wantsYes(facts.baseLicense)
    },
  },
  {
    id: 'same-product',
    summary: 'The image contains the same product and edition as the licensed copy.',
    reads: ['image', 'channel', 'licensed', 'sameProduct', 'priorVersion'],
    cites: [
      'eligibility.1',
      'eligibility.3',
      'example-product',
      { id: 'eligibility-windows.3', where: isOemWindows },
      { id: 'faq-3', where: isOfficeImage },
      { id: 'faq-9.2', where: isOlder },
    ],
    readings: [
      { id: 'channel-lists', where: (facts) => facts.licensed === 'other-product' },
      { id: 'agreement-over-label', where: isWindowsOfOtherAgreement },
      { id: 'named-prior-version', where: (facts) => facts.licensed === 'later-product' },
    ],
    state: (facts) => {
      if (isUnsureOfImage(facts)) return 'unknown'
      if (isGovernedByOwnLicence(facts)) return 'not-applicable'
      if (isOtherProductImage(facts)) return wantsYes(facts.sameProduct)
      switch (facts.licensed) {
        case undefined:
          return 'not-reached'
        case unknown:
          return 'unknown'
        case 'other-product':
          return 'unmet'
        case 'later-product':
          // Only terms that allow this image as a prior version say which product the later one is the same as.
          return facts.priorVersion === 'no' ? 'not-reached' : wantsYes(facts.priorVersion)
        default:
          return isSameLineOrGranted(facts) ? 'met' : 'unmet'
      }
    },
  },
  {
    id: 'same-version',
    summary: 'The image contains the same version, or an older one that the licence terms of the licensed copy allow.',
    reads: ['image', 'channel', 'licensed', 'versionRelation', 'priorVersion'],
    cites: ['eligibility.1', 'eligibility.3', 'example-version', { id: 'faq-9', where: isOlder }],
    readings: [{ id: 'prior-over-label', where: isOlder }],
    state: (facts) => {
      if (isGovernedByOwnLicence(facts)) return 'not-applicable'
      switch (imageVersusLicensed(facts)) {
        case undefined:
          return 'not-reached'
        case unknown:
          return 'unknown'
        case 'same':
          return 'met'
        case 'newer':
          return 'unmet'
        case 'older':
          return isPriorVersion(facts) ? wantsYes(facts.priorVersion) : 'not-reached'
      }
    },
  },
  {
    id: 'prior-version-terms',
    summary: 'Published terms that allow the older version are known, or you have the clause in writing.',
    reads: ['image', 'channel', 'licensed', 'versionRelation', 'priorVersion'],
    cites: ['faq-9.1', 'catalogue', 'prior-version-grants'],
    curable: () => true,
    state: (facts) => {
      if (isGovernedByOwnLicence(facts)) return 'not-applicable'
      switch (imageVersusLicensed(facts)) {
        case undefined:
          return 'not-reached'
        case 'same':
        case 'newer':
          return 'not-applicable'
        case unknown:
          return inEveryCase(['not-applicable', asPriorVersion(facts)])
        case 'older':
          if (!isPriorVersion(facts) || facts.priorVersion === undefined) return 'not-reached'
          if (facts.priorVersion === 'yes') return asPriorVersion(facts)
          if (facts.priorVersion === 'no') return 'not-applicable'
          return inEveryCase([asPriorVersion(facts), 'not-applicable'])
      }
    },
  },
  {
    id: 'same-components',
    summary: 'The image contains exactly the same component applications as the licensed copy.',
    reads: ['image', 'channel', 'components'],
    cites: ['eligibility.3', 'example-components', { id: 'faq-4.1', where: isOfficeImage }],
    state: (facts) => {
      if (!isImageOfItsTime(facts)) return 'not-reached'
      if (!hasComponents(facts) || isGovernedByOwnLicence(facts)) return 'not-applicable'
      return wantsYes(facts.components)
    },
  },
  {
    id: 'same-language',
    summary: 'The image is in the same language as the licensed copy.',
    reads: ['channel', 'language'],
    cites: ['eligibility.3', 'example-language'],
    readings: [{ id: 'same-languages', where: (facts) => facts.language === 'same' }],
    state: (facts) => {
      if (isGovernedByOwnLicence(facts)) return 'not-applicable'
      if (facts.language === undefined) return 'not-reached'
      if (facts.language === unknown) return 'unknown'
      return facts.language === 'same' ? 'met' : 'unmet'
    },
  },
  {
    id: 'open-license-purchase',
    summary: 'Under Open License, at least one licence of the product is bought under the same authorization number.',
    reads: ['agreement', 'channel', 'openLicensePurchase'],
    cites: ['note-2.1', 'faq-7.3', { id: 'faq-9', where: isOlder }],
    readings: [
      { id: 'academic-open', where: isAcademicOpen },
      { id: 'licence-of-licensed', where: isOlder },
    ],
    curable: () => true,
    state: (facts) => {
      if (facts.agreement === undefined) return 'not-reached'
      if (isGovernedByOwnLicence(facts)) return 'not-applicable'
      if (isUnsureOfAgreement(facts)) return 'unknown'
      return isOpenLicense(facts) ? wantsYes(facts.openLicensePurchase) : 'not-applicable'
    },
  },
] as const satisfies readonly Requirement<ReimagingFacts, string, Place, ReadingId>[]

export type ReimagingRequirement = (typeof reimagingRequirements)[number]['id']

/** Published terms that bear a prior version out meet the requirement; else the customer has to show the clause. */
function asPriorVersion(facts: ReimagingFacts): State {
  return isPriorVersionBorneOut(facts) ? 'met' : 'unmet'
}

/** What the agreement itself licenses decides: the image's edition, in its version or a newer one. */
function ownLicence(facts: ReimagingFacts): State {
  if (isWindowsEnterpriseImage(facts)) return 'not-applicable'
  if (facts.channel === undefined || isUnsureOfChannel(facts)) return 'not-reached'
  if (!isLicensedUnderSameAgreement(facts)) return 'not-applicable'
  return isOtherProductImage(facts) ? ownLicenceOfUnlisted(facts) : ownLicenceOfListed(facts)
}

function ownLicenceOfUnlisted({ sameProduct, versionRelation }: ReimagingFacts): State {
  if (sameProduct === 'no' || versionRelation === 'newer') return 'unmet'
  if (sameProduct === undefined || versionRelation === undefined) return 'not-reached'
  return sameProduct === unknown || versionRelation === unknown ? 'unknown' : 'met'
}

function ownLicenceOfListed(facts: ReimagingFacts): State {
  switch (facts.licensed) {
    case undefined:
      return 'not-reached'
    case unknown:
      return 'unknown'
    case 'other-product':
      return 'unmet'
    case 'later-product':
      return wantsYes(facts.priorVersion)
    default: {
      const [image, licensed] = [imageProduct(facts), licensedProduct(facts)]
      if (image === undefined || licensed === undefined) return 'not-reached'
      return licensesEditionOf(image, licensed) && compareVersions(image, licensed) !== 'newer' ? 'met' : 'unmet'
    }
  }
}
