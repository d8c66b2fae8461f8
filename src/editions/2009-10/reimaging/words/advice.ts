/** What each advice of a reimaging verdict says. */
import { type AdviceInWords, inSpeech, sentence } from '../../../../engine/words.ts'
import { imagesGrantedFor } from '../../catalogue/grants.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import type { ReimagingAdvice } from '../advice.ts'
import {
  hasPublishedTerms,
  isOtherProductImage,
  isPriorVersion,
  licensedProduct,
  limitOfGrant,
  type ReimagingFacts,
} from '../facts.ts'
import { isSameLine, noTermsKnown } from './findings.ts'

const image = (facts: ReimagingFacts): string => productPhrase(facts.image)

export const reimagingAdviceWords: AdviceInWords<ReimagingFacts, ReimagingAdvice> = {
  'get-clause': (facts) => ({
    lead: 'Get the clause on prior versions in writing',
    says: `Your licence terms allow the older version, you say. ${sentence(noTermsKnown(facts))} Keep the page that says it with your licence records.`,
  }),
  'buy-one-licence': (facts, isEnough) => ({
    lead: `Buy one ${licenceToBuy(facts)}${isEnough ? ': then the answer is yes' : ''}`,
    says: `Order it under your ${agreementPhrase(facts.agreement)}’s authorization number. Media and key need it.${isSoldBesides(facts) ? ` One ${image(facts)} licence would do as well.` : ''}`,
  }),
  'check-time-limit': (facts) => ({
    lead: 'Note that the time limit of October 2009 was lifted',
    says: limitOfGrant(facts) ?? '',
  }),
  'get-media-and-key': (facts) => ({
    lead: `Get media and ${isOtherProductImage(facts) ? 'key' : 'Volume Licensing Key (VLK)'}`,
    says: 'Both are in the Volume Licensing Service Center, media also on discs.',
  }),
  'check-activations': () => ({
    lead: 'Check the activations left',
    says: 'A Multiple Activation Key (MAK) has a set number.',
  }),
  'keep-papers': () => ({
    lead: 'Keep the papers that prove it',
    says: 'They are listed further down.',
  }),
  'let-maker-load': () => ({
    lead: 'Have the maker load it while it builds the PCs',
    says: 'That is the maker’s own matter, under its own licence from Microsoft. Put nothing of it on other PCs yourself.',
  }),
  'recover-each': () => ({
    lead: 'Recover each PC by itself',
    says: 'You may do it, or a service provider you choose. Use no other image to put a PC back as it was delivered.',
  }),
  'deploy-on-covered': (facts) => ({
    lead: 'Deploy it on covered PCs only',
    says: `Check that Software Assurance for Windows covers each PC that gets ${image(facts)}, and keep the proof.`,
  }),
  'check-upgrade': () => ({
    lead: 'Check that each PC qualifies for the upgrade licence',
    says: 'Windows licences of Volume Licensing are upgrade licences. Each PC has to be licensed for a system that qualifies.',
  }),
  'ask-upgrade-terms': (facts) => ({
    lead: 'Check that each PC qualifies for the upgrade licence',
    says: `Windows licences of Volume Licensing are upgrade licences. The article that says which systems qualify speaks of Windows XP Professional and Windows Vista Business alone; for ${image(facts)}, ask your reseller.`,
  }),
  'deploy-own-licence': () => ({
    lead: 'Deploy it under your licence',
    says: 'One standard image may serve all PCs that are licensed. Count one licence for each PC.',
  }),
  'see-current-rules': () => ({
    lead: 'Look at Microsoft’s later texts',
    says: 'Later briefs appeared in February 2011, April 2014, February 2015, November 2020 and October 2021. Microsoft’s web guide on reimaging rights is published at microsoft.com/licensing/guidance/Reimaging-rights.',
  }),
  'read-ended-coverage': (facts) => ({
    lead: 'Read what your agreement says for the time after Software Assurance',
    says: `It says whether ${image(facts)} may stay on PCs whose coverage has ended. The brief speaks only of PCs without coverage.`,
  }),
  'rebuild-to-be-covered': () => ({
    lead: 'Rebuild the image from your own Volume Licensing media',
    says: 'Then the brief applies, and this check can be made again.',
  }),
  'read-retail-terms': () => ({
    lead: 'Or read the licence terms of the boxed product',
    says: 'They say what its own media may be used for.',
  }),
  'read-media-terms': () => ({
    lead: 'Or read the terms that the media came under',
    says: 'The agreement or subscription that the media belong to says who may use them, and for what.',
  }),
  'rebuild-from-own-media': () => ({
    lead: 'Rebuild the image from your own Volume Licensing media',
    says: 'Only those carry the reimaging right. Then make this check again.',
  }),
  'have-maker-load': () => ({
    lead: 'Or have the maker load its image while it builds the PCs',
    says: 'A maker may do that. You may not copy it from PC to PC.',
  }),
  'use-own-recovery-media': () => ({
    lead: 'Use the recovery media that came with the PC',
    says: 'They have to contain the version that its maker preinstalled. Another maker’s disc does not count.',
  }),
  'get-agreement': () => ({
    lead: 'Get a Volume Licensing agreement first',
    says: 'Its media then carry the reimaging right, with or without Software Assurance.',
  }),
  'license-each-pc': () => ({
    lead: 'License the product for every PC first',
    says: 'An image replaces a licensed copy and never brings a licence with it. For Windows, Volume Licensing sells upgrades only, so each PC also needs a full Windows licence from its maker or from a box.',
  }),
  'cover-with-assurance': () => ({
    lead: 'Cover the PCs with Software Assurance for Windows',
    says: 'Only covered PCs may have a Windows Enterprise edition.',
  }),
  'take-licensed-windows': () => ({
    lead: 'Or take an image of the Windows that is licensed',
    says: 'It can be reimaged if there are Volume Licensing media of it and the other conditions hold.',
  }),
  'check-upgrade-instead': (facts) => ({
    lead: `Check whether the PCs qualify for the ${image(facts)} upgrade licence`,
    says: 'If they do, that licence lets you install it, without reimaging rights.',
  }),
  'ask-upgrade-instead': (facts) => ({
    lead: `Ask your reseller for the ${image(facts)} upgrade licence: then that licence decides`,
    says: 'With it you may install the product on PCs that qualify, without reimaging rights. We have no table that says which PCs do.',
  }),
  'count-assurance': (facts) => ({
    lead: 'Count the newest version that your licences give',
    says: `If those licences had active Software Assurance when ${image(facts)} came out, they count as that version${isSameLine(facts) ? '' : ', in the edition they name'}. Then answer again.`,
  }),
  'take-what-agreement-licenses': (facts) => ({
    lead: `Take an image of ${licensedProduct(facts)?.name ?? 'what your agreement licenses'}`,
    says: 'Your agreement’s licences allow the edition that they name, in its version or an older one.',
  }),
  'license-image-product': (facts) => ({
    lead: `Or license ${isOtherProductImage(facts) ? 'the product in the image' : image(facts)} for these PCs`,
    says: 'Under the agreement that the media belong to, with one licence for each PC.',
  }),
  'license-full-windows': () => ({
    lead: 'License a full Windows for these PCs',
    says: 'It comes preinstalled by the maker or as a full package. The licence of the other agreement is an upgrade and does not stand alone.',
  }),
  'take-what-is-licensed': (facts) => ({
    lead: 'Take an image of what is licensed, if there are media of it',
    says:
      facts.licensed === 'later-product'
        ? 'It came out after October 2009, so look at Microsoft’s later texts.'
        : 'Product, edition and version have to be those of the licensed copy.',
  }),
  'enterprise-by-its-agreement': (facts) => ({
    lead: `Deploy ${licensedProduct(facts)?.name} under the agreement that licenses it`,
    says: 'It is never reimaged. It may go on PCs that Software Assurance for Windows covers.',
  }),
  'take-licensed-product': (facts) => ({
    lead: `Take an image of ${licensedProduct(facts)?.name}`,
    says: 'That is what is licensed, and there are Volume Licensing media of it.',
  }),
  'read-terms-again': (facts) => ({
    lead: 'Read your licence terms again',
    says: grantedTerms(facts),
  }),
  'take-prior-version': (facts) => ({
    lead: 'Take an image of a prior version',
    says: `${grantedTerms(facts)} Your own terms have to say so.`,
  }),
  'no-media-known': (facts) => ({
    lead: `Keep ${licensedProduct(facts)?.name} as it is, without an image`,
    says: `We know of no Volume Licensing media of it${hasPublishedTerms(facts) ? '' : ', so no image fits these PCs as they are licensed now'}.`,
  }),
  'recover-singly': () => ({
    lead: 'Put single PCs back with their recovery media',
    says: 'You or a service provider may do it, one PC at a time, with the version that was preinstalled.',
  }),
  'take-exact-components': () => ({
    lead: 'Take an image of exactly the product that is licensed',
    says: 'It has to hold exactly the same applications, no more and no fewer.',
  }),
  'build-in-licensed-language': () => ({
    lead: 'Build the image in the language of the licensed copy',
    says: 'English and a Multilingual User Interface pack count as different languages, too.',
  }),
}

/** Where the image is a prior version, what is licensed can still be bought; the older version often cannot. */
export function licenceToBuy(facts: ReimagingFacts): string {
  if (isOtherProductImage(facts)) return 'licence of the product'
  if (isPriorVersion(facts) && facts.licensed === 'later-product') return 'licence of the licensed product'
  return `${isSoldBesides(facts) ? productPhrase(facts.licensed) : image(facts)} licence`
}

/** The licensed product is sold in Volume Licensing too, and counts as well as the older one in the image. */
const isSoldBesides = (facts: ReimagingFacts): boolean =>
  isPriorVersion(facts) && licensedProduct(facts)?.channels.includes('vl') === true

function grantedTerms(facts: ReimagingFacts): string {
  const allowed = imagesGrantedFor(facts.licensed).map(productPhrase)
  return `Published terms of ${productPhrase(facts.licensed)} from a PC maker allow ${inSpeech(allowed)} in its place.`
}
