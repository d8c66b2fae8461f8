/** What the reimaging check asks next. Which facts matter is for the rules; this only saves asking what cannot. */
import { setup } from 'xstate'
import { type AnswerEvent, when } from '../../../engine/flow/chart.ts'
import { flowOf } from '../../../engine/flow/flow.ts'
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

const isGovernedByItsOwnLicence = isLicensedUnderSameAgreement
const needsBaseLicense = (facts: ReimagingFacts) => isWindowsImage(facts) && isLicensedUnderOtherAgreement(facts)
const isCertainlyDifferent = (facts: ReimagingFacts) => !mayBeIdentical(facts)
const isOtherProduct = (facts: ReimagingFacts) => facts.sameProduct === 'no'
const isNewerVersion = (facts: ReimagingFacts) => imageVersusLicensed(facts) === 'newer'
const isPriorVersionRefused = (facts: ReimagingFacts) => facts.priorVersion === 'no'
const hasOtherComponents = (facts: ReimagingFacts) => facts.components === 'no'
const isOtherLanguage = (facts: ReimagingFacts) => facts.language === 'different' || facts.language === 'mui'

const machine = setup({ types: { events: {} as AnswerEvent<ReimagingFacts> } }).createMachine({
  id: 'reimaging',
  initial: 'media',
  states: {
    media: {
      on: {
        'answer.media': [
          { guard: when(isRecoveryMedia), target: 'recoveryUse' },
          { guard: when(isOwnVolumeLicensingMedia), target: 'agreement' },
          { target: 'verdict' },
        ],
      },
    },
    recoveryUse: {
      on: {
        'answer.recoveryUse': [
          { guard: when(isStandardImageFromRecovery), target: 'verdict' },
          { target: 'recoveryMatch' },
        ],
      },
    },
    recoveryMatch: { on: { 'answer.recoveryMatch': 'verdict' } },
    agreement: {
      on: {
        'answer.agreement': [{ guard: when(hasNoAgreement), target: 'verdict' }, { target: 'channel' }],
      },
    },
    channel: {
      on: {
        'answer.channel': [{ guard: when(isUnlicensed), target: 'verdict' }, { target: 'image' }],
      },
    },
    image: {
      on: {
        'answer.image': [
          { guard: when(isLaterProductImage), target: 'verdict' },
          { guard: when(isWindowsEnterpriseImage), target: 'softwareAssurance' },
          { guard: when(isGovernedByItsOwnLicence), target: 'verdict' },
          { guard: when(isUnsureOfChannel), target: 'verdict' },
          { guard: when(needsBaseLicense), target: 'baseLicense' },
          { guard: when(isOtherProductImage), target: 'sameProduct' },
          { target: 'licensed' },
        ],
      },
    },
    softwareAssurance: { on: { 'answer.softwareAssurance': 'verdict' } },
    baseLicense: {
      on: {
        'answer.baseLicense': [{ guard: when(lacksBaseLicense), target: 'verdict' }, { target: 'licensed' }],
      },
    },
    licensed: {
      on: {
        'answer.licensed': [
          { guard: when(isPriorVersion), target: 'priorVersion' },
          { guard: when(isCertainlyDifferent), target: 'verdict' },
          { guard: when(hasComponents), target: 'components' },
          { target: 'language' },
        ],
      },
    },
    sameProduct: {
      on: {
        'answer.sameProduct': [{ guard: when(isOtherProduct), target: 'verdict' }, { target: 'versionRelation' }],
      },
    },
    versionRelation: {
      on: {
        'answer.versionRelation': [
          { guard: when(isNewerVersion), target: 'verdict' },
          { guard: when(isPriorVersion), target: 'priorVersion' },
          { target: 'components' },
        ],
      },
    },
    priorVersion: {
      on: {
        'answer.priorVersion': [
          { guard: when(isPriorVersionRefused), target: 'verdict' },
          { guard: when(hasComponents), target: 'components' },
          { target: 'language' },
        ],
      },
    },
    components: {
      on: {
        'answer.components': [{ guard: when(hasOtherComponents), target: 'verdict' }, { target: 'language' }],
      },
    },
    language: {
      on: {
        'answer.language': [
          { guard: when(isOtherLanguage), target: 'verdict' },
          { guard: when(isOpenLicense), target: 'openLicensePurchase' },
          { target: 'verdict' },
        ],
      },
    },
    openLicensePurchase: { on: { 'answer.openLicensePurchase': 'verdict' } },
    verdict: { type: 'final' },
  },
})

export const reimagingFlow = flowOf<ReimagingFacts>(machine, reimagingQuestions)
