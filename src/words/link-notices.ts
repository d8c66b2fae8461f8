import type { Check } from '../engine/check.ts'
import { questionOf } from '../engine/flow/flow.ts'
import type { Answers } from '../engine/question.ts'
import type { LinkProblem } from '../engine/step/link.ts'

const longest = 60
const mostShown = 5

/**
 * What a link held that could not be used, in sentences, each naming the offending text.
 *
 * @param facts The answers that could be used: some questions are called after them.
 */
export function noticesOf(check: Check, facts: Answers, problems: readonly LinkProblem[]): readonly string[] {
  const all = [...new Set(problems.map((problem) => noticeOf(check, facts, problem)))]
  const shown = all.slice(0, mostShown)
  const more = all.length - shown.length
  return more === 0 ? shown : [...shown, `${more} more ${more === 1 ? 'part' : 'parts'} could not be used either.`]
}

function noticeOf(check: Check, facts: Answers, { kind, key, value }: LinkProblem): string {
  const name = nameOf(check, facts, key)
  const text = `“${cut(key)}=${cut(value)}”`
  switch (kind) {
    case 'unknown-value':
      return `${text} is no answer to “${name}”, so it was left out.`
    case 'unknown-key':
      return `${text} names no question of this check, so it was left out.`
    case 'repeated':
      return `“${name}” was answered twice. ${text} was left out, and the first answer kept.`
    case 'other-version':
      return `${text} says that another version of this tool made the link. What could be read was kept; check each answer.`
    case 'not-asked':
      return `“${name}” is not asked after these answers, so ${text} was left out.`
    case 'not-offered':
      return `${text} cannot be chosen for “${name}” after these answers, so it was left out.`
  }
}

/** Text from a link, to be quoted: it may be anything, at any length. */
export const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

const nameOf = (check: Check, facts: Answers, id: string): string =>
  questionOf(check.flow, id) === undefined ? cut(id) : check.question(id, facts).short
