/** What the question pages on the image, the agreement and a Windows on top of Pro say. */
import { type OptionWords, options, type QuestionsInWords } from '../../../../engine/words.ts'
import { coaDrawings, systemWindowDrawing } from '../../../../words/drawings.ts'
import { notSure, yesNoUnsure } from '../../../../words/every-check.ts'
import {
  agreementGroups,
  agreementOption,
  byVersion,
  productName,
  productPhrase,
  segmentOption,
  systemOption,
  whereSystem,
} from '../../catalogue/names.ts'
import { imageProduct, isEducationImage, isLtscImage, type ReimagingFacts, type ReimagingQuestion } from '../facts.ts'

type ImageQuestion = Extract<
  ReimagingQuestion,
  'image' | 'subscription' | 'agreement' | 'enterpriseRight' | 'base' | 'segment'
>

export const imageQuestionWords: QuestionsInWords<ReimagingFacts, ImageQuestion> = {
  image: () => ({
    ask: 'Which product does the image contain?',
    short: 'Image',
    hint: 'Choose the one product that this check is about. If the image contains Windows and Office, make one check for each.',
    error: 'Select the product that the image contains',
    why: 'The image has to be identical with what is licensed on the PC: the same product, version and edition, with the same components, in the same language.',
    cites: ['reimaging-2020.3', 'reimaging-2020.5', 'reimaging-2020.6', 'silence-2026.17'],
    where:
      'On a PC that runs the image, start winver or open Settings, System, About; for Office open File, Account. Without such a PC, look at the name of the ISO file.',
    drawings: [systemWindowDrawing],
    matter: 'which product the image contains',
    terms: ['image', 'version', 'edition', 'step-up-edition', 'ltsc', 'm365-apps'],
    option: imageOption,
    groups: byVersion,
  }),

  subscription: () => ({
    ask: 'Has each user of these PCs a subscription that includes Microsoft 365 Apps?',
    short: 'Microsoft 365 Apps licensed',
    hint: 'Not every Microsoft 365 plan includes the apps.',
    error: 'Select yes if each user has a subscription that includes Microsoft 365 Apps',
    why: 'Microsoft 365 Apps are licensed per user. Each user gets a licence before the apps are used. Without one, the apps only show and print documents.',
    cites: ['m365-apps-licensing.1', 'office-ltsc-2021.2'],
    where:
      'In the Microsoft 365 admin center open Users, Active users, and look at the licences and apps of each user.',
    matter: 'whether each user has a subscription that includes Microsoft 365 Apps',
    terms: ['m365-apps', 'admin-center'],
    option: yesNoUnsure('Yes, each user', 'No, not yet'),
  }),

  agreement: (facts) => ({
    ask: `Which agreement do the media of ${imageName(facts)} come from?`,
    short: 'Agreement',
    hint: 'If you have more than one, choose the one under which these media were downloaded.',
    error: 'Select the agreement that the media come from',
    why: 'Only customers with an agreement have the reimaging right. For some agreements we know of no text that grants it: then a clause of the agreement itself has to grant it.',
    cites: ['keys-2024.1', 'reimaging-2020.2', 'silence-2026.1', 'vdi-guide-2023.4', 'keys-faq-2021.1'],
    where:
      'In the Microsoft 365 admin center open Billing, Your products, Volume licensing: each agreement is listed there. If a partner gets your downloads from Partner Center, it is CSP.',
    matter: 'which agreement the media come from',
    terms: ['commercial-licensing', 'csp', 'mca', 'ea', 'mpsa', 'open-value', 'ees', 'admin-center', 'partner-center'],
    option: agreementOption('Then the media cannot be of your own agreement: check your first answer'),
    groups: agreementGroups,
  }),

  enterpriseRight: (facts) => ({
    ask: `What gives these PCs, or their users, the right to ${imageName(facts)}?`,
    short: `Right to ${imageName(facts)}`,
    error: `Select what gives the right to ${imageName(facts)}`,
    why: `${imageName(facts)} is not sold with PCs or in shops, so no PC has an identical copy to reimage. A subscription or a licence of an agreement gives the right to it.`,
    cites: ['windows-guide-2023.1', 'activation-plan.3', 'windows-guide-2023.4', 'windows-guide-2023.19'],
    where:
      'Subscriptions: in the Microsoft 365 admin center, Users, Active users. Device licences, and the day on which Software Assurance ends: Billing, Your products, Volume licensing, or the licence confirmation.',
    matter: `what gives the right to ${imageName(facts)}`,
    terms: ['step-up-edition', 'e3', 'sa', ...(isLtscImage(facts) ? ['ltsc'] : []), 'admin-center'],
    option: rightOption(facts),
  }),

  base: (facts) => ({
    ask: `Which Windows are the PCs themselves licensed for, under ${imageName(facts)}?`,
    short: 'Windows of the PCs themselves',
    hint: `Do not count ${imageName(facts)} itself. A Mac with a retail Windows of its own, in Boot Camp or a virtual machine, counts as that Windows.`,
    error: 'Select the Windows that the PCs themselves are licensed for',
    why: `${imageName(facts)} comes on top of another Windows. Each PC first has to be licensed for a system that qualifies.`,
    cites: ['windows-guide-2023.5', 'windows-guide-2023.17', 'vdi-guide-2023.1'],
    where: whereSystem,
    drawings: coaDrawings,
    matter: 'which Windows the PCs themselves are licensed for',
    terms: ['qualifying-system', 'upgrade-licence', 'firmware-key', 'coa'],
    option: systemOption,
  }),

  segment: (facts) => ({
    ask: `Who uses these PCs with ${imageName(facts)}?`,
    short: 'Kind of organisation',
    error: 'Select which kind of organisation uses these PCs',
    why: 'Home editions and Macs do not qualify in most cases. For a business we take that as a no. For education and charities no text we read gives the answer.',
    cites: ['vdi-guide-2023.3', 'know-the-facts-2013.1', 'reading-2026.10', 'silence-2026.10'],
    where:
      'Look at your agreement: prices for education or for charities are offered only to organisations that qualify.',
    matter: 'which kind of organisation uses these PCs',
    terms: ['qualifying-system'],
    option: segmentOption,
  }),
}

const imageName = (facts: ReimagingFacts): string => productPhrase(facts.image)

function imageOption(value: string): OptionWords {
  switch (value) {
    case 'other-product':
      return {
        label: 'Another product of Microsoft',
        hint: 'Windows Server, Access, Office for Mac, or a Windows that is not listed, such as N, KN or IoT Enterprise',
      }
    case 'earlier-product':
      return { label: 'An older product', hint: 'Windows 8 or earlier, Office 2013 or earlier' }
    case 'later-product':
      return { label: 'A product released after May 2026' }
    case 'unknown':
      return notSure
    default:
      return { label: productName(value) }
  }
}

function rightOption(facts: ReimagingFacts) {
  const isLtsc = isLtscImage(facts)
  return options({
    'per-user': isEducationImage(facts)
      ? { label: 'A subscription of the user: A3 or A5' }
      : { label: 'A subscription of the user', hint: 'E3, E5, A3, A5, F3, or a Microsoft 365 plan with Windows' },
    'per-device-sa': { label: 'A device licence with active Software Assurance' },
    'per-device': {
      label: 'A device licence without Software Assurance',
      hint: isLtsc ? 'Of this LTSC release or a later one' : licensedVersions(facts),
    },
    'subscription-ended': { label: 'A subscription that has ended' },
    'assurance-ended': {
      label: 'A device licence whose Software Assurance has ended',
      ...(isLtsc && { hint: 'This LTSC release came out before Software Assurance ended' }),
    },
    none: {
      label: 'Nothing does',
      hint: isLtsc
        ? 'Choose this too if your licences, or your ended Software Assurance, do not cover this release'
        : 'Also if your licences are for another edition or an older version only',
    },
    unknown: notSure,
  })
}

/** "Of Windows 10 Enterprise or the same edition of a later version". */
function licensedVersions(facts: ReimagingFacts): string {
  const isNewest = imageProduct(facts)?.version === 'windows-11'
  return `Of ${imageName(facts)}${isNewest ? '' : ', or of the same edition in a later version'}`
}
