/** Remarks that a reimaging verdict carries without changing its outcome. */

import type { Judgement } from '../../../engine/rules/judgement.ts'
import type { Note } from '../../../engine/rules/note.ts'
import { isOpenLicensePast } from '../catalogue/agreements.ts'
import { isCurable, isMet, isNoThrough, isOpen, isOutcome, isSilent, isUnmet } from '../judged.ts'
import type { Place } from '../sources/places.ts'
import {
  imageProduct,
  isFinishedGoods,
  isHomeLicensed,
  isImageNewer,
  isImageOlder,
  isOemMedia,
  isOtherProductImage,
  isPreinstalled,
  isProImage,
  isStandaloneImage,
  isSubscriptionImage,
  isSuiteImage,
  isWindows10Licensed,
  isWindowsImage,
  type ReimagingFacts,
} from './facts.ts'

type When = (facts: ReimagingFacts, verdict: Judgement) => boolean

/** Reimaging it is, and no certain no. */
const goesAhead: When = (_, verdict) =>
  verdict.ending === 'reimaging' && isOutcome(verdict, 'permitted', 'conditional', 'undetermined')

/** The agreement's own licence covers the image. */
const isOwnLicenceYes = (verdict: Judgement): boolean =>
  verdict.ending === 'own-agreement' && isOutcome(verdict, 'other-right')

const goesOn: When = (facts, verdict) => goesAhead(facts, verdict) || isOwnLicenceYes(verdict)

const isWindowsOrSuite = (facts: ReimagingFacts): boolean => isWindowsImage(facts) || isSuiteImage(facts)

/** From Office 2019 on there is no disc image. */
const isClickToRun = (facts: ReimagingFacts): boolean =>
  isSuiteImage(facts) && imageProduct(facts)?.version !== 'office-2016'

const hasEndedRight = (facts: ReimagingFacts): boolean =>
  facts.enterpriseRight === 'subscription-ended' || facts.enterpriseRight === 'assurance-ended'

/** A newer Pro may be had with an upgrade licence for each PC. */
export const isUpgradeInstead: When = (facts, verdict) => {
  if (!isProImage(facts) || isHomeLicensed(facts)) return false
  const isNewerNo =
    isImageNewer(facts) &&
    ((isFinishedGoods(facts) && isNoThrough(verdict, 'same-version')) || isNoThrough(verdict, 'own-licence'))
  const isOpenFrom10 =
    isWindows10Licensed(facts) && isOpen(verdict, 'in-place-upgrade') && !isCurable(verdict, 'in-place-upgrade')
  return isNewerNo || isOpenFrom10
}

export const reimagingNotes = [
  {
    id: 'support',
    cites: ['downloads-2025.2'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isFinishedGoods(facts),
  },
  {
    id: 'keys',
    cites: [
      'keys-2024.4',
      'keys-2024.5',
      'keys-2024.6',
      'keys-2024.7',
      'keys-2024.11',
      'keys-faq-2021.1',
      'csp-software-2018.1',
      'mca-e-keys-2025.1',
    ],
    shown: goesAhead,
  },
  {
    id: 'mak',
    cites: ['keys-2024.8', 'keys-2024.9', 'keys-2024.10'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && !isStandaloneImage(facts),
  },
  { id: 'assurance-not-needed', cites: ['reading-2026.6'], shown: goesAhead },
  { id: 'copies', cites: ['reimaging-cl.4', 'clause-summary.2'], shown: goesAhead },
  {
    id: 'one-product',
    cites: ['reimaging-2020.5'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isWindowsImage(facts),
  },
  {
    id: 'platform',
    cites: ['reading-2026.5', 'oem-terms-11.1'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isWindowsImage(facts),
  },
  {
    id: 'media-all-editions',
    cites: ['vl-media-2023.1'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isWindowsImage(facts),
  },
  {
    id: 'click-to-run',
    cites: ['downloads-2026.4', 'office-ltsc-2021.5'],
    shown: (facts, verdict) => isClickToRun(facts) && goesOn(facts, verdict),
  },
  {
    id: 'catalogue-is-no-license',
    cites: ['downloads-2026.2', 'downloads-faq-2021.2', 'downloads-faq-2021.3'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && !isMet(verdict, 'one-license'),
  },
  {
    id: 'one-license-clause',
    cites: ['clause-summary.1', 'clause-summary.3'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isMet(verdict, 'one-license'),
  },
  {
    id: 'where-to-buy-one',
    cites: ['windows-guide-2023.11', 'open-license-end-2021.2'],
    shown: (facts, verdict) =>
      isProImage(facts) &&
      ((goesAhead(facts, verdict) && isOpen(verdict, 'one-license')) || isNoThrough(verdict, 'one-license')),
  },
  {
    id: 'enterprise-instead',
    cites: ['windows-guide-2023.12'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isSilent(verdict, 'one-license'),
  },
  {
    id: 'clause-where',
    cites: ['ea-contract.1', 'reimaging-2020.7', 'silence-2026.1'],
    shown: (_, verdict) => verdict.ending === 'reimaging' && isUnmet(verdict, 'right-granted'),
  },
  {
    id: 'clause-as-read',
    cites: ['reimaging-2020.2'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && facts.clause === 'yes',
  },
  {
    id: 'terms-as-read',
    cites: ['reimaging-2020.6'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && facts.priorTerms === 'yes',
  },
  {
    id: 'old-media',
    cites: ['downgrade-guide.3', 'downgrade-guide.4', 'downloads-2026.3', 'downgrade-2020.1', 'reimaging-cl.11'],
    shown: (facts, verdict) => isImageOlder(facts) && goesOn(facts, verdict),
  },
  {
    id: 'esu',
    cites: ['downgrade-surface-2024.1', 'downgrade-surface-2024.3', 'silence-2026.7'],
    shown: (facts, verdict) => isPreinstalled(facts) && isWindowsImage(facts) && isOpen(verdict, 'prior-version-terms'),
  },
  {
    id: 'downgrade-by-cl',
    cites: ['windows-guide-2023.24', 'downgrade-guide.2', 'windows-8-downgrade.1'],
    shown: (facts, verdict) => isFinishedGoods(facts) && isNoThrough(verdict, 'prior-version-terms'),
  },
  {
    id: 'in-place-way',
    cites: ['windows-11-plan-2021.1'],
    shown: (facts, verdict) => isWindows10Licensed(facts) && isOpen(verdict, 'in-place-upgrade'),
  },
  {
    id: 'upgrade-instead',
    handsOver: true,
    cites: ['windows-guide-2023.2', 'windows-guide-2023.3'],
    shown: isUpgradeInstead,
  },
  {
    id: 'home-way',
    cites: [
      'windows-guide-2023.1',
      'windows-guide-2023.2',
      'windows-overview-2023.3',
      'vdi-guide-2023.3',
      'windows-guide-2023.7',
      'open-license-end-2021.3',
    ],
    shown: (facts, verdict) =>
      isWindowsImage(facts) && isFinishedGoods(facts) && isHomeLicensed(facts) && isOutcome(verdict, 'not-permitted'),
  },
  {
    id: 'full-license-first',
    cites: ['windows-guide-2023.7', 'open-license-end-2021.3'],
    shown: (facts, verdict) =>
      isNoThrough(verdict, 'full-windows-license', 'qualifying-base') ||
      (isWindowsImage(facts) && isNoThrough(verdict, 'licensed-copy')),
  },
  {
    id: 'if-windows',
    cites: ['windows-guide-2023.5', 'windows-guide-2023.6'],
    shown: (facts, verdict) => isOtherProductImage(facts) && isOwnLicenceYes(verdict),
  },
  {
    id: 'office-channels',
    cites: ['office-2019.1', 'office-ltsc-2021.3', 'office-ltsc-2024.1', 'media-matrix-2021.3'],
    shown: (facts, verdict) => isSuiteImage(facts) && isFinishedGoods(facts) && isNoThrough(verdict, 'same-product'),
  },
  {
    id: 'm365-deploys',
    cites: ['m365-apps-licensing.2', 'office-ltsc-2021.2', 'm365-no-downgrade.1'],
    shown: (facts) => isSubscriptionImage(facts) || (isSuiteImage(facts) && facts.licensed === 'microsoft-365-apps'),
  },
  {
    id: 'assurance-newer',
    cites: ['windows-guide-2023.20', { id: 'reading-2026.9', where: isSuiteImage }],
    shown: (facts, verdict) =>
      isWindowsOrSuite(facts) && isImageNewer(facts) && isNoThrough(verdict, 'same-version', 'own-licence'),
  },
  {
    id: 'same-pc',
    cites: ['refurbisher-guide.1', 'subscription-activation-2024.8'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isWindowsImage(facts) && isPreinstalled(facts),
  },
  {
    id: 'product-exceptions',
    cites: ['reimaging-2020.7'],
    shown: (_, verdict) =>
      isNoThrough(verdict, 'own-licence', 'same-product', 'same-version', 'same-components', 'same-language'),
  },
  {
    id: 'falls-back',
    cites: [
      'subscription-activation-2024.2',
      'subscription-activation-2024.3',
      'subscription-activation-2024.5',
      'e3-csp-2024.1',
    ],
    shown: (facts, verdict) => facts.enterpriseRight === 'per-user' && isOutcome(verdict, 'other-right', 'conditional'),
  },
  {
    id: 'right-ended',
    cites: ['windows-guide-2023.21', 'windows-guide-2023.22'],
    shown: hasEndedRight,
  },
  {
    id: 'programme-ended',
    cites: ['open-license-end-2021.1', 'open-license-end-2021.2', 'keys-2024.12'],
    shown: (facts, verdict) => isOpenLicensePast(facts) && !isOutcome(verdict, 'other-right'),
  },
  {
    id: 'customers-own-media',
    cites: ['reimaging-2020.2', 'silence-2026.4'],
    shown: (facts) => facts.media === 'others-volume-licensing',
  },
  {
    id: 'maker-loads',
    cites: ['reimaging-2009.1', 'reimaging-cl.9'],
    shown: (facts, verdict) => facts.media === 'factory' || (isOemMedia(facts) && isOutcome(verdict, 'not-permitted')),
  },
] as const satisfies readonly Note<ReimagingFacts, string, Place>[]

export type ReimagingNote = (typeof reimagingNotes)[number]['id']
