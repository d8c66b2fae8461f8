/** What to do next about a reimaging verdict. */
import type { Advice } from '../../../engine/rules/advice.ts'
import type { Judgement, Outcome } from '../../../engine/rules/judgement.ts'
import { isCurable, isNoThrough, isOutcome, isSilent } from '../judged.ts'
import type { Place } from '../sources/places.ts'
import {
  asksPriorTerms,
  hasNoMediaOfBase,
  isEarlierProductImage,
  isHomeLicensed,
  isLicensedUnderSameAgreement,
  isLtscImage,
  isOemMedia,
  isOutOfTimeImage,
  isOwnVolumeLicensingMedia,
  isPreinstalled,
  isProImage,
  isRecoveryMedia,
  isRetailMedia,
  isStepUpImage,
  isSubscriptionImage,
  isWindows10Licensed,
  isWindowsImage,
  licensedProduct,
  type ReimagingFacts,
} from './facts.ts'
import { isOwnWindows, isStepUpToCheck } from './hand-over.ts'
import type { ReimagingRequirement } from './requirements.ts'

type When = (facts: ReimagingFacts, judgement: Judgement) => boolean

const isOf =
  (...outcomes: readonly Outcome[]): When =>
  (_, judgement) =>
    isOutcome(judgement, ...outcomes)

/** A requirement that the customer can still put right. */
const isToDo =
  (...ids: readonly ReimagingRequirement[]): When =>
  (_, judgement) =>
    isOutcome(judgement, 'conditional', 'undetermined') && ids.some((id) => isCurable(judgement, id))

/** A requirement on which the texts are silent, although something settles it. */
const isToSettle =
  (...ids: readonly ReimagingRequirement[]): When =>
  (_, judgement) =>
    isOutcome(judgement, 'undetermined') && ids.some((id) => isSilent(judgement, id))

/** A no through one of these requirements. */
const isNo =
  (...ids: readonly ReimagingRequirement[]): When =>
  (_, judgement) =>
    isNoThrough(judgement, ...ids)

const both =
  (...all: readonly When[]): When =>
  (facts, judgement) =>
    all.every((holds) => holds(facts, judgement))

const not =
  (holds: When): When =>
  (facts, judgement) =>
    !holds(facts, judgement)

const isPermitted = isOf('permitted')
const isOtherRight = isOf('other-right')
const isNotCovered = isOf('not-covered')
const isNoOfCopy = isNo('own-licence', 'same-product', 'same-version', 'prior-version-terms')

/** Media for an image of what is licensed exist in the licensing programmes. */
const hasMediaOfLicensed: When = (facts) => licensedProduct(facts)?.channels.includes('vl') === true
const isSubscriptionLicensed: When = (facts) => licensedProduct(facts)?.subscription === true
const isStepUpLicensed: When = (facts) => licensedProduct(facts)?.stepUp === true
const isPerUser: When = (facts) => facts.enterpriseRight === 'per-user'

/** What to put right: each of these is a condition of a yes. */
const cures = [
  {
    id: 'use-unchanged-image',
    cites: ['reimaging-cl.8', 'reimaging-cl.9', 'reading-2026.3'],
    question: 'modified',
    cures: 'oem-unmodified',
    given: isToDo('oem-unmodified'),
  },
  {
    id: 'assign-subscriptions',
    cites: ['m365-apps-licensing.1'],
    question: 'subscription',
    cures: 'subscription-license',
    given: isToDo('subscription-license'),
  },
  { id: 'confirm-base', cites: ['windows-guide-2023.8'], given: isToDo('qualifying-base') },
  {
    id: 'confirm-lower-edition',
    cites: ['downgrade-guide.2', 'reading-2026.2'],
    given: isToDo('own-licence', 'same-product'),
  },
  {
    id: 'confirm-in-place-upgrade',
    cites: ['windows-11-plan-2021.2', 'reading-2026.1'],
    given: isToDo('in-place-upgrade'),
  },
  {
    id: 'confirm-windows-10-terms',
    cites: ['windows-guide-2023.23', 'downgrade-surface-2024.1', 'downgrade-surface-2024.3', 'silence-2026.7'],
    given: both(isToDo('prior-version-terms'), (facts) => !asksPriorTerms(facts)),
  },
  {
    id: 'read-licence-terms',
    cites: ['reimaging-2020.6', 'silence-2026.8'],
    question: 'priorTerms',
    given: both(isToDo('prior-version-terms'), asksPriorTerms),
  },
  {
    id: 'set-up-one-language',
    cites: ['reimaging-2020.5', 'reading-2026.4'],
    question: 'language',
    given: isToDo('same-language'),
  },
  {
    id: 'read-clause',
    cites: ['reimaging-2020.2', 'ea-contract.1', 'silence-2026.1'],
    question: 'clause',
    given: isToDo('right-granted'),
  },
  {
    id: 'buy-one-licence',
    cites: ['downloads-2025.1', 'windows-guide-2023.11'],
    question: 'oneLicense',
    given: isToDo('one-license'),
  },
] as const satisfies readonly Advice<ReimagingFacts, string, Place>[]

/** What settles a point on which the texts are silent. */
const settlements = [
  {
    id: 'ask-the-maker',
    cites: ['reimaging-cl.2', 'reimaging-cl.9', 'silence-2026.14'],
    question: 'cameWith',
    given: isToSettle('oem-devices'),
  },
  {
    id: 'settle-ltsc-for-users',
    cites: ['subscription-activation-2024.4', 'silence-2026.12'],
    question: 'enterpriseRight',
    given: both(isToSettle('enterprise-right'), isPerUser),
  },
  {
    id: 'settle-after-assurance',
    cites: ['windows-guide-2023.21', 'silence-2026.11'],
    question: 'enterpriseRight',
    given: both(isToSettle('enterprise-right'), not(isPerUser)),
  },
  { id: 'look-up-base', cites: ['windows-guide-2023.8'], given: isToSettle('qualifying-base') },
  {
    id: 'look-up-lower-edition',
    cites: ['product-terms-universal.1', 'silence-2026.9'],
    given: isToSettle('own-licence', 'same-product'),
  },
  {
    id: 'upgrade-in-place',
    cites: ['windows-11-plan-2021.1', 'silence-2026.3'],
    question: 'upgradedInPlace',
    given: both(isToSettle('in-place-upgrade'), isWindows10Licensed),
  },
  {
    id: 'settle-in-place-from-older',
    cites: ['silence-2026.13'],
    given: both(isToSettle('in-place-upgrade'), not(isWindows10Licensed)),
  },
  {
    id: 'settle-one-licence',
    cites: ['silence-2026.2', 'windows-guide-2023.11'],
    question: 'oneLicense',
    given: isToSettle('one-license'),
  },
] as const satisfies readonly Advice<ReimagingFacts, string, Place>[]

/** What to do with a plain yes. */
const afterYes = [
  { id: 'get-media', cites: ['downloads-2025.1', 'downloads-2026.1'], given: isPermitted },
  { id: 'get-key', cites: ['keys-2024.4', 'keys-2024.7'], given: isPermitted },
  { id: 'check-activations', cites: ['keys-2024.8', 'keys-2024.9'], given: isPermitted },
  { id: 'keep-papers', cites: ['keys-2024.6'], given: isPermitted },
] as const satisfies readonly Advice<ReimagingFacts, string, Place>[]

/** What another right gives. */
const byOtherRight = [
  {
    id: 'go-on-without-image',
    cites: ['activation-plan.1', 'windows-11-plan-2021.1'],
    given: both(isOtherRight, (facts) => facts.media === 'no-image'),
  },
  {
    id: 'order-from-maker',
    cites: ['reimaging-2009.1', 'reimaging-cl.9'],
    given: both(isOtherRight, (facts) => facts.media === 'factory'),
  },
  {
    id: 'recover-each',
    cites: ['reimaging-cl.5', 'reimaging-cl.7'],
    given: both(isOtherRight, isRecoveryMedia),
  },
  {
    id: 'reimage-makers-pcs',
    cites: ['reimaging-cl.9'],
    given: both(isOtherRight, isOemMedia),
  },
  {
    id: 'install-retail-copy',
    cites: ['reimaging-cl.3'],
    given: both(isOtherRight, isRetailMedia),
  },
  {
    id: 'deploy-apps',
    cites: ['m365-apps-licensing.1', 'm365-apps-licensing.2'],
    given: both(isOtherRight, isSubscriptionImage),
  },
  {
    id: 'deploy-step-up',
    cites: ['windows-guide-2023.17', 'subscription-activation-2024.5'],
    given: both(isOtherRight, isStepUpImage),
  },
  {
    id: 'deploy-own-licence',
    cites: ['reimaging-cl.4', 'keys-2024.4'],
    given: both(isOtherRight, isLicensedUnderSameAgreement),
  },
  {
    id: 'check-upgrade',
    cites: ['windows-guide-2023.5', 'windows-guide-2023.6'],
    handsOver: true,
    given: (facts, judgement) => isOwnWindows(facts, judgement) || isStepUpToCheck(facts, judgement),
  },
] as const satisfies readonly Advice<ReimagingFacts, string, Place>[]

/** Where to look when the texts do not deal with the case. */
const beyondTheTexts = [
  {
    id: 'see-older-edition',
    cites: ['silence-2026.17'],
    handsOver: true,
    given: both(isNotCovered, isEarlierProductImage),
  },
  {
    id: 'see-product-terms',
    cites: ['silence-2026.17'],
    given: both(isNotCovered, isOwnVolumeLicensingMedia, not(isEarlierProductImage)),
  },
  {
    id: 'take-listed-product',
    cites: ['silence-2026.17'],
    question: 'image',
    given: both(isNotCovered, isOutOfTimeImage),
  },
  {
    id: 'rebuild-to-be-covered',
    cites: ['reimaging-2020.1', 'reimaging-2020.4'],
    question: 'media',
    given: both(isNotCovered, not(isOwnVolumeLicensingMedia)),
  },
  {
    id: 'use-own-retail-media',
    cites: ['reimaging-cl.3', 'silence-2026.5'],
    question: 'media',
    given: both(isNotCovered, (facts) => facts.media === 'public-download'),
  },
  {
    id: 'read-media-terms',
    cites: ['silence-2026.4'],
    given: both(isNotCovered, (facts) => facts.media === 'others-volume-licensing'),
  },
] as const satisfies readonly Advice<ReimagingFacts, string, Place>[]

/** Lawful ways on from a no. */
const waysOut = [
  {
    id: 'get-matching-recovery',
    cites: ['reimaging-cl.6'],
    question: 'recoveryMatch',
    given: isNo('recovery-match'),
  },
  {
    id: 'get-unchanged-recovery',
    cites: ['reimaging-cl.8'],
    question: 'modified',
    given: isNo('oem-unmodified'),
  },
  {
    id: 'use-media-of-these-pcs',
    cites: ['reimaging-cl.7', 'reimaging-cl.9'],
    question: 'cameWith',
    given: isNo('oem-devices'),
  },
  {
    id: 'give-each-its-own-media',
    cites: ['reimaging-cl.3'],
    question: 'retailOwn',
    given: isNo('retail-own-device'),
  },
  {
    id: 'rebuild-from-own-media',
    cites: ['reimaging-2020.1', 'reimaging-2020.4'],
    question: 'media',
    given: isNo('oem-devices', 'recovery-match', 'oem-unmodified', 'retail-own-device'),
  },
  {
    id: 'get-agreement',
    cites: ['keys-2024.1', 'windows-guide-2023.11'],
    question: 'agreement',
    given: isNo('vl-customer'),
  },
  {
    id: 'stay-on-makers-windows',
    cites: ['activation-plan.1', 'reimaging-cl.5'],
    question: 'media',
    given: isNo('vl-customer', 'right-granted'),
  },
  {
    id: 'license-step-up',
    cites: ['windows-guide-2023.11', 'windows-guide-2023.4'],
    question: 'enterpriseRight',
    given: isNo('enterprise-right'),
  },
  {
    id: 'take-licensed-windows',
    cites: ['reimaging-2020.5', 'windows-guide-2023.12'],
    question: 'image',
    given: both(isNo('enterprise-right', 'qualifying-base'), not(hasNoMediaOfBase)),
  },
  {
    id: 'leave-as-is',
    cites: ['windows-guide-2023.7'],
    given: both(isNo('enterprise-right', 'qualifying-base'), hasNoMediaOfBase),
  },
  {
    id: 'take-ltsc-of-that-time',
    cites: ['windows-guide-2023.21'],
    question: 'enterpriseRight',
    given: both(isNo('enterprise-right'), isLtscImage),
  },
  {
    id: 'license-qualifying-windows',
    cites: ['windows-guide-2023.7', 'windows-guide-2023.17'],
    question: 'base',
    given: isNo('qualifying-base'),
  },
  {
    id: 'license-each-pc',
    cites: ['reimaging-cl.4', 'windows-guide-2023.7'],
    question: 'channel',
    given: isNo('licensed-copy'),
  },
  {
    id: 'license-full-windows',
    cites: ['windows-guide-2023.5', 'windows-guide-2023.7'],
    question: 'baseLicense',
    given: isNo('full-windows-license'),
  },
  {
    id: 'deploy-apps-instead',
    cites: ['office-ltsc-2021.2', 'm365-apps-licensing.1'],
    question: 'image',
    given: both(isNoOfCopy, isSubscriptionLicensed),
  },
  {
    id: 'take-licensed-product',
    cites: ['reimaging-2020.5', 'downloads-2025.1'],
    question: 'image',
    given: both(isNoOfCopy, hasMediaOfLicensed, not(isSubscriptionLicensed), not(isStepUpLicensed)),
  },
  {
    id: 'take-licensed-step-up',
    cites: ['windows-guide-2023.17', 'windows-guide-2023.25'],
    question: 'image',
    given: both(isNoOfCopy, isStepUpLicensed),
  },
  {
    id: 'no-media-of-licensed',
    cites: ['windows-guide-2023.1', 'office-ltsc-2021.3', 'office-ltsc-2024.1'],
    given: both(isNoOfCopy, (facts) => licensedProduct(facts) !== undefined, not(hasMediaOfLicensed)),
  },
  {
    id: 'take-what-is-licensed',
    cites: ['reimaging-2020.5'],
    question: 'image',
    given: both(isNoOfCopy, (facts) => licensedProduct(facts) === undefined),
  },
  {
    id: 'take-agreement-licence',
    cites: ['downgrade-guide.2', 'windows-guide-2023.11'],
    question: 'channel',
    given: both(isNoOfCopy, not(isHomeLicensed)),
  },
  {
    id: 'license-full-pro',
    cites: ['windows-guide-2023.7', 'vdi-guide-2023.3'],
    question: 'channel',
    given: both(isNoOfCopy, isHomeLicensed),
  },
  {
    id: 'recover-singly',
    cites: ['reimaging-cl.5', 'reimaging-cl.7'],
    question: 'media',
    given: both(isNoOfCopy, isPreinstalled, isWindowsImage),
  },
  {
    id: 'take-exact-components',
    cites: ['reimaging-2020.5'],
    question: 'components',
    given: isNo('same-components'),
  },
  {
    id: 'build-in-licensed-language',
    cites: ['reimaging-2020.5'],
    question: 'language',
    given: isNo('same-language'),
  },
  {
    id: 'use-granting-agreement',
    cites: ['keys-2024.1', 'reimaging-2020.2'],
    question: 'agreement',
    given: isNo('right-granted'),
  },
  {
    id: 'buy-under-another-agreement',
    cites: ['open-license-end-2021.1', 'open-license-end-2021.2', { id: 'windows-guide-2023.11', where: isProImage }],
    question: 'agreement',
    given: isNo('one-license'),
  },
] as const satisfies readonly Advice<ReimagingFacts, string, Place>[]

export const reimagingAdvice = [
  ...cures,
  ...settlements,
  ...afterYes,
  ...byOtherRight,
  ...beyondTheTexts,
  ...waysOut,
] as const satisfies readonly Advice<ReimagingFacts, string, Place>[]

export type ReimagingAdvice = (typeof reimagingAdvice)[number]['id']
