/** What was found about each requirement, as a clause that repeats the customer's own answer. */

import type { FindingsInWords } from '../../../../engine/words.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import { productOf } from '../../catalogue/products.ts'
import {
  imageVersusLicensed,
  isGrantedPair,
  isLicensedUnderOtherAgreement,
  isOtherProductImage,
  isPreinstalled,
  isWindowsImage,
  licensedProduct,
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
    'not-applicable': () => 'recovery media have a rule of their own',
  },
  'recovery-individual': {
    met: () => 'each PC is put back by itself',
    unmet: () => 'you want to make one standard image for many PCs from recovery media',
    unknown: () => 'you are not sure how the recovery media will be used',
    'not-applicable': () => 'no recovery media are used',
  },
  'recovery-match': {
    met: () => 'the recovery media hold what the maker preinstalled',
    unmet: () => 'the recovery media hold something other than what the maker preinstalled',
    unknown: () => 'you are not sure whether the recovery media hold what the maker preinstalled',
    'not-applicable': () => 'no recovery media are used',
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
    unmet: () => 'the image holds a product released after October 2009',
  },
  'enterprise-edition': {
    met: (facts) => `the image holds ${image(facts)}, and Software Assurance for Windows covers these PCs`,
    unmet: (facts) => `the image holds ${image(facts)}, and Software Assurance for Windows does not cover these PCs`,
    unknown: (facts) =>
      `the image holds ${image(facts)}, and you are not sure whether Software Assurance for Windows covers these PCs`,
    'not-applicable': () => 'the image is not Windows Enterprise',
  },
  'full-windows-license': {
    met: (facts) =>
      isLicensedUnderOtherAgreement(facts) ? 'these PCs also have a full Windows licence' : licensedHow(facts),
    unmet: () => 'these PCs have no Windows from their maker or from a box, only the licence of the other agreement',
    unknown: () => 'you are not sure whether these PCs also have a full Windows licence',
    'not-applicable': () => 'the image is not Windows',
  },
  'same-product': {
    met: (facts) => {
      if (isOtherProductImage(facts)) return 'you say that product and edition are the same'
      if (facts.licensed === 'later-product')
        return `you say that the licence terms of the later product allow ${image(facts)}`
      if (facts.licensed === facts.image) return `${licensedName(facts)} and the image both name ${image(facts)}`
      return isSameLine(facts)
        ? `${pair(facts)}, the same edition`
        : `${pair(facts)}, which published terms list as its prior version`
    },
    unmet: (facts) => {
      if (isOtherProductImage(facts))
        return 'you say that the image is another product or edition than the licensed copy'
      if (facts.licensed === 'other-product')
        return `${licensedName(facts)} names an edition that our catalogue does not list, so a different one from ${image(facts)} in the image`
      return `${pair(facts)}, another edition`
    },
    unknown: (facts) => {
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
        if (isOtherProductImage(facts)) return 'the image holds a newer version than is licensed'
        return isSameLine(facts) ? `${pair(facts)}, a newer version` : 'the image is also of a newer version'
      }
      return isOtherProductImage(facts) || licensedProduct(facts) === undefined
        ? 'the image is older than what is licensed, and you say that the licence terms do not allow that'
        : `${pair(facts)}, and you say that the licence terms do not allow the older version`
    },
    unknown: (facts) => {
      if (facts.priorVersion === 'unknown') return 'you are not sure whether the licence terms allow the older version'
      return isOtherProductImage(facts) ? 'you are not sure how the versions compare' : unsureWhatIsLicensed(facts)
    },
  },
  'prior-version-terms': {
    met: (facts) => {
      const limit = limitOfGrant(facts) === undefined ? '' : ', within the time that they were published for'
      if (isGrantedPair(facts))
        return `published terms of ${productPhrase(facts.licensed)} from a PC maker allow ${image(facts)}${limit}`
      return 'a licence from another Volume Licensing agreement allows prior versions of the same edition'
    },
    unmet: (facts) => `you say that the licence terms allow the older version, and ${noTermsKnown(facts)}`,
    unknown: (facts) =>
      facts.priorVersion === 'unknown'
        ? `you are not sure about the licence terms, and ${noTermsKnown(facts)}`
        : 'whether the image is a prior version depends on what is licensed',
    'not-applicable': (facts) =>
      facts.priorVersion === 'no' ? 'you say that the terms do not allow it' : 'the image is not a prior version',
  },
  'same-components': {
    met: () => 'you say that both hold exactly the same applications',
    unmet: () => 'you say that the applications are not exactly the same',
    unknown: () => 'you are not sure whether both hold exactly the same applications',
    'not-applicable': () => 'Windows has no component applications to compare',
  },
  'same-language': {
    met: () => 'you say that the languages are the same',
    unmet: (facts) =>
      facts.language === 'mui'
        ? 'one of the two is in a single language and the other multilingual'
        : 'the image and the licensed copy are in different languages',
    unknown: () => 'you are not sure whether the languages are the same',
  },
  'open-license-purchase': {
    met: (facts) => `at least one ${licence(facts)} has been bought under your authorization number`,
    unmet: (facts) => `no ${licence(facts)} has been bought under your authorization number yet`,
    unknown: (facts) =>
      facts.agreement === 'unknown'
        ? 'it counts only if the agreement turns out to be Open License'
        : `you are not sure whether at least one ${licence(facts)} has been bought under your authorization number`,
    'not-applicable': () => 'the agreement is not Open License',
  },
}

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

const licence = (facts: ReimagingFacts): string =>
  isOtherProductImage(facts) ? 'licence of the product' : `${image(facts)} licence`

/** What the name of the licensed copy is read from. */
function licensedName(facts: ReimagingFacts): string {
  if (isPreinstalled(facts)) return isWindowsImage(facts) ? 'the COA label' : 'the licence that came with the PCs'
  return facts.channel === 'retail' ? 'the licence from the box' : 'the other agreement’s licence'
}

const pair = (facts: ReimagingFacts): string =>
  `${licensedName(facts)} names ${productPhrase(facts.licensed)} while the image holds ${image(facts)}`

const unsureWhatIsLicensed = (facts: ReimagingFacts): string =>
  isPreinstalled(facts) && isWindowsImage(facts)
    ? 'it is not known what the COA label names'
    : 'it is not known what exactly is licensed on these PCs'

function isSameLine(facts: ReimagingFacts): boolean {
  const licensed = licensedProduct(facts)
  return licensed !== undefined && licensed.line === productOf(facts.image)?.line
}
