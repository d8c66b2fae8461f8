/** The texts of the page on which cases stand side by side, and of the page that begins it. */
import type { Contrast } from '../../engine/step/comparison.ts'
import { type CaseLink, numberedName, type Side, sides } from '../../engine/step/comparison-link.ts'
import { inSpeech } from '../../engine/words.ts'
import { plural } from '../../words/sentences.ts'

/** What cases are called where nobody gave them a name. */
export const sideNames: Readonly<Record<Side, string>> = { a: 'Case A', b: 'Case B', c: 'Case C', d: 'Case D' }

/** Above a column: the name that the case was given. */
export const headOf = ({ side, name }: CaseLink & { readonly side: Side }): string => name ?? sideNames[side]

/** What a copy of a case is called: not by the letter of that case, which changes, and as none of the cases is. */
export function copyNameOf({ name }: CaseLink, cases: readonly CaseLink[]): string {
  const taken = cases.map((one) => one.name)
  return name === undefined && !taken.includes('Copy') ? 'Copy' : numberedName(name ?? 'Copy', taken)
}

const numbers = ['no', 'one', 'two', 'three', 'four']
const inLetters = (count: number): string => numbers[count] ?? String(count)
const most = inLetters(sides.length)

const whatIsShown = 'their verdicts, and which answers and requirements are different'

export const start = {
  title: 'Compare cases',
  error: 'Error: Compare cases',
  description: `Two, three or four cases of one check side by side: ${whatIsShown}.`,
  lead: `See two, three or four cases of one check side by side: ${whatIsShown}.`,
  links: { a: 'Link to the first case', b: 'Link to the second case' },
  severalAtOnce: 'Several links can be pasted here at once.',
  tooMany: (count: number) => `These are ${count} links. Only ${most} cases fit side by side, so leave some out`,
  compare: 'Compare',
  aboutLink: 'About this link',
  comparesNothing: 'This link compares nothing',
  noCheck:
    'It does not say which check it is about. It may be cut off. Ask for it again, or paste the links of the cases below.',
  unknownCheck: (check: string) =>
    `It is about “${check}”, and this tool has no check of that name. Ask for it again, or paste the links of the cases below.`,
  otherWays: 'Other ways',
  choose: `Choose two, three or four of your `,
  saved: 'saved checks',
  atVerdict: 'At a verdict, press “Compare”. There you can also see what one other answer would change.',
  example: 'Look at an example: ',
} as const

export const comparison = {
  title: (count: number) => `${count === 2 ? 'Two' : count === 3 ? 'Three' : 'Four'} cases side by side`,
  description: (check: string) => `${check}, case beside case: ${whatIsShown}.`,
  nothingOf: (side: Side) =>
    `The link contains no answers for ${sideNames[side]}. It may be cut off. Ask for it again, or answer the questions here.`,
  tooMany: (count: number) =>
    `The link contains ${plural(count, 'more case')}. Only ${most} fit side by side, so the first ${most} are shown.`,
  email: 'Email',
  mail: (link: string, cases: readonly string[]) => [link, '', ...cases].join('\n'),
  mailCase: (side: Side, given: string | undefined, name: string, says: string) =>
    `${sideNames[side]}${given === undefined ? '' : `, ${given}`}: ${name}. ${says}.`,
  isCopied: 'The table is copied.',
  table: 'This comparison as a table',
  print: 'Print or save as PDF',
  printedOn: (day: string) => `Compared on ${day}.`,
  code: 'QR code of the link to this comparison',
  swap: 'Swap the two',
  swapped: (nameOfA: string) => `${sideNames.a} is now ${nameOfA}.`,
  added: (cases: readonly Side[]) =>
    `${inSpeech(cases.map((side) => sideNames[side]))} ${cases.length === 1 ? 'is' : 'are'} added.`,
  /** @param later Whether others had a letter behind it. */
  removed: (side: Side, name: string | undefined, later: boolean) =>
    `${sideNames[side]}${name === undefined ? '' : ` (${name})`} is removed.${later ? ' The cases after it have a new letter now.' : ''}`,
  undo: 'Undo',
  restored: (side: Side) => `${sideNames[side]} is back.`,
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
  same: (count: number) => (count === 2 ? 'Both are the same case.' : `All ${inLetters(count)} are the same case.`),
  notFinished: (unfinished: readonly Side[], count: number, answers: Counts) =>
    `${unfinished.length === count ? allOf(count, 'Neither case is', 'None of the cases is') : areOrIs(unfinished)} finished, so only the answers can be compared. Different so far: ${of(answers, 'answer')}.`,
  someFinished: (unfinished: readonly Side[], answers: Counts, requirements: Counts) =>
    `${areOrIs(unfinished)} finished. Different so far: ${of(answers, 'answer')} and ${of(requirements, 'requirement')}.`,
  verdicts: (isSameOutcome: boolean, count: number, answers: Counts, requirements: Counts) =>
    `${isSameOutcome ? `${allOf(count, 'Both', 'All')} come to the same outcome.` : 'The outcomes differ.'} Different: ${of(answers, 'answer')} and ${of(requirements, 'requirement')}.`,
} as const

const allOf = (count: number, ofTwo: string, ofMore: string): string => (count === 2 ? ofTwo : ofMore)

const areOrIs = (unfinished: readonly Side[]): string =>
  `${inSpeech(unfinished.map((side) => sideNames[side]))} ${unfinished.length === 1 ? 'is' : 'are'} not`

export const ofCase = {
  open: 'Open this verdict',
  notFinished: 'Not finished',
  next: (question: string) => `The next question is “${question}”`,
  answer: 'Answer it',
  giveName: 'Name this case',
  rename: 'Rename this case',
  nameOf: (side: Side) => `Name of ${sideNames[side]}`,
  nameHint: 'It is printed, and it becomes part of the link. Leave it empty to have no name.',
  saveName: 'Use this name',
  cancel: 'Cancel',
  copy: 'Copy this case',
  remove: 'Remove',
  whose: (side: Side) => ` of ${sideNames[side]}`,
  which: (side: Side) => `: ${sideNames[side]}`,
} as const

export const adding = {
  heading: (room: number) =>
    room === 0 ? `Add a case: ${most} is the most` : `Add a case: room for ${inLetters(room)} more`,
  full: `Only ${most} cases fit side by side. Remove one, then try again`,
  noRoom: (count: number, room: number) =>
    `These are ${count} links, and there is room for only ${inLetters(room)} more. Remove a case first, or leave some links out`,
  fromCase: 'Which case to copy',
  otherAnswer: 'The answer that is different in the copy',
  choose: 'Choose an answer',
  chooseFirst: 'Select the answer that is different in the copy',
  withAnswer: 'Add the copy',
  link: 'A case from a link',
  linkHint: 'Several links can be pasted at once.',
  withLink: 'Add from the link',
  saved: 'A case that you saved',
  noneSaved: 'No other case of this check by these rules is saved in this browser.',
  addSaved: 'Add',
} as const

export const rows = {
  same: {
    answers: (count: number) => plural(count, 'answer is the same', 'answers are the same'),
    findings: (count: number) => plural(count, 'requirement is the same', 'requirements are the same'),
  },
  differentAnswers: 'Answers that are different',
  sameAnswers: 'Answers that are the same',
  differentFindings: 'Requirements that are different',
  sameFindings: 'Requirements that are the same',
  answerOf: (answer: string, side: Side) => `${answer} of ${sideNames[side]}`,
  notAsked: 'Not asked here',
  notAnswered: 'Not answered yet',
  notFinished: 'Not finished',
  change: 'Change',
  changeWhat: (answer: string, side: Side) => ` ${answer} of ${sideNames[side]}`,
  toDo: 'To do',
  verdict: 'Verdict',
  why: 'Why',
  link: 'Link',
} as const

export const contrastNames: Readonly<Record<Contrast, string>> = {
  same: 'The same',
  different: 'Different',
  open: 'Not known yet',
}
