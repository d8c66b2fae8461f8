import type { Revision } from '../../engine/corrections.ts'
import { isInPlay } from '../../engine/rules/verdict.ts'
import type { ReportFinding } from '../../engine/step/report.ts'
import { inSpeech, type Letter } from '../../engine/words.ts'
import { longestDetail } from '../../records/details.ts'
import { inDigits, plural } from '../../words/sentences.ts'

/** The texts of the verdict page. */
export const verdict = {
  back: 'Back to the last question',
  bothRules: 'See this case by both rules side by side',
  decidedOn: (day: string) => `Decided on ${day}.`,
  by: (follows: string, laterBriefs: readonly string[]) =>
    `By ${follows}.${laterBriefs.length === 0 ? '' : ` ${plural(laterBriefs.length, 'later brief exists', 'later briefs exist')}.`}`,
  next: 'What to do next',
  secondProduct: (name: string) => `Check ${name} in this image too`,
  decided: 'How it was decided',
  requirements: titleOfFindings,
  toKnow: (count: number) => `Good to know: ${plural(count, 'point')}`,
  papers: (count: number) => `${plural(count, 'paper')} to keep`,
  answers: 'Your answers',
  answersOf: (count: number) => `Your ${plural(count, 'answer')}`,
  evidenceIntro: 'The sources list nothing to keep. This is our advice, answer by answer.',
  toShow: (what: string) => `to show ${what}.`,
  limits: 'Date and limits',
  follows: (what: string, laterBriefs: readonly string[]) =>
    `This follows ${what}. ${laterBriefs.length === 0 ? '' : `Later reimaging briefs appeared in ${inSpeech(laterBriefs)}, so what applies to you may have changed since. `}It is guidance and not legal advice.`,
} as const

/** “8 of 9 requirements met, 1 to do”: of those that played a part. */
function titleOfFindings(findings: readonly ReportFinding[]): string {
  const counted = findings.filter(({ state }) => isInPlay(state))
  const count = (is: (finding: ReportFinding) => boolean) => counted.filter(is).length
  const others = [
    [count(({ state, isCurable }) => state === 'unmet' && isCurable), 'to do'],
    [count(({ state, isCurable }) => state === 'unmet' && !isCurable), 'not met'],
    [count(({ state }) => state === 'unknown'), 'not known'],
    [count(({ state }) => state === 'silent'), 'on which the sources are silent'],
  ] as const
  const met = count(({ state }) => state === 'met')
  return [
    `${met} of ${plural(counted.length, 'requirement')} met`,
    ...others.flatMap(([many, what]) => (many === 0 ? [] : [`${many} ${what}`])),
  ].join(', ')
}

export const moved = {
  about: 'What changed',
  answer: (name: string, was: string, now: string) => `${name}: ${was} → ${now}.`,
  added: (name: string, now: string) => `${name}, asked now: ${now}.`,
  verdict: (was: string, now: string) => `Verdict: ${was} → ${now}.`,
  same: (now: string) => `Verdict as before: ${now}.`,
  dropped: (names: readonly string[]) => `No longer asked: ${inSpeech(names)}.`,
  reworded: (ask: string, answer: string) => `Kept, though the question has changed: “${ask}” ${answer}.`,
  lookAgain: 'Look again',
  undo: 'Undo',
  compare: 'Compare both',
} as const

export const since = {
  since: 'Since 2009:',
  heading: (count: number) => (count === 0 ? 'Since 2009' : `Since 2009: ${plural(count, 'point')}`),
  more: (count: number) => `${count} more`,
  sameCase: 'Decide the same case by the rules of today',
} as const

export const restsOn = {
  weakest: 'The weakest point:',
  noneWeak: 'No weak point: all that it rests on is Microsoft’s own text.',
  rests: (summary: string, basis: string) => `“${summary.replace(/\.$/, '')}” is judged by ${basis}`,
  unread: (count: number) => `${count} texts that we know of and could not read`,
} as const

export const advice = { change: 'Change this answer' } as const

export const changes = {
  heading: (count: number | undefined) =>
    `What would change this${count === undefined || count === 0 ? '' : `: ${plural(count, 'way')}`}`,
  groups: { act: 'What you can do', fact: 'If an answer was wrong' },
  none: 'No change of one answer or two makes this verdict better.',
  tooManyMissing: (missing: number) =>
    `${missing} facts are missing, so no change of one answer or two decides it. Find them out first, as it says above.`,
  /** An answer that may have been wrong, and what it would have to be. */
  ifIs: (question: string, answers: string) => `“${question}” is ${answers}`,
  anyBut: (answers: readonly string[]) => `any but ${inSpeech(answers.map(quoted))}`,
  oneOf: (answers: readonly string[]) => inSpeech(answers.map(quoted)).replace(/ and (?=“[^“]*$)/, ' or '),
  ifAll: (clauses: readonly string[]) => `If ${inSpeech(clauses)} after all`,
  seeVerdict: 'See that verdict',
  goOn: 'Go on with that',
  changeAnswer: 'Change this answer',
  atBest: 'At best:',
  dependsOn: (matters: string) => `. It then depends on ${matters}.`,
  manyAnswers: (count: number) => `up to ${plural(count, 'more answer')}`,
} as const

const quoted = (answer: string): string => `“${answer}”`

export const actions = {
  email: 'Email',
  share: 'Share…',
  print: 'Print or save as PDF',
  panels: { save: 'Save', compare: 'Compare', more: 'More' },
  startAgain: 'Start again',
  copyText: 'Copy as text',
  copyShortLink: 'Copy short link',
  justSaved: 'Saved',
  linkHere: 'Link to this verdict',
  shortLinkHere: 'Short link to this verdict',
  textHere: 'This verdict as text',
  /** What became of the last of them, by its name; nothing where the system has said it. */
  done: (what: string) =>
    ({ link: 'The link is copied.', shortLink: 'The short link is copied.', text: 'The text is copied.', share: '' })[
      what
    ] ?? 'The file is saved.',
  failed: (what: string) =>
    ({
      link: 'The browser does not let this page copy. Copy the link from the field below.',
      shortLink: 'The browser does not let this page copy. Copy the short link from the field below.',
      text: 'The browser does not let this page copy. Copy the text from the field below.',
      share: 'The link could not be shared. Copy it instead.',
    })[what] ?? 'The file could not be made: a part of this tool did not arrive. Copy as text, or try again online.',
} as const

export const record = {
  formats: { md: 'Markdown', txt: 'Plain text', json: 'JSON' },
  details: 'Who it is for, a reference or a note',
  detailsIntro:
    'This stands in the print, the text and the files. It stays on this device and is never part of the link.',
  notACount: 'Enter a whole number, such as 25. Until then it is left out.',
  tooLong: `Shorten it to ${inDigits(longestDetail)} characters. Until then it is left out.`,
  remember: 'Remember in this browser who it is prepared for and by',
  cannotRemember: 'This browser keeps nothing for this page, so it is gone when you leave it.',
} as const

export const phone = {
  how: 'Point the camera of a phone at it. It opens this verdict.',
  code: 'QR code of the link to this verdict',
} as const

export const printed = {
  decidedOn: 'Decided on',
  rules: 'Rules',
  edition: (id: string, { number, date }: Revision) => `${id}, revision ${number} of ${date}`,
  check: 'Check',
  notes: 'Good to know',
  sources: 'What the sources say',
  papers: 'Papers to keep',
  signature: ['Name', 'Date', 'Signature'],
  madeWith: (product: string, version: string) => `Made with ${product} ${version}.`,
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
  otherAnswer: 'The same case with one other answer',
  choose: 'Choose an answer',
  chooseFirst: 'Select the answer to change',
  withAnswer: 'Compare with that answer',
  link: 'A case from a link',
  withLink: 'Compare with that link',
  saved: 'A case that you saved',
  noneSaved: 'No other case of this check by these rules is saved in this browser.',
  with: 'Compare with ',
} as const

/** What a missing fact would come to, answer by answer. */
export const branches = {
  heading: (count: number) => (count === 1 ? 'Once you know' : 'Once you know these'),
  answer: (name: string, labels: readonly string[]) =>
    `If “${name}” is ${
      labels.length > 3
        ? `${labels
            .slice(0, 2)
            .map((label) => `“${label}”`)
            .join(', ')} or one of ${labels.length - 2} other answers`
        : labels.map((label) => `“${label}”`).join(' or ')
    }:`,
  goOn: 'go on from here',
} as const

export const pathStrip = {
  about: 'Your way to this verdict',
  map: 'See it on the map of the decision',
  all: 'All questions',
} as const
