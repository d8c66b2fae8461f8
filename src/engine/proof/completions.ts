import { type Answers, unknown } from '../question.ts'
import type { Case } from './cases.ts'

/** Every way in which answers may turn out once one that is unknown is known. */
export type Completions = (answers: Answers, question: string) => Iterable<Case>

/** Where paths part: the question asked there, and where each answer leads; or the case that they have come to. */
interface Fork {
  question?: string
  readonly ways: Map<string, Fork>
  end?: Case
}

/**
 * Joins paths that were walked into a tree and looks them up there, which is a thousand times as fast as walking again.
 * What the answers say is kept wherever it can still be said; what they leave open is filled in with all that is known.
 */
export function completions(cases: readonly Case[]): Completions {
  const root: Fork = { ways: new Map() }
  for (const one of cases) {
    let fork = root
    for (const [question, value] of Object.entries(one.answers)) {
      fork.question = question
      const next: Fork = fork.ways.get(value) ?? { ways: new Map() }
      fork.ways.set(value, next)
      fork = next
    }
    fork.end = one
  }
  return (answers, question) => below(root, answers, question)
}

function* below(fork: Fork, answers: Answers, unsure: string): Generator<Case> {
  if (fork.end !== undefined) yield fork.end
  const given = fork.question === undefined || fork.question === unsure ? undefined : answers[fork.question]
  const kept = given === undefined ? undefined : fork.ways.get(given)
  if (kept !== undefined) {
    yield* below(kept, answers, unsure)
    return
  }
  for (const [value, way] of fork.ways) if (value !== unknown) yield* below(way, answers, unsure)
}
