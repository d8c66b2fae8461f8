import type { Answers } from '../src/facts/question.ts'
import { completePaths } from '../src/flow/paths.ts'
import type { Verdict } from '../src/rules/verdict.ts'
import type { Check } from '../src/wizard/check.ts'

/** One complete path of a check with what it comes to. */
export interface Case {
  readonly answers: Answers
  readonly verdict: Verdict
}

const walked = new Map<Check, readonly Case[]>()

/** Every complete path of a check. Walked once, and then shared by all tests that ask. */
export function casesOf(check: Check): readonly Case[] {
  const known = walked.get(check)
  if (known !== undefined) return known
  const cases = [...completePaths(check.flow)].map((answers) => ({ answers, verdict: check.decide(answers) }))
  walked.set(check, cases)
  return cases
}

/** A question as it is asked after certain answers. */
export interface Asking {
  readonly question: string
  readonly before: Answers
}

/** Every way in which each question is asked, once: neighbouring paths share their beginnings. */
export function askingsOf(check: Check): Asking[] {
  let last: [string, string][] = []
  return casesOf(check).flatMap(({ answers }) => {
    const asked = Object.entries(answers)
    const shared = asked.findIndex(([id, value], index) => last[index]?.[0] !== id || last[index]?.[1] !== value)
    last = asked
    return asked
      .map(([question], index) => ({ question, index }))
      .filter(({ index }) => index > shared || (index === shared && index === 0))
      .map(({ question, index }) => ({ question, before: Object.fromEntries(asked.slice(0, index)) }))
  })
}
