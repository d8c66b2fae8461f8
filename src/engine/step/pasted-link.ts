import type { Check } from '../check.ts'
import type { Edition } from '../edition.ts'
import { decode } from './link.ts'

/** A text that was pasted as the link to a case. */
export type Pasted =
  | { readonly kind: 'case'; readonly check: Check; readonly hash: string }
  | { readonly kind: 'none'; readonly why: 'empty' | 'too-long' | 'no-answers' | 'comparison' | 'foreign' }

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
  if (words.length === 0) return none('empty')
  if (text.length > longest) return none('too-long')
  const cases = words.flatMap((word) => caseIn(edition, word) ?? [])
  const [first] = cases
  if (first !== undefined) {
    const { answers, problems } = decode(first.check.flow, first.hash)
    return Object.keys(answers).length + problems.length > 0 ? { kind: 'case', ...first } : none('no-answers')
  }
  if (words.some((word) => /(^|\/)compare\/?#/.test(word))) return none('comparison')
  return none('foreign')
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

const none = (why: Extract<Pasted, { kind: 'none' }>['why']): Pasted => ({ kind: 'none', why })
