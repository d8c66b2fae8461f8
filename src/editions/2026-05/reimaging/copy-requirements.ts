/** The rules on the image beside the licensed copy, and on what the agreement and its licences give. */
import { unknown } from '../../../engine/question.ts'
import type { Requirement } from '../../../engine/rules/requirement.ts'
import { type State, wantsYes } from '../../../engine/rules/state.ts'
import { isClauseProgramme, isOpenLicensePast, isUnsureOfAgreement } from '../catalogue/agreements.ts'
import type { Place } from '../sources/places.ts'
import { applies, channelIs, imageIs, licensedIsOfItsTime, mediaAreOwn } from './applies.ts'
import {
  asksPriorTerms,
  asksUpgradedInPlace,
  imageProduct,
  imageVersusLicensed,
  isImageOlder,
  isLicensedUnderOtherAgreement,
  isLowerEditionNotSaid,
  isLowerEditionOfSameVersion,
  isOlderThanPreinstalled,
  isPermittedLowerEdition,
  isPreinstalledAs81,
  isSameLine,
  isStandaloneImage,
  isSuiteImage,
  isWindows10Licensed,
  isWindowsImage,
  licensedProduct,
  type Paper,
  type ReimagingFacts,
} from './facts.ts'

const isOlderOfOtherAgreement = (facts: ReimagingFacts): boolean =>
  isLicensedUnderOtherAgreement(facts) && isImageOlder(facts)
const isUpgradedFrom10 = (facts: ReimagingFacts): boolean =>
  isWindows10Licensed(facts) && facts.upgradedInPlace !== 'no'
const isNotUpgradedFrom10 = (facts: ReimagingFacts): boolean =>
  isWindows10Licensed(facts) && facts.upgradedInPlace !== 'yes'

/** Windows 10 in place of a preinstalled Windows 11: granted while it was supported. */
const isPreinstalled11As10 = (facts: ReimagingFacts): boolean =>
  isOlderThanPreinstalled(facts) && imageProduct(facts)?.version === 'windows-10'
const isPreinstalled11As81 = (facts: ReimagingFacts): boolean =>
  isPreinstalledAs81(facts) && licensedProduct(facts)?.version === 'windows-11'
const isPreinstalled10As81 = (facts: ReimagingFacts): boolean => isPreinstalledAs81(facts) && isWindows10Licensed(facts)
const isUnreadTerms = (facts: ReimagingFacts): boolean => asksPriorTerms(facts) && facts.priorTerms === 'not-yet'

const comparedWithLicensed = [
  mediaAreOwn,
  imageIs('windows', 'suite', 'standalone'),
  channelIs('oem', 'retail', 'other-agreement'),
  licensedIsOfItsTime,
]
const licensedElsewhere = [
  mediaAreOwn,
  imageIs('windows', 'suite', 'standalone'),
  channelIs('oem', 'retail', 'other-agreement'),
]

export const copyRequirements = [
  {
    id: 'same-product',
    summary: 'The image contains the same product and edition as the licensed copy.',
    reads: ['image', 'channel', 'licensed', 'sameProduct'],
    cites: [
      'reimaging-2020.3',
      'reimaging-2020.5',
      'keys-2024.2',
      { id: 'office-2019.1', where: isSuiteImage },
      { id: 'office-ltsc-2021.1', where: isSuiteImage },
      { id: 'office-ltsc-2021.2', where: isSuiteImage },
      { id: 'office-ltsc-2021.3', where: isSuiteImage },
      { id: 'office-ltsc-2021.4', where: isSuiteImage },
      { id: 'office-ltsc-2024.1', where: isSuiteImage },
      {
        id: 'downgrade-guide.2',
        where: (facts) => isOlderOfOtherAgreement(facts) || isPermittedLowerEdition(facts),
      },
      { id: 'downgrade-2016.1', where: isOlderOfOtherAgreement },
      { id: 'office-cl-2020.1', where: isOlderOfOtherAgreement },
      { id: 'product-terms-universal.1', where: isPermittedLowerEdition },
      { id: 'windows-guide-2023.25', where: isPermittedLowerEdition },
      { id: 'reading-2026.2', where: isLowerEditionOfSameVersion },
      { id: 'silence-2026.9', where: isLowerEditionNotSaid },
    ],
    curable: isLowerEditionOfSameVersion,
    state: applies(comparedWithLicensed, (facts) => {
      if (isStandaloneImage(facts)) return wantsYes(facts.sameProduct)
      if (facts.licensed === undefined) return 'not-reached'
      if (facts.licensed === unknown) return 'unknown'
      if (facts.licensed === 'earlier-product') return 'not-applicable'
      if (isSameLine(facts)) return 'met'
      if (isPermittedLowerEdition(facts)) return isLowerEditionOfSameVersion(facts) ? 'unmet' : 'met'
      return isLowerEditionNotSaid(facts) ? 'silent' : 'unmet'
    }),
  },
  {
    id: 'same-version',
    summary: 'The image contains the same version as the licensed copy.',
    reads: ['image', 'channel', 'licensed', 'versionRelation', 'upgradedInPlace'],
    cites: ['reimaging-2020.5', 'reimaging-2020.6'],
    state: applies(comparedWithLicensed, (facts) => {
      switch (imageVersusLicensed(facts)) {
        case undefined:
          return isCompared(facts) ? 'not-applicable' : 'not-reached'
        case unknown:
          return 'unknown'
        case 'same':
          return 'met'
        case 'older':
          return 'not-applicable'
        case 'newer':
          return asksUpgradedInPlace(facts) ? newerThanSold(facts) : 'unmet'
      }
    }),
  },
  {
    id: 'in-place-upgrade',
    summary:
      'A PC that was sold with an older Windows is licensed for the version of the image by an upgrade in place.',
    reads: ['image', 'channel', 'licensed', 'upgradedInPlace'],
    cites: [
      'windows-11-plan-2021.1',
      'windows-11-plan-2021.2',
      'reimaging-cl.4',
      { id: 'reading-2026.1', where: isUpgradedFrom10 },
      { id: 'silence-2026.3', where: isNotUpgradedFrom10 },
      { id: 'silence-2026.13', where: (facts) => !isWindows10Licensed(facts) },
    ],
    curable: () => true,
    state: applies([mediaAreOwn, imageIs('windows'), channelIs('oem', 'retail'), licensedIsOfItsTime], (facts) => {
      if (!isCompared(facts)) return 'not-reached'
      if (!asksUpgradedInPlace(facts)) return 'not-applicable'
      if (facts.upgradedInPlace === undefined) return 'not-reached'
      switch (facts.upgradedInPlace) {
        case unknown:
          return 'unknown'
        case 'yes':
          return isWindows10Licensed(facts) ? 'unmet' : 'silent'
        case 'no':
          return isWindows10Licensed(facts) ? 'silent' : 'not-applicable'
      }
    }),
  },
  {
    id: 'prior-version-terms',
    summary: 'Where the image is an older version, the terms of the licensed copy allow it.',
    reads: ['image', 'channel', 'licensed', 'versionRelation', 'priorTerms'],
    cites: [
      { id: 'downgrade-guide.2', where: isOlderOfOtherAgreement },
      { id: 'windows-guide-2023.25', where: (facts) => isOlderOfOtherAgreement(facts) && isWindowsImage(facts) },
      { id: 'office-cl-2020.1', where: (facts) => isOlderOfOtherAgreement(facts) && isSuiteImage(facts) },
      {
        id: 'windows-guide-2023.23',
        where: (facts) => isPreinstalled11As10(facts) || isPreinstalled11As81(facts),
      },
      { id: 'windows-guide-2023.24', where: isPreinstalled11As81 },
      { id: 'downgrade-surface-2024.1', where: isPreinstalled11As10 },
      { id: 'downgrade-surface-2024.3', where: isPreinstalled11As10 },
      { id: 'silence-2026.7', where: isPreinstalled11As10 },
      { id: 'reimaging-cl.10', where: isPreinstalled10As81 },
      { id: 'oem-terms-10.1', where: isPreinstalled10As81 },
      { id: 'lifecycle.1', where: isPreinstalled10As81 },
      { id: 'reimaging-2020.6', where: asksPriorTerms },
      { id: 'silence-2026.8', where: isUnreadTerms },
    ],
    curable: (facts) => isPreinstalled11As10(facts) || isUnreadTerms(facts),
    state: applies(comparedWithLicensed, (facts) => {
      if (!isCompared(facts)) return 'not-reached'
      if (!isImageOlder(facts)) return 'not-applicable'
      if (asksPriorTerms(facts)) return asPaper(facts.priorTerms)
      if (isOlderThanPreinstalled(facts)) return 'unmet'
      if (!isLicensedUnderOtherAgreement(facts)) return 'not-applicable'
      const isCovered = isSameLine(facts) || isPermittedLowerEdition(facts) || isStandaloneImage(facts)
      return isCovered ? 'met' : 'not-applicable'
    }),
  },
  {
    id: 'same-components',
    summary: 'The image contains exactly the same component applications as the licensed copy.',
    reads: ['image', 'channel', 'components'],
    cites: ['reimaging-2020.5'],
    state: applies([mediaAreOwn, imageIs('standalone'), channelIs('oem', 'retail')], (facts) =>
      wantsYes(facts.components),
    ),
  },
  {
    id: 'same-language',
    summary: 'The PCs get the copy in the language it is licensed in.',
    reads: ['channel', 'language'],
    cites: [
      'reimaging-2020.5',
      'product-terms-universal.1',
      { id: 'reading-2026.4', where: (facts) => facts.language === 'multilingual' },
    ],
    curable: (facts) => facts.language === 'multilingual',
    state: applies(
      [mediaAreOwn, imageIs('windows', 'suite', 'standalone'), channelIs('oem', 'retail')],
      ({ language }) => {
        if (language === undefined) return 'not-reached'
        if (language === unknown) return 'unknown'
        return language === 'same' ? 'met' : 'unmet'
      },
    ),
  },
  {
    id: 'right-granted',
    summary: 'The agreement that the media come from grants reimaging.',
    reads: ['agreement', 'channel', 'clause'],
    cites: [
      { id: 'keys-2024.1', where: (facts) => !isClauseProgramme(facts) },
      { id: 'reimaging-2020.2', where: (facts) => isClauseProgramme(facts) || isUnsureOfAgreement(facts) },
      { id: 'silence-2026.1', where: (facts) => isClauseProgramme(facts) && facts.clause === 'not-yet' },
    ],
    curable: (facts) => facts.clause === 'not-yet',
    state: applies(licensedElsewhere, (facts) => {
      if (facts.agreement === undefined) return 'not-reached'
      if (isUnsureOfAgreement(facts)) return 'unknown'
      return isClauseProgramme(facts) ? asPaper(facts.clause) : 'met'
    }),
  },
  {
    id: 'one-license',
    summary:
      'The agreement has at least one licence of the product, in this version or a later one of the same edition.',
    reads: ['agreement', 'channel', 'oneLicense'],
    cites: [
      'downloads-2025.1',
      'downloads-2026.1',
      'downloads-faq-2021.1',
      'product-terms-universal.2',
      { id: 'keys-2024.3', where: isOpenLicensePast },
      { id: 'open-license-end-2021.1', where: isOpenLicensePast },
      { id: 'silence-2026.2', where: (facts) => facts.oneLicense === 'enterprise' },
      { id: 'windows-guide-2023.11', where: (facts) => facts.oneLicense === 'enterprise' },
    ],
    // Nothing can be bought under Open License any more.
    curable: (facts) => !isOpenLicensePast(facts),
    state: applies(licensedElsewhere, (facts) => {
      if (facts.agreement === undefined) return 'not-reached'
      if (isUnsureOfAgreement(facts)) return 'unknown'
      return facts.oneLicense === 'enterprise' ? 'silent' : wantsYes(facts.oneLicense)
    }),
  },
] as const satisfies readonly Requirement<ReimagingFacts, string, Place>[]

/** What the comparison needs has been answered. */
const isCompared = (facts: ReimagingFacts): boolean =>
  isStandaloneImage(facts) ? facts.versionRelation !== undefined : facts.licensed !== undefined

/** A newer image on a PC that may have been upgraded in place. From Windows 10 that upgrade alone decides. */
function newerThanSold(facts: ReimagingFacts): State {
  if (isWindows10Licensed(facts)) return 'not-applicable'
  if (facts.upgradedInPlace === undefined) return 'not-reached'
  return facts.upgradedInPlace === 'no' ? 'unmet' : 'not-applicable'
}

/** What a paper of the customer's own says. */
function asPaper(paper: Paper | undefined): State {
  switch (paper) {
    case undefined:
      return 'not-reached'
    case 'yes':
      return 'met'
    case 'not-yet':
    case 'no':
      return 'unmet'
  }
}
