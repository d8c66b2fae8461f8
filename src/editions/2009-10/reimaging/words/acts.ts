/** What a customer can do so that an answer becomes another one. What is not here is a fact that stands. */

import type { ActsInWords } from '../../../../engine/words.ts'
import { hasNoAgreement } from '../../catalogue/agreements.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import { familyOf, productOf } from '../../catalogue/products.ts'
import { isUnlicensed, type ReimagingFacts, type ReimagingQuestion } from '../facts.ts'
import { licenceToBuy } from './advice.ts'

export const reimagingActs: ActsInWords<ReimagingFacts, ReimagingQuestion> = {
  media: {
    'volume-licensing': () => 'Rebuild the image from your own Volume Licensing media',
    recovery: () => 'Use the recovery media of the PCs instead of an image',
    factory: () => 'Have the maker load the image while it builds the PCs',
  },
  recoveryUse: { 'one-pc': () => 'Recover the PCs one by one' },
  recoveryMatch: { yes: () => 'Take the PC’s own recovery media, of the version that its maker preinstalled' },
  agreement: (value, facts) =>
    hasNoAgreement(facts) ? `Get a Volume Licensing agreement, such as ${agreementPhrase(value)}` : undefined,
  channel: (value, facts) => (isUnlicensed(facts) ? licensing[value] : undefined),
  image: (value) => `Take an image of ${productPhrase(value)}`,
  softwareAssurance: { yes: () => 'Cover the PCs with Software Assurance for Windows' },
  baseLicense: { yes: () => 'License a full Windows for each PC' },
  sameProduct: { yes: () => 'Take an image of the product and edition that is licensed' },
  versionRelation: {
    same: () => 'Take an image of the version that is licensed',
    older: () => 'Take an image of an older version',
  },
  components: { yes: () => 'Build the image with the licensed applications, no more and no fewer' },
  language: { same: () => 'Build the image in the language of the licensed copy' },
  openLicensePurchase: {
    yes: (facts) => `Buy one ${licenceToBuy(facts)} under your authorization number`,
  },
}

/**
 * Whether an image would be one of something else: of another family, of a product outside the catalogue, or of a
 * Windows Enterprise, which has a right of its own.
 */
export function isAnotherImage(question: string, value: string, facts: ReimagingFacts): boolean {
  if (question !== 'image') return false
  const [instead, now] = [productOf(value), productOf(facts.image)]
  if (instead === undefined || now === undefined || instead.windowsEnterprise === true) return true
  return familyOf(instead) !== familyOf(now)
}

/** How a product can still be licensed for PCs that are in use. */
const licensing: Readonly<Record<string, string>> = {
  retail: 'Buy the product in a box for each PC',
  'same-agreement': 'License the product for each PC under the agreement that the media belong to',
  'other-agreement': 'License the product for each PC under another agreement',
}
