import type { Answers, WorkedExample } from './types.ts'

/** One row as typed; notes are named only where the row names some. */
export interface Row {
  readonly id: string
  readonly situation: string
  readonly answers: Answers
  readonly outcome: string
  readonly decisive: readonly string[]
  readonly notes?: readonly string[]
  readonly without?: readonly string[]
}

/** The outcomes for which the last column names all causes. */
const complete: readonly string[] = ['not-permitted', 'conditional', 'undetermined']

export function example(check: WorkedExample['check'], row: Row): WorkedExample {
  const { id, situation, answers, outcome, decisive, notes = [], without = [] } = row
  return { id, situation, check, answers, outcome, decisive, isAll: complete.includes(outcome), notes, without }
}
