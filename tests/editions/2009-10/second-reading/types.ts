/** Question id to the chosen value; nothing else is known about a case. */
export type Answers = Readonly<Record<string, string>>

/** What the decision model, read by hand, says about one complete path. */
export interface Expected {
  readonly outcome: string
  /** Requirement id to state, every requirement of the check. */
  readonly findings: Readonly<Record<string, string>>
  /** Note ids, in the order of the model's table. */
  readonly notes: readonly string[]
}

/** The question that follows, with every value it offers, `unknown` last where it is offered. */
export interface Next {
  readonly question: string
  readonly values: readonly string[]
}

export type State = 'met' | 'unmet' | 'unknown' | 'not-applicable' | 'not-reached'

/** Findings while a check is being worked out. */
export type Draft = Record<string, State>

export const yesNo = ['yes', 'no'] as const

export const agreements = [
  'open-license',
  'open-value',
  'select-license',
  'select-plus',
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'campus-agreement',
  'school-agreement',
  'academic-open',
  'academic-select',
  'other-volume-licensing',
  'none',
] as const

/** A question that takes "I'm not sure". */
export function ask(question: string, values: readonly string[]): Next {
  return { question, values: [...values, 'unknown'] }
}

/** A question that has to be answered. */
export function askFirmly(question: string, values: readonly string[]): Next {
  return { question, values }
}

/** Reads an answer to a yes-or-no question as the state of the requirement that wants a yes. */
export function wantsYes(answer: string | undefined): State {
  if (answer === 'yes') return 'met'
  if (answer === 'no') return 'unmet'
  return 'unknown'
}

export function allNotReached(requirements: readonly string[]): Draft {
  const draft: Draft = {}
  for (const requirement of requirements) draft[requirement] = 'not-reached'
  return draft
}

/** The fold for a check that no fatal requirement has ended: what is still unmet here can be cured. */
export function foldWithoutFatal(draft: Draft): string {
  const states = Object.values(draft)
  if (states.includes('unknown')) return 'undetermined'
  if (states.includes('unmet')) return 'conditional'
  return 'permitted'
}
