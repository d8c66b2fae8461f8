/** How the image and the licensed product compare, as clauses. */
import type { FindingsInWords } from '../../../../engine/words.ts'
import { productPhrase, yourAgreement } from '../../catalogue/names.ts'
import {
  isImageNewer,
  isImageOlder,
  isLicensedUnderSameAgreement,
  isLowerEditionOfSameVersion,
  isOtherProductImage,
  isPermittedLowerEdition,
  isPreinstalled,
  isRetail,
  isSameLine,
  isStandaloneImage,
  isSuiteImage,
  isWindowsImage,
  licensedProduct,
  type ReimagingFacts,
} from '../facts.ts'
import type { ReimagingRequirement } from '../requirements.ts'
import { licensedKind } from './licensed-question.ts'
import { silent } from './silences.ts'

type ProductRequirement = Extract<ReimagingRequirement, 'own-licence' | 'same-product' | 'same-version'>

const image = (facts: ReimagingFacts): string =>
  isOtherProductImage(facts) ? 'the product in the image' : productPhrase(facts.image)

export const productFindings: FindingsInWords<ReimagingFacts, ProductRequirement> = {
  'own-licence': {
    silent: silent('own-licence'),
    met: (facts) => {
      if (isStandaloneImage(facts))
        return `you say that ${yourAgreement(facts.agreement)} licenses the same product and edition, in this version or a later one`
      if (isPermittedLowerEdition(facts)) return olderPro(facts)
      return isImageOlder(facts)
        ? `${pair(facts)}, an older version of the same edition`
        : `${licensedBy(facts)} ${image(facts)} for these PCs`
    },
    unmet: (facts) => {
      if (isStandaloneImage(facts))
        return facts.sameProduct === 'no'
          ? `you say that ${yourAgreement(facts.agreement)} licenses another product or edition`
          : `you say that ${yourAgreement(facts.agreement)} licenses an older version only`
      return mismatch(facts)
    },
    unknown: (facts) => (isStandaloneImage(facts) ? unsureOfStandalone(facts) : unsureWhatIsLicensed(facts)),
    'not-applicable': () => 'the product is not licensed under the agreement that the media come from',
  },
  'same-product': {
    silent: silent('same-product'),
    met: (facts) => {
      if (isStandaloneImage(facts)) return 'you say that product and edition are the same'
      if (facts.licensed === facts.image) return `${licensedBy(facts)} ${image(facts)}, and the image contains the same`
      return isSameLine(facts) ? `${pair(facts)}, the same edition` : olderPro(facts)
    },
    unmet: (facts) =>
      isStandaloneImage(facts)
        ? 'you say that the image is another product or edition than the licensed copy'
        : mismatch(facts),
    unknown: (facts) =>
      isStandaloneImage(facts)
        ? 'you are not sure whether product and edition are the same'
        : unsureWhatIsLicensed(facts),
    'not-applicable': (facts) =>
      isLicensedUnderSameAgreement(facts)
        ? 'the licence of your own agreement decides'
        : 'what is licensed is not in our list, so its version decides',
  },
  'same-version': {
    met: (facts) =>
      isStandaloneImage(facts) ? 'you say that the versions are the same' : 'both are of the same version',
    unmet: (facts) => {
      if (isStandaloneImage(facts)) return 'you say that the image is a newer version than the licensed copy'
      return isSameLine(facts) || licensedProduct(facts) === undefined
        ? `${pair(facts)}, a newer version`
        : 'the image is also of a newer version'
    },
    unknown: (facts) =>
      isStandaloneImage(facts) ? 'you are not sure how the versions compare' : unsureWhatIsLicensed(facts),
    'not-applicable': (facts) => {
      if (isLicensedUnderSameAgreement(facts)) return 'the licence of your own agreement decides'
      if (isImageOlder(facts)) return 'the image is older, so the terms on older versions decide'
      return isImageNewer(facts) ? 'the upgrade in place decides' : 'there are no versions to compare'
    },
  },
}

/** What licenses the product, as far as "license": "the PCs came with", "your MPSA licenses". */
function licensedBy(facts: ReimagingFacts): string {
  if (isPreinstalled(facts)) return 'the PCs came with'
  if (isRetail(facts)) return 'the retail licence is for'
  return isLicensedUnderSameAgreement(facts)
    ? `${yourAgreement(facts.agreement)} licenses`
    : 'the other agreement licenses'
}

const licensed = (facts: ReimagingFacts): string => {
  switch (facts.licensed) {
    case 'other-product':
      return 'an edition that our list does not name'
    case 'earlier-product':
      return isWindowsImage(facts) ? 'Windows 8 or earlier' : 'Office 2013 or earlier'
    default:
      return productPhrase(facts.licensed)
  }
}

const soldOrLicensed = (facts: ReimagingFacts): string => `${licensedBy(facts)} ${licensed(facts)}`

const pair = (facts: ReimagingFacts): string => `${soldOrLicensed(facts)}, and the image contains ${image(facts)}`

/** An Enterprise licence, which may be used as Pro of an older version. */
const olderPro = (facts: ReimagingFacts): string =>
  `${soldOrLicensed(facts)}, and that licence may also be used for older versions of Pro, such as ${image(facts)} in the image`

/** Why they do not match. */
function mismatch(facts: ReimagingFacts): string {
  if (isLowerEditionOfSameVersion(facts))
    return `${soldOrLicensed(facts)}, and it is only our reading that this may be used as ${image(facts)}`
  if (licensedProduct(facts)?.subscription) return `${pair(facts)}, which is not part of that subscription`
  if (isSameLine(facts) || facts.licensed === 'earlier-product') return `${pair(facts)}, a newer version`
  // Suites from makers and shops are other products than those of agreements.
  const isOtherSuite = isSuiteImage(facts) && licensedProduct(facts)?.channels.includes('vl') === false
  return `${pair(facts)}, another ${isOtherSuite ? 'product' : 'edition'}`
}

const unsureWhatIsLicensed = (facts: ReimagingFacts): string =>
  isPreinstalled(facts)
    ? `you are not sure which ${licensedKind(facts)} came with these PCs`
    : `you are not sure which ${licensedKind(facts)} is licensed for these PCs`

const unsureOfStandalone = (facts: ReimagingFacts): string =>
  facts.sameProduct === 'unknown'
    ? 'you are not sure whether product and edition are the same'
    : 'you are not sure how the versions compare'
