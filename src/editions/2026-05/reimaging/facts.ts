/** What the reimaging check asks, and what can be said of the answers in licensing terms. */

import { type Question, type Unknown, unknown, type YesNo, yesNo } from '../../../engine/question.ts'
import { type Agreement, agreementOptions, isClauseProgramme, isEducation } from '../catalogue/agreements.ts'
import { lowerEdition } from '../catalogue/lower-edition.ts'
import {
  type CatalogueProduct,
  compareVersions,
  type ProductId,
  productOf,
  products,
  productsSold,
  type SalesChannel,
  type StandaloneId,
  standaloneProducts,
} from '../catalogue/products.ts'
import { isSplitBySegment, type QualifyingCase, type Segment, segments } from '../catalogue/qualification.ts'
import { type QualifyingSystemId, qualifyingSystems, type UpgradeLicence } from '../catalogue/qualifying-systems.ts'

const mediaKinds = [
  'volume-licensing',
  'others-volume-licensing',
  'oem',
  'factory',
  'recovery',
  'no-image',
  'retail',
  'public-download',
] as const
const enterpriseRights = [
  'per-user',
  'per-device-sa',
  'per-device',
  'subscription-ended',
  'assurance-ended',
  'none',
] as const
const channels = ['oem', 'retail', 'other-agreement', 'same-agreement', 'unlicensed'] as const
const relations = ['same', 'older', 'newer'] as const
const languages = ['same', 'multilingual', 'different'] as const
/** Papers that the customer has read or not: not to have them in hand is `not-yet`, so nobody is unsure. */
const papers = ['yes', 'not-yet', 'no'] as const

export type Media = (typeof mediaKinds)[number]
export type EnterpriseRight = (typeof enterpriseRights)[number]
export type Channel = (typeof channels)[number]
export type Relation = (typeof relations)[number]
export type Paper = (typeof papers)[number]
export type UnlistedProduct = 'other-product' | 'earlier-product' | 'later-product'

/** The answers of the reimaging check; a fact that was not asked is absent. */
export interface ReimagingFacts {
  readonly media?: Media | Unknown
  readonly cameWith?: 'yes' | 'same-maker' | 'no' | Unknown
  readonly recoveryMatch?: YesNo
  readonly modified?: YesNo
  readonly retailOwn?: YesNo
  readonly image?: ProductId | StandaloneId | UnlistedProduct | Unknown
  readonly subscription?: YesNo
  readonly agreement?: Agreement | Unknown
  readonly enterpriseRight?: EnterpriseRight | Unknown
  readonly base?: QualifyingSystemId | Unknown
  readonly segment?: Segment | Unknown
  readonly channel?: Channel | Unknown
  readonly licensed?: ProductId | UnlistedProduct | Unknown
  readonly baseLicense?: YesNo | 'not-windows'
  readonly sameProduct?: YesNo
  readonly versionRelation?: Relation | Unknown
  readonly upgradedInPlace?: YesNo
  readonly priorTerms?: Paper
  readonly components?: YesNo
  readonly language?: (typeof languages)[number] | Unknown
  readonly clause?: Paper
  readonly oneLicense?: YesNo | 'enterprise'
}

export type ReimagingQuestion = keyof ReimagingFacts

/** Every question of the check, in the order in which the flow asks them. */
export const reimagingQuestions = [
  { id: 'media', values: [...mediaKinds, unknown] },
  { id: 'cameWith', values: ['yes', 'same-maker', 'no', unknown] },
  { id: 'recoveryMatch', values: yesNo },
  { id: 'modified', values: yesNo },
  { id: 'retailOwn', values: yesNo },
  {
    id: 'image',
    values: [
      ...productsSold('vl').map((product) => product.id),
      ...standaloneProducts.map((product) => product.id),
      'other-product',
      'earlier-product',
      'later-product',
      unknown,
    ],
  },
  { id: 'subscription', values: yesNo },
  { id: 'agreement', values: agreementOptions },
  { id: 'enterpriseRight', values: [...enterpriseRights, unknown] },
  { id: 'base', values: [...qualifyingSystems.map((system) => system.id), unknown] },
  { id: 'segment', values: [...segments, unknown] },
  { id: 'channel', values: [...channels, unknown] },
  {
    id: 'licensed',
    values: [...products.map((product) => product.id), 'earlier-product', 'later-product', 'other-product', unknown],
    offered: licensedOffered,
    // Most PCs are licensed for what the image contains.
    likeliest: (facts) => facts.image,
  },
  {
    id: 'baseLicense',
    values: ['yes', 'no', 'not-windows', unknown],
    offered: (facts) => (isOtherProductImage(facts) ? ['yes', 'no', 'not-windows', unknown] : yesNo),
  },
  { id: 'sameProduct', values: yesNo },
  { id: 'versionRelation', values: [...relations, unknown] },
  { id: 'upgradedInPlace', values: yesNo },
  { id: 'priorTerms', values: papers },
  { id: 'components', values: yesNo },
  { id: 'language', values: [...languages, unknown] },
  { id: 'clause', values: papers },
  {
    id: 'oneLicense',
    values: ['yes', 'no', 'enterprise', unknown],
    offered: (facts) => (isProImage(facts) ? ['yes', 'no', 'enterprise', unknown] : yesNo),
  },
] as const satisfies readonly Question<ReimagingFacts, ReimagingQuestion>[]

/** The products of the image's family that are sold in the channel the licence came from. */
function licensedOffered(facts: ReimagingFacts): readonly string[] {
  const image = imageProduct(facts)
  const sold = salesChannel(facts)
  if (image === undefined || sold === undefined) return []
  const names = productsSold(sold, image.family).map((product) => product.id)
  return [...names, 'earlier-product', 'later-product', 'other-product', unknown]
}

function salesChannel(facts: ReimagingFacts): SalesChannel | undefined {
  switch (facts.channel) {
    case 'oem':
    case 'retail':
      return facts.channel
    case 'other-agreement':
    case 'same-agreement':
      return 'vl'
    case 'unlicensed':
    case unknown:
    case undefined:
      return undefined
  }
}

// Media

export const isOwnVolumeLicensingMedia = (facts: ReimagingFacts): boolean => facts.media === 'volume-licensing'
/** Media that the texts do not deal with: those of somebody else's agreement, and the public download. */
export const isMediaOfNoOwnAgreement = (facts: ReimagingFacts): boolean =>
  facts.media === 'others-volume-licensing' || facts.media === 'public-download'
export const isOemMedia = (facts: ReimagingFacts): boolean => facts.media === 'oem'
export const isRecoveryMedia = (facts: ReimagingFacts): boolean => facts.media === 'recovery'
export const isMakersMedia = (facts: ReimagingFacts): boolean => isOemMedia(facts) || isRecoveryMedia(facts)
export const isRetailMedia = (facts: ReimagingFacts): boolean => facts.media === 'retail'

// The image

export const imageProduct = (facts: ReimagingFacts): CatalogueProduct | undefined => productOf(facts.image)
export const licensedProduct = (facts: ReimagingFacts): CatalogueProduct | undefined => productOf(facts.licensed)

export type ImageKind = 'windows' | 'step-up' | 'suite' | 'subscription' | 'standalone'

/** What kind of product the image holds; `undefined` where it is not known or outside the edition's time. */
export function imageKind(facts: ReimagingFacts): ImageKind | undefined {
  const image = imageProduct(facts)
  if (image?.subscription) return 'subscription'
  if (image?.stepUp) return 'step-up'
  if (image !== undefined) return image.family === 'windows' ? 'windows' : 'suite'
  const { image: id } = facts
  return id === 'project' || id === 'visio' || id === 'other-product' ? 'standalone' : undefined
}

const isOfKind =
  (kind: ImageKind) =>
  (facts: ReimagingFacts): boolean =>
    imageKind(facts) === kind

/** A Windows that PC makers and shops sell too. */
export const isWindowsImage = isOfKind('windows')
/** Windows Enterprise, Education or LTSC: it stands on another Windows. */
export const isStepUpImage = isOfKind('step-up')
export const isSuiteImage = isOfKind('suite')
/** Microsoft 365 Apps. */
export const isSubscriptionImage = isOfKind('subscription')
export const isStandaloneImage = isOfKind('standalone')

export const isUnsureOfImage = (facts: ReimagingFacts): boolean => facts.image === unknown
export const isOtherProductImage = (facts: ReimagingFacts): boolean => facts.image === 'other-product'
export const isEarlierProductImage = (facts: ReimagingFacts): boolean => facts.image === 'earlier-product'
export const isLaterProductImage = (facts: ReimagingFacts): boolean => facts.image === 'later-product'
export const isOutOfTimeImage = (facts: ReimagingFacts): boolean =>
  isEarlierProductImage(facts) || isLaterProductImage(facts)
export const isProImage = (facts: ReimagingFacts): boolean => imageProduct(facts)?.line === 'windows-pro'
export const isEducationImage = (facts: ReimagingFacts): boolean => imageProduct(facts)?.line === 'windows-education'
export const isLtscImage = (facts: ReimagingFacts): boolean => imageProduct(facts)?.ltsc === true

// Windows that stands on another one

/** The licences that an Enterprise, Education or LTSC image may stand for: both where the kind of licence is not known. */
export function licencesOfImage(facts: ReimagingFacts): readonly UpgradeLicence[] {
  if (!isStepUpImage(facts)) return []
  if (isEducationImage(facts)) return ['windows-education']
  if (facts.enterpriseRight === undefined) return []
  if (facts.enterpriseRight === unknown) return ['windows-enterprise-user', 'windows-enterprise-device']
  return [facts.enterpriseRight === 'per-user' ? 'windows-enterprise-user' : 'windows-enterprise-device']
}

/** The PC under an Enterprise, Education or LTSC image, as the qualifying systems are asked for it. */
export const baseCase = (facts: ReimagingFacts): QualifyingCase => ({
  licences: licencesOfImage(facts),
  agreement: facts.agreement,
  system: facts.base,
  segment: facts.segment,
})

/** Whether the base qualifies depends on who uses the PC. Education agreements tell that already. */
export const asksSegment = (facts: ReimagingFacts): boolean => !isEducation(facts) && isSplitBySegment(baseCase(facts))

// How the PC is licensed

export const isUnlicensed = (facts: ReimagingFacts): boolean => facts.channel === 'unlicensed'
export const isUnsureOfChannel = (facts: ReimagingFacts): boolean => facts.channel === unknown
export const isLicensedUnderSameAgreement = (facts: ReimagingFacts): boolean => facts.channel === 'same-agreement'
export const isLicensedUnderOtherAgreement = (facts: ReimagingFacts): boolean => facts.channel === 'other-agreement'
export const isPreinstalled = (facts: ReimagingFacts): boolean => facts.channel === 'oem'
export const isRetail = (facts: ReimagingFacts): boolean => facts.channel === 'retail'
/** Licensed through finished goods: preinstalled, or bought at retail. */
export const isFinishedGoods = (facts: ReimagingFacts): boolean => isPreinstalled(facts) || isRetail(facts)
/** Licensed through an agreement, this one or another. */
export const isAgreementLicence = (facts: ReimagingFacts): boolean =>
  isLicensedUnderSameAgreement(facts) || isLicensedUnderOtherAgreement(facts)
/** Licensed other than under the agreement of the media, so that the conditions of reimaging count. */
export const isLicensedElsewhere = (facts: ReimagingFacts): boolean =>
  isFinishedGoods(facts) || isLicensedUnderOtherAgreement(facts)
/** What is licensed came after the edition; asked of listed products only. */
export const isLaterProductLicensed = (facts: ReimagingFacts): boolean =>
  facts.licensed === 'later-product' && (isWindowsImage(facts) || isSuiteImage(facts))

/** Preinstalled or bought at retail as Windows Home, which agreements do not sell. */
export const isHomeLicensed = (facts: ReimagingFacts): boolean =>
  isWindowsImage(facts) && licensedProduct(facts)?.line === 'windows-home'

/** We know of no media in agreements of what the PC under an Enterprise or Education image is licensed for. */
export const hasNoMediaOfBase = ({ base }: ReimagingFacts): boolean =>
  ['windows-home', 'other-windows', 'macintosh', 'no-windows'].some((system) => system === base)

// The image beside the licensed copy

/** What is licensed and what the image holds are one edition through the versions. */
export function isSameLine(facts: ReimagingFacts): boolean {
  const licensed = licensedProduct(facts)
  return licensed !== undefined && licensed.line === imageProduct(facts)?.line
}

/** How the image stands to the licensed copy in time; `undefined` where the answers so far do not compare them. */
export function imageVersusLicensed(facts: ReimagingFacts): Relation | Unknown | undefined {
  if (isStandaloneImage(facts)) return facts.versionRelation
  const image = imageProduct(facts)
  if (image === undefined) return undefined
  if (facts.licensed === unknown) return unknown
  if (facts.licensed === 'earlier-product') return 'newer'
  const licensed = licensedProduct(facts)
  return licensed === undefined ? undefined : compareVersions(image, licensed)
}

export const isImageOlder = (facts: ReimagingFacts): boolean => imageVersusLicensed(facts) === 'older'
export const isImageNewer = (facts: ReimagingFacts): boolean => imageVersusLicensed(facts) === 'newer'
export const isImageSameVersion = (facts: ReimagingFacts): boolean => imageVersusLicensed(facts) === 'same'

/** Whether the image is a permitted lower edition of what an agreement licenses; `silent` where no text says it. */
export function lowerEditionOfLicensed(facts: ReimagingFacts): 'met' | 'silent' | undefined {
  const image = imageProduct(facts)
  const licensed = licensedProduct(facts)
  if (image === undefined || licensed === undefined || !isAgreementLicence(facts)) return undefined
  return lowerEdition(licensed.line, image.line)
}

export const isPermittedLowerEdition = (facts: ReimagingFacts): boolean => lowerEditionOfLicensed(facts) === 'met'
export const isLowerEditionNotSaid = (facts: ReimagingFacts): boolean => lowerEditionOfLicensed(facts) === 'silent'
/** Pro beside Enterprise of the same version: to be confirmed. */
export const isLowerEditionOfSameVersion = (facts: ReimagingFacts): boolean =>
  isPermittedLowerEdition(facts) && isImageSameVersion(facts)

/** What is licensed is another product or edition than the image, whatever the versions. */
export function isAnotherProduct(facts: ReimagingFacts): boolean {
  if (facts.licensed === 'other-product') return true
  return licensedProduct(facts) !== undefined && !isSameLine(facts) && lowerEditionOfLicensed(facts) === undefined
}

/** An older image in place of a preinstalled Windows of the same edition. */
export const isOlderThanPreinstalled = (facts: ReimagingFacts): boolean =>
  isPreinstalled(facts) && isWindowsImage(facts) && isImageOlder(facts) && isSameLine(facts)

/** Windows 8.1 in place of a preinstalled Windows: its time is over, or it was never granted. */
export const isPreinstalledAs81 = (facts: ReimagingFacts): boolean =>
  isOlderThanPreinstalled(facts) && imageProduct(facts)?.version === 'windows-8-1'

export const isWindows10Licensed = (facts: ReimagingFacts): boolean => licensedProduct(facts)?.version === 'windows-10'

// What is asked about them

/** A PC sold with an older Windows, on which the image's version may run by Microsoft's free offer. */
export const asksUpgradedInPlace = (facts: ReimagingFacts): boolean =>
  isWindowsImage(facts) &&
  isFinishedGoods(facts) &&
  isImageNewer(facts) &&
  (isSameLine(facts) || facts.licensed === 'earlier-product')

/** Licence terms that were not read decide: those of a retail Windows, and of standalone finished goods. */
export const asksPriorTerms = (facts: ReimagingFacts): boolean =>
  isImageOlder(facts) &&
  ((isRetail(facts) && isSameLine(facts)) || (isFinishedGoods(facts) && isStandaloneImage(facts)))

/** Another agreement's Windows needs a full one under it; an unlisted product may be a Windows. */
export const asksBaseLicense = (facts: ReimagingFacts): boolean =>
  isLicensedUnderOtherAgreement(facts) && (isWindowsImage(facts) || isOtherProductImage(facts))

export const asksComponents = (facts: ReimagingFacts): boolean => isStandaloneImage(facts) && isFinishedGoods(facts)
export const asksLanguage = isFinishedGoods
export const asksClause = (facts: ReimagingFacts): boolean => isClauseProgramme(facts) && isLicensedElsewhere(facts)
export const asksOneLicense = (facts: ReimagingFacts): boolean =>
  facts.agreement !== unknown && isLicensedElsewhere(facts)
