/** The texts of the page of every path and its verdict. */
import { inDigits, plural } from '../../words/sentences.ts'

export const page = {
  title: 'Every path and its verdict',
  description:
    'Every complete way through the questions and the verdict it comes to, to be narrowed down and downloaded.',
  lead: 'All complete ways through the questions, worked out by the same rules as every check here. Paths that are decided for the same reasons stand together, whatever products they are about.',
} as const

export const filterForm = {
  check: 'Check',
  verdict: 'Verdict',
  any: 'Any',
  notAsked: 'Not asked',
  byAnswers: 'Narrow down by answers',
  byRequirements: 'Narrow down by requirements',
  chosen: (count: number) => ` · ${count} chosen`,
  showAll: 'Show all paths',
} as const

export const paths = {
  name: 'Paths',
  heading: 'Different verdicts',
  counts: (shown: number, all: number, kinds: number) =>
    `${inDigits(shown)} of ${inDigits(all)} paths, with ${kinds === 1 ? 'one verdict' : plural(kinds, 'different verdict')}`,
  asCsv: 'Download as CSV',
  asJson: 'Download as JSON',
  none: 'No path has all of this at once. Set one of the choices back to “Any”: some answers, for example, are never asked together.',
  showMore: (next: number, hidden: number) => `Show ${next} more of ${inDigits(hidden)} verdicts`,
} as const

export const group = {
  apart: (name: string, labels: readonly (string | undefined)[], isAny: boolean) =>
    `${name}: ${isAny ? '' : 'not '}${labels.map((label) => label ?? 'not asked').join(' or ')}`,
  note: (lead: string, isThere: boolean) => `${isThere ? 'With' : 'Without'} the note: ${lead}`,
  found: (state: string, requirement: string) => `${state}: ${requirement}`,
  example: (reason: string) => `For example: ${reason}`,
  paths: (count: number) => plural(count, 'path'),
  requirements: 'Requirements',
  notes: 'Notes',
  answers: 'Answers',
  common: 'The same on all paths',
  table: (kind: string) => `Paths to: ${kind}`,
  path: 'Path',
  pathNumber: (number: number) => `Path ${number}`,
  open: 'Open this verdict',
  showMore: (next: number, hidden: number) => `Show ${next} more of ${inDigits(hidden)}`,
} as const
