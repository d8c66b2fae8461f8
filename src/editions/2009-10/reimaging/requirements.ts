/** The rules of the reimaging check, in the order in which the check comes to them. */

import { unknown } from '../../../engine/question.ts'
import type { Requirement } from '../../../engine/rules/requirement.ts'
import { inEveryCase, type State, wantsYes } from '../../../engine/rules/state.ts'
import { hasNoAgreement, isOpenLicense, isUnnamedProgramme, isUnsureOfAgreement } from '../catalogue/agreements.ts'
import type { Place } from '../sources/places.ts'
import type { ReadingId } from '../sources/readings.ts'
import {
  hasComponents,
  imageVersusLicensed,
  isLaterProductImage,
  isLicensedUnderOtherAgreement,
  isMediaOfNoOwnAgreement,
  isOemMedia,
  isOemOrRetail,
  isOfficeImage,
  isOtherProductImage,
  isOwnVolumeLicensingMedia,
  isPreinstalled,
  isPriorVersion,
  isPriorVersionBorneOut,
  isRecoveryMedia,
  isSameLineOrGranted,
  isStandardImageFromRecovery,
  isUnlicensed,
  isUnsureOfChannel,
  isWindowsEnterpriseImage,
  isWindowsImage,
  type ReimagingFacts,
} from './facts.ts'

const isVistaEnterprise = (facts: ReimagingFacts): boolean => facts.image === 'windows-vista-enterprise'
const isAcademicOpen = (facts: ReimagingFacts): boolean => facts.agreement === 'academic-open'
const isOemWindows = (facts: ReimagingFacts): boolean => isPreinstalled(facts) && isWindowsImage(facts)
const isOlder = (facts: ReimagingFacts): boolean => imageVersusLicensed(facts) === 'older'
const isWindowsOfOtherAgreement = (facts: ReimagingFacts): boolean =>
  isWindowsImage(facts) && isLicensedUnderOtherAgreement(facts)

export const reimagingRequirements = [
  {
    id: 'vl-media',
    summary: 'Only media of your own Volume Licensing agreement carry the reimaging right.',
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
      if (isRecoveryMedia(facts)) return 'not-applicable'
      return isOwnVolumeLicensingMedia(facts) ? 'met' : 'unmet'
    },
  },
  {
    id: 'recovery-individual',
    summary: 'Recovery media put single PCs back, one by one; a standard image is not made from them.',
    reads: ['media', 'recoveryUse'],
    cites: ['oem-1', 'oem-2.2'],
    state: (facts) => {
      if (isNotRecoveryMedia(facts)) return 'not-applicable'
      if (!isRecoveryMedia(facts) || facts.recoveryUse === undefined) return 'not-reached'
      if (facts.recoveryUse === unknown) return 'unknown'
      return isStandardImageFromRecovery(facts) ? 'unmet' : 'met'
    },
  },
  {
    id: 'recovery-match',
    summary: 'The recovery media hold the very version that the maker preinstalled.',
    reads: ['media', 'recoveryMatch'],
    cites: ['oem-2.3'],
    state: (facts) => {
      if (isNotRecoveryMedia(facts)) return 'not-applicable'
      return isRecoveryMedia(facts) ? wantsYes(facts.recoveryMatch) : 'not-reached'
    },
  },
  {
    id: 'vl-customer',
    summary: 'The right is one of Volume Licensing customers, with or without Software Assurance.',
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
    summary:
      'Each PC needs a licence of its own for the product: reimaging replaces a copy, it never creates a licence.',
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
    summary: 'The brief is of October 2009 and speaks of products that were out by then.',
    reads: ['image'],
    cites: ['title.1', 'whats-new.1', 'whats-new.2'],
    state: (facts) => {
      if (facts.image === undefined) return 'not-reached'
      return isLaterProductImage(facts) ? 'unmet' : 'met'
    },
  },
  {
    id: 'enterprise-edition',
    summary: 'Windows Enterprise is never reimaged; it goes on PCs that Software Assurance for Windows covers.',
    reads: ['image', 'softwareAssurance'],
    cites: ['eligibility-fn1', 'faq-5'],
    readings: [{ id: 'vista-enterprise', where: isVistaEnterprise }],
    state: (facts) => {
      if (facts.image === undefined || isLaterProductImage(facts)) return 'not-reached'
      return isWindowsEnterpriseImage(facts) ? wantsYes(facts.softwareAssurance) : 'not-applicable'
    },
  },
  {
    id: 'full-windows-license',
    summary:
      'A Windows image needs a full Windows licence under it: preinstalled by the maker or bought as a full package.',
    reads: ['image', 'channel', 'baseLicense'],
    cites: ['eligibility-windows.1', 'eligibility-windows.2'],
    state: (facts) => {
      if (facts.image === undefined || isLaterProductImage(facts)) return 'not-reached'
      if (!isWindowsImage(facts)) return 'not-applicable'
      return isOemOrRetail(facts) ? 'met' : wantsYes(facts.baseLicense)
    },
  },
  {
    id: 'same-product',
    summary: 'The image holds the same product and edition as the licensed copy.',
    reads: ['image', 'licensed', 'sameProduct', 'priorVersion'],
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
    ],
    state: (facts) => {
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
    summary: 'The image holds the same version, or an older one that the licence terms of the licensed copy allow.',
    reads: ['image', 'licensed', 'versionRelation', 'priorVersion'],
    cites: ['eligibility.1', 'eligibility.3', 'example-version', { id: 'faq-9', where: isOlder }],
    readings: [{ id: 'prior-over-label', where: isOlder }],
    state: (facts) => {
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
    summary: 'Where the image is a prior version, the licence terms that allow it are known or in your hands.',
    reads: ['image', 'channel', 'licensed', 'versionRelation', 'priorVersion'],
    cites: ['faq-9.1', 'catalogue', 'prior-version-grants'],
    curable: () => true,
    state: (facts) => {
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
    summary: 'The image holds exactly the same component applications as the licensed copy.',
    reads: ['image', 'components'],
    cites: ['eligibility.3', 'example-components', { id: 'faq-4.1', where: isOfficeImage }],
    state: (facts) => {
      if (facts.image === undefined || isLaterProductImage(facts)) return 'not-reached'
      return hasComponents(facts) ? wantsYes(facts.components) : 'not-applicable'
    },
  },
  {
    id: 'same-language',
    summary: 'The image is in the same language as the licensed copy.',
    reads: ['language'],
    cites: ['eligibility.3', 'example-language'],
    state: (facts) => {
      if (facts.language === undefined) return 'not-reached'
      if (facts.language === unknown) return 'unknown'
      return facts.language === 'same' ? 'met' : 'unmet'
    },
  },
  {
    id: 'open-license-purchase',
    summary: 'Under Open License, at least one licence of the product is bought under the same authorization number.',
    reads: ['agreement', 'openLicensePurchase'],
    cites: ['note-2.1', 'faq-7.3'],
    readings: [{ id: 'academic-open', where: isAcademicOpen }],
    curable: () => true,
    state: (facts) => {
      if (facts.agreement === undefined) return 'not-reached'
      if (isUnsureOfAgreement(facts)) return 'unknown'
      return isOpenLicense(facts) ? wantsYes(facts.openLicensePurchase) : 'not-applicable'
    },
  },
] as const satisfies readonly Requirement<ReimagingFacts, string, Place, ReadingId>[]

export type ReimagingRequirement = (typeof reimagingRequirements)[number]['id']

const isNotRecoveryMedia = (facts: ReimagingFacts): boolean =>
  isOwnVolumeLicensingMedia(facts) || isOemMedia(facts) || isMediaOfNoOwnAgreement(facts)

/** Published terms that bear a prior version out meet the requirement; else the customer has to show the clause. */
function asPriorVersion(facts: ReimagingFacts): State {
  return isPriorVersionBorneOut(facts) ? 'met' : 'unmet'
}
