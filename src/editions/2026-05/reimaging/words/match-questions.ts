/** What the question pages say on which the image is compared with the licensed copy. */
import { options, type QuestionsInWords, type QuestionWords } from '../../../../engine/words.ts'
import { notSure, yesNoUnsure } from '../../../../words/every-check.ts'
import { productPhrase } from '../../catalogue/names.ts'
import {
  isOtherProductImage,
  isPreinstalled,
  isStandaloneImage,
  isWindows10Licensed,
  isWindowsImage,
  type ReimagingFacts,
  type ReimagingQuestion,
} from '../facts.ts'
import { licensedKind } from './licensed-question.ts'

type MatchQuestion = Extract<
  ReimagingQuestion,
  'baseLicense' | 'sameProduct' | 'versionRelation' | 'upgradedInPlace' | 'priorTerms' | 'components' | 'language'
>

export const matchQuestionWords: QuestionsInWords<ReimagingFacts, MatchQuestion> = {
  baseLicense: (facts) => {
    const isOther = isOtherProductImage(facts)
    return {
      ask: isOther
        ? 'If the product in the image is a Windows for PCs: do these PCs have a full Windows licence too?'
        : 'Do these PCs have a full Windows licence too?',
      short: 'Full Windows licence',
      hint: 'Full means: from the maker of the PC, or from retail. If they only have the Get Genuine Windows Agreement, choose “I’m not sure”: no text we read says what it gives.',
      error: 'Select whether these PCs have a full Windows licence too',
      why: 'Windows licences of agreements are upgrades. Under each of them the PC needs a full Windows licence, which agreements do not sell.',
      cites: ['windows-guide-2023.5', 'windows-guide-2023.7', 'activation-plan.2'],
      where:
        'Look for Windows on the invoice of the PCs, for a key in the firmware, a label on the case, or a retail box.',
      matter: 'whether these PCs have a full Windows licence too',
      terms: ['full-licence', 'upgrade-licence', 'firmware-key', 'coa', 'ggwa'],
      option: options({
        yes: { label: 'Yes, from their maker or from retail' },
        no: { label: 'No, only the licence of the other agreement' },
        'not-windows': { label: 'The product is not a Windows for PCs', hint: 'Such as Windows Server or Access' },
        unknown: notSure,
      }),
    }
  },

  sameProduct: (facts) => ({
    ask: `Is ${inImage(facts)} the same product and edition as the licensed copy?`,
    short: 'Same product and edition',
    hint: 'Leave the version aside: it comes next.',
    error: 'Select yes if product and edition are the same',
    why: 'The image has to be the same product and the same edition as the licensed copy.',
    cites: ['reimaging-2020.3', 'reimaging-2020.5'],
    where:
      'Compare the full names, word by word: on the media, and on the invoice, the box or the licence confirmation.',
    matter: 'whether product and edition are the same',
    ...knownNames(facts),
    terms: ['edition', ...(facts.image === 'visio' ? ['ltsc'] : [])],
    option: yesNoUnsure('Yes, the same product and edition', 'No, another product or edition'),
  }),

  versionRelation: (facts) => ({
    ask: `Which version of ${oneOf(facts)} does the image contain, compared with the licensed copy?`,
    short: 'Version',
    error: 'Select how the version in the image compares with the licensed copy',
    why: 'The version has to be the same. An older one is possible only where the licence terms allow it.',
    cites: ['reimaging-2020.5', 'reimaging-2020.6'],
    where: 'The version is part of the product name, such as 2019, 2021 or 2024.',
    matter: 'how the version in the image compares with the licensed copy',
    terms: ['version', 'downgrade'],
    option: options({
      same: { label: 'The same version' },
      older: { label: 'An older version than the licensed copy' },
      newer: { label: 'A newer version than the licensed copy' },
      unknown: notSure,
    }),
  }),

  upgradedInPlace: (facts) => {
    const version = versionOf(facts)
    const isFrom10 = isWindows10Licensed(facts)
    return {
      ask: `Have these PCs been upgraded in place to ${version}, by Microsoft’s free offer?`,
      short: 'Upgraded in place',
      hint: `In place means: Windows on the PC became ${version}, and programs and files stayed. A new installation does not count.`,
      error: `Select yes if these PCs have been upgraded in place to ${version}`,
      why: isFrom10
        ? 'The image is newer than the Windows that the PCs were sold with. As we read the texts, an upgrade in place licenses a PC for Windows 11. No text we read says whether an image may do the same.'
        : `The image is newer than the Windows that the PCs were sold with. No text we read says what such a PC is licensed for after an upgrade from Windows 8.1 or older to ${version}.`,
      cites: isFrom10
        ? ['reimaging-2020.5', 'windows-11-plan-2021.1', 'windows-11-plan-2021.2', 'reading-2026.1', 'silence-2026.3']
        : ['reimaging-2020.5', 'silence-2026.13'],
      where:
        'Start winver on such a PC to see what runs now. How it got there is in the reports of your update or management tool, or known to whoever managed the PCs.',
      matter: 'whether these PCs have been upgraded in place',
      terms: ['in-place-upgrade', 'version'],
      option: yesNoUnsure('Yes, upgraded in place', 'No'),
    }
  },

  priorTerms: (facts) => ({
    ask: `Do the licence terms of ${licensedCopy(facts)} allow ${olderOf(facts)} in its place today?`,
    short: 'Terms on older versions',
    error: 'Select whether you have read terms that allow the older version',
    why: 'The image is older than the licensed copy. We have not read the terms of that copy, so what you read there decides.',
    cites: ['reimaging-2020.6', 'silence-2026.8'],
    where: isPreinstalled(facts)
      ? 'Read the licence terms that came with the PCs, or look them up at microsoft.com/useterms. Look for “earlier version” or “downgrade”.'
      : 'Read the licence terms in the box, or look them up at microsoft.com/useterms. Look for “earlier version” or “downgrade”.',
    matter: 'whether the licence terms allow the older version',
    terms: ['downgrade', 'version'],
    option: options({
      yes: { label: 'Yes', hint: 'We have the terms before us, and they allow the older version today' },
      'not-yet': {
        label: 'We have not read them yet',
        hint: 'Choose this too if all you have is a letter that says so',
      },
      no: { label: 'No', hint: 'We have read them, and they do not allow it' },
    }),
  }),

  components: (facts) => ({
    ask: `Does ${inImage(facts)} have exactly the same component applications as the licensed copy?`,
    short: 'Same applications',
    hint: 'If the product is one application without parts, choose “Yes”.',
    error: 'Select yes if both have exactly the same applications',
    why: 'One application more or less makes it another product.',
    cites: ['reimaging-2020.5'],
    where: 'Compare the list of applications on the box, the invoice or the product page with what the image installs.',
    matter: 'whether the image and the licensed copy have exactly the same applications',
    terms: ['components'],
    option: yesNoUnsure('Yes, exactly the same', 'No'),
  }),

  language: (facts) => {
    const what = licensedKind(facts)
    return {
      ask: `In which language do the PCs get ${what} from the image?`,
      short: 'Language',
      hint: isPreinstalled(facts)
        ? 'The licensed language is the one in which the maker delivered the PCs. The key in the firmware does not say which.'
        : 'The licensed language is the one of the retail box or the order.',
      error: 'Select in which language the PCs get it',
      why: 'The copy has to be in the language that is licensed. No text we read says whether further languages beside it are allowed.',
      cites: ['reimaging-2020.5', 'product-terms-universal.1', 'vl-media-2023.2', 'reading-2026.4', 'reading-2026.11'],
      where: isPreinstalled(facts)
        ? 'Look at the order or the invoice of the PCs. On a PC with the image open Settings, Time & language, Language & region.'
        : 'Look at the box or the order. On a PC with the image open the language settings.',
      matter: `in which language the PCs get ${what}`,
      ...(isWindowsImage(facts) && {
        known: {
          heading: 'About “Multilanguage”',
          says: [
            'Windows of an agreement is downloaded as “Multilanguage”. What counts is which languages the PCs get, not what the download contains.',
          ],
          cites: ['vl-media-2023.2', 'reading-2026.11'],
        },
      }),
      terms: ['multilingual'],
      option: options({
        same: { label: 'In the licensed language alone', hint: 'Even if the download contains more languages' },
        multilingual: { label: 'In the licensed language and in others' },
        different: { label: 'In another language' },
        unknown: notSure,
      }),
    }
  },
}

const inImage = (facts: ReimagingFacts): string =>
  isOtherProductImage(facts) ? 'the product in the image' : `${productPhrase(facts.image)} in the image`

/** The product in the image, after "of". */
export const oneOf = (facts: ReimagingFacts): string =>
  isOtherProductImage(facts) ? 'the product' : productPhrase(facts.image)

const licensedCopy = (facts: ReimagingFacts): string =>
  isStandaloneImage(facts) ? `the licensed copy of ${oneOf(facts)}` : `the retail ${productPhrase(facts.licensed)}`

const olderOf = (facts: ReimagingFacts): string =>
  isStandaloneImage(facts) ? 'the older version' : productPhrase(facts.image)

/** The version in the image, by its family name: "Windows 11". */
export const versionOf = (facts: ReimagingFacts): string => productPhrase(facts.image).split(' ').slice(0, 2).join(' ')

function knownNames(facts: ReimagingFacts): Pick<QuestionWords, 'known'> {
  if (facts.image === 'project')
    return {
      known: {
        heading: 'About the names',
        says: [
          'A reseller’s sheet says that shops sell Project Standard and Professional under the same names as agreements do.',
        ],
        cites: ['office-2016-channels.3', 'office-ltsc-2024.2'],
      },
    }
  if (facts.image === 'visio')
    return {
      known: {
        heading: 'About the names',
        says: [
          'In agreements the name is Visio LTSC since 2021. A reseller’s sheet says that shops sell Visio without “LTSC” in its name.',
        ],
        cites: ['office-2016-channels.3', 'office-ltsc-2021.3', 'office-ltsc-2024.2'],
      },
    }
  return {}
}
