/** What was found about each requirement, as a clause that repeats the customer's own answer. */
import type { FindingsInWords } from '../../../../engine/words.ts'
import { isClauseProgramme, isOpenLicensePast, isUnsureOfAgreement } from '../../catalogue/agreements.ts'
import { agreementPhrase, productPhrase, yourAgreement } from '../../catalogue/names.ts'
import { doesNotQualify, isNotKnownToQualify, qualifies } from '../../catalogue/qualification-words.ts'
import {
  baseCase,
  imageProduct,
  isFinishedGoods,
  isImageOlder,
  isLaterProductImage,
  isLaterProductLicensed,
  isLicensedUnderOtherAgreement,
  isLtscImage,
  isOtherProductImage,
  isPreinstalled,
  isProImage,
  isRecoveryMedia,
  isStandaloneImage,
  isWindows10Licensed,
  type ReimagingFacts,
} from '../facts.ts'
import type { ReimagingRequirement } from '../requirements.ts'
import { productToBuy } from './conditions.ts'
import { licensedKind } from './licensed-question.ts'
import { versionOf } from './match-questions.ts'
import { productFindings } from './product-findings.ts'
import { silent, soldWith } from './silences.ts'

const image = (facts: ReimagingFacts): string => productPhrase(facts.image)
/** The one licence that counts, to follow "one": a later version of the same edition does, too. */
function licenceThatCounts(facts: ReimagingFacts): string {
  if (isOtherProductImage(facts)) return 'licence of the product'
  return isStandaloneImage(facts) || productToBuy(facts) === image(facts)
    ? `${image(facts)} licence`
    : `licence of ${image(facts)}, or of a later version of it,`
}

const what = (facts: ReimagingFacts): string => (isOtherProductImage(facts) ? 'the product' : licensedKind(facts))

/** Clauses by requirement and state. A state without a clause is said in general words. */
export const reimagingFindings: FindingsInWords<ReimagingFacts, ReimagingRequirement> = {
  'vl-media': {
    met: () => 'the image is made from media of your own agreement',
    unmet: (facts) =>
      facts.media === 'public-download'
        ? 'the image is made from Microsoft’s public download, and for PCs without a retail licence the texts neither allow nor forbid that'
        : 'the image is made from volume media of somebody else, and the texts neither allow nor forbid that',
    unknown: () => 'you are not sure what the image was made from',
    'not-applicable': () => 'what you use has a rule of its own',
  },
  'nothing-copied': {
    met: () => 'each PC goes on from the Windows that it is licensed for, and nothing is copied to it',
    'not-applicable': () => 'an image is copied',
  },
  'oem-preload': {
    met: () => 'the maker loads the image while it builds the PCs, under its own licence from Microsoft',
    'not-applicable': () => 'it is not the maker who loads the image while it builds the PCs',
  },
  'oem-devices': {
    silent: silent('oem-devices'),
    met: (facts) =>
      isRecoveryMedia(facts)
        ? 'the recovery media came with these very PCs'
        : 'the maker first put this image on these very PCs',
    unmet: (facts) =>
      isRecoveryMedia(facts)
        ? 'the recovery media are for PCs of another maker'
        : 'the image is for PCs of another maker',
    unknown: (facts) =>
      isRecoveryMedia(facts)
        ? 'you are not sure whether the recovery media came with these very PCs'
        : 'you are not sure whether the maker first put this image on these very PCs',
    'not-applicable': () => 'no media of the maker are used',
  },
  'recovery-match': {
    met: () => 'the recovery media contain the version that the maker preinstalled',
    unmet: () => 'the recovery media contain another version than the maker preinstalled',
    unknown: () => 'you are not sure whether the recovery media contain the version that the maker preinstalled',
    'not-applicable': () => 'no recovery media are used',
  },
  'oem-unmodified': {
    met: (facts) =>
      isRecoveryMedia(facts)
        ? 'you say that they have not been changed since the maker supplied them'
        : 'you say that it has not been changed since the maker supplied it',
    unmet: (facts) =>
      isRecoveryMedia(facts)
        ? 'the recovery media have been changed since the maker supplied them'
        : 'the maker’s image has been changed since the maker supplied it',
    unknown: (facts) =>
      isRecoveryMedia(facts)
        ? 'you are not sure whether the recovery media have been changed'
        : 'you are not sure whether the maker’s image has been changed',
    'not-applicable': () => 'no media of the maker are used',
  },
  'retail-own-device': {
    met: () => 'each PC gets only the media of its own retail licence',
    unmet: () => 'one copy of retail media is used for several PCs',
    unknown: () => 'you are not sure whether each PC gets only the media of its own retail licence',
    'not-applicable': () => 'no retail media are used',
  },
  'of-its-time': {
    met: (facts) =>
      isOtherProductImage(facts)
        ? 'the product in the image was out by May 2026'
        : `the texts deal with ${image(facts)}`,
    unmet: (facts) => {
      if (isLaterProductLicensed(facts)) return 'what is licensed on the PCs was released after May 2026'
      return isLaterProductImage(facts)
        ? 'the image contains a product released after May 2026'
        : 'the image contains a product older than Windows 8.1 and Office 2016'
    },
    unknown: () => 'you are not sure which product the image contains',
  },
  'subscription-license': {
    met: () => 'each user of these PCs has a subscription that includes Microsoft 365 Apps',
    unmet: () => 'not every user of these PCs has a subscription that includes Microsoft 365 Apps',
    unknown: () => 'you are not sure whether each user has a subscription that includes Microsoft 365 Apps',
    'not-applicable': () => 'the image does not contain Microsoft 365 Apps',
  },
  'vl-customer': {
    met: (facts) => `the media come from ${agreementPhrase(facts.agreement)}`,
    unmet: () => 'you have no licensing agreement',
    unknown: () => 'you are not sure which agreement the media come from',
  },
  'enterprise-right': {
    silent: silent('enterprise-right'),
    met: (facts) => {
      switch (facts.enterpriseRight) {
        case 'per-user':
          return `a subscription of the users gives the right to ${image(facts)}`
        case 'per-device-sa':
          return `device licences with active Software Assurance give the right to ${image(facts)}`
        case 'assurance-ended':
          return 'Software Assurance has ended, but this LTSC release was out before, so you may keep it'
        default:
          return `device licences give the right to ${image(facts)}`
      }
    },
    unmet: (facts) =>
      facts.enterpriseRight === 'subscription-ended'
        ? `the subscription has ended, and with it the right to ${image(facts)}`
        : `you say that nothing gives these PCs, or their users, the right to ${isLtscImage(facts) ? 'this LTSC release' : image(facts)}`,
    unknown: (facts) => `you are not sure what gives these PCs, or their users, the right to ${image(facts)}`,
    'not-applicable': () => 'the image is not Windows Enterprise, Education or LTSC',
  },
  'qualifying-base': {
    silent: silent('qualifying-base'),
    met: (facts) => qualifies(baseCase(facts), 'these PCs'),
    unmet: (facts) => doesNotQualify(baseCase(facts), 'these PCs'),
    unknown: (facts) => isNotKnownToQualify(baseCase(facts), 'these PCs'),
    'not-applicable': () => 'the image is not Windows Enterprise, Education or LTSC',
  },
  'licensed-copy': {
    met: licensedHow,
    unmet: (facts) => `${what(facts)} is not licensed on these PCs`,
    unknown: (facts) => `you are not sure how ${what(facts)} is licensed on these PCs`,
  },
  'full-windows-license': {
    met: (facts) => (isFinishedGoods(facts) ? licensedHow(facts) : 'these PCs have a full Windows licence too'),
    unmet: () => 'these PCs have no Windows from their maker or from retail, only the licence of the other agreement',
    unknown: () => 'you are not sure whether these PCs have a full Windows licence too',
    'not-applicable': () => 'this is asked of a Windows for PCs only',
  },
  'in-place-upgrade': {
    silent: silent('in-place-upgrade'),
    unmet: (facts) =>
      `the PCs were sold with ${soldWith(facts)} and upgraded in place, and it is only our reading that this licenses them for ${versionOf(facts)}`,
    unknown: () => 'you are not sure whether these PCs have been upgraded in place',
    'not-applicable': (facts) =>
      facts.upgradedInPlace === 'no'
        ? 'the PCs have not been upgraded in place'
        : 'the image is not a newer Windows of the same edition',
  },
  'prior-version-terms': {
    met: (facts) => {
      if (isLicensedUnderOtherAgreement(facts))
        return 'a licence of an agreement may be used in any older version of the same edition'
      return 'the image is older, and you say that the licence terms allow it'
    },
    unmet: priorVersionUnmet,
    'not-applicable': (facts) =>
      isImageOlder(facts)
        ? 'it is asked only where the edition is the same'
        : 'the image is not older than the licensed copy',
  },
  'same-components': {
    met: () => 'you say that both have exactly the same applications',
    unmet: () => 'you say that the applications are not exactly the same',
    unknown: () => 'you are not sure whether both have exactly the same applications',
    'not-applicable': () => 'there are no applications to compare',
  },
  'same-language': {
    met: (facts) => `the PCs get ${what(facts)} in the licensed language alone`,
    unmet: (facts) =>
      facts.language === 'multilingual'
        ? `the PCs get ${what(facts)} in further languages beside the licensed one`
        : `the PCs get ${what(facts)} in another language than the licensed one`,
    unknown: (facts) => `you are not sure in which language the PCs get ${what(facts)}`,
    'not-applicable': () => 'a licence of an agreement may be used in other permitted languages',
  },
  'right-granted': {
    met: (facts) =>
      isClauseProgramme(facts)
        ? `you say that the clause of ${yourAgreement(facts.agreement)} grants reimaging`
        : `${agreementPhrase(facts.agreement)} is Volume Licensing, and all Volume Licensing customers have reimaging rights`,
    unmet: (facts) =>
      facts.clause === 'no'
        ? `you say that ${yourAgreement(facts.agreement)} does not grant reimaging`
        : `you have not read a clause of ${yourAgreement(facts.agreement)} that grants reimaging, and if there is none, the answer is no`,
    unknown: () => 'whether reimaging is granted depends on the agreement, and you are not sure about it',
  },
  'one-license': {
    silent: silent('one-license'),
    met: (facts) => `at least one ${licenceThatCounts(facts)} has been bought under ${yourAgreement(facts.agreement)}`,
    unmet: (facts) =>
      isOpenLicensePast(facts)
        ? `no ${licenceThatCounts(facts)} has been bought under your Open License, and nothing can be bought under it any more`
        : `no ${licenceThatCounts(facts)} has been bought under ${yourAgreement(facts.agreement)} yet`,
    unknown: (facts) =>
      isUnsureOfAgreement(facts)
        ? 'one licence is needed under the agreement that the media come from, and you are not sure which it is'
        : `you are not sure whether one ${licenceThatCounts(facts)} has been bought under ${yourAgreement(facts.agreement)}`,
  },
  ...productFindings,
}

function licensedHow(facts: ReimagingFacts): string {
  const licensed = what(facts)
  switch (facts.channel) {
    case 'oem':
      return `${licensed} came with the PCs`
    case 'retail':
      return `${licensed} was bought at retail`
    case 'other-agreement':
      return `${licensed} is licensed under another agreement`
    default:
      return `${licensed} is licensed under the agreement that the media come from`
  }
}

function priorVersionUnmet(facts: ReimagingFacts): string {
  if (facts.priorTerms === 'not-yet') return 'the image is older, and you have not read licence terms that allow it'
  if (facts.priorTerms === 'no') return 'the image is older, and you say that the licence terms do not allow it'
  const sold = productPhrase(facts.licensed)
  if (!isPreinstalled(facts)) return 'the image is older than the licensed copy'
  if (imageProduct(facts)?.version === 'windows-10')
    return isProImage(facts)
      ? `a preinstalled ${sold} may be replaced by Windows 10 Pro only while that is supported, and support ended on 14 October 2025`
      : `the texts speak of Windows 10 Pro in place of Windows 11 Pro alone, not of ${image(facts)}, and support of Windows 10 ended on 14 October 2025`
  return isWindows10Licensed(facts)
    ? `a preinstalled ${sold} may be replaced by an older version only while that is supported, and support of Windows 8.1 ended on 10 January 2023`
    : `a preinstalled ${sold} may be replaced by no version older than Windows 10 Pro`
}
