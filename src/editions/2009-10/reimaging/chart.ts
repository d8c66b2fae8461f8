/** What the reimaging check asks next. Which facts matter is for the rules; this only saves asking what cannot. */
import { assign, setup } from 'xstate'
import { flowOf } from '../../../engine/flow/flow.ts'
import { type AnswerEvent, asGuards, type FlowContext, factsAfter } from '../../../engine/flow/machine.ts'
import { hasNoAgreement, isOpenLicense } from '../catalogue/agreements.ts'
import {
  hasComponents,
  imageVersusLicensed,
  isLaterProductImage,
  isLicensedUnderOtherAgreement,
  isLicensedUnderSameAgreement,
  isOtherProductImage,
  isOwnVolumeLicensingMedia,
  isPriorVersion,
  isRecoveryMedia,
  isStandardImageFromRecovery,
  isUnlicensed,
  isUnsureOfChannel,
  isWindowsEnterpriseImage,
  isWindowsImage,
  lacksBaseLicense,
  mayBeIdentical,
  type ReimagingFacts,
  reimagingQuestions,
} from './facts.ts'

/** The predicates that route the check, by the name the machine calls them. */
export const reimagingGuards = {
  isRecoveryMedia,
  isOwnVolumeLicensingMedia,
  isStandardImageFromRecovery,
  hasNoAgreement,
  isUnlicensed,
  isLaterProductImage,
  isWindowsEnterpriseImage,
  isGovernedByItsOwnLicence: isLicensedUnderSameAgreement,
  isUnsureOfChannel,
  needsBaseLicense: (facts: ReimagingFacts) => isWindowsImage(facts) && isLicensedUnderOtherAgreement(facts),
  isOtherProductImage,
  lacksBaseLicense,
  isPriorVersion,
  isCertainlyDifferent: (facts: ReimagingFacts) => !mayBeIdentical(facts),
  hasComponents,
  isOtherProduct: (facts: ReimagingFacts) => facts.sameProduct === 'no',
  isNewerVersion: (facts: ReimagingFacts) => imageVersusLicensed(facts) === 'newer',
  isPriorVersionRefused: (facts: ReimagingFacts) => facts.priorVersion === 'no',
  hasOtherComponents: (facts: ReimagingFacts) => facts.components === 'no',
  isOtherLanguage: (facts: ReimagingFacts) => facts.language === 'different' || facts.language === 'mui',
  isOpenLicense,
} satisfies Record<string, (facts: ReimagingFacts) => boolean>

export const reimagingMachine = setup({
  types: {
    context: {} as FlowContext<ReimagingFacts>,
    events: {} as AnswerEvent<ReimagingFacts>,
  },
  guards: asGuards<ReimagingFacts, keyof typeof reimagingGuards>(reimagingGuards),
  actions: { record: assign({ facts: factsAfter<ReimagingFacts> }) },
}).createMachine({
  id: 'reimaging',
  context: { facts: {} },
  initial: 'media',
  states: {
    media: {
      on: {
        'answer.media': [
          { guard: 'isRecoveryMedia', target: 'recoveryUse' },
          { guard: 'isOwnVolumeLicensingMedia', target: 'agreement' },
          { target: 'verdict' },
        ],
      },
      exit: 'record',
    },
    recoveryUse: {
      on: {
        'answer.recoveryUse': [
          { guard: 'isStandardImageFromRecovery', target: 'verdict' },
          { target: 'recoveryMatch' },
        ],
      },
      exit: 'record',
    },
    recoveryMatch: { on: { 'answer.recoveryMatch': 'verdict' }, exit: 'record' },
    agreement: {
      on: {
        'answer.agreement': [{ guard: 'hasNoAgreement', target: 'verdict' }, { target: 'channel' }],
      },
      exit: 'record',
    },
    channel: {
      on: {
        'answer.channel': [{ guard: 'isUnlicensed', target: 'verdict' }, { target: 'image' }],
      },
      exit: 'record',
    },
    image: {
      on: {
        'answer.image': [
          { guard: 'isLaterProductImage', target: 'verdict' },
          { guard: 'isWindowsEnterpriseImage', target: 'softwareAssurance' },
          { guard: 'isGovernedByItsOwnLicence', target: 'verdict' },
          { guard: 'isUnsureOfChannel', target: 'verdict' },
          { guard: 'needsBaseLicense', target: 'baseLicense' },
          { guard: 'isOtherProductImage', target: 'sameProduct' },
          { target: 'licensed' },
        ],
      },
      exit: 'record',
    },
    softwareAssurance: { on: { 'answer.softwareAssurance': 'verdict' }, exit: 'record' },
    baseLicense: {
      on: {
        'answer.baseLicense': [{ guard: 'lacksBaseLicense', target: 'verdict' }, { target: 'licensed' }],
      },
      exit: 'record',
    },
    licensed: {
      on: {
        'answer.licensed': [
          { guard: 'isPriorVersion', target: 'priorVersion' },
          { guard: 'isCertainlyDifferent', target: 'verdict' },
          { guard: 'hasComponents', target: 'components' },
          { target: 'language' },
        ],
      },
      exit: 'record',
    },
    sameProduct: {
      on: {
        'answer.sameProduct': [{ guard: 'isOtherProduct', target: 'verdict' }, { target: 'versionRelation' }],
      },
      exit: 'record',
    },
    versionRelation: {
      on: {
        'answer.versionRelation': [
          { guard: 'isNewerVersion', target: 'verdict' },
          { guard: 'isPriorVersion', target: 'priorVersion' },
          { target: 'components' },
        ],
      },
      exit: 'record',
    },
    priorVersion: {
      on: {
        'answer.priorVersion': [
          { guard: 'isPriorVersionRefused', target: 'verdict' },
          { guard: 'hasComponents', target: 'components' },
          { target: 'language' },
        ],
      },
      exit: 'record',
    },
    components: {
      on: {
        'answer.components': [{ guard: 'hasOtherComponents', target: 'verdict' }, { target: 'language' }],
      },
      exit: 'record',
    },
    language: {
      on: {
        'answer.language': [
          { guard: 'isOtherLanguage', target: 'verdict' },
          { guard: 'isOpenLicense', target: 'openLicensePurchase' },
          { target: 'verdict' },
        ],
      },
      exit: 'record',
    },
    openLicensePurchase: { on: { 'answer.openLicensePurchase': 'verdict' }, exit: 'record' },
    verdict: { type: 'final' },
  },
})

export const reimagingFlow = flowOf<ReimagingFacts>(reimagingMachine, reimagingGuards, reimagingQuestions)
