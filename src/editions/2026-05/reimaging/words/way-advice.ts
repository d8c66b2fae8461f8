/** Advice where the texts do not deal with a case, and lawful ways on from a no. */
import type { AdviceInWords } from '../../../../engine/words.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import { versions } from '../../catalogue/products.ts'
import type { ReimagingAdvice } from '../advice.ts'
import {
  isEarlierProductImage,
  isEducationImage,
  isLtscImage,
  isOtherProductImage,
  isProImage,
  isRecoveryMedia,
  isWindowsImage,
  licensedProduct,
  type ReimagingFacts,
} from '../facts.ts'
import { licenceToBuy, productToBuy, whereProIsSold } from './conditions.ts'
import { licensedKind } from './licensed-question.ts'

/** Advice of this file; the rest is in `cure-advice.ts`. */
export type Way = Extract<
  ReimagingAdvice,
  | 'see-older-edition'
  | 'see-product-terms'
  | 'take-listed-product'
  | 'rebuild-to-be-covered'
  | 'use-own-retail-media'
  | 'read-media-terms'
  | 'get-matching-recovery'
  | 'get-unchanged-recovery'
  | 'use-media-of-these-pcs'
  | 'give-each-its-own-media'
  | 'rebuild-from-own-media'
  | 'get-agreement'
  | 'stay-on-makers-windows'
  | 'license-step-up'
  | 'take-licensed-windows'
  | 'leave-as-is'
  | 'take-ltsc-of-that-time'
  | 'license-qualifying-windows'
  | 'license-each-pc'
  | 'license-full-windows'
  | 'deploy-apps-instead'
  | 'take-licensed-product'
  | 'take-licensed-step-up'
  | 'no-media-of-licensed'
  | 'take-what-is-licensed'
  | 'take-agreement-licence'
  | 'license-full-pro'
  | 'recover-singly'
  | 'take-exact-components'
  | 'build-in-licensed-language'
  | 'use-granting-agreement'
  | 'buy-under-another-agreement'
>

const image = (facts: ReimagingFacts): string =>
  isOtherProductImage(facts) ? 'the product in the image' : productPhrase(facts.image)
const licensed = (facts: ReimagingFacts): string => productPhrase(facts.licensed)

const productTerms = 'the Product Terms at microsoft.com/licensing/terms'
const fullPro = 'Windows 11 Pro, with a new PC or from retail, is the usual one.'

export const wayWords: AdviceInWords<ReimagingFacts, Way> = {
  'see-older-edition': () => ({
    lead: 'Go on with the check by the rules of October 2009',
    says: 'It knows products up to Windows 7 and Office 2007. No rules that we have deal with Windows 8, Office 2010 or Office 2013.',
  }),
  'see-product-terms': () => ({
    lead: `Look the product up in ${productTerms}`,
    says: 'They are kept up to date, and they decide where they differ from what we read.',
  }),
  'take-listed-product': (facts) => ({
    lead: `Or take an image of a ${isEarlierProductImage(facts) ? 'newer' : 'listed'} product`,
    says: 'Windows from 8.1 and Office from 2016 on can be checked here.',
  }),
  'rebuild-to-be-covered': ({ media }) => ({
    lead: 'Build the image from media of your own agreement',
    says: `${media === 'others-volume-licensing' ? 'If you do the work for a customer, take media of the customer’s agreement. ' : ''}Then the conditions of reimaging decide: make this check again.`,
  }),
  'use-own-retail-media': () => ({
    lead: 'Or install retail copies from the public download',
    says: 'Where each PC has a retail licence of its own, the download counts as retail media: choose that in the first question.',
  }),
  'read-media-terms': () => ({
    lead: 'Or read the terms that these media came under',
    says: 'The agreement or subscription that they belong to says who may use them, and for what.',
  }),
  'get-matching-recovery': () => ({
    lead: 'Get recovery media of the version that was preinstalled',
    says: 'The maker supplies them for the serial number of the PC. Then this condition is met.',
  }),
  'get-unchanged-recovery': () => ({
    lead: 'Get the recovery media again from the maker',
    says: 'Use them as they are, and add programs after the recovery. Then this condition is met.',
  }),
  'use-media-of-these-pcs': (facts) => ({
    lead: isRecoveryMedia(facts)
      ? 'Use the recovery media that came with these PCs'
      : 'Use the image that these PCs first had',
    says: `If you have lost ${isRecoveryMedia(facts) ? 'them' : 'it'}, ask the maker of these PCs, with the serial numbers.`,
  }),
  'give-each-its-own-media': () => ({
    lead: 'Install each PC from the media of its own retail licence',
    says: 'Then the answer is yes, and no image is needed.',
  }),
  'rebuild-from-own-media': () => ({
    lead: 'Or build the image from media of your own agreement',
    says: 'One image may then serve many PCs, if the conditions of reimaging are met. Make this check again for it.',
  }),
  'get-agreement': () => ({
    lead: 'Get a licensing agreement, with one licence of the product',
    says: 'Volume Licensing customers have reimaging rights. Under CSP and other Customer Agreements the clause has to grant them, so read it first.',
  }),
  'stay-on-makers-windows': () => ({
    lead: 'Stay with what the maker installed',
    says: 'Set up the PCs without an image, for example with Autopilot, or put each back with its own recovery media.',
  }),
  'license-step-up': (facts) => ({
    lead: `License ${image(facts)} for these PCs${isLtscImage(facts) ? '' : ' or their users'}`,
    says: rightToGet(facts),
  }),
  'take-licensed-windows': () => ({
    lead: 'Take an image of the Windows that the PCs are licensed for',
    says: 'If that is Pro, media of agreements contain it. Make a check of its own for that image.',
  }),
  'leave-as-is': (facts) => ({
    lead: 'Leave the PCs as they are for now',
    says: `Without a Windows that qualifies, ${image(facts)} may not be used on them.`,
  }),
  'take-ltsc-of-that-time': () => ({
    lead: 'Or take an LTSC release that your licences reach',
    says: 'When Software Assurance of a device licence ends, the release of that time and older ones may be kept.',
  }),
  'license-qualifying-windows': (facts) => ({
    lead: 'License a Windows that qualifies for each PC first',
    says: isEducationImage(facts) ? 'For Windows Education that is Windows Pro Education.' : fullPro,
  }),
  'license-each-pc': (facts) => ({
    lead: `License ${isOtherProductImage(facts) ? 'the product' : licensedKind(facts)} for every PC first`,
    says: isWindowsImage(facts)
      ? 'A full Windows licence comes with a new PC, and a retail licence may serve too. Agreements sell upgrades only.'
      : 'An image brings no licence with it. Then make this check again.',
  }),
  'license-full-windows': () => ({
    lead: 'License a full Windows for these PCs',
    says: 'It comes with a new PC, and a retail licence may serve too. The licence of the other agreement is an upgrade and needs it.',
  }),
  'deploy-apps-instead': () => ({
    lead: 'Deploy Microsoft 365 Apps instead',
    says: 'That is what the users are licensed for. The Office Deployment Tool installs them, and no image is needed.',
  }),
  'take-licensed-product': (facts) => ({
    lead: `Take an image of ${licensed(facts)}`,
    says: [
      `That is what is licensed${mediaOfLicensed(facts)}`,
      ...endOfSupport(facts),
      ...(facts.channel === 'same-agreement' ? [] : ['The other conditions of reimaging have to be met too.']),
    ].join(' '),
  }),
  'take-licensed-step-up': (facts) => ({
    lead: `Take an image of ${licensed(facts)}`,
    says: 'That is what is licensed. It comes on top of a Windows of the PC that qualifies: make a check of its own for it.',
  }),
  'no-media-of-licensed': (facts) => ({
    lead: `Leave ${licensed(facts)} on the PCs`,
    says: `We know of no media of ${licensed(facts)} in agreements, so no image of it can be made from them.`,
  }),
  'take-what-is-licensed': () => ({
    lead: 'Take an image of what is licensed, if your agreement has media of it',
    says: 'Product, edition and version have to be those of the licensed copy.',
  }),
  'take-agreement-licence': agreementLicence,
  'license-full-pro': () => ({
    lead: 'Or license a full Windows Pro for each PC',
    says: 'From its maker or from retail. In most cases an upgrade licence may not be used on Home. Then make this check again.',
  }),
  'recover-singly': () => ({
    lead: 'Or put each PC back with its own recovery media',
    says: 'They contain the Windows that was preinstalled, and no agreement is needed.',
  }),
  'take-exact-components': () => ({
    lead: 'Build the image with exactly the licensed applications',
    says: 'No more and no fewer. Then this condition is met.',
  }),
  'build-in-licensed-language': () => ({
    lead: 'Build the image in the licensed language',
    says: 'Then this condition is met. Licences of an agreement may be used in other permitted languages.',
  }),
  'use-granting-agreement': (facts) => ({
    lead: 'Use media of an agreement that grants reimaging',
    says: `If you also have an Enterprise Agreement or Open Value, for example, take its media instead of those of ${agreementPhrase(facts.agreement)}: all Volume Licensing customers have the right. The other conditions, such as the one licence, have to be met there too.`,
  }),
  'buy-under-another-agreement': (facts) => ({
    lead: `Buy one ${licenceToBuy(facts)} under another agreement`,
    says: isProImage(facts)
      ? `As of April 2023 it is sold under ${whereProIsSold}. It may be used in older versions of Pro too. Take the media of that agreement, and make this check for it.`
      : 'Licences without an end are sold through CSP now. Take the media of that agreement, and make this check for it.',
  }),
}

/** Whether agreements still have media of what is licensed, to follow that it is licensed (downloads-2026.3). */
function mediaOfLicensed(facts: ReimagingFacts): string {
  const product = licensedProduct(facts)
  const newest: readonly (string | undefined)[] = product === undefined ? [] : versions[product.family].slice(-2)
  return newest.includes(product?.version)
    ? ', and agreements have media of it.'
    : '. Your agreement may no longer offer media of it: mostly it has the current version and the one before.'
}

/** When Microsoft's support of the licensed Windows ended (lifecycle.1, downgrade-surface-2024.1). */
function endOfSupport(facts: ReimagingFacts): string[] {
  switch (licensedProduct(facts)?.version) {
    case 'windows-8-1':
      return ['Support of Windows 8.1 ended on 10 January 2023.']
    case 'windows-10':
      return ['Support of Windows 10 ended on 14 October 2025.']
    default:
      return []
  }
}

/** What can give the right to a Windows on top of another one. */
function rightToGet(facts: ReimagingFacts): string {
  if (isEducationImage(facts)) return 'A3 and A5 subscriptions of the users include it.'
  return isLtscImage(facts)
    ? `It is licensed per device: as of April 2023 under ${whereProIsSold}, or with Software Assurance of Windows Enterprise.`
    : 'It is licensed per user, with Enterprise E3 or E5 or within Microsoft 365. Per device, as of April 2023, in an Enterprise Agreement, MPSA or Open Value.'
}

/** An agreement licence of what the image contains: for Windows only where the PC has a base for it. */
function agreementLicence(facts: ReimagingFacts) {
  if (isProImage(facts))
    return {
      lead: 'Or get a Windows 11 Pro upgrade licence for each PC',
      says: `As of April 2023 it is sold under ${whereProIsSold}. It covers older versions of Pro too. Each PC has to qualify for it.`,
    }
  if (isWindowsImage(facts))
    return {
      lead: `Or ask whether an agreement sells ${productToBuy(facts)}`,
      says: 'No text we read says where it is sold. Windows licences of agreements are upgrades, so each PC has to qualify.',
    }
  return {
    lead: `Or license ${productToBuy(facts)} for each PC under an agreement`,
    says: 'Then that licence decides, and it covers older versions of the same edition too. Make this check again for it.',
  }
}
