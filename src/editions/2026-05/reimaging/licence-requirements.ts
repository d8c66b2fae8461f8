/** The rules on agreements and licences: whether there is one, and whether it carries the image by itself. */
import { unknown } from '../../../engine/question.ts'
import type { Requirement } from '../../../engine/rules/requirement.ts'
import { type State, wantsYes } from '../../../engine/rules/state.ts'
import { hasNoAgreement } from '../catalogue/agreements.ts'
import { isToBeConfirmed, qualificationCites, qualificationState } from '../catalogue/qualification.ts'
import type { Place } from '../sources/places.ts'
import { applies, channelIs, imageIs, licensedIsOfItsTime, mayStandOnWindows, mediaAreOwn } from './applies.ts'
import {
  asksSegment,
  baseCase,
  type EnterpriseRight,
  isFinishedGoods,
  isImageNewer,
  isImageOlder,
  isLowerEditionNotSaid,
  isLowerEditionOfSameVersion,
  isLtscImage,
  isPermittedLowerEdition,
  isSameLine,
  isStandaloneImage,
  isSuiteImage,
  isUnlicensed,
  isWindowsImage,
  type ReimagingFacts,
} from './facts.ts'

const hasRight =
  (...rights: readonly EnterpriseRight[]) =>
  (facts: ReimagingFacts): boolean =>
    rights.some((right) => right === facts.enterpriseRight)

const isLtscPerUser = (facts: ReimagingFacts): boolean => isLtscImage(facts) && hasRight('per-user')(facts)
const isEndedWithoutLtsc = (facts: ReimagingFacts): boolean => hasRight('assurance-ended')(facts) && !isLtscImage(facts)
const isCoveredLowerEdition = (facts: ReimagingFacts): boolean => isPermittedLowerEdition(facts) && !isImageNewer(facts)

export const licenceRequirements = [
  {
    id: 'vl-customer',
    summary: 'You have a licensing agreement: the right is one of its customers.',
    reads: ['image', 'agreement'],
    cites: ['keys-2024.1', 'reimaging-2020.4'],
    state: applies([mediaAreOwn, imageIs('step-up', 'windows', 'suite', 'standalone')], (facts) => {
      if (facts.agreement === undefined) return 'not-reached'
      if (facts.agreement === unknown) return 'unknown'
      return hasNoAgreement(facts) ? 'unmet' : 'met'
    }),
  },
  {
    id: 'enterprise-right',
    summary: 'For Windows Enterprise, Education or LTSC there is a subscription or a device licence.',
    reads: ['image', 'enterpriseRight'],
    cites: [
      'windows-guide-2023.1',
      'windows-overview-2023.1',
      'activation-plan.3',
      { id: 'subscription-activation-2024.1', where: hasRight('per-user') },
      { id: 'windows-guide-2023.18', where: hasRight('per-device-sa') },
      { id: 'windows-guide-2023.11', where: hasRight('per-device') },
      { id: 'downgrade-guide.2', where: hasRight('per-device') },
      { id: 'product-terms-universal.2', where: hasRight('none') },
      { id: 'windows-guide-2023.22', where: hasRight('subscription-ended') },
      { id: 'windows-guide-2023.26', where: hasRight('subscription-ended') },
      { id: 'subscription-activation-2024.2', where: hasRight('subscription-ended') },
      { id: 'windows-guide-2023.21', where: hasRight('assurance-ended') },
      { id: 'silence-2026.11', where: isEndedWithoutLtsc },
      { id: 'subscription-activation-2024.4', where: isLtscPerUser },
      { id: 'e3-csp-2024.2', where: isLtscPerUser },
      { id: 'windows-overview-2023.4', where: isLtscPerUser },
      { id: 'silence-2026.12', where: isLtscPerUser },
    ],
    state: applies([mediaAreOwn, imageIs('step-up')], (facts) => {
      if (facts.enterpriseRight === undefined) return 'not-reached'
      switch (facts.enterpriseRight) {
        case unknown:
          return 'unknown'
        case 'per-user':
          return isLtscImage(facts) ? 'silent' : 'met'
        case 'per-device-sa':
        case 'per-device':
          return 'met'
        case 'assurance-ended':
          return isLtscImage(facts) ? 'met' : 'silent'
        case 'subscription-ended':
        case 'none':
          return 'unmet'
      }
    }),
  },
  {
    id: 'qualifying-base',
    summary: 'Under Windows Enterprise, Education or LTSC the PC has a Windows of its own that qualifies.',
    reads: ['image', 'agreement', 'enterpriseRight', 'base', 'segment'],
    cites: [
      'windows-guide-2023.17',
      'windows-guide-2023.5',
      'vdi-guide-2023.1',
      ...qualificationCites(baseCase).filter(({ id }) => id !== 'vdi-guide-2023.1'),
    ],
    curable: (facts) => isToBeConfirmed(baseCase(facts)),
    state: applies([mediaAreOwn, imageIs('step-up')], (facts) =>
      facts.segment === undefined && asksSegment(facts) ? 'not-reached' : qualificationState(baseCase(facts)),
    ),
  },
  {
    id: 'licensed-copy',
    summary: 'Each PC is already licensed for the product: reimaging does not add a licence.',
    reads: ['image', 'channel'],
    cites: ['reimaging-cl.4', 'reimaging-2020.1'],
    state: applies([mediaAreOwn, imageIs('windows', 'suite', 'standalone')], (facts) => {
      if (facts.channel === undefined) return 'not-reached'
      if (facts.channel === unknown) return 'unknown'
      return isUnlicensed(facts) ? 'unmet' : 'met'
    }),
  },
  {
    id: 'own-licence',
    summary: 'A licence of the same agreement covers the image: its product in this version or an older one.',
    reads: ['image', 'channel', 'licensed', 'sameProduct', 'versionRelation'],
    cites: [
      'reimaging-cl.4',
      'product-terms-universal.2',
      {
        id: 'downgrade-guide.2',
        where: (facts) => isImageOlder(facts) || isImageNewer(facts) || isCoveredLowerEdition(facts),
      },
      { id: 'product-terms-universal.1', where: isCoveredLowerEdition },
      {
        id: 'windows-guide-2023.25',
        where: (facts) => (isImageOlder(facts) && isWindowsImage(facts)) || isCoveredLowerEdition(facts),
      },
      { id: 'office-cl-2020.1', where: (facts) => isImageOlder(facts) && isSuiteImage(facts) },
      { id: 'reading-2026.2', where: isLowerEditionOfSameVersion },
      { id: 'silence-2026.9', where: (facts) => isLowerEditionNotSaid(facts) && !isImageNewer(facts) },
      { id: 'office-ltsc-2021.2', where: isSuiteImage },
      { id: 'office-ltsc-2021.4', where: isSuiteImage },
    ],
    curable: isLowerEditionOfSameVersion,
    state: applies(
      [mediaAreOwn, imageIs('windows', 'suite', 'standalone'), channelIs('same-agreement'), licensedIsOfItsTime],
      (facts) => (isStandaloneImage(facts) ? ownStandaloneLicence(facts) : ownListedLicence(facts)),
    ),
  },
  {
    id: 'full-windows-license',
    summary:
      'The PC has a full Windows licence, from its maker or from retail: Windows licences of agreements are upgrades.',
    reads: ['image', 'channel', 'baseLicense'],
    cites: ['windows-guide-2023.5', 'windows-guide-2023.7', 'activation-plan.2'],
    state: applies(
      [
        mediaAreOwn,
        imageIs('windows', 'suite', 'standalone'),
        channelIs('oem', 'retail', 'other-agreement'),
        mayStandOnWindows,
      ],
      (facts) => {
        if (isFinishedGoods(facts)) return 'met'
        return facts.baseLicense === 'not-windows' ? 'not-applicable' : wantsYes(facts.baseLicense)
      },
    ),
  },
] as const satisfies readonly Requirement<ReimagingFacts, string, Place>[]

function ownStandaloneLicence({ sameProduct, versionRelation }: ReimagingFacts): State {
  if (sameProduct === 'no' || versionRelation === 'newer') return 'unmet'
  if (sameProduct === undefined || versionRelation === undefined) return 'not-reached'
  return sameProduct === unknown || versionRelation === unknown ? 'unknown' : 'met'
}

function ownListedLicence(facts: ReimagingFacts): State {
  if (facts.licensed === undefined) return 'not-reached'
  if (facts.licensed === unknown) return 'unknown'
  if (isImageNewer(facts)) return 'unmet'
  if (isSameLine(facts)) return 'met'
  if (isPermittedLowerEdition(facts)) return isImageOlder(facts) ? 'met' : 'unmet'
  return isLowerEditionNotSaid(facts) ? 'silent' : 'unmet'
}
