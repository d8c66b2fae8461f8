import type { Edition } from '../../engine/edition.ts'
import { inSpeech, type Letter } from '../../engine/words.ts'
import { productName } from '../../words/product.ts'

/** The texts of the verdict page. */
export const verdict = {
  back: 'Back to the last question',
  next: 'What to do next',
  notes: 'Good to know',
  decided: 'How it was decided',
  answers: 'Your answers',
  evidence: 'To keep on file',
  evidenceIntro: 'The sources list nothing to keep. This is our advice, answer by answer.',
  toShow: (what: string) => `to show ${what}.`,
  passOn: 'Pass it on',
  keep: 'Keep it',
  startAgain: 'Start again',
  follows: (what: string, { laterBriefs }: Edition) =>
    `This follows ${what}. Later reimaging briefs appeared in ${inSpeech(laterBriefs)}, so what applies to you may have changed since. It is guidance and not legal advice.`,
  printedOn: (date: string, version: string, edition: string) =>
    `Printed on ${date} from ${productName} ${version}, rules of ${edition}.`,
} as const

/** What the lists of notes are of, for those who hear them. */
export const notesOf = {
  remarks: 'remarks on the verdict',
  next: 'what to do next',
  notes: 'good to know',
  changes: 'what would change this verdict',
} as const

export const advice = { answerAgain: 'Answer again' } as const

export const changes = {
  heading: 'What would change this verdict',
  none: 'No change of one answer or two makes this verdict better.',
  tooManyMissing: (missing: number) =>
    `${missing} facts are missing, so no change of one answer or two decides it. Find them out first, as it says above.`,
  more: (count: number) => `${count} more of these`,
  seeVerdict: 'See that verdict',
  goOn: 'Go on with that',
  atBest: (matters: string) => ` at best. It then depends on ${matters}.`,
  manyAnswers: (count: number) => `up to ${count} more answers`,
} as const

export const passOn = {
  copyText: 'Copy as text',
  share: 'Share…',
  print: 'Print',
  isCopied: (what: 'link' | 'text') => `The ${what} is copied.`,
  notShared: ' The link could not be shared. Copy it instead.',
  linkHere: 'Link to this verdict',
  textHere: 'This verdict as text',
} as const

export const record = {
  save: 'Save a record for your files:',
  formats: { md: 'Markdown', txt: 'Plain text', json: 'JSON' },
  notMade: 'The file could not be made: a part of this tool did not arrive. Copy as text, or try again online.',
  details: 'Add who it is for, a reference or a note',
  detailsIntro:
    'This stands in the print, the text and the files. It stays on this device and is never part of the link.',
  notACount: 'Enter a whole number, such as 25. Until then it is left out.',
  remember: 'Remember in this browser who it is prepared for and by',
  cannotRemember: 'This browser keeps nothing for this page, so it is gone when you leave it.',
} as const

export const phone = {
  summary: 'Open it on a phone',
  how: 'Point the camera of a phone at it. It opens this verdict.',
  code: 'QR code of the link to this verdict',
} as const

export const letter = {
  notANumber: 'Enter a whole number.',
  keep: (hasSecret: boolean) =>
    `Keep these in this browser for the next time${hasSecret ? ', except the product key' : ''}`,
  cannotKeep: 'This browser keeps nothing for this page, so they are gone when you leave it.',
  text: ({ to, isForm }: Pick<Letter, 'to' | 'isForm'>) => `The text, ${isForm ? 'for' : 'to'} ${to}`,
  toFillIn: '[to be filled in]',
  copy: 'Copy the text',
  open: 'Open as an email',
  isCopied: 'The text is copied.',
  isRefused: 'The browser does not let this page copy. Select the text above instead.',
} as const

export const compare = {
  summary: 'Compare with another case',
  otherAnswer: 'The same case with one other answer',
  choose: 'Choose an answer',
  chooseFirst: 'Select the answer to change',
  withAnswer: 'Compare with that answer',
  link: 'A case from a link',
  withLink: 'Compare with that link',
  saved: 'A case that you saved',
  noneSaved: 'No other case of this check is saved in this browser.',
  with: 'Compare with ',
} as const
