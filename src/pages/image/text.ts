/** The texts of the page of an image with two products in it. */
import type { Outcome } from '../../engine/rules/judgement.ts'
import type { Product } from '../../engine/step/comparison-link.ts'
import { inSpeech } from '../../engine/words.ts'
import { outcomeNames } from '../../words/outcomes.ts'

export const sideNames: Readonly<Record<Product, string>> = { a: 'First product', b: 'Second product' }

interface VerdictWords {
  readonly kind: string
  readonly headline: string
  /** Why, by the cases that bring it about, or by the questions that are open. */
  reason(because: readonly string[]): string
}

/** What an image with two products comes to. */
export const verdicts: Readonly<Record<Outcome | 'open', VerdictWords>> = {
  permitted: {
    kind: outcomeNames.permitted,
    headline: 'Yes, you may reimage these PCs with the whole image',
    reason: () => 'Because the answer is yes for both products in it.',
  },
  conditional: {
    kind: outcomeNames.conditional,
    headline: 'You may reimage these PCs with the whole image once the steps below are done',
    reason: (cases) => `Something is still to be done for ${inSpeech(cases)}.`,
  },
  'other-right': {
    kind: outcomeNames['other-right'],
    headline: 'Another right decides about this image, or about a part of it',
    reason: (cases) => `It decides about ${inSpeech(cases)}. What it says stands below.`,
  },
  undetermined: {
    kind: outcomeNames.undetermined,
    headline: 'It is not decided yet whether you may use the whole image',
    reason: (cases) => `Something is not known about ${inSpeech(cases)}.`,
  },
  'not-covered': {
    kind: outcomeNames['not-covered'],
    headline: 'The sources do not say whether you may use the whole image',
    reason: (cases) => `They do not deal with ${inSpeech(cases)}.`,
  },
  'not-permitted': {
    kind: outcomeNames['not-permitted'],
    headline: 'No, you may not reimage these PCs with the whole image',
    reason: (cases) => `The answer is no for ${inSpeech(cases)}.`,
  },
  open: {
    kind: 'Not finished',
    headline: 'The check of this image is not finished',
    reason: (questions) =>
      `Still open: ${inSpeech(questions.map((question) => `“${question}”`))} The image is a yes only if both products are.`,
  },
}

export const image = {
  title: 'One image with Windows and Office in it',
  description: (check: string) => `${check}: an image with two products in it, and what is decided for each.`,
  rule: 'Each product needs its own yes: a yes for one gives no right to the other. If one of them is a no, you can leave it out of the image.',
  goOn: (side: Product) => `Go on with the ${sideNames[side].toLowerCase()}`,
  email: 'Email',
  print: 'Print or save as PDF',
  copied: 'this image',
  code: 'QR code of the link to this image',
  printedOn: (day: string) => `Printed on ${day}.`,
  mail: (link: string, lines: readonly string[]) => [link, '', ...lines].join('\n'),
  mailCase: (side: Product, name: string, kind: string) => `${sideNames[side]}: ${name}. ${kind}.`,
} as const

export const product = {
  answers: 'Answers',
  open: 'Open this verdict with its sources',
  notFinished: 'Not finished',
  question: (question: string) => `The next question is “${question}”`,
  answer: 'Answer it',
  whose: (side: Product) => ` (${sideNames[side].toLowerCase()})`,
} as const

export const start = {
  lead: 'An image often contains Windows and Office. Each product has a verdict of its own, and the image is a yes only if both are.',
  how: 'Check one of the two first. At its verdict, choose “Check Office in this image too” or “Check Windows in this image too”. Your media and your agreement are taken over.',
  begin: 'Start with the first product',
  example: 'Look at an example: ',
  exampleSays: 'Windows and Office in one image',
  aboutLink: 'About this link',
  holdsNothing: 'This link has lost its answers',
  noCheck: 'It does not say which check it is about. It may be cut off. Ask for it again.',
  unknownCheck: (check: string) => `It is about “${check}”, and this tool has no check of that name. Ask for it again.`,
} as const
