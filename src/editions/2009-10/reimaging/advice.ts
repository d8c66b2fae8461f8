/** What to do next about a reimaging verdict. */
import type { Advice } from '../../../engine/rules/advice.ts'
import type { Judgement } from '../../../engine/rules/judgement.ts'
import type { Place } from '../sources/places.ts'
import {
  hasEndedAssurance,
  hasPublishedTerms,
  hasTimeLimit,
  isGovernedByOwnLicence,
  isGrantedPair,
  isLaterProductImage,
  isNewerImage,
  isOemMedia,
  isPreinstalled,
  isPreloadedByMaker,
  isRecoveryMedia,
  isUpgradeTarget,
  isWindows7Image,
  isWindowsEnterpriseImage,
  isWindowsImage,
  licensedProduct,
  type ReimagingFacts,
} from './facts.ts'
import { needsUpgradeCheck } from './hand-over.ts'
import { isUpgradeInstead } from './notes.ts'
import type { ReimagingRequirement } from './requirements.ts'

type When = (facts: ReimagingFacts, judgement: Judgement) => boolean

const isOutcome =
  (...outcomes: readonly Judgement['outcome'][]): When =>
  (_, { outcome }) =>
    outcomes.includes(outcome)
const isYes = isOutcome('permitted', 'conditional', 'undetermined')
const isCertain = isOutcome('conditional', 'undetermined')

/** A requirement that the customer can still put right stands open. */
const isToDo =
  (id: ReimagingRequirement): When =>
  (facts, judgement) =>
    isCertain(facts, judgement) &&
    judgement.findings.some(({ requirement, state }) => requirement === id && state === 'unmet')

/** A no through one of these requirements. */
const isNoThrough =
  (...ids: readonly ReimagingRequirement[]): When =>
  (_, { outcome, causes }) =>
    outcome === 'not-permitted' && ids.some((id) => causes.includes(id))

const both =
  (...all: readonly When[]): When =>
  (facts, judgement) =>
    all.every((holds) => holds(facts, judgement))

const not =
  (holds: When): When =>
  (facts, judgement) =>
    !holds(facts, judgement)

/** The image is not of the product or version that is licensed. */
const isOfAnotherProduct = isNoThrough('same-product', 'same-version')

const isSilentOnTheseMedia: When = (facts) => facts.media === 'retail' || facts.media === 'others-volume-licensing'
const isUnlisted: When = (facts) => licensedProduct(facts) === undefined
const isEnterpriseLicensed: When = (facts) => licensedProduct(facts)?.windowsEnterprise === true
const hasMediaOfLicensed: When = (facts) => licensedProduct(facts)?.channels.includes('vl') === true
const isListed: When = both(not(isUnlisted), not(isEnterpriseLicensed))

export const reimagingAdvice = [
  {
    id: 'get-clause',
    cites: ['faq-9', 'prior-version-grants'],
    cures: 'prior-version-terms',
    given: isToDo('prior-version-terms'),
  },
  {
    id: 'buy-one-licence',
    cites: ['note-2', 'faq-7.3'],
    question: 'openLicensePurchase',
    cures: 'open-license-purchase',
    given: isToDo('open-license-purchase'),
  },
  { id: 'check-time-limit', cites: ['prior-version-grants'], given: both(isYes, hasTimeLimit) },
  {
    id: 'get-media-and-key',
    cites: ['faq-1.1', 'faq-7.1'],
    given: isOutcome('permitted', 'conditional'),
  },
  { id: 'check-activations', cites: ['faq-8.1'], given: both(isOutcome('permitted', 'conditional'), isWindows7Image) },
  { id: 'keep-papers', cites: ['eligibility.1'], given: isOutcome('permitted', 'conditional') },
  {
    id: 'let-maker-load',
    cites: ['oem-2.1'],
    given: both(isOutcome('other-right'), isPreloadedByMaker),
  },
  {
    id: 'recover-each',
    cites: ['oem-2.2', 'oem-2.3'],
    given: both(isOutcome('other-right'), isRecoveryMedia),
  },
  {
    id: 'deploy-on-covered',
    cites: ['faq-5.2'],
    given: both(isOutcome('other-right'), isWindowsEnterpriseImage),
  },
  {
    id: 'check-upgrade',
    cites: ['upgrade-only', 'eligibility-windows.1'],
    handsOver: true,
    given: both(needsUpgradeCheck, isUpgradeTarget),
  },
  {
    id: 'ask-upgrade-terms',
    cites: ['eligibility-windows.1', 'silence.4'],
    handsOver: true,
    given: both(needsUpgradeCheck, not(isUpgradeTarget)),
  },
  {
    id: 'deploy-own-licence',
    cites: ['benefits.1', 'benefits.2'],
    given: both(isOutcome('other-right'), isGovernedByOwnLicence, not(isWindowsImage)),
  },
  {
    id: 'see-current-rules',
    cites: ['silence.3'],
    handsOver: true,
    given: both(isOutcome('not-covered'), isLaterProductImage),
  },
  { id: 'read-ended-coverage', cites: ['faq-5.2'], given: both(isOutcome('not-covered'), hasEndedAssurance) },
  {
    id: 'rebuild-to-be-covered',
    cites: ['summary.3', 'eligibility.2'],
    question: 'media',
    given: both(isOutcome('not-covered'), isSilentOnTheseMedia),
  },
  {
    id: 'read-retail-terms',
    cites: ['silence.2'],
    given: both(isOutcome('not-covered'), (facts) => facts.media === 'retail'),
  },
  {
    id: 'read-media-terms',
    cites: ['silence.1'],
    given: both(isOutcome('not-covered'), (facts) => facts.media === 'others-volume-licensing'),
  },
  {
    id: 'rebuild-from-own-media',
    cites: ['summary.3', 'eligibility.2'],
    question: 'media',
    given: isNoThrough('vl-media', 'recovery-individual'),
  },
  {
    id: 'have-maker-load',
    cites: ['oem-2.1'],
    question: 'media',
    given: both(isNoThrough('vl-media'), isOemMedia),
  },
  {
    id: 'use-own-recovery-media',
    cites: ['oem-2.3'],
    question: 'recoveryMatch',
    given: isNoThrough('recovery-match'),
  },
  { id: 'get-agreement', cites: ['summary.2', 'faq-6'], given: isNoThrough('vl-customer') },
  {
    id: 'license-each-pc',
    cites: ['summary.3', 'eligibility.2', 'eligibility-windows.1', 'eligibility-windows.2'],
    question: 'channel',
    given: isNoThrough('licensed-copy'),
  },
  {
    id: 'cover-with-assurance',
    cites: ['faq-5.2'],
    question: 'softwareAssurance',
    given: (facts, judgement) =>
      isNoThrough('enterprise-edition')(facts, judgement) ||
      (isOutcome('not-covered')(facts, judgement) && hasEndedAssurance(facts)),
  },
  {
    id: 'take-licensed-windows',
    cites: ['eligibility.3', 'eligibility-windows.2'],
    question: 'image',
    given: isNoThrough('enterprise-edition'),
  },
  {
    id: 'check-upgrade-instead',
    cites: ['upgrade-only', 'upgrade-table'],
    handsOver: true,
    given: both(isUpgradeInstead, isUpgradeTarget),
  },
  {
    id: 'ask-upgrade-instead',
    cites: ['upgrade-only.1', 'upgrade-only.2', 'silence.4'],
    given: both(isUpgradeInstead, not(isUpgradeTarget)),
  },
  {
    id: 'count-assurance',
    cites: ['silence.9'],
    question: 'licensed',
    given: both(isNoThrough('own-licence'), isNewerImage, not(isUnlisted)),
  },
  {
    id: 'take-what-agreement-licenses',
    cites: ['benefits.2', 'example-product'],
    question: 'image',
    given: isNoThrough('own-licence'),
  },
  {
    id: 'license-image-product',
    cites: ['benefits.2'],
    given: both(isNoThrough('own-licence'), not(isWindowsImage)),
  },
  {
    id: 'license-full-windows',
    cites: ['eligibility-windows.1', 'eligibility-windows.2'],
    question: 'baseLicense',
    given: isNoThrough('full-windows-license'),
  },
  {
    id: 'take-what-is-licensed',
    cites: ['eligibility.3', { id: 'silence.3', where: (facts) => facts.licensed === 'later-product' }],
    question: 'image',
    given: both(isOfAnotherProduct, isUnlisted),
  },
  {
    id: 'enterprise-by-its-agreement',
    cites: ['eligibility-fn1', 'faq-5'],
    given: both(isOfAnotherProduct, isEnterpriseLicensed),
  },
  {
    id: 'take-licensed-product',
    cites: ['eligibility.3', 'catalogue'],
    question: 'image',
    given: both(isOfAnotherProduct, isListed, hasMediaOfLicensed),
  },
  {
    // Published terms allow this very image, so it is a no only where the customer's are said not to.
    id: 'read-terms-again',
    cites: ['prior-version-grants', 'faq-9'],
    question: 'priorVersion',
    given: both(isOfAnotherProduct, isListed, isGrantedPair),
  },
  {
    id: 'take-prior-version',
    cites: ['prior-version-grants', 'faq-9'],
    question: 'image',
    given: both(isOfAnotherProduct, isListed, hasPublishedTerms, not(isGrantedPair)),
  },
  {
    id: 'no-media-known',
    cites: ['catalogue'],
    given: both(isOfAnotherProduct, isListed, not(hasMediaOfLicensed)),
  },
  {
    id: 'recover-singly',
    cites: ['oem-2.2', 'oem-2.3'],
    given: (facts, judgement) =>
      isNoThrough('vl-media', 'recovery-individual', 'vl-customer')(facts, judgement) ||
      both(isOfAnotherProduct, isListed, not(hasMediaOfLicensed), isPreinstalled)(facts, judgement),
  },
  {
    id: 'take-exact-components',
    cites: ['eligibility.3', 'example-components'],
    question: 'image',
    given: isNoThrough('same-components'),
  },
  {
    id: 'build-in-licensed-language',
    cites: ['eligibility.3', 'example-language'],
    question: 'language',
    given: isNoThrough('same-language'),
  },
] as const satisfies readonly Advice<ReimagingFacts, string, Place>[]

export type ReimagingAdvice = (typeof reimagingAdvice)[number]['id']
