import type { Edition } from '../edition.ts'
import { addressOf, verdictStep } from '../step/step.ts'
import { type Case, kindOfVerdict, oneOfEachKind, walk } from './cases.ts'
import { type ObligationId, obligations } from './obligations.ts'
import { type Trace, tracesOf, type Walked } from './traceability.ts'

/** What was found when every path of an edition was walked. All numbers are counted, none is written by hand. */
export interface Proof {
  readonly edition: string
  readonly checks: readonly {
    readonly id: string
    readonly questions: number
    readonly requirements: number
    /** Complete ways through the questions. */
    readonly paths: number
    /** Kinds of verdict: outcome, state of each requirement and notes, product names left aside. */
    readonly verdicts: number
  }[]
  readonly obligations: readonly {
    readonly id: ObligationId
    /** In how many cases it does not hold. */
    readonly breaches: number
    /** The shortest of them, as an address that opens it, and what is wrong there. */
    readonly shortest?: string
  }[]
  readonly traces: readonly Trace[]
  /** How many kinds of verdict rest on each reading of ours. */
  readonly readings: readonly { readonly reading: string; readonly verdicts: number }[]
}

/** The proof that an edition keeps what is promised of it. Takes the better part of a minute. */
export function prove(edition: Edition, cases: (check: Edition['checks'][number]) => readonly Case[] = walk): Proof {
  const walked: readonly Walked[] = edition.checks.map((check) => ({ check, cases: cases(check) }))
  return {
    edition: edition.id,
    checks: walked.map(({ check, cases: all }) => ({
      id: check.id,
      questions: check.flow.questions.length,
      requirements: check.requirements.length,
      paths: all.length,
      verdicts: oneOfEachKind(all).length,
    })),
    obligations: obligations.map((obligation) => {
      const found = walked.flatMap(({ check, cases: all }) =>
        [...obligation.breaches(check, all)].map((breach) => ({ check, ...breach })),
      )
      const [shortest] = found.toSorted((one, other) => lengthOf(one.answers) - lengthOf(other.answers))
      return {
        id: obligation.id,
        breaches: found.length,
        ...(shortest && { shortest: `${shortest.says}: ${addressOf(shortest.check, verdictStep, shortest.answers)}` }),
      }
    }),
    traces: tracesOf(walked, edition),
    readings: edition.readings.map(({ id }) => ({ reading: id, verdicts: restingOnReading(id, walked) })),
  }
}

function restingOnReading(reading: string, walked: readonly Walked[]): number {
  const kinds = walked.flatMap(({ check, cases }) =>
    cases
      .filter(({ verdict }) => verdict.findings.some(({ readings }) => readings.some((id) => id === reading)))
      .map(({ verdict }) => `${check.id} ${kindOfVerdict(verdict)}`),
  )
  return new Set(kinds).size
}

const lengthOf = (answers: object): number => Object.keys(answers).length
