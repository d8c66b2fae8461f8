/** What is said where a comparison, or the page of an image, is asked for cases that follow another edition of the rules than the page. */
import { plural } from './sentences.ts'

interface Refused {
  /** How many of how many follow the other rules. */
  readonly count: number
  readonly all: number
  /** What each edition follows, within a sentence. */
  readonly theirs: string
  readonly ours: string
}

const rest = ({ theirs, ours }: Refused, what = 'A comparison takes cases'): string =>
  `${theirs}. This page follows ${ours}. ${what} of one edition of the rules only, so nothing was taken over`

export const otherRules = {
  heading: 'This link follows other rules',
  /** Without the full stop. */
  ofLinks: (refused: Refused) => `${whichOf(refused, 'link', 'That link follows')} ${rest(refused)}`,
  ofCases: (refused: Refused) => `${whichOf(refused, 'case', 'That case follows')} ${rest(refused)}.`,
  ofProducts: (refused: Refused) =>
    `${whichOf(refused, 'product', 'That product follows')} ${rest(refused, 'An image takes products')}.`,
  compareThere: (count: number, age: string) => `Compare these ${count} by the rules for ${age}`,
  imageThere: (age: string) => `Decide this image by the rules for ${age}`,
  byBoth: 'See that case by both rules',
} as const

function whichOf({ count, all }: Refused, noun: string, alone: string): string {
  if (all === 1) return alone
  return count === all
    ? `Those ${plural(all, noun)} follow`
    : `${count} of those ${plural(all, noun)} ${count === 1 ? 'follows' : 'follow'}`
}
