/** What to keep on file to bear out the answers of a reimaging check. Advice of ours: the brief lists nothing to keep. */

import type { EvidenceInWords, EvidenceWords } from '../../../../engine/words.ts'
import { hasNoAgreement, isOpenLicense } from '../../catalogue/agreements.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import {
  isOtherProductImage,
  isOwnVolumeLicensingMedia,
  isPreinstalled,
  isPreloadedByMaker,
  isWindowsImage,
  type ReimagingFacts,
  type ReimagingQuestion,
} from '../facts.ts'

export const reimagingEvidence: EvidenceInWords<ReimagingFacts, ReimagingQuestion> = {
  media: (facts) =>
    isOwnVolumeLicensingMedia(facts)
      ? {
          keep: 'The download record from the Volume Licensing Service Center, or the disc kit',
          shows: 'that the media are of your own agreement',
        }
      : isPreloadedByMaker(facts)
        ? { keep: 'The order for the PCs, with the image that the maker loads', shows: 'that the maker loads it' }
        : { keep: 'A photo of the media, or a note of where they came from', shows: 'what the image was made from' },
  recoveryUse: () => ({ keep: 'The work order, or a note of who recovers the PCs', shows: 'how the media are used' }),
  recoveryMatch: () => ({
    keep: 'A photo of the recovery media beside the label on the PC',
    shows: 'that the media are the PC’s own, and of which version',
  }),
  agreement: (facts) =>
    hasNoAgreement(facts)
      ? undefined
      : {
          keep: `The licence confirmation of your agreement${isOpenLicense(facts) ? ', with the authorization number' : ''}`,
          shows: `that you have ${agreementPhrase(facts.agreement)}`,
        },
  channel: channelEvidence,
  image: (facts) => ({
    keep: 'The full name of the product, as the media or a running copy show it',
    shows: isOtherProductImage(facts)
      ? 'which product the image contains'
      : `that the image contains ${productPhrase(facts.image)}`,
  }),
  softwareAssurance: (facts) =>
    facts.softwareAssurance === 'yes'
      ? {
          keep: 'The licence confirmation that lists Software Assurance and the date it runs to',
          shows: 'that it covers these PCs',
        }
      : facts.softwareAssurance === 'ended'
        ? {
            keep: 'The licence confirmation with the date on which Software Assurance ended',
            shows: 'until when it covered these PCs',
          }
        : undefined,
  baseLicense: (facts) =>
    facts.baseLicense === 'yes'
      ? {
          keep: 'A photo of the COA label, the invoice of the PCs, or the boxed Windows',
          shows: 'that they also have a full Windows licence',
        }
      : undefined,
  licensed: (facts) => ({
    keep: namedOn(facts),
    shows:
      facts.licensed === 'other-product'
        ? 'which edition is written on it'
        : `that it says ${productPhrase(facts.licensed)}`,
  }),
  sameProduct: () => ({
    keep: 'The full names on the media and on the invoice, box or licence confirmation',
    shows: 'whether product and edition are the same',
  }),
  versionRelation: () => ({
    keep: 'The version on the media and on the invoice, box or licence confirmation',
    shows: 'how the two compare',
  }),
  priorVersion: (facts) =>
    facts.priorVersion === 'yes'
      ? {
          keep: 'The licence terms of the licensed copy, with the clause on prior versions',
          shows: `that they allow ${isOtherProductImage(facts) ? 'the older version' : productPhrase(facts.image)}`,
        }
      : undefined,
  components: () => ({ keep: 'A list of the applications in each copy', shows: 'whether they are exactly the same' }),
  language: () => ({
    keep: 'The language on the invoice, box or label, and on the media',
    shows: 'whether both are the same',
  }),
  openLicensePurchase: (facts) => ({
    keep:
      facts.openLicensePurchase === 'yes'
        ? 'The order of the licence under your authorization number'
        : 'The order of that licence, once you have bought it',
    shows: 'that at least one was bought',
  }),
}

function channelEvidence(facts: ReimagingFacts): EvidenceWords | undefined {
  const what = isWindowsImage(facts) ? 'Windows' : 'the product'
  switch (facts.channel) {
    case 'oem':
      return { keep: 'The invoice of the PCs', shows: `that ${what} came with them` }
    case 'system-builder':
      return { keep: 'The system builder’s invoice', shows: `that ${what} came with the PCs` }
    case 'retail':
      return {
        keep: 'The invoice and the box, with its disc, product key and licence terms',
        shows: 'that each PC has a full package',
      }
    case 'other-agreement':
      return {
        keep: 'The licence confirmation of the other agreement',
        shows: `that ${what} is licensed for these PCs under it`,
      }
    case 'same-agreement':
      return { keep: 'The licence confirmation for these PCs', shows: `that ${what} is licensed under your agreement` }
    default:
      return undefined
  }
}

function namedOn(facts: ReimagingFacts): string {
  if (isPreinstalled(facts))
    return isWindowsImage(facts)
      ? 'A photo of the COA label on each PC'
      : 'The licence or invoice that came with the PCs'
  if (facts.channel === 'same-agreement') return 'Your agreement’s licence list'
  return facts.channel === 'retail' ? 'The front of the box, or the invoice' : 'The other agreement’s licence list'
}
