import { questionOf } from '../flow/flow.ts'
import type { Check } from './check.ts'
import type { LinkProblem } from './link.ts'

/** Longer text from a link is cut: it may be anything. */
const longest = 60
const mostShown = 5

/** What a link held that could not be used, in sentences, each naming the offending text. */
export function noticesOf(check: Check, problems: readonly LinkProblem[]): readonly string[] {
  const shown = problems.slice(0, mostShown).map((problem) => noticeOf(check, problem))
  const more = problems.length - shown.length
  return more === 0 ? shown : [...shown, `${more} more ${more === 1 ? 'part' : 'parts'} could not be used either.`]
}

function noticeOf(check: Check, { kind, key, value }: LinkProblem): string {
  const text = `“${cut(key)}=${cut(value)}”`
  switch (kind) {
    case 'unknown-value':
      return `${text} is no answer to “${nameOf(check, key)}”, so it was left out.`
    case 'unknown-key':
      return `${text} names no question of this check, so it was left out.`
    case 'repeated':
      return `“${nameOf(check, key)}” was answered twice. ${text} was left out, and the first answer kept.`
    case 'other-version':
      return `${text} says that another version of this tool made the link. What could be read was kept; check each answer.`
    case 'not-asked':
      return `“${nameOf(check, key)}” is not asked after these answers, so ${text} was left out.`
    case 'not-offered':
      return `${text} cannot be chosen for “${nameOf(check, key)}” after these answers, so it was left out.`
  }
}

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

const nameOf = (check: Check, id: string): string =>
  questionOf(check.flow, id) === undefined ? cut(id) : check.question(id, {}).short
