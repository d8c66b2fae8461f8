/** What the question pages of the reimaging check say. */

import { inSpeech, options, type QuestionsInWords, type QuestionWords } from '../../../../engine/words.ts'
import { coaDrawings, confirmationDrawing, systemWindowDrawing } from '../../../../words/drawings.ts'
import { notSure, yesNoUnsure } from '../../../../words/every-check.ts'
import { imagesGrantedFor } from '../../catalogue/grants.ts'
import {
  agreementGroups,
  agreementOption,
  agreementPhrase,
  applicationsOf,
  byVersion,
  productPhrase,
} from '../../catalogue/names.ts'
import {
  imageProduct,
  isGrantedPair,
  isLicensedUnderOtherAgreement,
  isLicensedUnderSameAgreement,
  isOfficeImage,
  isOtherProductImage,
  isPreinstalled,
  isPriorVersion,
  isWindowsImage,
  licensedProduct,
  limitOfGrant,
  type ReimagingFacts,
  type ReimagingQuestion,
} from '../facts.ts'
import { licensedQuestion } from './licensed-question.ts'

export const reimagingQuestionWords: QuestionsInWords<ReimagingFacts, ReimagingQuestion> = {
  media: () => ({
    ask: 'What was, or will be, the disk image made from?',
    short: 'Media',
    hint: 'What counts is the disc or download that the software in the image was installed from.',
    error: 'Select what the image was made from',
    why: 'Only media of your own Volume Licensing agreement carry the reimaging right. A PC maker’s media do not, and recovery media have a rule of their own.',
    cites: ['summary.3', 'oem-1', 'oem-2', 'faq-1'],
    where:
      'Ask whoever built the image. A download from the Volume Licensing Service Center or a disc marked Volume Licensing is Volume Licensing media.',
    matter: 'what the image was made from',
    terms: ['reimaging', 'vl-media', 'recovery-media', 'fpp'],
    option: options({
      'volume-licensing': {
        label: 'Media of our own Volume Licensing agreement',
        hint: 'A download from the Volume Licensing Service Center, or a Volume Licensing disc kit',
      },
      'others-volume-licensing': {
        label: 'Somebody else’s Volume Licensing media',
        hint: 'A partner’s, another company’s, or from a developer subscription such as MSDN or TechNet',
      },
      oem: {
        label: 'The PC maker’s own installation, which we put on PCs',
        hint: 'A preinstalled PC or the maker’s OEM media, copied to several PCs',
      },
      factory: {
        label: 'The PC maker’s installation, which the maker loads while it builds the PCs',
        hint: 'Choose this too if you are the maker. Where the image is made from your own Volume Licensing media, choose the first answer instead',
      },
      recovery: { label: 'Recovery media', hint: 'What the maker supplies to put a PC back as it was delivered' },
      retail: {
        label: 'Retail media or a public download',
        hint: 'The disc from a boxed product, also called full packaged product (FPP)',
      },
      unknown: notSure,
    }),
  }),

  recoveryUse: () => ({
    ask: 'How will the recovery media be used?',
    short: 'Use of the recovery media',
    error: 'Select how the recovery media will be used',
    why: 'Recovery media may put PCs back one at a time, by you or by a service provider you choose. A standard image may not be made from them.',
    cites: ['oem-1', 'oem-2.2'],
    where: 'Ask whoever will do the work: does each PC get its own recovery, or do many PCs get one copy?',
    matter: 'how the recovery media will be used',
    terms: ['recovery-media', 'image'],
    option: options({
      'one-pc': { label: 'To put single PCs back as they were delivered', hint: 'Each PC is recovered by itself' },
      'standard-image': { label: 'To make one standard image for many PCs' },
      unknown: notSure,
    }),
  }),

  recoveryMatch: () => ({
    ask: 'Are these the PC’s own recovery media, with the version that its maker preinstalled?',
    short: 'Recovery media match',
    hint: 'Another maker’s disc is not the PC’s own, even with the same version of Windows on it.',
    error: 'Select yes if these are the PC’s own recovery media',
    why: 'Only the product version that was on the PC at delivery may be used to put it back.',
    cites: ['oem-2.3'],
    where: 'Compare the maker and the name on the recovery media with the label on the PC and with the invoice.',
    matter: 'whether the recovery media are the PC’s own',
    terms: ['recovery-media', 'coa'],
    option: yesNoUnsure('Yes, its own, with the same version', 'No, another maker’s, or another product or version'),
  }),

  agreement: () => ({
    ask: 'Which Volume Licensing agreement do the media belong to?',
    short: 'Agreement',
    hint: 'If you have more than one, choose the one whose media the image was made from.',
    error: 'Select the agreement that the media belong to',
    why: 'Reimaging is a right of Volume Licensing customers. Under Open License you also need one licence of the product.',
    cites: ['title.2', 'summary.2', 'note-2'],
    where:
      'The programme is written on your licence confirmation and in the Volume Licensing Service Center (VLSC). Your reseller knows it too.',
    drawings: [confirmationDrawing],
    matter: 'which agreement the media belong to',
    terms: ['vl', 'vlsc'],
    option: agreementOption('Then the media cannot be of your own agreement: check your first answer'),
    groups: agreementGroups,
  }),

  image: () => ({
    ask: 'Which product does the image contain?',
    short: 'Image',
    hint: 'One check is for one product. If the image contains Windows and Office, make a check for each. The list has the products for which we know of Volume Licensing media.',
    error: 'Select the product that the image contains',
    why: 'The image has to match what is licensed on the PC in product, version, components and language. An older version is allowed only by the licence terms.',
    cites: ['eligibility.1', 'eligibility.3', 'faq-9'],
    where:
      'The exact name is written on the media and beside the download in the Volume Licensing Service Center. On a running copy, look at its About or System window.',
    drawings: [systemWindowDrawing],
    matter: 'which product the image contains',
    terms: ['image', 'edition', 'vlsc'],
    option: (value) => {
      if (value === 'other-product')
        return {
          label: 'Another product that was out by October 2009',
          hint: 'Windows Server, Visio, Project, Office of other years or for Mac, a Windows edition that is not listed',
        }
      if (value === 'later-product') return { label: 'A product released after October 2009' }
      return value === 'unknown' ? notSure : { label: productPhrase(value) }
    },
    groups: byVersion,
  }),

  channel: (facts) => ({
    ask: `How is ${subject(facts)} licensed on these PCs today?`,
    short: 'Licence on the PCs',
    hint: 'What counts is the licence that you have, not what runs on the PCs.',
    error: `Select how ${subject(facts)} is licensed on these PCs`,
    why: 'Reimaging replaces a licensed copy with an identical one. Where its licence comes from decides which rules apply.',
    cites: ['eligibility.2', 'benefits.2'],
    where: 'Look at what you have for these PCs: a label, a box, an invoice or a licence confirmation.',
    ...(isWindowsImage(facts)
      ? { drawings: [...coaDrawings, confirmationDrawing] }
      : { drawings: [confirmationDrawing] }),
    matter: `how ${subject(facts)} is licensed on these PCs`,
    terms: ['oem', 'system-builder', 'coa', 'fpp', 'authorization-number'],
    option: options({
      oem: {
        label: 'It came with the PCs from their maker (OEM)',
        hint: 'The software is on the invoice of the PCs. For Windows, each case has a COA label',
      },
      'system-builder': {
        label: 'It came with the PCs from a system builder',
        hint: 'A smaller firm put the PCs together, and the software is on its invoice',
      },
      retail: {
        label: 'It was bought in a box (FPP)',
        hint: 'You have a full package for each PC, with a disc, a product key and licence terms',
      },
      'other-agreement': {
        label: 'Under another Volume Licensing agreement',
        hint: 'You have a licence confirmation under a different agreement from that of the media',
      },
      'same-agreement': {
        label: 'Under the same agreement as the media',
        hint: 'You have a licence confirmation for these PCs under the agreement you chose before',
      },
      unlicensed: {
        label: 'It is not licensed on these PCs',
        hint: 'You have no licence for it: the image would be the first copy',
      },
      unknown: notSure,
    }),
  }),

  softwareAssurance: (facts) => ({
    ask: 'Does Software Assurance for Windows cover these PCs?',
    short: 'Software Assurance',
    error: 'Select yes if Software Assurance for Windows covers these PCs',
    why: `${productPhrase(facts.image)} is sold through Volume Licensing alone, so it is never reimaged. PCs with Software Assurance for Windows may have it.${facts.image === 'windows-vista-enterprise' ? ' The brief says so of Windows 7 Enterprise; we read it the same way here.' : ''}`,
    cites: ['eligibility-fn1', 'faq-5'],
    where:
      'Your licence confirmation and the Volume Licensing Service Center (VLSC) list Software Assurance and the date it runs to.',
    drawings: [confirmationDrawing],
    matter: 'whether Software Assurance for Windows covers these PCs',
    terms: ['sa', 'vlsc'],
    option: options({
      yes: { label: 'Yes, every one of these PCs' },
      ended: {
        label: 'No longer: it has ended',
        hint: 'It covered these PCs when Windows Enterprise was put on them',
      },
      no: { label: 'No' },
      unknown: notSure,
    }),
  }),

  baseLicense: () => ({
    ask: 'Do these PCs also have a full Windows licence?',
    short: 'Full Windows licence',
    hint: 'Full means that their maker preinstalled Windows, or that Windows was bought as a full package.',
    error: 'Select yes if these PCs also have a full Windows licence',
    why: 'Volume Licensing sells no full Windows licence for PCs. Its full media may be used only where a PC has one from elsewhere.',
    cites: ['eligibility-windows.1', 'eligibility-windows.2'],
    where:
      'Look for a COA label (a sticker on the case), for Windows on the invoice of the PC, or for a Windows in a box.',
    drawings: coaDrawings,
    matter: 'whether these PCs have a full Windows licence',
    terms: ['full-licence', 'upgrade-licence', 'coa'],
    option: yesNoUnsure(
      'Yes, preinstalled by the maker or bought as a full package',
      'No, only the licence from the other agreement',
    ),
  }),

  licensed: licensedQuestion,

  sameProduct: (facts) => ({
    ask: `Is the product in the image the same product and edition as ${licensedCopy(facts)}?`,
    short: 'Same product',
    hint: 'Leave the version aside for now. Standard and Professional are different editions.',
    error: 'Select yes if image and licensed copy are the same product and edition',
    why: 'The image has to be the same product as the licensed copy. Another edition is another product.',
    cites: ['eligibility.3', 'example-product'],
    where: 'Compare the full name on the media with the full name on the invoice, box or licence confirmation.',
    matter: 'whether product and edition are the same',
    terms: ['edition'],
    option: yesNoUnsure('Yes, the same product and edition', 'No'),
  }),

  versionRelation: (facts) => ({
    ask: `Which version does the image contain, compared with ${licensedCopy(facts)}?`,
    short: 'Version',
    error: 'Select how the version in the image compares with the licensed copy',
    why: 'The versions have to be the same. An older one may be used only where the licence terms allow it.',
    cites: ['eligibility.3', 'example-version', 'faq-9'],
    where: 'The version is part of the product name, such as 2003 or 2007.',
    matter: 'how the version in the image compares with the licensed one',
    terms: ['prior-version'],
    option: options({
      same: { label: 'The same version' },
      older: { label: 'An older version than the licensed copy' },
      newer: { label: 'A newer version than the licensed copy' },
      unknown: notSure,
    }),
  }),

  priorVersion: (facts) => ({
    ask: `Do the licence terms allow ${priorImage(facts)} in place of ${priorLicensed(facts)}?`,
    short: 'Prior version allowed',
    hint: 'The right to use an older version is often called a downgrade right.',
    error: 'Select yes if the licence terms allow the older version',
    why: 'The image is older than what is licensed. That is fine only where the licence terms of the licensed copy allow it.',
    cites: ['faq-9'],
    where:
      isLicensedUnderOtherAgreement(facts) || isLicensedUnderSameAgreement(facts)
        ? 'Read the agreement and the product use rights that go with it, and look for downgrade or prior version.'
        : 'Read the licence terms that came with the licensed copy, and look for downgrade or earlier version.',
    matter: 'whether the licence terms allow the older version',
    known: knownTerms(facts),
    terms: ['prior-version'],
    option: yesNoUnsure('Yes, they allow it', 'No, they do not'),
  }),

  components: (facts) => ({
    ask: 'Do the image and the licensed copy contain exactly the same applications?',
    short: 'Same applications',
    hint: isOfficeImage(facts)
      ? 'One application more or less is a difference.'
      : 'For a product that is a single application, compare what its edition includes.',
    error: 'Select yes if both contain exactly the same applications',
    why: 'What is installed has to be exactly the same, application by application.',
    cites: isOfficeImage(facts) ? ['eligibility.3', 'example-components', 'faq-4.1'] : ['eligibility.3'],
    where: 'Compare the list of applications on the box, the invoice or the product page with what the image installs.',
    matter: 'whether both contain exactly the same applications',
    ...knownApplications(facts),
    terms: ['components'],
    option: yesNoUnsure('Yes, exactly the same', 'No'),
  }),

  language: () => ({
    ask: 'Is the image in the same language as the licensed copy?',
    short: 'Language',
    error: 'Select how the languages compare',
    why: 'The languages have to be the same. A multilingual copy is not the same as one in a single language.',
    cites: ['eligibility.3', 'example-language'],
    where:
      'The language is written on the box, on the invoice and on the media. For preinstalled Windows it is the language that the PC was delivered with.',
    matter: 'whether the languages are the same',
    terms: ['mui'],
    option: options({
      same: {
        label: 'Yes, the same language',
        hint: 'Two multilingual copies count as the same where they include the same languages',
      },
      different: { label: 'No, another language', hint: 'Such as English and French' },
      mui: {
        label: 'One is in a single language, the other multilingual',
        hint: 'Such as English and a Multilingual User Interface (MUI) pack',
      },
      unknown: notSure,
    }),
  }),

  openLicensePurchase: (facts) => ({
    ask: `Have you bought at least one ${licenceOf(facts)} under your ${agreementPhrase(facts.agreement)} authorization number?`,
    short: 'One licence bought',
    error: 'Select yes if you have bought at least one licence',
    why: `Under Open License, one licence has to be bought first. It is needed to get the media and the key.${isPriorVersion(facts) ? ' Where the image is an older version, one licence of what is licensed counts too: that is our reading of FAQ 9.' : ''}${facts.agreement === 'academic-open' ? ' We read this as holding for Academic Open too.' : ''}`,
    cites: isPriorVersion(facts) ? ['note-2', 'faq-7.3', 'faq-9'] : ['note-2', 'faq-7.3'],
    where:
      'Look at the orders under your authorization number, on the licence confirmation or in the Volume Licensing Service Center.',
    drawings: [confirmationDrawing],
    matter: 'whether one licence has been bought under your authorization number',
    terms: ['authorization-number', 'vlk'],
    option: yesNoUnsure('Yes, one or more', 'No, none yet'),
  }),
}

/** The licence that Open License asks for: of the image's product, or of the newer one whose terms allow it. */
function licenceOf(facts: ReimagingFacts): string {
  if (isOtherProductImage(facts)) return 'licence of the product'
  return isPriorVersion(facts) && licensedProduct(facts) !== undefined
    ? `${productPhrase(facts.image)} or ${productPhrase(facts.licensed)} licence`
    : `${productPhrase(facts.image)} licence`
}

/** What the questions on licences are about: the family of the image. */
function subject(facts: ReimagingFacts): string {
  if (isWindowsImage(facts)) return 'Windows'
  return isOfficeImage(facts) ? 'Office' : 'the product'
}

const licensedCopy = (facts: ReimagingFacts): string =>
  isLicensedUnderSameAgreement(facts) ? 'what your agreement licenses' : 'the licensed copy'

const priorImage = (facts: ReimagingFacts): string =>
  isOtherProductImage(facts) ? 'the older version' : productPhrase(facts.image)

const priorLicensed = (facts: ReimagingFacts): string =>
  isOtherProductImage(facts) ? 'the licensed one' : productPhrase(facts.licensed)

/** What published terms are known to allow for the chosen pair. */
function knownTerms(facts: ReimagingFacts): NonNullable<QuestionWords['known']> {
  const heading = 'What published terms say'
  if (isGrantedPair(facts)) {
    const allowed = inSpeech(imagesGrantedFor(facts.licensed).map(productPhrase))
    const says = `The terms of ${productPhrase(facts.licensed)} from a PC maker allow ${allowed} in its place.`
    const limit = limitOfGrant(facts)
    return { heading, says: limit === undefined ? [says] : [says, limit], cites: ['prior-version-grants'] }
  }
  if (isLicensedUnderOtherAgreement(facts) || isLicensedUnderSameAgreement(facts))
    return {
      heading,
      says: ['A licence from a Volume Licensing agreement allows any prior version of the same edition.'],
      cites: ['prior-version-grants'],
    }
  if (facts.licensed === 'later-product')
    return {
      heading,
      says: ['Our list of terms ends in October 2009. For a later product, its own licence terms decide.'],
      cites: ['prior-version-grants'],
    }
  if (isOfficeImage(facts))
    return {
      heading,
      says: [
        'Microsoft’s UK licensing blog of 13 March 2008 says that Office from a PC maker or a box has no right to a prior version.',
      ],
      cites: ['prior-version-grants'],
    }
  const from = isPreinstalled(facts) ? 'from a PC maker' : 'from a box'
  const what = isWindowsImage(facts) ? productPhrase(facts.licensed) : 'this product'
  return {
    heading,
    says: [`For ${what} ${from}, we know of no published terms that allow a prior version. Yours may still do.`],
    cites: ['prior-version-grants'],
  }
}

function knownApplications(facts: ReimagingFacts): Pick<QuestionWords, 'known'> {
  const says = [applicationsOf(imageProduct(facts)), applicationsOf(licensedProduct(facts))].filter(
    (text) => text !== undefined,
  )
  if (says.length === 0) return {}
  return { known: { heading: 'What these suites contain', says: [...new Set(says)], cites: ['catalogue'] } }
}
