import type { Check } from '../engine/check.ts'
import { questionOf } from '../engine/flow/flow.ts'
import { quotable } from '../engine/outside-text.ts'
import type { Answers } from '../engine/question.ts'
import type { LinkProblem } from '../engine/step/link.ts'
import type { NoCase } from '../engine/step/pasted-link.ts'
import { shortKey } from '../engine/step/short-link.ts'

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
  const text = `“${quotable(key)}=${quotable(value)}”`
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
    case 'of-neither-case':
      return `${text} belongs to no case, so it was left out.`
    case 'unknown-code':
      return `“${quotable(value)}” in the short link stands for no answer of this check, so it was left out.`
    case 'cut-off':
      return key === shortKey
        ? 'The short link was altered, or it ends too early, so answers may be missing or wrong.'
        : `The link ends in the middle, at “${quotable(key)}”. What stood behind that is lost.`
    case 'not-offered':
      return `${text} cannot be chosen for “${name}” after these answers, so it was left out.`
  }
}

const nameOf = (check: Check, facts: Answers, id: string): string =>
  questionOf(check.flow, id) === undefined ? quotable(id) : check.question(id, facts).short

/** Why a pasted text is no link to a case, and what to do, without the full stop. */
export function whyNoCase(why: NoCase, pasted: string): string {
  switch (why) {
    case 'empty':
      return 'Paste the link to a check'
    case 'too-long':
      return 'That is too long to be a link from here. Copy the link of one check'
    case 'no-answers':
      return 'That link has no answers in it. Go to a question or a verdict and copy its link'
    case 'comparison':
      return 'That link compares cases already. Open it, or paste the links to single checks'
    case 'whole-image':
      return 'That link is of an image with two products. Open it, and copy the link of one of them'
    case 'wrapped':
      return 'That is the link of a mail gateway, which does not show where it leads. Open it in the browser and copy the address from there'
    case 'foreign':
      return `“${quotable(pasted.trim())}” is no link to a check. Copy the link of a verdict, which begins like this: …/reimaging/verdict#`
  }
}

/** Why cases of different checks cannot be held side by side, without the full stop. */
export const ofTwoChecks = (one: Check, other: Check): string =>
  `The first belongs to the ${one.name.toLowerCase()}, the second to the ${other.name.toLowerCase()}. They ask different questions, so only cases of one check can be compared`
