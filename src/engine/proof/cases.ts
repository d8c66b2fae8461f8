import type { Check } from '../check.ts'
import { completePaths } from '../flow/paths.ts'
import type { Answers } from '../question.ts'
import type { Verdict } from '../rules/verdict.ts'

/** One complete path of a check with what it comes to. */
export interface Case {
  readonly answers: Answers
  readonly verdict: Verdict
}

/** Every complete path of a check with its verdict, once each, in a fixed order: one after the other, as it is asked for. */
export function* casesOf(check: Check): Generator<Case> {
  for (const answers of completePaths(check.flow)) yield { answers, verdict: check.decide(answers) }
}

/** All of {@link casesOf} at once. Takes seconds. */
export function walk(check: Check): readonly Case[] {
  return [...casesOf(check)]
}

/** A question as it is asked after certain answers. */
export interface Asking {
  readonly question: string
  readonly before: Answers
}

/** Every way in which each question is asked, once: neighbouring paths share their beginnings. */
export function askingsIn(cases: readonly Case[]): Asking[] {
  let last: [string, string][] = []
  return cases.flatMap(({ answers }) => {
    const asked = Object.entries(answers)
    const shared = asked.findIndex(([id, value], index) => last[index]?.[0] !== id || last[index]?.[1] !== value)
    last = asked
    return asked
      .map(([question], index) => ({ question, index }))
      .filter(({ index }) => index > shared || (index === shared && index === 0))
      .map(({ question, index }) => ({ question, before: Object.fromEntries(asked.slice(0, index)) }))
  })
}

/**
 * What makes one verdict another than the next, product names left aside: outcome, state of each requirement, notes.
 * Two cases with the same kind read alike but for the names in them.
 */
export function kindOfVerdict({ outcome, findings, notes }: Verdict): string {
  const states = findings.map(({ state, curable }) => (curable ? `${state}!` : state))
  return [outcome, states.join(), notes.map(({ id }) => id).join()].join(' ')
}

/** One case of every kind of verdict: the one with the fewest answers, and of those the first. */
export function oneOfEachKind(cases: Iterable<Case>): readonly Case[] {
  const found = new Map<string, Case>()
  for (const candidate of cases) {
    const kind = kindOfVerdict(candidate.verdict)
    const known = found.get(kind)
    if (known === undefined || lengthOf(candidate) < lengthOf(known)) found.set(kind, candidate)
  }
  return [...found.values()]
}

const lengthOf = ({ answers }: Case): number => Object.keys(answers).length
