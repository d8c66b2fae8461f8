/** What the reimaging check asks, and what can be said of the answers in licensing terms. */

import { type Question, type Unknown, unknown, type YesNo, yesNo } from '../../../engine/question.ts'
import { type Agreement, agreementOptions } from '../catalogue/agreements.ts'
import { imagesGrantedFor, oemGrant } from '../catalogue/grants.ts'
import {
  compareVersions,
  familyOf,
  type Product,
  type ProductId,
  productOf,
  products,
  productsSold,
  type SalesChannel,
} from '../catalogue/products.ts'

const mediaKinds = ['volume-licensing', 'others-volume-licensing', 'oem', 'factory', 'recovery', 'retail'] as const
const recoveryUses = ['one-pc', 'standard-image'] as const
const channels = ['oem', 'system-builder', 'retail', 'other-agreement', 'same-agreement', 'unlicensed'] as const
const coverages = ['yes', 'ended', 'no'] as const
const relations = ['same', 'older', 'newer'] as const
const languages = ['same', 'different', 'mui'] as const

export type Media = (typeof mediaKinds)[number]
export type Channel = (typeof channels)[number]
export type Relation = (typeof relations)[number]
export type UnlistedProduct = 'other-product' | 'later-product'

/** The answers of the reimaging check; a fact that was not asked is absent. */
export interface ReimagingFacts {
  readonly media?: Media | Unknown
  readonly recoveryUse?: (typeof recoveryUses)[number] | Unknown
  readonly recoveryMatch?: YesNo
  readonly agreement?: Agreement | Unknown
  readonly image?: ProductId | UnlistedProduct | Unknown
  readonly channel?: Channel | Unknown
  readonly softwareAssurance?: (typeof coverages)[number] | Unknown
  readonly baseLicense?: YesNo
  readonly licensed?: ProductId | UnlistedProduct | Unknown
  readonly sameProduct?: YesNo
  readonly versionRelation?: Relation | Unknown
  readonly priorVersion?: YesNo
  readonly components?: YesNo
  readonly language?: (typeof languages)[number] | Unknown
  readonly openLicensePurchase?: YesNo
}

export type ReimagingQuestion = keyof ReimagingFacts

/** Every question of the check, in the order in which the flow asks them. */
export const reimagingQuestions = [
  { id: 'media', values: [...mediaKinds, unknown] },
  { id: 'recoveryUse', values: [...recoveryUses, unknown] },
  { id: 'recoveryMatch', values: yesNo },
  { id: 'agreement', values: agreementOptions },
  {
    id: 'image',
    values: [...productsSold('vl').map((product) => product.id), 'other-product', 'later-product', unknown],
  },
  { id: 'channel', values: [...channels, unknown] },
  { id: 'softwareAssurance', values: [...coverages, unknown] },
  { id: 'baseLicense', values: yesNo },
  {
    id: 'licensed',
    values: [...products.map((product) => product.id), 'later-product', 'other-product', unknown],
    offered: licensedOffered,
    // Most PCs are licensed for what the image contains.
    likeliest: (facts) => imageProduct(facts)?.id,
  },
  { id: 'sameProduct', values: yesNo },
  { id: 'versionRelation', values: [...relations, unknown] },
  { id: 'priorVersion', values: yesNo },
  { id: 'components', values: yesNo },
  { id: 'language', values: [...languages, unknown] },
  { id: 'openLicensePurchase', values: yesNo },
] as const satisfies readonly Question<ReimagingFacts, ReimagingQuestion>[]

/** The products of the image's family that were sold in the channel the PC's licence came from. */
function licensedOffered(facts: ReimagingFacts): readonly string[] {
  const image = imageProduct(facts)
  const sold = salesChannel(facts)
  if (image === undefined || sold === undefined) return []
  const names = productsSold(sold, familyOf(image)).map((product) => product.id)
  return [...names, 'later-product', 'other-product', unknown]
}

/** System builders sold OEM licences; an agreement's licence is a Volume Licensing one. */
function salesChannel(facts: ReimagingFacts): SalesChannel | undefined {
  switch (facts.channel) {
    case 'oem':
    case 'system-builder':
      return 'oem'
    case 'retail':
      return 'retail'
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
export const isRecoveryMedia = (facts: ReimagingFacts): boolean => facts.media === 'recovery'
export const isOemMedia = (facts: ReimagingFacts): boolean => facts.media === 'oem'
/** The maker's own installation, or one that it builds for the customer, loaded while it builds the PC. */
export const isPreloadedByMaker = (facts: ReimagingFacts): boolean => facts.media === 'factory'
/** Media that the right is silent on: it speaks of media of the customer's own agreement. */
export const isMediaOfNoOwnAgreement = (facts: ReimagingFacts): boolean =>
  facts.media === 'retail' || facts.media === 'others-volume-licensing'
export const isMediaKnown = (facts: ReimagingFacts): boolean => facts.media !== undefined && facts.media !== unknown
export const isStandardImageFromRecovery = (facts: ReimagingFacts): boolean => facts.recoveryUse === 'standard-image'

// How the PC is licensed

export const isUnlicensed = (facts: ReimagingFacts): boolean => facts.channel === 'unlicensed'
export const isLicensedUnderSameAgreement = (facts: ReimagingFacts): boolean => facts.channel === 'same-agreement'
export const isLicensedUnderOtherAgreement = (facts: ReimagingFacts): boolean => facts.channel === 'other-agreement'
export const isUnsureOfChannel = (facts: ReimagingFacts): boolean => facts.channel === unknown
export const isPreinstalled = (facts: ReimagingFacts): boolean =>
  facts.channel === 'oem' || facts.channel === 'system-builder'
/** Licensed through finished goods: preinstalled, or bought as a full package. */
export const isOemOrRetail = (facts: ReimagingFacts): boolean => isPreinstalled(facts) || facts.channel === 'retail'
export const lacksBaseLicense = (facts: ReimagingFacts): boolean => facts.baseLicense === 'no'

// The image

export const imageProduct = (facts: ReimagingFacts): Product | undefined => productOf(facts.image)
export const licensedProduct = (facts: ReimagingFacts): Product | undefined => productOf(facts.licensed)

const imageIsOf = (family: 'windows' | 'office', facts: ReimagingFacts): boolean => {
  const image = imageProduct(facts)
  return image !== undefined && familyOf(image) === family
}

export const isWindowsImage = (facts: ReimagingFacts): boolean => imageIsOf('windows', facts)
export const isOfficeImage = (facts: ReimagingFacts): boolean => imageIsOf('office', facts)
export const isOtherProductImage = (facts: ReimagingFacts): boolean => facts.image === 'other-product'
export const isLaterProductImage = (facts: ReimagingFacts): boolean => facts.image === 'later-product'
export const isUnsureOfImage = (facts: ReimagingFacts): boolean => facts.image === unknown
/** A product of the catalogue, or another one of that time. */
export const isImageOfItsTime = (facts: ReimagingFacts): boolean =>
  imageProduct(facts) !== undefined || isOtherProductImage(facts)
export const isWindowsEnterpriseImage = (facts: ReimagingFacts): boolean =>
  imageProduct(facts)?.windowsEnterprise === true
export const isWindows7Image = (facts: ReimagingFacts): boolean => imageProduct(facts)?.version === 'windows-7'
/** Suites and unlisted products have applications to compare; Windows has none. */
export const hasComponents = (facts: ReimagingFacts): boolean => isOfficeImage(facts) || isOtherProductImage(facts)
/** What the agreement itself licenses decides: Windows Enterprise has a rule of its own. */
export const isGovernedByOwnLicence = (facts: ReimagingFacts): boolean =>
  isLicensedUnderSameAgreement(facts) && !isWindowsEnterpriseImage(facts)
/** Software Assurance covered the PCs when Windows Enterprise was put on them, and has ended since. */
export const hasEndedAssurance = (facts: ReimagingFacts): boolean => facts.softwareAssurance === 'ended'

// The image beside the licensed copy

/** How the image stands to the licensed copy in time; `undefined` where the answers so far do not compare them. */
export function imageVersusLicensed(facts: ReimagingFacts): Relation | Unknown | undefined {
  if (isOtherProductImage(facts)) return facts.versionRelation
  const image = imageProduct(facts)
  if (image === undefined) return undefined
  if (facts.licensed === unknown) return unknown
  if (facts.licensed === 'later-product') return 'older'
  const licensed = licensedProduct(facts)
  return licensed === undefined ? undefined : compareVersions(image, licensed)
}

/** Known terms of the licensed copy list exactly this image as a prior version, for this channel. */
export const isGrantedPair = (facts: ReimagingFacts): boolean =>
  isPreinstalled(facts) && oemGrant(facts.licensed, facts.image) !== undefined

/** How the grant that lists the pair was limited in time, and what became of that; `undefined` where it was not. */
export function limitOfGrant(facts: ReimagingFacts): string | undefined {
  const limit = isGrantedPair(facts) ? oemGrant(facts.licensed, facts.image)?.limit : undefined
  return limit?.image === facts.image ? limit?.says : undefined
}

/** Both products of the catalogue are the same edition through the versions, or a grant lists the pair. */
export function isSameLineOrGranted(facts: ReimagingFacts): boolean {
  const image = imageProduct(facts)
  const licensed = licensedProduct(facts)
  return image !== undefined && licensed !== undefined && (image.line === licensed.line || isGrantedPair(facts))
}

/**
 * The image is an older version of what is licensed, so that FAQ 9 can apply: of the same line, listed by a grant, or
 * of a product that came later than the catalogue and whose terms have to say it.
 */
export function isPriorVersion(facts: ReimagingFacts): boolean {
  if (imageVersusLicensed(facts) !== 'older') return false
  return isOtherProductImage(facts) || facts.licensed === 'later-product' || isSameLineOrGranted(facts)
}

/** The image and the licensed copy are one product and one version, or it is not known what is licensed. */
export const mayBeIdentical = (facts: ReimagingFacts): boolean =>
  facts.licensed === unknown || (imageVersusLicensed(facts) === 'same' && isSameLineOrGranted(facts))

/** The licence is for the image's edition; one for Windows Enterprise stands on a licence of the business edition. */
export const licensesEditionOf = (image: Product, licensed: Product): boolean =>
  image.line === (licensed.windowsEnterprise === true ? businessLine : licensed.line)

/** The line that the upgrade licences of Volume Licensing are for: Professional and Business. */
const businessLine = 'windows-business'

/** Licence terms that bear the prior version out: a published grant, or those of another Volume Licensing agreement. */
export const isPriorVersionBorneOut = (facts: ReimagingFacts): boolean =>
  isGrantedPair(facts) || isLicensedUnderOtherAgreement(facts)

/** Known OEM terms of what is licensed allow some prior version in its place. */
export const hasPublishedTerms = (facts: ReimagingFacts): boolean =>
  isPreinstalled(facts) && imagesGrantedFor(facts.licensed).length > 0

/** The image rests on a grant that was published for a time only. */
export const hasTimeLimit = (facts: ReimagingFacts): boolean => limitOfGrant(facts) !== undefined

/** The image is of a newer version than what is licensed, whatever the edition. */
export const isNewerImage = (facts: ReimagingFacts): boolean => imageVersusLicensed(facts) === 'newer'

/** The two upgrades that the article speaks of. */
export const isUpgradeTarget = (facts: ReimagingFacts): boolean =>
  facts.image === 'windows-xp-professional' || facts.image === 'windows-vista-business'
