/** The texts of the page of the sources. */
import { inDigits, plural } from '../../words/sentences.ts'

export const page = {
  title: 'Sources',
  description:
    'What Microsoft’s reimaging brief of October 2009 and the other sources say, statement by statement, and what rests on each.',
  lead: (kinds: number) =>
    `What the documents say, place by place, restated in our words. Look up the original where it matters. Beside each statement stands what rests on it: questions, rules, notes, and how many of the ${inDigits(kinds)} kinds of verdict.`,
  documents: 'Documents',
  unread: (count: number) => `${count} texts that we know of and could not read`,
  readings: 'What we read into it',
  readingsLead: 'Where the sources leave room, we read them one way. A verdict that rests on such a reading says so.',
  glossary: 'Glossary',
} as const

export const usedBy = {
  leadIn: 'Rests on it: ',
  nothing: (because: string) => `Nothing rests on it. ${because}`,
  questions: 'Questions',
  rules: 'Rules',
  notes: 'Notes',
  verdicts: 'Verdicts',
  part: (check: string, label: string, verdicts: number) =>
    `${check}: ${label}${verdicts === 0 ? '' : ` (${plural(verdicts, 'verdict')})`}`,
  kindsOfVerdict: (verdicts: number, all: number) =>
    `${inDigits(verdicts)} of ${inDigits(all)} different verdicts rest on it.`,
  onlyAdvised: (verdicts: number) => `${inDigits(verdicts)} more cite it for what to do next.`,
  example: (check: string) => `${check}: an example`,
} as const
