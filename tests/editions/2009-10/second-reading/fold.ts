import type { Answers, Findings, State } from './types.ts'

/** What the facts say; undefined where a question that it needs has no answer. */
export type Judged = 'met' | 'unmet' | 'unknown' | undefined

export interface Rule {
  readonly id: string
  /** An unmet one ends the check with `not-permitted`. */
  readonly fatal: (a: Answers) => boolean
  /** What an answer given rules out: `not-applicable`, judged or not. */
  readonly ruledOut: (a: Answers) => boolean
  readonly judge: (a: Answers) => Judged
}

/** Met for one value, unmet for every other one that is known. */
export function is(value: string | undefined, met: string): Judged {
  return value === undefined || value === 'unknown' ? value : value === met ? 'met' : 'unmet'
}

/** Unmet for one value, met for every other one that is known. */
export function isNot(value: string | undefined, unmet: string): Judged {
  return value === undefined || value === 'unknown' ? value : value === unmet ? 'unmet' : 'met'
}

/** The first fatal requirement that the answers leave unmet. */
export function firstFatal(rules: readonly Rule[], a: Answers): string | undefined {
  return rules.find((rule) => rule.fatal(a) && !rule.ruledOut(a) && rule.judge(a) === 'unmet')?.id
}

/** The state of every requirement, in the order of the rules ("Endings and states"). */
export function statesOf(rules: readonly Rule[], a: Answers, isJudged: (id: string) => boolean): Findings {
  const findings: Record<string, State> = {}
  let isDecided = false
  for (const rule of rules) {
    const state = rule.ruledOut(a) ? 'not-applicable' : isJudged(rule.id) ? rule.judge(a) : undefined
    findings[rule.id] = state === undefined || (isDecided && state === 'unknown') ? 'not-reached' : state
    isDecided ||= state === 'unmet' && rule.fatal(a)
  }
  return findings
}

/** Fatal unmet requirements: the causes of `not-permitted`. */
export function causesOf(rules: readonly Rule[], a: Answers, findings: Findings): readonly string[] {
  return rules.filter((rule) => rule.fatal(a) && findings[rule.id] === 'unmet').map((rule) => rule.id)
}

/** "Fold"; `good` stands where nothing is left to say. */
export function fold(rules: readonly Rule[], a: Answers, findings: Findings, good: string): string {
  const states = Object.values(findings)
  if (causesOf(rules, a, findings).length > 0) return 'not-permitted'
  if (states.includes('unknown')) return 'undetermined'
  return states.includes('unmet') ? 'conditional' : good
}
