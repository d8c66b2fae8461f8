/** Question id to chosen value. */
export type Answers = Readonly<Record<string, string>>

export type State = 'met' | 'unmet' | 'unknown' | 'silent' | 'not-applicable' | 'not-reached'

export type Findings = Readonly<Record<string, State>>

export interface HandOver {
  readonly edition?: string
  readonly check: string
  readonly answers: Answers
}

export interface Expected {
  readonly outcome: string
  /** Id of the ending that gave the verdict. */
  readonly ending: string
  /** Requirement id to state, for every requirement of the check. */
  readonly findings: Findings
  /** What the verdict rests on, in the order of the requirements. */
  readonly causes: readonly string[]
  /** Basis of the verdict. */
  readonly basis: string
  /** Requirement id to basis, for each that is met, unmet, unknown or silent and cites something. */
  readonly bases: Readonly<Record<string, string>>
  /** Requirement id to the statements that it cites in this case, in their order; for the same ones. */
  readonly cites: Readonly<Record<string, readonly string[]>>
  /** Note ids in the order of the model's table. */
  readonly notes: readonly string[]
  /** What the verdict hands over to another check; undefined where nothing. */
  readonly handOver: HandOver | undefined
}

/** The next question with every value it offers; `unknown` last where offered. */
export interface Next {
  readonly question: string
  readonly values: readonly string[]
}

export interface Oracle {
  /** Number of complete paths. */
  readonly paths: number
  /**
   * Requirement id to the facts that its state hangs on, in question order. Two paths that agree on these
   * facts give the requirement the same state, unless one of them leaves it `not-reached`.
   */
  readonly reads: Readonly<Record<string, readonly string[]>>
  /** Undefined where the verdict stands. */
  readonly next: (answers: Answers) => Next | undefined
  /** Throws on an incomplete path. */
  readonly expected: (answers: Answers) => Expected
}

/** One row of the table "Worked examples". */
export interface WorkedExample {
  readonly id: string
  readonly situation: string
  readonly check: 'reimaging' | 'upgrade'
  readonly answers: Answers
  readonly outcome: string
  /** Requirements that the last column names. */
  readonly decisive: readonly string[]
  /** They are all the causes (`not-permitted`, `conditional`, `undetermined`). */
  readonly isAll: boolean
  /** Notes that are shown, among others. */
  readonly notes: readonly string[]
  /** Notes that are not shown. */
  readonly without: readonly string[]
}
