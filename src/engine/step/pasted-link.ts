import type { Check } from '../check.ts'
import type { Edition } from '../edition.ts'
import { isWrapped, unwrapped } from './damaged-link.ts'
import { decode, worthOf } from './link.ts'

/** A link to a step of a check, of whatever site. */
export interface PastedCase {
  readonly kind: 'case'
  readonly check: Check
  /** What stands before its `#`. */
  readonly path: string
  readonly hash: string
}

/** Why a text is no link to a case. */
export type NoCase = 'empty' | 'too-long' | 'no-answers' | 'comparison' | 'whole-image' | 'wrapped' | 'foreign'

/** A text that was pasted as the link to a case. */
export type Pasted = PastedCase | { readonly kind: 'none'; readonly why: NoCase }

const longest = 8_000

/** Into how many words a link may have been broken. */
const mostPieces = 24

/**
 * Reads a link to a step of a check, of whatever site: what the link holds is in it. May stand in other text, as mails
 * have it, broken over several lines, or hidden in the link of a mail gateway. Never throws.
 */
export function readPasted(edition: Edition, text: string): Pasted {
  const [first] = casesIn(edition, text)
  if (first === undefined) return { kind: 'none', why: whyNone(text) }
  return hasAnswers(first) ? first : { kind: 'none', why: 'no-answers' }
}

/** Whether there is anything of a case in its link, used or not. */
function hasAnswers({ check, hash }: PastedCase): boolean {
  const { answers, problems } = decode(check.flow, hash)
  return Object.keys(answers).length + problems.length > 0
}

/** Texts that were pasted as links to cases. */
export type PastedCases =
  | { readonly kind: 'cases'; readonly cases: readonly PastedCase[] }
  | { readonly kind: 'none'; readonly why: NoCase }

/** Every case that a text has a link to: several may be pasted at once. Those without answers are left out. */
export function readAllPasted(edition: Edition, text: string): PastedCases {
  const first = readPasted(edition, text)
  if (first.kind === 'none') return first
  return { kind: 'cases', cases: [first, ...casesIn(edition, text).slice(1).filter(hasAnswers)] }
}

/** Every case that a text has a link to, in their order. */
export function casesIn(edition: Edition, text: string): readonly PastedCase[] {
  if (text.length > longest) return []
  const [plain = '', ...decoded] = unwrapped(text)
  const readings = [plain, unwrappedEach(edition, text), ...decoded].map((reading) => {
    const words = wordsOf(reading)
    return words.flatMap((_, place) => caseAt(edition, words.slice(place, place + mostPieces)) ?? [])
  })
  // Where a link stands plain and wrapped, as mails have it, the plain reading finds as many: it comes first.
  const counts = readings.map((found) => new Set(found.filter(({ hash }) => hash !== '').map(keyOf)).size)
  const most = Math.max(...counts)
  return (most > 0 ? readings[counts.indexOf(most)] : undefined) ?? readings.find(([first]) => first) ?? []
}

/** A text with each of its words as the link to a case that a mail gateway hides in it; plain ones stay as they are. */
const unwrappedEach = (edition: Edition, text: string): string =>
  wordsOf(text)
    .map((word) => unwrapped(word).find((one) => caseIn(edition, one)?.hash) ?? word)
    .join(' ')

/** The same for links to the same case. */
const keyOf = ({ check, hash }: PastedCase): string => `${check.id} ${JSON.stringify(decode(check.flow, hash).answers)}`

function whyNone(text: string): NoCase {
  const words = wordsOf(text.slice(0, longest))
  if (words.length === 0) return 'empty'
  if (text.length > longest) return 'too-long'
  if (words.some((word) => /(^|\/)compare\/?#/.test(word))) return 'comparison'
  if (words.some((word) => /(^|\/)image\/?#/.test(word))) return 'whole-image'
  return isWrapped(text) ? 'wrapped' : 'foreign'
}

const wordsOf = (text: string): readonly string[] => text.split(/[\s<>"“”]+/).filter((word) => word !== '')

/** The case that the first of these words links to, with as many of the next as belong to the link. */
function caseAt(edition: Edition, words: readonly string[]): PastedCase | undefined {
  const [word = '', ...next] = words
  let best = caseIn(edition, word)
  if (best === undefined || best.hash === '') return best
  let link = word
  for (const piece of next) {
    if (caseIn(edition, piece) !== undefined) break
    link += piece
    const longer = caseIn(edition, link)
    if (longer !== undefined && worth(longer) > worth(best)) best = longer
  }
  return best
}

const worth = ({ check, hash }: PastedCase): number => worthOf(decode(check.flow, hash))

/** The check that the path of a link ends with, and what stands behind its `#`. */
function caseIn(edition: Edition, link: string): PastedCase | undefined {
  const [, path = '', hash = ''] = /^([^#]*)(#.*)?$/.exec(link) ?? []
  // The gateway's own path stands in front of the query, the path that it hides in it.
  for (const one of [path.split('?')[0] ?? '', path]) {
    const [last, before] = one
      .toLowerCase()
      .split('/')
      .filter((part) => part !== '')
      .toReversed()
    const check = edition.checks.find(({ id }) => id === last || id === before)
    if (check !== undefined) return { kind: 'case', check, path, hash }
  }
  return undefined
}
