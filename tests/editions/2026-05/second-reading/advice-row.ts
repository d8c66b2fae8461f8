import { isIn } from './facts.ts'
import type { Answers, Expected } from './types.ts'

/** What a row looks at. */
interface View {
  readonly a: Answers
  readonly expected: Expected
}

export type Given = (v: View) => boolean

/** An advice as the table gives it: its id, the question it leads back to, and whether it goes on elsewhere. */
export interface Row {
  readonly id: string
  readonly given: Given
  /** What it rests on: the same in every case, or as the case has it. */
  readonly cites: readonly string[] | ((a: Answers) => readonly string[])
  readonly question?: string
  readonly handsOver?: true
}

export function row(id: string, given: Given, cites: Row['cites'], question?: string): Row {
  return { id, given, cites, ...(question !== undefined && { question }) }
}

/** A row that hands over. */
export function onward(id: string, given: Given, cites: Row['cites']): Row {
  return { id, given, cites, handsOver: true }
}

/**
 * "Open curable X": a fatal unmet requirement would have made it a no, so that whatever is unmet in these outcomes can be
 * cured. That does not hold of `vl-media` and `of-its-time`, which no row asks about.
 */
export function open(...ids: readonly string[]): Given {
  return ({ expected: { outcome, findings } }) =>
    (outcome === 'conditional' || outcome === 'undetermined') && ids.some((id) => findings[id] === 'unmet')
}

/** "Silent X" */
export function silent(...ids: readonly string[]): Given {
  return ({ expected: { outcome, findings } }) =>
    outcome === 'undetermined' && ids.some((id) => findings[id] === 'silent')
}

/** "No through X" */
export function no(...ids: readonly string[]): Given {
  return ({ expected: { outcome, causes } }) => outcome === 'not-permitted' && ids.some((id) => causes.includes(id))
}

export function is(outcome: string): Given {
  return ({ expected }) => expected.outcome === outcome
}

export function has(question: string, ...values: readonly string[]): Given {
  return ({ a }) => isIn(values, a[question])
}

export function all(...conditions: readonly Given[]): Given {
  return (v) => conditions.every((condition) => condition(v))
}

export function not(condition: Given): Given {
  return (v) => !condition(v)
}

/** What the answers alone say. */
export function fact(holds: (a: Answers) => boolean): Given {
  return ({ a }) => holds(a)
}
