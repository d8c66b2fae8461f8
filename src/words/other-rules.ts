/** What is said where a comparison is asked for cases that follow another edition of the rules than the page. */
import { plural } from './sentences.ts'

interface Refused {
  /** How many of how many follow the other rules. */
  readonly count: number
  readonly all: number
  /** What each edition follows, within a sentence. */
  readonly theirs: string
  readonly ours: string
}

const rest = ({ theirs, ours }: Refused): string =>
  `${theirs}. This page follows ${ours}. A comparison takes cases of one edition of the rules only, so nothing was taken over`

export const otherRules = {
  heading: 'This link follows other rules',
  /** Without the full stop. */
  ofLinks: (refused: Refused) => `${whichOf(refused, 'link', 'That link follows')} ${rest(refused)}`,
  ofCases: (refused: Refused) => `${whichOf(refused, 'case', 'That case follows')} ${rest(refused)}.`,
  compareThere: (count: number, age: string) => `Compare these ${count} by the rules for ${age}`,
  byBoth: 'See that case by both rules',
} as const

function whichOf({ count, all }: Refused, noun: string, alone: string): string {
  if (all === 1) return alone
  return count === all
    ? `Those ${plural(all, noun)} follow`
    : `${count} of those ${plural(all, noun)} ${count === 1 ? 'follows' : 'follow'}`
}
