/** Question id to chosen value. */
export type Answers = Readonly<Record<string, string>>

export type State = 'met' | 'unmet' | 'unknown' | 'not-applicable' | 'not-reached'

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
