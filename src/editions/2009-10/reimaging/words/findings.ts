/** What was found about each requirement, as a clause that repeats the customer's own answer. */

import type { FindingsInWords } from '../../../../engine/words.ts'
import { isOpenLicense } from '../../catalogue/agreements.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import {
  hasEndedAssurance,
  imageProduct,
  imageVersusLicensed,
  isGovernedByOwnLicence,
  isGrantedPair,
  isLicensedUnderOtherAgreement,
  isOtherProductImage,
  isPreinstalled,
  isPriorVersion,
  isUnsureOfImage,
  isWindowsEnterpriseImage,
  isWindowsImage,
  licensedProduct,
  licensesEditionOf,
  limitOfGrant,
  type ReimagingFacts,
} from '../facts.ts'
import type { ReimagingRequirement } from '../requirements.ts'

const image = (facts: ReimagingFacts): string => productPhrase(facts.image)

/** Clauses by requirement and state. A state without a clause is said in general words. */
export const reimagingFindings: FindingsInWords<ReimagingFacts, ReimagingRequirement> = {
  'vl-media': {
    met: () => 'the image is made from media of your own Volume Licensing agreement',
    unmet: (facts) => {
      if (facts.media === 'oem')
        return 'the image is a copy of the PC maker’s own installation, which only the maker may put on PCs'
      return facts.media === 'retail'
        ? 'the image is made from retail media, and the right speaks of Volume Licensing media alone'
        : 'the media are somebody else’s, and the right speaks of media of your own agreement alone'
    },
    unknown: () => 'you are not sure what the image was made from',
    'not-applicable': (facts) =>
      facts.media === 'factory'
        ? 'what the maker loads has a rule of its own'
        : 'recovery media have a rule of their own',
  },
  'recovery-individual': {
    met: () => 'each PC is put back by itself',
    unmet: () => 'you want to make one standard image for many PCs from recovery media',
    unknown: () => 'you are not sure how the recovery media will be used',
    'not-applicable': () => 'no recovery media are used',
  },
  'recovery-match': {
    met: () => 'the recovery media are the PC’s own and contain what the maker preinstalled',
    unmet: () => 'the recovery media are not the PC’s own, or contain something other than what the maker preinstalled',
    unknown: () =>
      'you are not sure whether the recovery media are the PC’s own and contain what the maker preinstalled',
    'not-applicable': () => 'no recovery media are used',
  },
  'oem-preload': {
    met: () => 'the maker loads the image while it builds the PCs',
    'not-applicable': () => 'the image is not loaded in the factory',
  },
  'vl-customer': {
    met: (facts) => `the media belong to ${agreementPhrase(facts.agreement)}`,
    unmet: () => 'you have no Volume Licensing agreement',
    unknown: () => 'you are not sure which agreement the media belong to',
  },
  'licensed-copy': {
    met: licensedHow,
    unmet: () => 'the product is not licensed on these PCs',
    unknown: () => 'you are not sure how the product is licensed on these PCs',
  },
  'of-its-time': {
    met: (facts) =>
      isOtherProductImage(facts) ? 'the product in the image was out by then' : `${image(facts)} was out by then`,
    unmet: () => 'the image contains a product released after October 2009',
    unknown: () => 'you are not sure which product the image contains',
  },
  'enterprise-edition': {
    met: (facts) => `the image contains ${image(facts)}, and Software Assurance for Windows covers these PCs`,
    unmet: (facts) =>
      hasEndedAssurance(facts)
        ? `the image contains ${image(facts)}, and Software Assurance for Windows has ended on these PCs`
        : `the image contains ${image(facts)}, and Software Assurance for Windows does not cover these PCs`,
    unknown: (facts) =>
      `the image contains ${image(facts)}, and you are not sure whether Software Assurance for Windows covers these PCs`,
    'not-applicable': () => 'the image is not Windows Enterprise',
  },
  'own-licence': {
    met: (facts) => {
      if (isOtherProductImage(facts))
        return 'you say that your agreement licenses this product, in this version or a newer one'
      if (facts.licensed === 'later-product')
        return `you say that the terms of the later product that your agreement licenses allow ${image(facts)}`
      return facts.licensed === facts.image
        ? `your agreement licenses ${image(facts)} for these PCs`
        : `your agreement licenses ${productPhrase(facts.licensed)} for these PCs, which allows ${image(facts)}`
    },
    unmet: (facts) => {
      if (isOtherProductImage(facts))
        return facts.sameProduct === 'no'
          ? 'you say that your agreement licenses another product or edition than the image contains'
          : 'the image contains a newer version than your agreement licenses'
      if (facts.licensed === 'other-product')
        return `your agreement licenses an edition or version that our catalogue does not list, so another one than ${image(facts)} in the image`
      if (facts.licensed === 'later-product')
        return `you say that the terms of the later product that your agreement licenses do not allow ${image(facts)}`
      return `your agreement licenses ${productPhrase(facts.licensed)} while the image contains ${image(facts)}${isOfLicensedEdition(facts) ? ', a newer version' : ', another edition'}`
    },
    unknown: (facts) => {
      if (facts.licensed === 'later-product')
        return `you are not sure whether the terms of the later product allow ${image(facts)}`
      return isOtherProductImage(facts)
        ? 'you are not sure how the image compares with what your agreement licenses'
        : 'you are not sure what your agreement licenses on these PCs'
    },
    'not-applicable': (facts) =>
      isWindowsEnterpriseImage(facts)
        ? 'Windows Enterprise has a rule of its own'
        : 'the product is not licensed under the agreement that the media belong to',
  },
  'full-windows-license': {
    met: (facts) =>
      isLicensedUnderOtherAgreement(facts) ? 'these PCs also have a full Windows licence' : licensedHow(facts),
    unmet: () => 'these PCs have no Windows from their maker or from a box, only the licence of the other agreement',
    unknown: () => 'you are not sure whether these PCs also have a full Windows licence',
    'not-applicable': (facts) => (isWindowsImage(facts) ? ownLicenceDecides : 'the image is not Windows'),
  },
  'same-product': {
    met: (facts) => {
      if (isOtherProductImage(facts)) return 'you say that product and edition are the same'
      if (facts.licensed === 'later-product')
        return `you say that the licence terms of the later product allow ${image(facts)}`
      if (facts.licensed === facts.image) return `${licensedName(facts)} and the image both say ${image(facts)}`
      return isSameLine(facts)
        ? `${pair(facts)}, the same edition`
        : `${pair(facts)}, which published terms list as its prior version`
    },
    unmet: (facts) => {
      if (isOtherProductImage(facts))
        return 'you say that the image is another product or edition than the licensed copy'
      if (facts.licensed === 'other-product')
        return `${licensedName(facts)} says an edition that our catalogue does not list, so a different one from ${image(facts)} in the image`
      return `${pair(facts)}, another edition`
    },
    'not-applicable': () => ownLicenceDecides,
    unknown: (facts) => {
      if (isUnsureOfImage(facts)) return 'you are not sure which product the image contains'
      if (isOtherProductImage(facts)) return 'you are not sure whether product and edition are the same'
      return facts.licensed === 'later-product'
        ? `you are not sure whether the licence terms of the later product allow ${image(facts)}`
        : unsureWhatIsLicensed(facts)
    },
  },
  'same-version': {
    met: (facts) =>
      imageVersusLicensed(facts) === 'older'
        ? 'the image is older, and you say that the licence terms allow it'
        : 'both are of the same version',
    unmet: (facts) => {
      if (imageVersusLicensed(facts) === 'newer') {
        if (isOtherProductImage(facts)) return 'the image contains a newer version than is licensed'
        return isSameLine(facts) ? `${pair(facts)}, a newer version` : 'the image is also of a newer version'
      }
      return isOtherProductImage(facts) || licensedProduct(facts) === undefined
        ? 'the image is older than what is licensed, and you say that the licence terms do not allow that'
        : `${pair(facts)}, and you say that the licence terms do not allow the older version`
    },
    'not-applicable': () => ownLicenceDecides,
    unknown: (facts) => {
      if (facts.priorVersion === 'unknown') return 'you are not sure whether the licence terms allow the older version'
      return isOtherProductImage(facts) ? 'you are not sure how the versions compare' : unsureWhatIsLicensed(facts)
    },
  },
  'prior-version-terms': {
    met: (facts) => {
      const limit =
        limitOfGrant(facts) === undefined ? '' : ', at first for a time, and since July 2010 without that limit'
      if (isGrantedPair(facts))
        return `published terms of ${productPhrase(facts.licensed)} from a PC maker allow ${image(facts)}${limit}`
      return 'a licence from a Volume Licensing agreement allows prior versions of the same edition'
    },
    unmet: (facts) => `you say that the licence terms allow the older version, and ${noTermsKnown(facts)}`,
    unknown: (facts) =>
      facts.priorVersion === 'unknown'
        ? `you are not sure about the licence terms, and ${noTermsKnown(facts)}`
        : 'whether the image is a prior version depends on what is licensed',
    'not-applicable': (facts) => {
      if (isGovernedByOwnLicence(facts)) return ownLicenceDecides
      return facts.priorVersion === 'no' ? 'you say that the terms do not allow it' : 'the image is not a prior version'
    },
  },
  'same-components': {
    met: () => 'you say that both contain exactly the same applications',
    unmet: () => 'you say that the applications are not exactly the same',
    unknown: () => 'you are not sure whether both contain exactly the same applications',
    'not-applicable': (facts) =>
      isWindowsImage(facts) ? 'Windows has no component applications to compare' : ownLicenceDecides,
  },
  'same-language': {
    met: () => 'you say that the languages are the same',
    unmet: (facts) =>
      facts.language === 'mui'
        ? 'one of the two is in a single language and the other multilingual'
        : 'the image and the licensed copy are in different languages',
    unknown: () => 'you are not sure whether the languages are the same',
    'not-applicable': () => ownLicenceDecides,
  },
  'open-license-purchase': {
    met: (facts) => `at least one ${licence(facts)} has been bought under your authorization number`,
    unmet: (facts) => `no ${licence(facts)} has been bought under your authorization number yet`,
    unknown: (facts) =>
      facts.agreement === 'unknown'
        ? 'it counts only if the agreement turns out to be Open License'
        : `you are not sure whether at least one ${licence(facts)} has been bought under your authorization number`,
    'not-applicable': (facts) => (isOpenLicense(facts) ? ownLicenceDecides : 'the agreement is not Open License'),
  },
}

/** Why the conditions of reimaging play no part under one's own agreement. */
const ownLicenceDecides = 'your agreement’s own licence decides, not reimaging'

function licensedHow(facts: ReimagingFacts): string {
  const what = isWindowsImage(facts) ? 'Windows' : 'the product'
  switch (facts.channel) {
    case 'oem':
      return `${what} came with the PCs from their maker`
    case 'system-builder':
      return `${what} came with the PCs from a system builder, whose licences count as OEM ones`
    case 'retail':
      return `${what} was bought as a full package`
    case 'other-agreement':
      return `${what} is licensed under another Volume Licensing agreement`
    default:
      return `${what} is licensed under the same agreement that the media belong to`
  }
}

/** Why the customer's own word on prior versions is not borne out by what we know. */
export function noTermsKnown(facts: ReimagingFacts): string {
  if (facts.licensed === 'later-product')
    return 'our list of published terms ends in October 2009, so it cannot bear this out'
  return isOtherProductImage(facts)
    ? 'we know of no published terms for this product'
    : 'we know of no published terms that do'
}

/** The licence that Open License asks for: of the image's product, or of the newer one whose terms allow it. */
const licence = (facts: ReimagingFacts): string => {
  if (isOtherProductImage(facts)) return 'licence of the product'
  return isPriorVersion(facts) && licensedProduct(facts) !== undefined
    ? `${image(facts)} or ${productPhrase(facts.licensed)} licence`
    : `${image(facts)} licence`
}

/** What the name of the licensed copy is read from. */
function licensedName(facts: ReimagingFacts): string {
  if (isPreinstalled(facts)) return isWindowsImage(facts) ? 'the COA label' : 'the licence that came with the PCs'
  return facts.channel === 'retail' ? 'the licence from the box' : 'the other agreement’s licence'
}

const pair = (facts: ReimagingFacts): string =>
  `${licensedName(facts)} says ${productPhrase(facts.licensed)} while the image contains ${image(facts)}`

const unsureWhatIsLicensed = (facts: ReimagingFacts): string =>
  isPreinstalled(facts) && isWindowsImage(facts)
    ? 'it is not known what the COA label says'
    : 'it is not known what exactly is licensed on these PCs'

/** What is licensed and what the image holds are of one edition through the versions. */
export function isSameLine(facts: ReimagingFacts): boolean {
  const licensed = licensedProduct(facts)
  return licensed !== undefined && licensed.line === imageProduct(facts)?.line
}

function isOfLicensedEdition(facts: ReimagingFacts): boolean {
  const [image, licensed] = [imageProduct(facts), licensedProduct(facts)]
  return image !== undefined && licensed !== undefined && licensesEditionOf(image, licensed)
}
