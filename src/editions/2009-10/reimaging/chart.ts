/**
 * What the reimaging check asks next. Which facts matter is for the rules; this only saves asking what cannot. Each
 * arrow says on what ground it is taken, with the statements it rests on.
 */
import { setup } from 'xstate'
import { type AnswerEvent, when } from '../../../engine/flow/chart.ts'
import { flowOf } from '../../../engine/flow/flow.ts'
import { hasNoAgreement, isOpenLicense } from '../catalogue/agreements.ts'
import {
  hasComponents,
  isImageOfItsTime,
  isLicensedUnderOtherAgreement,
  isLicensedUnderSameAgreement,
  isNewerImage,
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

type Facts = ReimagingFacts

const isNotOfItsTime = (facts: Facts): boolean => !isImageOfItsTime(facts)
const needsBaseLicense = (facts: Facts): boolean => isWindowsImage(facts) && isLicensedUnderOtherAgreement(facts)
const isLaterProductUnderOwnLicence = (facts: Facts): boolean =>
  isLicensedUnderSameAgreement(facts) && facts.licensed === 'later-product'
const isCertainlyDifferent = (facts: Facts): boolean => !mayBeIdentical(facts)
const isOtherProduct = (facts: Facts): boolean => facts.sameProduct === 'no'
const isPriorVersionRefused = (facts: Facts): boolean => facts.priorVersion === 'no'
const hasOtherComponents = (facts: Facts): boolean => facts.components === 'no'
const isOtherLanguage = (facts: Facts): boolean => facts.language === 'different' || facts.language === 'mui'

const machine = setup({ types: { events: {} as AnswerEvent<Facts> } }).createMachine({
  id: 'reimaging',
  initial: 'media',
  states: {
    media: {
      on: {
        'answer.media': [
          {
            guard: when(isRecoveryMedia),
            target: 'recoveryUse',
            description: 'Recovery media have rules of their own (oem-2.2, oem-2.3)',
          },
          {
            guard: when(isOwnVolumeLicensingMedia),
            target: 'agreement',
            description: 'Media of one’s own agreement may carry the right (summary.3, eligibility.2)',
          },
          {
            target: 'verdict',
            description:
              'The right is for no other media, or the media are not known (oem-1.1, oem-2.1, eligibility.2)',
          },
        ],
      },
    },
    recoveryUse: {
      on: {
        'answer.recoveryUse': [
          {
            guard: when(isStandardImageFromRecovery),
            target: 'verdict',
            description: 'No standard image is made from recovery media (oem-2.2)',
          },
          {
            target: 'recoveryMatch',
            description: 'A single PC may be put back, if the media match (oem-2.2, oem-2.3)',
          },
        ],
      },
    },
    recoveryMatch: {
      on: { 'answer.recoveryMatch': { target: 'verdict', description: 'Nothing else counts for recovery (oem-2.3)' } },
    },
    agreement: {
      on: {
        'answer.agreement': [
          {
            guard: when(hasNoAgreement),
            target: 'verdict',
            description: 'The right is for Volume Licensing customers alone (title.2, summary.2)',
          },
          { target: 'image', description: 'Every such customer has it, under conditions (summary.2, summary.4)' },
        ],
      },
    },
    image: {
      on: {
        'answer.image': [
          {
            guard: when(isNotOfItsTime),
            target: 'verdict',
            description: 'The brief speaks of products of its time, and of a known one (title.1, silence.3)',
          },
          { target: 'channel', description: 'How the PC is licensed for it decides which rules apply (eligibility.2)' },
        ],
      },
    },
    channel: {
      on: {
        'answer.channel': [
          {
            guard: when(isUnlicensed),
            target: 'verdict',
            description: 'An image gives no licence (summary.3, benefits.2)',
          },
          {
            guard: when(isWindowsEnterpriseImage),
            target: 'softwareAssurance',
            description:
              'Windows Enterprise is never reimaged; Software Assurance decides (eligibility-fn1.1, faq-5.2)',
          },
          {
            guard: when(isUnsureOfChannel),
            target: 'verdict',
            description: 'Which rules apply depends on it (eligibility.2)',
          },
          {
            guard: when(needsBaseLicense),
            target: 'baseLicense',
            description: 'An agreement licenses no full Windows (eligibility-windows.1, eligibility-windows.2)',
          },
          {
            guard: when(isOtherProductImage),
            target: 'sameProduct',
            description: 'What the catalogue does not list is compared by the customer (eligibility.1)',
          },
          {
            target: 'licensed',
            description: 'The image is compared with what is licensed (eligibility.1, benefits.2)',
          },
        ],
      },
    },
    softwareAssurance: {
      on: {
        'answer.softwareAssurance': {
          target: 'verdict',
          description: 'Nothing else counts for Windows Enterprise (faq-5.1, faq-5.2)',
        },
      },
    },
    baseLicense: {
      on: {
        'answer.baseLicense': [
          {
            guard: when(lacksBaseLicense),
            target: 'verdict',
            description: 'Full media need a full licence from a maker or a box (eligibility-windows.2)',
          },
          { target: 'licensed', description: 'The image is compared with what is licensed (eligibility.1)' },
        ],
      },
    },
    licensed: {
      on: {
        'answer.licensed': [
          {
            guard: when(isLaterProductUnderOwnLicence),
            target: 'priorVersion',
            description: 'Of a later product, its terms say whether they allow the older image (faq-9.1)',
          },
          {
            guard: when(isLicensedUnderSameAgreement),
            target: 'verdict',
            description: 'What the agreement itself licenses decides (benefits.2)',
          },
          {
            guard: when(isPriorVersion),
            target: 'priorVersion',
            description: 'A prior version needs licence terms that allow it (faq-9.1)',
          },
          {
            guard: when(isCertainlyDifferent),
            target: 'verdict',
            description: 'Another product or a newer version is not identical (eligibility.3, example-version.1)',
          },
          {
            guard: when(hasComponents),
            target: 'components',
            description: 'The components have to be the same (example-components.1)',
          },
          { target: 'language', description: 'The language has to be the same (eligibility.3)' },
        ],
      },
    },
    sameProduct: {
      on: {
        'answer.sameProduct': [
          {
            guard: when(isOtherProduct),
            target: 'verdict',
            description: 'Another product is not identical (eligibility.3)',
          },
          { target: 'versionRelation', description: 'The version has to be the same too (eligibility.3)' },
        ],
      },
    },
    versionRelation: {
      on: {
        'answer.versionRelation': [
          {
            guard: when(isLicensedUnderSameAgreement),
            target: 'verdict',
            description: 'What the agreement itself licenses decides (benefits.2)',
          },
          {
            guard: when(isNewerImage),
            target: 'verdict',
            description: 'A newer version is not identical (example-version.1)',
          },
          {
            guard: when(isPriorVersion),
            target: 'priorVersion',
            description: 'A prior version needs licence terms that allow it (faq-9.1)',
          },
          { target: 'components', description: 'The components have to be the same (eligibility.3)' },
        ],
      },
    },
    priorVersion: {
      on: {
        'answer.priorVersion': [
          {
            guard: when(isLicensedUnderSameAgreement),
            target: 'verdict',
            description: 'What the agreement itself licenses decides (benefits.2)',
          },
          {
            guard: when(isPriorVersionRefused),
            target: 'verdict',
            description: 'Without such terms the version has to be the same (faq-9.1, example-version.1)',
          },
          {
            guard: when(hasComponents),
            target: 'components',
            description: 'The components have to be the same all the same (faq-9.2)',
          },
          { target: 'language', description: 'The language has to be the same all the same (faq-9.2)' },
        ],
      },
    },
    components: {
      on: {
        'answer.components': [
          {
            guard: when(hasOtherComponents),
            target: 'verdict',
            description: 'Other components are another product (example-components.1)',
          },
          { target: 'language', description: 'The language has to be the same (eligibility.3)' },
        ],
      },
    },
    language: {
      on: {
        'answer.language': [
          {
            guard: when(isOtherLanguage),
            target: 'verdict',
            description: 'Another language is not identical (example-language.1, example-language.2)',
          },
          {
            guard: when(isOpenLicense),
            target: 'openLicensePurchase',
            description: 'Open License asks for one licence of the product (note-2.1)',
          },
          { target: 'verdict', description: 'Other agreements ask for nothing more (note-1.1)' },
        ],
      },
    },
    openLicensePurchase: {
      on: { 'answer.openLicensePurchase': { target: 'verdict', description: 'Everything is answered (note-2.1)' } },
    },
    verdict: { type: 'final' },
  },
})

export const reimagingFlow = flowOf<Facts>(machine, reimagingQuestions)
