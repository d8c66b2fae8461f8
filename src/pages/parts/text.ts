import type { Outcome } from '../../engine/rules/judgement.ts'
import { outcomeNames } from '../../words/outcomes.ts'

/** The texts of the parts that pages share. */
export const loading = {
  loading: 'Looking…',
  failed: 'This part did not arrive. Reload the page when there is a network again.',
} as const

export const linkNotices = {
  about: 'About this link',
  heading: 'Not all of this link could be used',
  advice: 'Everything else in it was kept. Compare it with what was meant before you rely on the verdict.',
} as const

/** Of a link whose path names a later step than its answers lead to. */
export const lostAnswers = {
  all: {
    heading: 'This link has lost its answers',
    says: 'They stand behind the sign “#”, and some mail and ticket systems cut that part off. Ask for the link again, or start here.',
  },
  some: {
    heading: 'This link ends too early',
    says: 'It was made at a later step, and some of its answers are missing. Those that are left were kept. Ask for the link again, or answer the rest here.',
  },
} as const

export const restsOn = (basis: string): string => `Rests on ${basis}.`

/** Of a case that was decided by other rules. */
export const carriedOver = {
  about: 'About the change of rules',
  heading: 'The same case by other rules',
  says: (from: string) =>
    `It was answered by the rules of ${from}. What means the same by these rules was kept, and nothing was guessed.`,
  saysSome: (from: string) =>
    `Some of its answers are by the rules of ${from}. What means the same by these rules was kept, and nothing was guessed.`,
  left: 'These answers mean something else here, or are not asked:',
  back: 'See it by those rules',
} as const

export const changedNotice = {
  about: (whose: string | undefined) =>
    whose === undefined ? 'Since this link was shared' : `${whose} since this link was shared`,
  heading: (whose: string | undefined) =>
    `${whose === undefined ? 'Not' : `${whose} is not`} as it was when this link was shared`,
  unknownRules: (rules: string, follows: string) =>
    `The link asks for the rules “${rules}”, which this version of the tool does not have. What you see follows ${follows} instead.`,
  unknownOutcome: (outcome: string) =>
    `The link says that the outcome was “${outcome}”. This tool knows no such outcome.`,
  otherOutcome: (was: Outcome, now: Outcome | undefined) =>
    `The link says that the outcome was “${outcomeNames[was]}”. ${
      now === undefined ? 'Now a question is open, so there is none yet.' : `Now it is “${outcomeNames[now]}”.`
    }`,
  altered: (whose: string | undefined) =>
    `${whose === undefined ? 'This link' : `The link to ${whose}`} was altered after it was shared`,
  isAltered:
    'The rules for this case have not changed since, so its answers or its outcome were altered. Ask who sent it.',
  unknownDay: (day: string) => `The link says that it was decided on “${day}”. That is no day that has been.`,
  corrected: (date: string) => `This tool was wrong before. Corrected on ${date}: `,
} as const

export const saveThis = {
  summary: 'Save this check',
  name: 'Name of this check',
  hint: 'It is kept in this browser and nowhere else.',
  /** Texts with a name in them: what stands before and after it. */
  isHere: ['It is here already, as “', '”.'],
  hasChanged: ['You saved it as “', '”. Its answers have changed since.'],
  withDetails: 'What you typed for the record is kept with it: who it is for, the reference, the number of PCs.',
  savedAs: ['Saved as “', '”.'],
  updated: ['Updated: “', '”.'],
  savedAsNew: ['Saved as a new check: “', '”.'],
  staysAsItWas: [' “', '” stays as it was.'],
  send: 'Save under this name',
  update: 'Update it',
  asNew: 'Save as a new check',
  otherName: 'That is the name of the check that is here already. Enter another one for the new check',
  toSaved: 'See the saved checks',
} as const

export const copying = {
  copyLink: 'Copy link',
  justCopied: 'Copied',
  linkIsCopied: 'The link is copied.',
  hasChanged: 'Changed since it was copied.',
  isRefused: (what: string) => `The browser does not let this page copy. Copy the ${what} from the field below.`,
  linkTo: (place: string) => `Link to ${place}`,
} as const

export const findings = {
  toDo: 'To do',
  ourReading: 'Our reading:',
} as const

export const citations = {
  /** Before the numbers of what is cited. */
  sources: (count: number) => (count === 1 ? 'Source ' : 'Sources '),
  published: 'Where it was published',
  copy: 'Where we read a copy',
} as const

export const outOfDate = {
  about: 'About the date of these rules',
  heading: 'These rules may be out of date',
  says: (follows: string, day: string) =>
    `They follow ${follows}, and it is ${day} or later. Microsoft may have changed its terms since. Look for newer rules, or ask your licensing partner, before you rely on this.`,
} as const

export const answers = { change: 'Change' } as const

export const copyTable = {
  copy: 'Copy all as a table',
  isRefused: 'The browser does not let this page copy. Copy the table from the field below.',
} as const
