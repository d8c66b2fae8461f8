/** What is licensed on the PC is asked by what the customer can look at: a label, a box or a licence confirmation. */

import type { OptionWords, QuestionWords } from '../../../../engine/words.ts'
import { coaDrawings, confirmationDrawing } from '../../../../words/drawings.ts'
import { notSure } from '../../../../words/every-check.ts'
import { byVersion, productPhrase } from '../../catalogue/names.ts'
import { isPreinstalled, isWindowsImage, type ReimagingFacts } from '../facts.ts'

export function licensedQuestion(facts: ReimagingFacts): QuestionWords {
  const family = isWindowsImage(facts) ? 'Windows' : 'Office'
  return {
    ...(isPreinstalled(facts)
      ? preinstalled(facts)
      : facts.channel === 'retail'
        ? boxed(family)
        : facts.channel === 'same-agreement'
          ? ownAgreement(family, facts)
          : otherAgreement(family)),
    option: (value) => licensedOption(value, facts),
    likeliest: (label) => `The same: ${label}`,
    groups: byVersion,
  }
}

type Wording = Omit<QuestionWords, 'option' | 'groups'>

const image = (facts: ReimagingFacts): string => productPhrase(facts.image)

function preinstalled(facts: ReimagingFacts): Wording {
  if (isWindowsImage(facts))
    return {
      ask: 'Which Windows is written on the COA label of the PCs?',
      short: 'COA label',
      hint: 'The Certificate of Authenticity (COA) is a sticker on the case, under a notebook or in its battery bay. What is written there counts, not what runs on the PC today.',
      error: 'Select the Windows that is written on the COA label',
      why: `The image has to be exactly the product and version on the label, or an older version that the licence terms allow. Your image contains ${image(facts)}.`,
      cites: ['eligibility-windows.3', 'faq-9'],
      where:
        'Read the label on the PC itself. If it is missing or worn, ask the maker what was shipped under the PC’s serial number, and look at the invoice.',
      drawings: coaDrawings,
      matter: 'what is written on the COA label',
      terms: ['coa', 'oem', 'edition'],
    }
  return {
    ask: 'Which Office came with the PCs?',
    short: 'Licensed Office',
    hint: 'What was sold with the PC counts, not what is installed today.',
    error: 'Select the Office that came with the PCs',
    why: `The image has to be the same product and version, or an older version that the licence terms allow. Your image contains ${image(facts)}.`,
    cites: ['eligibility.1', 'eligibility.3', 'example-product', 'faq-9'],
    where: 'Look at the invoice of the PCs, at the Office package that came with them, and at its licence terms.',
    matter: 'which Office came with the PCs',
    terms: ['oem', 'edition'],
  }
}

function boxed(family: string): Wording {
  return {
    ask: `Which ${family} was bought in a box?`,
    short: `Licensed ${family}`,
    hint: 'What is written on the box and in its licence terms counts, not what is installed today.',
    error: `Select the ${family} that was bought in a box`,
    why: 'The image has to be the same product and version as the full packaged product (FPP) you bought, or an older version that its terms allow.',
    cites: ['eligibility.1', 'eligibility.3', 'example-product', 'faq-9'],
    where: 'Read the full name on the box or the invoice, with its edition and version.',
    matter: `which ${family} was bought in a box`,
    terms: ['fpp', 'edition'],
  }
}

function otherAgreement(family: string): Wording {
  return {
    ask: `Which ${family} does the other agreement license?`,
    short: `Licensed ${family}`,
    ...(family === 'Windows'
      ? {
          hint: 'The one that is written on the licence of the other agreement, not the Windows that came with the PC.',
        }
      : {}),
    error: `Select the ${family} that the other agreement licenses`,
    why: 'The image has to be the same product and version as the copy that the other agreement licenses, or an older version that its terms allow.',
    cites: ['eligibility.1', 'eligibility.3', 'example-product', 'faq-9'],
    where:
      'Read the licence confirmation of the other agreement, or look it up in the Volume Licensing Service Center.',
    drawings: [confirmationDrawing],
    matter: `which ${family} the other agreement licenses`,
    terms: ['vl', 'vlsc', 'edition'],
  }
}

function ownAgreement(family: string, facts: ReimagingFacts): Wording {
  return {
    ask: `Which ${family} does your agreement license on these PCs?`,
    short: `Licensed ${family}`,
    hint: 'Choose the newest version that the licences cover. With Software Assurance that is the newest one released while it was active.',
    error: `Select the ${family} that your agreement licenses`,
    why: `Under your own agreement its licence decides. It has to be for the edition in the image, in the same version or a newer one. Your image contains ${image(facts)}.`,
    cites: ['benefits.2', 'example-product', 'example-version'],
    where: 'Read the licence confirmation for these PCs, or look it up in the Volume Licensing Service Center.',
    drawings: [confirmationDrawing],
    matter: `which ${family} your agreement licenses on these PCs`,
    terms: ['vl', 'vlsc', 'sa', 'edition'],
  }
}

function licensedOption(value: string, facts: ReimagingFacts): OptionWords {
  const isWindows = isWindowsImage(facts)
  switch (value) {
    case 'later-product':
      return isWindows
        ? { label: 'A Windows released after October 2009' }
        : { label: 'An Office released after October 2009' }
    case 'other-product':
      return { label: 'An edition, or an older version, that is not listed here' }
    case 'unknown':
      return isPreinstalled(facts) && isWindows ? { label: 'No label, or I can’t read it' } : notSure
    default:
      return { label: productPhrase(value) }
  }
}
