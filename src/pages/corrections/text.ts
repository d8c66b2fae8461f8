/** The texts of the page of corrections. */
import { inDigits, plural } from '../../words/sentences.ts'

export const page = {
  title: 'Corrections',
  description: 'What this tool said wrongly before, what it says now, since when and why.',
  lead: 'What this tool said wrongly, or had no answer for, and what it says now. Somebody may have relied on it, so nothing here is removed.',
  revision: (edition: string, number: number, date: string) =>
    `The rules of ${edition} are at revision ${number}, of ${date}. Records and shared links name the revision that they were made with.`,
  contents: 'Corrections',
  noneYet: 'Nothing has been corrected so far.',
  check: 'Check',
  before: 'It said',
  now: 'It says',
  why: 'Why',
  since: 'Since',
  changed: 'Verdicts',
  sinceRevision: (number: number, date: string) => `Revision ${number}, ${date}`,
  example: 'A case of it',
} as const

/** How many kinds of verdict a correction is about, from the truth tables of both revisions. */
export function countsOf(counts: {
  readonly verdicts: number
  readonly outcomes: number
  readonly details: number
  readonly unheard: number
}): string {
  const { verdicts, outcomes, details, unheard } = counts
  const parts = [
    ...(outcomes > 0 ? [`${inDigits(outcomes)} with another outcome`] : []),
    ...(details > 0 ? [`${inDigits(details)} with other requirements or notes`] : []),
    ...(unheard > 0 ? [`${inDigits(unheard)} that nobody could reach before`] : []),
  ]
  const about = `${plural(verdicts, 'kind')} of verdict`
  return parts.length === 0 ? `${about}, in their words alone.` : `${about}: ${parts.join(', ')}.`
}
