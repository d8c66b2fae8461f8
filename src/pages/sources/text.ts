/** The texts of the page of the sources. */
import { inDigits, plural } from '../../words/sentences.ts'

export const page = {
  title: 'Sources',
  description:
    'What Microsoft’s texts on reimaging and the other sources say, statement by statement, and what rests on each.',
  lead: 'What the documents say, place by place, in our words. Look up the original where it matters. “Cited by” shows which questions, rules and notes use a statement.',
  search: 'Search the sources',
  found: (places: number) => (places === 0 ? 'Nothing found' : plural(places, 'place')),
  date: 'Date',
  publisher: 'Published by',
  publishedAt: 'Published at',
  copyAt: 'Copy read at',
  noAddress: 'We know of no address where it can be read today.',
  basis: 'Kind',
  documents: 'Documents',
  contents: (documents: number) => `Contents: ${plural(documents, 'document')}`,
  unread: (count: number) => `${count} texts that we know of and could not read`,
  readings: 'What we read into them',
  readingsLead: 'Where the sources leave room, we read them one way. A verdict that rests on such a reading says so.',
  glossary: 'Glossary',
} as const

export const wayBack = {
  toVerdict: 'Back to the verdict',
  toPage: 'Back to where you were',
  toVerdictOn: 'Back to the verdict:',
  toCheckOn: 'Back to your check:',
} as const

export const usedBy = {
  citedBy: (parts: readonly string[]) => `Cited by ${parts.length === 0 ? 'verdicts' : parts.join(', ')}`,
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
