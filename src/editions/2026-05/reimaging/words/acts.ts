/** What a customer can do so that an answer becomes another one. What is not here is a fact that stands. */
import type { ActsInWords } from '../../../../engine/words.ts'
import { hasNoAgreement, isOpenLicensePast } from '../../catalogue/agreements.ts'
import { getAgreement, productPhrase, yourAgreement } from '../../catalogue/names.ts'
import {
  imageKind,
  imageProduct,
  isEducationImage,
  isLtscImage,
  isRecoveryMedia,
  isStandaloneImage,
  isSuiteImage,
  isUnlicensed,
  isWindowsImage,
  type ReimagingFacts,
  type ReimagingQuestion,
} from '../facts.ts'
import { isNotSoldHere, licenceToBuy } from './conditions.ts'
import { licensedKind } from './licensed-question.ts'
import { versionOf } from './match-questions.ts'

export const reimagingActs: ActsInWords<ReimagingFacts, ReimagingQuestion> = {
  media: {
    'volume-licensing': () => 'Build the image from media of your own agreement',
    recovery: () => 'Put each PC back with its own recovery media',
    'no-image': () => 'Set the PCs up without an image, for example with Autopilot or a provisioning package',
    factory: () => 'Have the maker load the image while it builds the PCs',
  },
  recoveryMatch: { yes: () => 'Take recovery media of the version that the maker preinstalled' },
  modified: { no: () => 'Use it as the maker supplied it' },
  retailOwn: { yes: () => 'Install each PC from its own retail media' },
  image: (value) => imageAct(value),
  subscription: { yes: () => 'Give each user a subscription that includes Microsoft 365 Apps' },
  agreement: (value, facts) => (hasNoAgreement(facts) ? getAgreement(value) : undefined),
  enterpriseRight: {
    'per-user': (facts) =>
      isLtscImage(facts)
        ? undefined
        : `Get a subscription for the users: ${isEducationImage(facts) ? 'A3 or A5' : 'Windows Enterprise E3 or E5, or Microsoft 365 with Windows'}`,
    'per-device-sa': () => 'License the PCs per device, with Software Assurance',
  },
  base: (value) =>
    value === 'windows-10-11-pro' ? 'License a full Windows Pro for each PC, from its maker or from retail' : undefined,
  channel: (value, facts) => (isUnlicensed(facts) ? licensing(value, facts) : undefined),
  baseLicense: { yes: () => 'License a full Windows for each PC, from its maker or from retail' },
  sameProduct: { yes: () => 'Take an image of the product and edition that is licensed' },
  versionRelation: {
    same: () => 'Take an image of the version that is licensed',
    older: () => 'Take an image of an older version',
  },
  upgradedInPlace: {
    yes: (facts) => (versionOf(facts) === 'Windows 11' ? 'Upgrade the PCs in place to Windows 11' : undefined),
  },
  priorTerms: {
    yes: (facts) =>
      facts.priorTerms === 'not-yet' ? 'Read the licence terms, and find that they allow it' : undefined,
  },
  components: { yes: () => 'Build the image with the licensed applications, no more and no fewer' },
  language: { same: () => 'Build the image with the licensed language alone' },
  clause: {
    yes: (facts) =>
      facts.clause === 'not-yet'
        ? `Read the clause of ${yourAgreement(facts.agreement)}, and find that it grants reimaging`
        : undefined,
  },
  oneLicense: {
    yes: (facts) => (isOpenLicensePast(facts) || isNotSoldHere(facts) ? undefined : `Buy one ${licenceToBuy(facts)}`),
  },
}

const imageAct = (value: string): string | undefined =>
  value.endsWith('-product') ? undefined : `Take an image of ${productPhrase(value)}`

/** How a product can still be licensed for PCs that are in use. */
function licensing(value: string, facts: ReimagingFacts): string | undefined {
  switch (value) {
    case 'retail':
      return isWindowsImage(facts)
        ? 'Buy a retail Windows for each PC'
        : `Buy ${licensedKind(facts)} at retail for each PC`
    case 'same-agreement':
      return isWindowsImage(facts)
        ? undefined
        : `License ${licensedKind(facts)} for each PC under ${yourAgreement(facts.agreement)}`
    default:
      return undefined
  }
}

/** Whether another answer would make it a case of something else: another image, or media that do not help these PCs. */
export const isAnotherMatter = (question: string, value: string, facts: ReimagingFacts): boolean =>
  question === 'media' ? !helpsThesePcs(value, facts) : question === 'image' && isAnotherImage(value, facts)

/** An image of something else: of another family or kind, or of a product outside the list. */
function isAnotherImage(value: string, facts: ReimagingFacts): boolean {
  const instead: ReimagingFacts = { image: value as NonNullable<ReimagingFacts['image']> }
  const kind = imageKind(instead)
  return (
    kind === undefined ||
    kind !== imageKind(facts) ||
    imageProduct(instead)?.family !== imageProduct(facts)?.family ||
    kind === 'standalone'
  )
}

/** Whether PCs like these can be set up in such a way, and get what the image contains. */
function helpsThesePcs(value: string, facts: ReimagingFacts): boolean {
  switch (value) {
    case 'factory':
      return !isInUse(facts)
    case 'no-image':
    case 'recovery':
      return !isSuiteImage(facts) && !isStandaloneImage(facts) && !hasNoWindows(facts)
    default:
      return true
  }
}

/** Licensed PCs are there, so that no maker still builds them. */
const isInUse = (facts: ReimagingFacts): boolean =>
  isRecoveryMedia(facts) ||
  isKnown(facts.channel, 'unlicensed') ||
  isKnown(facts.base, 'no-windows') ||
  facts.enterpriseRight === 'subscription-ended' ||
  facts.enterpriseRight === 'assurance-ended'

const isKnown = (answer: string | undefined, none: string): boolean =>
  answer !== undefined && answer !== 'unknown' && answer !== none

/** The PCs have no Windows to go on from, and none to go back to. */
const hasNoWindows = (facts: ReimagingFacts): boolean =>
  (isUnlicensed(facts) && isWindowsImage(facts)) ||
  facts.baseLicense === 'no' ||
  facts.base === 'no-windows' ||
  facts.base === 'macintosh'
