/** What the reimaging check asks next. Which facts matter is for the rules; this only saves asking what cannot. */
import { setup } from 'xstate'
import { type AnswerEvent, when } from '../../../engine/flow/chart.ts'
import { flowOf } from '../../../engine/flow/flow.ts'
import { hasNoAgreement } from '../catalogue/agreements.ts'
import {
  asksBaseLicense,
  asksClause,
  asksComponents,
  asksLanguage,
  asksOneLicense,
  asksPriorTerms,
  asksSegment,
  asksUpgradedInPlace,
  imageKind,
  isAnotherProduct,
  isImageNewer,
  isLaterProductLicensed,
  isLicensedUnderSameAgreement,
  isMakersMedia,
  isOtherProductImage,
  isOwnVolumeLicensingMedia,
  isPreinstalledAs81,
  isRecoveryMedia,
  isRetailMedia,
  isStandaloneImage,
  isStepUpImage,
  isSubscriptionImage,
  isUnlicensed,
  isUnsureOfChannel,
  isWindows10Licensed,
  type ReimagingFacts,
  reimagingQuestions,
} from './facts.ts'

const isOfOtherPcs = (facts: ReimagingFacts) => facts.cameWith === 'no'
const isOtherVersionThanPreinstalled = (facts: ReimagingFacts) => facts.recoveryMatch === 'no'
const isOutsideTheEdition = (facts: ReimagingFacts) => imageKind(facts) === undefined
const hasNoRightToStepUp = (facts: ReimagingFacts) =>
  facts.enterpriseRight === 'none' || facts.enterpriseRight === 'subscription-ended'
const isNewerWithoutUpgrade = (facts: ReimagingFacts) => isImageNewer(facts) && !asksUpgradedInPlace(facts)
const mayBeWindowsOfOtherAgreement = (facts: ReimagingFacts) => isOtherProductImage(facts) && asksBaseLicense(facts)
const lacksBaseLicense = (facts: ReimagingFacts) => facts.baseLicense === 'no'
const isOtherStandalone = (facts: ReimagingFacts) => facts.sameProduct === 'no'
const isNeverUpgradedFromOlder = (facts: ReimagingFacts) =>
  facts.upgradedInPlace === 'no' && !isWindows10Licensed(facts)
const isRefusedByTerms = (facts: ReimagingFacts) => facts.priorTerms === 'no'
const hasOtherComponents = (facts: ReimagingFacts) => facts.components === 'no'
const isOtherLanguage = (facts: ReimagingFacts) => facts.language === 'different'
const isRefusedByClause = (facts: ReimagingFacts) => facts.clause === 'no'

// Arrows that several questions share.

const toTheEnd = { target: 'verdict', description: 'Every condition has its answer.' } as const

/** What is left once the copies agree: language, the agreement, its licences. */
const afterTheCopies = [
  {
    guard: when(asksLanguage),
    target: 'language',
    description: 'The copies must be in the same language (reimaging-2020.5).',
  },
  {
    guard: when(asksClause),
    target: 'clause',
    description: 'The right exists where the agreement grants it (reimaging-2020.2).',
  },
  {
    guard: when(asksOneLicense),
    target: 'oneLicense',
    description: 'A licence of the product is needed to download it (downloads-2025.1).',
  },
  toTheEnd,
] as const

const machine = setup({ types: { events: {} as AnswerEvent<ReimagingFacts> } }).createMachine({
  id: 'reimaging',
  initial: 'media',
  states: {
    media: {
      on: {
        'answer.media': [
          {
            guard: when(isOwnVolumeLicensingMedia),
            target: 'image',
            description: 'Media of one’s own agreement carry the right (reimaging-2020.1).',
          },
          {
            guard: when(isMakersMedia),
            target: 'cameWith',
            description: 'A maker’s media are for the PCs that came with them (reimaging-cl.7, reimaging-cl.9).',
          },
          {
            guard: when(isRetailMedia),
            target: 'retailOwn',
            description: 'Retail media are for the PC with that retail licence (reimaging-cl.3).',
          },
          {
            target: 'verdict',
            description:
              'No image, the maker’s own work, media that no text deals with, or media not known (silence-2026.4, silence-2026.5).',
          },
        ],
      },
    },
    cameWith: {
      on: {
        'answer.cameWith': [
          {
            guard: when(isOfOtherPcs),
            target: 'verdict',
            description: 'Another maker’s media are no media for these PCs (reimaging-cl.2, reimaging-cl.9).',
          },
          {
            guard: when(isRecoveryMedia),
            target: 'recoveryMatch',
            description: 'Recovery media are for the version that was preinstalled (reimaging-cl.6).',
          },
          { target: 'modified', description: 'The media are used as the maker supplied them (reimaging-cl.8).' },
        ],
      },
    },
    recoveryMatch: {
      on: {
        'answer.recoveryMatch': [
          {
            guard: when(isOtherVersionThanPreinstalled),
            target: 'verdict',
            description: 'Another version may not be recovered (reimaging-cl.6).',
          },
          { target: 'modified', description: 'The media are used as the maker supplied them (reimaging-cl.8).' },
        ],
      },
    },
    modified: { on: { 'answer.modified': toTheEnd } },
    retailOwn: { on: { 'answer.retailOwn': toTheEnd } },
    image: {
      on: {
        'answer.image': [
          {
            guard: when(isSubscriptionImage),
            target: 'subscription',
            description: 'Microsoft 365 Apps are licensed by user (m365-apps-licensing.1).',
          },
          {
            guard: when(isOutsideTheEdition),
            target: 'verdict',
            description: 'The rules here do not cover the product, or it is not known (silence-2026.17).',
          },
          { target: 'agreement', description: 'The right is one of Volume Licensing customers (keys-2024.1).' },
        ],
      },
    },
    subscription: { on: { 'answer.subscription': toTheEnd } },
    agreement: {
      on: {
        'answer.agreement': [
          {
            guard: when(hasNoAgreement),
            target: 'verdict',
            description: 'Without an agreement there is no right (keys-2024.1, reimaging-2020.4).',
          },
          {
            guard: when(isStepUpImage),
            target: 'enterpriseRight',
            description: 'Such a Windows comes by volume licence or subscription only (activation-plan.3).',
          },
          { target: 'channel', description: 'A PC must be licensed for what it gets (reimaging-cl.4).' },
        ],
      },
    },
    enterpriseRight: {
      on: {
        'answer.enterpriseRight': [
          {
            guard: when(hasNoRightToStepUp),
            target: 'verdict',
            description:
              'Without a licence for it there is no right (windows-guide-2023.22, product-terms-universal.2).',
          },
          { target: 'base', description: 'Local use always needs a qualifying system (windows-guide-2023.17).' },
        ],
      },
    },
    base: {
      on: {
        'answer.base': [
          {
            guard: when(asksSegment),
            target: 'segment',
            description: 'Home editions and Macs are in most cases no qualifying systems (vdi-guide-2023.3).',
          },
          toTheEnd,
        ],
      },
    },
    segment: { on: { 'answer.segment': toTheEnd } },
    channel: {
      on: {
        'answer.channel': [
          {
            guard: when(isUnlicensed),
            target: 'verdict',
            description: 'Reimaging gives no new licence (reimaging-cl.4).',
          },
          {
            guard: when(isUnsureOfChannel),
            target: 'verdict',
            description: 'Nothing can be compared with a licence that is not known (reimaging-cl.4).',
          },
          {
            guard: when(mayBeWindowsOfOtherAgreement),
            target: 'baseLicense',
            description: 'It may be a Windows, which needs a full one under it (windows-guide-2023.5).',
          },
          {
            guard: when(isStandaloneImage),
            target: 'sameProduct',
            description: 'The copies must be the same product and edition (reimaging-2020.5).',
          },
          {
            target: 'licensed',
            description: 'The copies must be the same product, version and edition (reimaging-2020.5).',
          },
        ],
      },
    },
    licensed: {
      on: {
        'answer.licensed': [
          {
            guard: when(isLaterProductLicensed),
            target: 'verdict',
            description: 'The rules here do not cover the product (silence-2026.17).',
          },
          {
            guard: when(isLicensedUnderSameAgreement),
            target: 'verdict',
            description: 'What the agreement itself licenses decides (reimaging-cl.4).',
          },
          {
            guard: when(isAnotherProduct),
            target: 'verdict',
            description: 'Another product or edition is not identical (reimaging-2020.5).',
          },
          {
            guard: when(isNewerWithoutUpgrade),
            target: 'verdict',
            description: 'A newer version is not identical (reimaging-2020.5).',
          },
          {
            guard: when(isPreinstalledAs81),
            target: 'verdict',
            description: 'The terms do not allow Windows 8.1 any more (windows-guide-2023.24, oem-terms-10.1).',
          },
          {
            guard: when(asksBaseLicense),
            target: 'baseLicense',
            description: 'An agreement’s Windows needs a full one under it (windows-guide-2023.5).',
          },
          {
            guard: when(asksUpgradedInPlace),
            target: 'upgradedInPlace',
            description: 'An upgrade in place brings the new version’s terms (windows-11-plan-2021.2).',
          },
          {
            guard: when(asksPriorTerms),
            target: 'priorTerms',
            description: 'Another version takes a downgrade right (reimaging-2020.6).',
          },
          ...afterTheCopies,
        ],
      },
    },
    baseLicense: {
      on: {
        'answer.baseLicense': [
          {
            guard: when(lacksBaseLicense),
            target: 'verdict',
            description: 'Without a full Windows there is nothing to upgrade (windows-guide-2023.5).',
          },
          {
            guard: when(isStandaloneImage),
            target: 'sameProduct',
            description: 'The copies must be the same product and edition (reimaging-2020.5).',
          },
          ...afterTheCopies,
        ],
      },
    },
    sameProduct: {
      on: {
        'answer.sameProduct': [
          {
            guard: when(isOtherStandalone),
            target: 'verdict',
            description: 'Another product or edition is not identical (reimaging-2020.5).',
          },
          { target: 'versionRelation', description: 'The versions must be the same (reimaging-2020.5).' },
        ],
      },
    },
    versionRelation: {
      on: {
        'answer.versionRelation': [
          {
            guard: when(isImageNewer),
            target: 'verdict',
            description: 'A newer version is not identical (reimaging-2020.5).',
          },
          {
            guard: when(isLicensedUnderSameAgreement),
            target: 'verdict',
            description: 'What the agreement itself licenses decides (reimaging-cl.4).',
          },
          {
            guard: when(asksPriorTerms),
            target: 'priorTerms',
            description: 'Another version takes a downgrade right (reimaging-2020.6).',
          },
          {
            guard: when(asksComponents),
            target: 'components',
            description: 'The components must be the same (reimaging-2020.5).',
          },
          ...afterTheCopies,
        ],
      },
    },
    upgradedInPlace: {
      on: {
        'answer.upgradedInPlace': [
          {
            guard: when(isNeverUpgradedFromOlder),
            target: 'verdict',
            description: 'A newer version is not identical (reimaging-2020.5).',
          },
          ...afterTheCopies,
        ],
      },
    },
    priorTerms: {
      on: {
        'answer.priorTerms': [
          {
            guard: when(isRefusedByTerms),
            target: 'verdict',
            description: 'Without a downgrade right the version is another one (reimaging-2020.6).',
          },
          {
            guard: when(asksComponents),
            target: 'components',
            description: 'The components must be the same (reimaging-2020.5).',
          },
          ...afterTheCopies,
        ],
      },
    },
    components: {
      on: {
        'answer.components': [
          {
            guard: when(hasOtherComponents),
            target: 'verdict',
            description: 'Other components are not identical (reimaging-2020.5).',
          },
          ...afterTheCopies,
        ],
      },
    },
    language: {
      on: {
        'answer.language': [
          {
            guard: when(isOtherLanguage),
            target: 'verdict',
            description: 'Another language is not identical (reimaging-2020.5).',
          },
          ...afterTheCopies.slice(1),
        ],
      },
    },
    clause: {
      on: {
        'answer.clause': [
          {
            guard: when(isRefusedByClause),
            target: 'verdict',
            description: 'The right exists only where the agreement grants it (reimaging-2020.2).',
          },
          ...afterTheCopies.slice(2),
        ],
      },
    },
    oneLicense: { on: { 'answer.oneLicense': toTheEnd } },
    verdict: { type: 'final' },
  },
})

export const reimagingFlow = flowOf<ReimagingFacts>(machine, reimagingQuestions)
