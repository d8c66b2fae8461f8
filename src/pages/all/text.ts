import type { Outcome } from '../../engine/rules/judgement.ts'
import { outcomeNames } from '../../words/outcomes.ts'

/** The texts of the page of all questions. */
export const all = {
  heading: (check: string) => `${check}: all questions`,
  description: (check: string) => `${check}: every question on one page, with the verdict beside it.`,
  intro: 'Change any answer: the verdict changes at once.',
  toVerdict: 'Back to the verdict',
  toQuestions: 'Back to the questions, one by one',
  questions: 'Questions',
  choose: 'Not answered',
  comesAfter: 'Can be answered once the questions before it are',
  notAsked: (name: string, label: string, says: string) => `Not asked, as “${name}” is “${label}”. ${says}.`,
  verdict: 'Verdict',
  open: 'No verdict yet',
  next: (ask: string) => `Still open: ${ask}`,
  steps: 'What to do next',
  whole: 'See the whole verdict',
  goOn: 'Go on with this question',
  map: 'See the map of the decision',
  presenter: 'Large type, for a projector',
  startAgain: 'Clear all answers',
} as const

/** What is said of a change. */
export const changed = {
  about: 'What changed',
  none: 'nothing',
  answer: (name: string, from: string, to: string) => `${name}: ${from} → ${to}.`,
  same: (outcome: Outcome | undefined) => `Verdict as before: ${nameOf(outcome)}.`,
  other: (was: Outcome | undefined, now: Outcome | undefined) => `Verdict: ${nameOf(was)} → ${nameOf(now)}.`,
  dropped: (names: readonly string[]) => `No longer asked: ${names.join(', ')}.`,
  undo: 'Undo',
} as const

const nameOf = (outcome: Outcome | undefined): string => (outcome === undefined ? 'open' : outcomeNames[outcome])
