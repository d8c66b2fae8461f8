import { cut } from '../../words/link-notices.ts'
import type { Check } from '../check.ts'
import type { Edition } from '../edition.ts'
import { decode } from './link.ts'

/** A text that was pasted as the link to a case. */
export type Pasted =
  | { readonly kind: 'case'; readonly check: Check; readonly hash: string }
  /** Why it is none of ours, as a sentence that says what to do. */
  | { readonly kind: 'none'; readonly says: string }

const longest = 8_000

/**
 * Reads a link to a step of a check, of whatever site: what the link holds is in it. May stand in other text, as mails
 * have it. Never throws.
 */
export function readPasted(edition: Edition, text: string): Pasted {
  const words = text
    .slice(0, longest)
    .split(/[\s<>"“”]+/)
    .filter((word) => word !== '')
  if (words.length === 0) return none('Paste the link to a check')
  if (text.length > longest) return none('That is too long to be a link from here. Copy the link of one check')
  const cases = words.flatMap((word) => caseIn(edition, word) ?? [])
  const [first] = cases
  if (first !== undefined) {
    const { answers, problems } = decode(first.check.flow, first.hash)
    return Object.keys(answers).length + problems.length > 0
      ? { kind: 'case', ...first }
      : none('That link holds no answers. Go to a question or a verdict and copy its link')
  }
  if (words.some((word) => /(^|\/)compare\/?#/.test(word)))
    return none('That link compares two cases already. Open it, or paste the links to single checks')
  return none(
    `“${cut(words.join(' '))}” is no link to a check. Copy the link of a verdict, which begins like this: …/reimaging/verdict#`,
  )
}

/** The check that the path of a link ends with, and what stands behind its `#`. */
function caseIn(edition: Edition, link: string): { readonly check: Check; readonly hash: string } | undefined {
  const [, path = '', hash = ''] = /^([^#]*)(#.*)?$/.exec(link) ?? []
  const [last, before] = (path.split('?')[0] ?? '')
    .split('/')
    .filter((part) => part !== '')
    .toReversed()
  const check = edition.checks.find(({ id }) => id === last || id === before)
  return check && { check, hash }
}

const none = (says: string): Pasted => ({ kind: 'none', says })

/** Why cases of two checks cannot be held side by side. */
export const ofTwoChecks = (one: Check, other: Check): string =>
  `The first belongs to the ${one.name.toLowerCase()}, the second to the ${other.name.toLowerCase()}. They ask different questions, so only two of one check can be compared`
