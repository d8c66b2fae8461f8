/** How the product is licensed on the PCs, asked by what the customer can look at. */
import { type OptionWords, options, type QuestionWords } from '../../../../engine/words.ts'
import { coaDrawings, confirmationDrawing } from '../../../../words/drawings.ts'
import { notSure } from '../../../../words/every-check.ts'
import { byVersion, productName, productPhrase, yourAgreement } from '../../catalogue/names.ts'
import {
  isLicensedUnderSameAgreement,
  isPreinstalled,
  isRetail,
  isStandaloneImage,
  isSuiteImage,
  isWindowsImage,
  type ReimagingFacts,
} from '../facts.ts'

/** What a licence on the PC is asked for: "Windows", "Office", "Project", "the product in the image". */
export function licensedKind(facts: ReimagingFacts): string {
  if (isWindowsImage(facts)) return 'Windows'
  if (isSuiteImage(facts)) return 'Office'
  return facts.image === 'other-product' ? 'the product in the image' : productPhrase(facts.image)
}

export function channelQuestion(facts: ReimagingFacts): QuestionWords {
  const what = licensedKind(facts)
  const isWindows = isWindowsImage(facts)
  return {
    ask: `How is ${what} licensed on these PCs today?`,
    short: isStandaloneImage(facts) ? 'Licence on the PCs' : `Licence of ${what}`,
    ...(isWindows && { hint: 'The licence counts, not what runs on the PCs today.' }),
    error: `Select how ${what} is licensed on these PCs`,
    why: 'Reimaging puts an identical copy in the place of a licensed one. It gives no new licence, and where the licence comes from decides what is asked next.',
    cites: ['reimaging-2020.1', 'reimaging-2020.4', 'reimaging-cl.4', 'keys-2024.2'],
    where: isWindows
      ? 'Look at the invoice of the PCs: is Windows on it? A key in the firmware, or a label on the case, shows that it came with the PC. Licences of an agreement are in the Microsoft 365 admin center.'
      : 'Look at the invoice of the PCs, at boxes and cards with a key, and at the licences of your agreements in the Microsoft 365 admin center.',
    ...(isWindows && { drawings: coaDrawings }),
    matter: `how ${what} is licensed on these PCs`,
    terms: ['oem', 'retail', ...(isWindows ? ['firmware-key', 'coa', 'ggwa'] : []), 'admin-center'],
    option: options({
      oem: {
        label: 'It came with the PCs (OEM)',
        hint: 'From the maker, a system builder or a refurbisher',
      },
      retail: {
        label: 'It was bought in a shop or online (retail)',
        hint: 'A box, a card or a download, for one PC each',
      },
      'same-agreement': {
        label: 'Under the agreement that the media come from',
        hint: `Choose this if ${yourAgreement(facts.agreement)} licenses these PCs, or their users, for more than what they came with`,
      },
      'other-agreement': { label: 'Under another agreement', hint: 'Another one of yours, or one of a sister company' },
      unlicensed: { label: 'It is not licensed on these PCs', hint: 'The image would be the first copy' },
      unknown: notSure,
    }),
    groups: (values) => [
      { values: ['oem', 'retail', 'same-agreement', 'other-agreement', 'unlicensed'] },
      { values: values.filter((value) => value === 'unknown') },
    ],
  }
}

/** Which product is licensed. */
export function licensedQuestion(facts: ReimagingFacts): QuestionWords {
  const what = licensedKind(facts)
  return {
    ...wording(what, facts),
    why: `The image contains ${productPhrase(facts.image)}. It has to be the same product, edition and version as the licensed copy, or one that its terms allow instead.`,
    cites: ['reimaging-2020.5', 'reimaging-2020.6', 'downgrade-guide.1', 'subscription-activation-2024.8'],
    known: {
      heading: 'About the names in the list',
      says: [
        'Windows 8.1, 10 and 11 are versions. Feature updates such as 22H2 and 23H2 are not.',
        'Some names come from second-hand lists. They are there to choose from, and no rule rests on them.',
      ],
      cites: [
        'reading-2026.7',
        'reading-2026.8',
        'qos-2024.1',
        'office-2016-channels.1',
        'office-2016-channels.2',
        'office-2024-training.1',
      ],
    },
    option: (value) => licensedOption(value, facts),
    likeliest: (label) => `The same: ${label}`,
    groups: byVersion,
  }
}

type Wording = Pick<QuestionWords, 'ask' | 'short' | 'hint' | 'error' | 'where' | 'drawings' | 'matter' | 'terms'>

function wording(what: string, facts: ReimagingFacts): Wording {
  const isWindows = isWindowsImage(facts)
  if (isPreinstalled(facts))
    return {
      ask: `Which ${what} came with these PCs?`,
      short: `${what} that came with the PCs`,
      hint: isWindows
        ? 'What the firmware, the label or the invoice says counts, not what runs on the PCs today.'
        : 'What the invoice says counts, not what runs on the PCs today.',
      error: `Select the ${what} that came with these PCs`,
      where: isWindows
        ? 'In PowerShell run: Get-CimInstance SoftwareLicensingService | Select OA3xOriginalProductKeyDescription. “Professional” is Pro, “Core” is Home. The firmware does not say the version: take that from the invoice, or ask the maker with the serial number.'
        : 'Look at the invoice of the PCs and at the card or package that came with them.',
      ...(isWindows && { drawings: coaDrawings }),
      matter: `which ${what} came with these PCs`,
      terms: [...(isWindows ? ['firmware-key', 'coa'] : []), 'oem', 'version', 'edition'],
    }
  if (isRetail(facts))
    return {
      ask: `Which ${what} was bought at retail?`,
      short: `${what} bought at retail`,
      hint: 'What the box, the card or the order says counts, not what runs on the PCs today.',
      error: `Select the ${what} that was bought at retail`,
      where: 'Read the full name, with version and edition, on the box, the card or the order.',
      matter: `which ${what} was bought at retail`,
      terms: ['retail', 'version', 'edition'],
    }
  const isSame = isLicensedUnderSameAgreement(facts)
  return {
    ask: isSame
      ? `Which ${what} does ${yourAgreement(facts.agreement)} license for these PCs?`
      : `Which ${what} does the other agreement license for these PCs?`,
    short: isSame ? `${what} of the agreement` : `${what} of the other agreement`,
    hint: `With active Software Assurance or a subscription, choose the newest version.${isWindows ? ' Leave the Windows that came with the PCs aside.' : ''}`,
    error: `Select the ${what} that the agreement licenses`,
    where:
      'In the Microsoft 365 admin center open Billing, Your products, Volume licensing, or read the licence confirmation. For subscriptions look at Users, Active users.',
    drawings: [confirmationDrawing],
    matter: `which ${what} the ${isSame ? '' : 'other '}agreement licenses for these PCs`,
    terms: ['sa', 'e3', 'licence-confirmation', 'version', 'edition'],
  }
}

function licensedOption(value: string, facts: ReimagingFacts): OptionWords {
  const isWindows = isWindowsImage(facts)
  switch (value) {
    case 'earlier-product':
      return { label: isWindows ? 'Windows 8 or earlier' : 'Office 2013 or earlier' }
    case 'later-product':
      return { label: isWindows ? 'A Windows released after May 2026' : 'An Office released after May 2026' }
    case 'other-product':
      return {
        label: 'An edition that is not listed',
        ...(isWindows && { hint: 'Such as N, KN, IoT Enterprise or Pro Single Language' }),
      }
    case 'unknown':
      return notSure
    default:
      return { label: productName(value) }
  }
}
