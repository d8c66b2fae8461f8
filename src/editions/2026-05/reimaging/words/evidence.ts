/** What to keep on file to bear out the answers of a reimaging check. Advice of ours: the texts list nothing to keep. */
import type { EvidenceInWords, EvidenceWords } from '../../../../engine/words.ts'
import { hasNoAgreement } from '../../catalogue/agreements.ts'
import { agreementPhrase, productPhrase, systemPhrase, yourAgreement } from '../../catalogue/names.ts'
import {
  imageProduct,
  isOtherProductImage,
  isOwnVolumeLicensingMedia,
  isPreinstalled,
  isRecoveryMedia,
  isRetail,
  isStandaloneImage,
  isStepUpImage,
  isSubscriptionImage,
  isSuiteImage,
  isWindowsImage,
  licensedProduct,
  type ReimagingFacts,
  type ReimagingQuestion,
} from '../facts.ts'
import { licensedKind } from './licensed-question.ts'

export const reimagingEvidence: EvidenceInWords<ReimagingFacts, ReimagingQuestion> = {
  media: mediaEvidence,
  cameWith: (facts) => ({
    keep: isRecoveryMedia(facts)
      ? 'The delivery note of the PCs, with the recovery media on it'
      : 'The order of the PCs, and what the maker says of the image that it put on them',
    shows: 'for which PCs it is',
  }),
  recoveryMatch: () => ({
    keep: 'The name of the recovery media beside the invoice of the PC',
    shows: 'which version is written on each of them',
  }),
  modified: () => ({ keep: 'A note on how the image or the media were made', shows: 'whether anything was changed' }),
  retailOwn: () => ({ keep: 'A list of the PCs with their retail licences', shows: 'which media belong to which PC' }),
  image: (facts) => ({
    keep: imageShownBy(facts),
    shows:
      productPhrase(facts.image) === 'the product' || isOtherProductImage(facts)
        ? 'which product the image contains'
        : `that the image contains ${productPhrase(facts.image)}`,
  }),
  subscription: () => ({
    keep: 'The list of assigned licences from the admin center',
    shows: 'which users have Microsoft 365 Apps',
  }),
  agreement: (facts) =>
    hasNoAgreement(facts)
      ? undefined
      : {
          keep: 'The signed agreement, with its number',
          shows: `that the media come from ${agreementPhrase(facts.agreement)}`,
        },
  enterpriseRight: rightEvidence,
  base: (facts) =>
    facts.base === 'no-windows' || facts.base === 'macintosh'
      ? undefined
      : {
          keep: 'The invoice of the PCs, with the output of the firmware key or photos of the labels',
          shows: `that they are licensed for ${systemPhrase(facts.base)}`,
        },
  segment: (facts) =>
    facts.segment === 'education-or-charity'
      ? {
          keep: 'The paper that proves the status of the organisation',
          shows: 'that it is a school, a university or a charity',
        }
      : undefined,
  channel: channelEvidence,
  licensed: (facts) => ({
    keep: namedOn(facts),
    shows:
      licensedProduct(facts) === undefined
        ? 'which product is written on it'
        : `that it says ${productPhrase(facts.licensed)}`,
  }),
  baseLicense: (facts) => {
    if (facts.baseLicense === 'not-windows')
      return { keep: 'The full name of the product', shows: 'that it is not a Windows for PCs' }
    return facts.baseLicense === 'yes'
      ? {
          keep: 'The invoice of the PCs, or the retail boxes of Windows',
          shows: 'that they have a full Windows licence too',
        }
      : undefined
  },
  sameProduct: () => ({
    keep: 'The full names on the media and on the invoice, box or licence confirmation',
    shows: 'whether product and edition are the same',
  }),
  versionRelation: () => ({
    keep: 'The version on the media and on the invoice, box or licence confirmation',
    shows: 'how the two compare',
  }),
  upgradedInPlace: (facts) =>
    facts.upgradedInPlace === 'yes'
      ? {
          keep: 'The report of the update or management tool, with the date of the upgrade',
          shows: 'that the PCs were upgraded in place',
        }
      : undefined,
  priorTerms: (facts) =>
    facts.priorTerms === 'not-yet'
      ? undefined
      : {
          keep: 'The licence terms of the licensed copy',
          shows: `whether they allow ${isStandaloneImage(facts) ? 'the older version' : productPhrase(facts.image)}`,
        },
  components: () => ({ keep: 'A list of the applications in each copy', shows: 'whether they are exactly the same' }),
  language: (facts) => ({
    keep: `The language on the ${isRetail(facts) ? 'box or order' : 'order of the PCs'}, and a picture of the language settings`,
    shows: 'in which language the PCs get it',
  }),
  clause: (facts) =>
    facts.clause === 'not-yet'
      ? undefined
      : {
          keep: `The clause of ${yourAgreement(facts.agreement)}, or of the Product Terms that it refers to${facts.clause === 'yes' ? '' : ', or what the seller wrote'}`,
          shows: `that it ${facts.clause === 'yes' ? 'grants reimaging' : 'does not grant reimaging'}`,
        },
  oneLicense: (facts) =>
    facts.oneLicense === 'yes'
      ? {
          keep: `The order or invoice of that licence under ${yourAgreement(facts.agreement)}`,
          shows: 'that at least one was bought',
        }
      : undefined,
}

/** Office of 2019 and later has no ISO file and no download page: the Office Deployment Tool fetches it. */
const isDeployedByTool = (facts: ReimagingFacts): boolean =>
  isSubscriptionImage(facts) || (isSuiteImage(facts) && imageProduct(facts)?.version !== 'office-2016')

function imageShownBy(facts: ReimagingFacts): string {
  if (isDeployedByTool(facts)) return 'A picture of the Office account page'
  if (isSuiteImage(facts)) return 'The name of the ISO file, or a picture of the Office account page'
  return isWindowsImage(facts) || isStepUpImage(facts)
    ? 'The name of the ISO file, or a picture of winver'
    : 'The name of the ISO file, or a picture of winver or of the Office account page'
}

function mediaEvidence(facts: ReimagingFacts): EvidenceWords {
  if (isDeployedByTool(facts))
    return {
      keep: 'The configuration file of the Office Deployment Tool, with the date of the download',
      shows: 'which product was downloaded, and when',
    }
  if (isOwnVolumeLicensingMedia(facts))
    return {
      keep: 'A picture of the download page, with date and file name',
      shows: 'that the media are of your own agreement',
    }
  switch (facts.media) {
    case 'no-image':
      return { keep: 'A note on how the PCs are set up', shows: 'that no image is copied' }
    case 'factory':
      return { keep: 'The order of the PCs with the image on it', shows: 'that the maker loads it' }
    default:
      return { keep: 'A note of where the media came from', shows: 'what the image was made from' }
  }
}

function rightEvidence(facts: ReimagingFacts): EvidenceWords | undefined {
  switch (facts.enterpriseRight) {
    case 'per-user':
      return { keep: 'The list of assigned licences from the admin center', shows: 'which users have the subscription' }
    case 'per-device-sa':
      return {
        keep: 'The licence confirmation, with the day on which Software Assurance ends',
        shows: 'that it is active for these PCs',
      }
    case 'per-device':
      return { keep: 'The licence confirmation', shows: `that it licenses ${productPhrase(facts.image)} for these PCs` }
    case 'assurance-ended':
      return {
        keep: 'The licence confirmation, with the day on which Software Assurance ended',
        shows: 'which release was out by then',
      }
    default:
      return undefined
  }
}

function channelEvidence(facts: ReimagingFacts): EvidenceWords | undefined {
  const what = licensedKind(facts)
  switch (facts.channel) {
    case 'oem':
      return { keep: 'The invoice of the PCs', shows: `that ${what} came with them` }
    case 'retail':
      return { keep: 'The invoice, with the boxes, cards or keys', shows: 'that each PC has a retail licence' }
    case 'other-agreement':
      return {
        keep: 'The licence confirmation of the other agreement',
        shows: `that ${what} is licensed for these PCs under it`,
      }
    case 'same-agreement':
      return {
        keep: 'The licence confirmation, or the list of assigned licences',
        shows: `that ${what} is licensed for these PCs, or their users, under ${yourAgreement(facts.agreement)}`,
      }
    default:
      return undefined
  }
}

function namedOn(facts: ReimagingFacts): string {
  if (isPreinstalled(facts))
    return isWindowsImage(facts)
      ? 'The output of the firmware key or photos of the labels, with the invoice of the PCs'
      : 'The invoice of the PCs'
  return isRetail(facts) ? 'A picture of the box or the card, or the order' : 'The licence list of the agreement'
}
