import type { Check } from '../check.ts'
import type { Edition } from '../edition.ts'
import { type Outcome, outcomes } from '../rules/judgement.ts'
import { type State, states } from '../rules/state.ts'

/** Says of a question that it is not asked. No question has an answer of that name. */
export const unasked = 'not-asked'

/** Which paths of the truth table are shown. What is absent does not matter. */
export interface Filter {
  readonly check: string
  readonly outcome?: Outcome
  /** Wanted answers by question; `not-asked` for a question that must not come up. */
  readonly answers: Readonly<Record<string, string>>
  /** Wanted states by requirement. */
  readonly states: Readonly<Record<string, State>>
}

/** A filter as the part of an address behind the `#`: `#check=reimaging&outcome=permitted&media=recovery`. */
export function encodeFilter({ check, outcome, answers, states: wanted }: Filter): string {
  const outcomeGiven = outcome === undefined ? [] : [['outcome', outcome]]
  const given = [['check', check], ...outcomeGiven, ...Object.entries(answers), ...Object.entries(wanted)]
  return `#${new URLSearchParams(given)}`
}

/**
 * Reads what {@link encodeFilter} writes, and makes the best of anything else: never throws, and takes no notice of
 * what the check does not have. Without a check it is the first one.
 */
export function decodeFilter(edition: Edition, hash: string): Filter {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const check = edition.checks.find(({ id }) => id === given.get('check')) ?? edition.checks[0]
  if (check === undefined) throw new Error(`The edition ${edition.id} has no checks`)
  const outcome = outcomes.find((one) => one === given.get('outcome'))
  return {
    check: check.id,
    ...(outcome === undefined ? {} : { outcome }),
    answers: Object.fromEntries(wantedAnswers(check, given)),
    states: Object.fromEntries(wantedStates(check, given)),
  }
}

const wantedAnswers = (check: Check, given: URLSearchParams): [string, string][] =>
  check.flow.questions.flatMap(({ id, values }): [string, string][] => {
    const value = given.get(id)
    return value !== null && [unasked, ...values].includes(value) ? [[id, value]] : []
  })

const wantedStates = (check: Check, given: URLSearchParams): [string, State][] =>
  check.requirements.flatMap(({ id }): [string, State][] => {
    const state = states.find((one) => one === given.get(id))
    return state === undefined ? [] : [[id, state]]
  })
