/** What each advice of a reimaging verdict says. */
import { type AdviceInWords, inSpeech, sentence } from '../../../../engine/words.ts'
import { imagesGrantedFor } from '../../catalogue/grants.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import type { ReimagingAdvice } from '../advice.ts'
import { hasPublishedTerms, isOtherProductImage, licensedProduct, limitOfGrant, type ReimagingFacts } from '../facts.ts'
import { noTermsKnown } from './findings.ts'

const image = (facts: ReimagingFacts): string => productPhrase(facts.image)

export const reimagingAdviceWords: AdviceInWords<ReimagingFacts, ReimagingAdvice> = {
  'get-clause': (facts) => ({
    lead: 'Get the clause on prior versions in writing',
    says: `Your licence terms allow the older version, you say. ${sentence(noTermsKnown(facts))} Keep the page that says it with your licence records.`,
  }),
  'buy-one-licence': (facts) => ({
    lead: `Buy one ${isOtherProductImage(facts) ? 'licence of the product' : `${image(facts)} licence`}`,
    says: `Order it under the authorization number of your ${agreementPhrase(facts.agreement)}. It is needed to get the media and the key.`,
  }),
  'check-time-limit': (facts) => ({
    lead: 'Check that the time for the older version has not run out',
    says: limitOfGrant(facts) ?? '',
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
  'see-later-brief': () => ({
    lead: 'Look at a later brief',
    says: 'Later briefs appeared in February 2011, April 2014, February 2015 and November 2020. Look for the newest one that speaks of your product.',
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
  'use-own-recovery-media': () => ({
    lead: 'Use the recovery media that belong to the PC',
    says: 'They have to hold the version that its maker preinstalled.',
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
  'license-full-windows': () => ({
    lead: 'License a full Windows for these PCs',
    says: 'It comes preinstalled by the maker or as a full package. The licence of the other agreement is an upgrade and does not stand alone.',
  }),
  'take-what-is-licensed': (facts) => ({
    lead: 'Take an image of what is licensed, if there are media of it',
    says:
      facts.licensed === 'later-product'
        ? 'It came out after October 2009, so look for a later brief that speaks of it.'
        : 'Product, edition and version have to be those of the licensed copy.',
  }),
  'enterprise-by-its-agreement': (facts) => ({
    lead: `${licensedProduct(facts)?.name} is never reimaged`,
    says: 'Deploy it under the agreement that licenses it, where Software Assurance for Windows covers the PCs.',
  }),
  'take-licensed-product': (facts) => ({
    lead: `Take an image of ${licensedProduct(facts)?.name}`,
    says: 'That is what is licensed, and Volume Licensing has media of it.',
  }),
  'no-media-known': (facts) => ({
    lead: `There are no Volume Licensing media of ${licensedProduct(facts)?.name}`,
    says: hasPublishedTerms(facts)
      ? 'So it cannot be reimaged as it is.'
      : 'So these PCs cannot be reimaged as they are licensed now.',
  }),
  'read-terms-again': (facts) => ({
    lead: 'Or read your licence terms again',
    says: grantedTerms(facts),
  }),
  'take-prior-version': (facts) => ({
    lead: 'Or take an image of a prior version',
    says: `${grantedTerms(facts)} Your own terms have to say so.`,
  }),
  'recover-singly': () => ({
    lead: 'To put a single PC back, use its recovery media',
    says: 'You or a service provider may recover PCs one by one, with the version that was preinstalled.',
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

function grantedTerms(facts: ReimagingFacts): string {
  const allowed = imagesGrantedFor(facts.licensed).map(productPhrase)
  return `Published terms of ${productPhrase(facts.licensed)} from a PC maker allow ${inSpeech(allowed)} in its place.`
}
