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
  noCorrection: 'No correction of the rules is about this case, so somebody may have changed the link.',
  corrected: (date: string) => `This tool was wrong before. Corrected on ${date}: `,
} as const

export const saveThis = {
  summary: 'Save this check',
  name: 'Name of this check',
  hint: 'It is kept in this browser and nowhere else.',
  /** Before and after the name under which it was saved. */
  isHere: ['It is here already, as “', '”.'],
  savedAs: ['Saved as “', '”.'],
  send: 'Save under this name',
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
} as const

export const answers = { change: 'Change' } as const
