import type { Answers } from '../question.ts'
import type { Flow } from './flow.ts'

/** What may still be asked. */
export interface Ahead {
  readonly questions: ReadonlySet<string>
  /** The length of the longest way to the verdict. */
  readonly atMost: number
}

const nothing: Ahead = { questions: new Set(), atMost: 0 }

/**
 * The questions that may still come up from `open` on, itself included.
 *
 * Reads the machine as a graph. A guard that the facts settle is followed one way; one that needs an answer not yet
 * given is followed both ways. So the result is never too small, and grows exact as answers come in.
 */
export function ahead(flow: Flow, open: string | undefined, facts: Answers): Ahead {
  const known = new Map<string, Ahead>()
  const from = (question: string): Ahead => {
    const seen = known.get(question)
    if (seen !== undefined) return seen
    const ways = targets(flow, question, facts).map((target) => (isQuestion(flow, target) ? from(target) : nothing))
    const result: Ahead = {
      questions: new Set([question, ...ways.flatMap((way) => [...way.questions])]),
      atMost: 1 + Math.max(...ways.map((way) => way.atMost)),
    }
    known.set(question, result)
    return result
  }
  return open === undefined ? nothing : from(open)
}

const isQuestion = (flow: Flow, state: string): boolean => flow.questions.some((question) => question.id === state)

/** Where the machine may go from a question, first match first, as far as the facts tell. */
function targets(flow: Flow, question: string, facts: Answers): string[] {
  const found: string[] = []
  for (const { guard, target } of flow.machine.states[question]?.transitions.get(`answer.${question}`) ?? []) {
    const [to] = target ?? []
    if (to === undefined) continue
    const holds = guard === undefined ? true : whetherHolds(flow, String(guard), facts)
    if (holds !== false) found.push(to.key)
    if (holds === true) break
  }
  return found
}

/** The guard's answer where the facts given settle it; `undefined` where it looks at one that is not there yet. */
function whetherHolds(flow: Flow, guard: string, facts: Answers): boolean | undefined {
  let isSettled = true
  const watched = new Proxy(facts, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      isSettled &&= value !== undefined
      return value
    },
  })
  const holds = flow.guardHolds(guard, watched)
  return isSettled ? holds : undefined
}
