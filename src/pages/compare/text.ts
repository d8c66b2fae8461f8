/** The texts of the page on which two cases stand side by side, and of the page that begins it. */
import type { Contrast } from '../../engine/step/comparison.ts'
import type { CaseNames, Side } from '../../engine/step/comparison-link.ts'
import { plural } from '../../words/sentences.ts'

/** What the two sides are called where nobody gave them a name. */
export const sideNames: Readonly<Record<Side, string>> = { a: 'Case A', b: 'Case B' }

/** Above a column: the name that the case was given. */
export const headOf = (names: CaseNames, side: Side): string => names[side] ?? sideNames[side]

export const start = {
  title: 'Compare two cases',
  error: 'Error: Compare two cases',
  description: 'Two cases of one check side by side: both verdicts, and which answers and requirements are different.',
  lead: 'See two cases of one check side by side: both verdicts, and which answers and requirements are different.',
  links: { a: 'Link to the first case', b: 'Link to the second case' },
  bothAtOnce: 'Both links can be pasted here at once.',
  compare: 'Compare',
  aboutLink: 'About this link',
  comparesNothing: 'This link compares nothing',
  noCheck:
    'It does not say which check it is about. It may be cut off. Ask for it again, or paste the links of the two cases below.',
  unknownCheck: (check: string) =>
    `It is about “${check}”, and this tool has no check of that name. Ask for it again, or paste the links of the two cases below.`,
  otherWays: 'Other ways',
  chooseTwo: 'Choose two of your ',
  saved: 'saved checks',
  atVerdict: 'At a verdict, press “Compare”. There you can also see what one other answer would change.',
  example: 'Look at an example: ',
} as const

export const comparison = {
  title: 'Two cases side by side',
  description: (check: string) => `${check}: both verdicts, and which answers and requirements are different.`,
  email: 'Email',
  mail: (link: string, cases: readonly string[]) => [link, '', ...cases].join('\n'),
  mailCase: (side: Side, given: string | undefined, name: string, kind: string) =>
    `${sideNames[side]}${given === undefined ? '' : `, ${given}`}: ${name}. ${kind}.`,
  print: 'Print or save as PDF',
  printedOn: (day: string) => `Compared on ${day}.`,
  code: 'QR code of the link to this comparison',
  swap: 'Swap the sides',
  swapped: (nameOfA: string) => `${sideNames.a} is now ${nameOfA}.`,
  copied: 'this comparison',
  other: 'Compare other cases',
  answers: 'The answers',
  findings: 'How it was decided',
  follows: (source: string) => `This follows ${source}. It is guidance and not legal advice.`,
} as const

interface Counts {
  readonly different: number
  readonly all: number
}

const of = ({ different, all }: Counts, noun: string): string => `${different} of ${plural(all, noun)}`

/** How much is different, in a sentence or two. */
export const summary = {
  same: 'Both are the same case.',
  neitherFinished: (answers: Counts) => `Neither case is finished, ${soFar(answers)}`,
  notFinished: (side: Side, answers: Counts) => `${sideNames[side]} is not finished, ${soFar(answers)}`,
  verdicts: (isSameOutcome: boolean, answers: Counts, requirements: Counts) =>
    `${isSameOutcome ? 'Both come to the same outcome.' : 'The outcomes differ.'} Different: ${of(answers, 'answer')} and ${of(requirements, 'requirement')}.`,
} as const

const soFar = (answers: Counts): string =>
  `so only the answers can be compared. Different so far: ${of(answers, 'answer')}.`

export const ofCase = {
  open: 'Open this verdict',
  notFinished: 'Not finished',
  next: (question: string) => `The next question is “${question}”`,
  answer: 'Answer it',
  giveName: 'Name this case',
  rename: 'Rename this case',
  nameOf: (side: Side) => `Name of ${sideNames[side]}`,
  nameHint: 'It stands in the print and becomes part of the link. Leave it empty to take it away.',
  saveName: 'Use this name',
  cancel: 'Cancel',
  whose: (side: Side) => ` of ${sideNames[side]}`,
} as const

export const rows = {
  same: (count: number) => `${count} the same`,
  answerOf: (answer: string, side: Side) => `${answer} of ${sideNames[side]}`,
  notAsked: 'Not asked here',
  notAnswered: 'Not answered yet',
  change: 'Change',
  changeWhat: (answer: string, side: Side) => ` ${answer} of ${sideNames[side]}`,
  toDo: 'To do',
} as const

export const contrastNames: Readonly<Record<Contrast, string>> = {
  same: 'The same',
  different: 'Different',
  open: 'Not known yet',
}
