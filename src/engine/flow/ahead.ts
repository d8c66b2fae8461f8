import type { Answers } from '../question.ts'
import { type Flow, questionOf, targets } from './flow.ts'

/** What may still be asked. */
export interface Ahead {
  readonly questions: ReadonlySet<string>
  /** The length of the longest way to the verdict. */
  readonly atMost: number
}

const nothing: Ahead = { questions: new Set(), atMost: 0 }

/**
 * The questions that may still come up from `open` on, itself included. Never too small, and exact as answers come in:
 * see {@link targets}.
 */
export function ahead(flow: Flow, open: string | undefined, facts: Answers): Ahead {
  const known = new Map<string, Ahead>()
  const from = (question: string): Ahead => {
    const seen = known.get(question)
    if (seen !== undefined) return seen
    const ways = targets(flow, question, facts).map((target) =>
      questionOf(flow, target) === undefined ? nothing : from(target),
    )
    const result: Ahead = {
      questions: new Set([question, ...ways.flatMap((way) => [...way.questions])]),
      atMost: 1 + Math.max(...ways.map((way) => way.atMost)),
    }
    known.set(question, result)
    return result
  }
  return open === undefined ? nothing : from(open)
}
