/** A check as a map: its questions, the arrows of its machine, and what comes of those that end it. */

import type { Check } from '../check.ts'
import { type Arrow, arrowsFrom, groundOf, optionsAt, questionOf } from '../flow/flow.ts'
import type { Answers } from '../question.ts'
import { type Outcome, outcomes } from '../rules/judgement.ts'

export interface DecisionMap {
  readonly questions: readonly MapQuestion[]
  readonly arrows: readonly MapArrow[]
}

export interface MapQuestion {
  readonly id: string
  /** What it is called, in each of its wordings. */
  readonly names: readonly string[]
}

export interface MapArrow {
  readonly from: string
  /** Its place among the arrows out of that question, in the order in which they are tried. */
  readonly place: number
  /** The question it leads to, or `verdict`. */
  readonly to: string
  /** The answers that take it, by their labels, in their order. */
  readonly answers: readonly string[]
  /** Whether some of these answers take another arrow where earlier answers are others. */
  readonly isConditional: boolean
  /** On what ground it is taken, and the ids of the statements that say so. */
  readonly says: string
  readonly cites: readonly string[]
  /** Where these stand, in short. */
  readonly sources: readonly string[]
  /** What paths come to that end with it; none where it leads to a question. */
  readonly outcomes: readonly Outcome[]
}

/** The map of a check, seen on every path of it. Takes seconds. */
export function mapOf(check: Check): DecisionMap {
  const { flow } = check
  const names = new Map(flow.questions.map(({ id }) => [id, new Set<string>()]))
  const seen = new Map<string, Seen>(
    flow.questions.flatMap(({ id }) =>
      arrowsFrom(flow, id).map((arrow, place) => [
        `${id} ${place}`,
        { from: id, place, arrow, labels: new Map(), outcomes: new Set() },
      ]),
    ),
  )
  const arrows = new Map(flow.questions.map(({ id }) => [id, arrowsFrom(flow, id)]))

  function walk(question: string, before: Answers): void {
    const { short, option } = check.question(question, before)
    names.get(question)?.add(short)
    for (const value of optionsAt(flow, question, before)) {
      const facts = { ...before, [question]: value }
      const place = arrows.get(question)?.findIndex(({ holds }) => holds(facts)) ?? -1
      const arrow = seen.get(`${question} ${place}`)
      if (arrow === undefined) throw new Error(`${question} leads nowhere with ${value}`)
      if (!arrow.labels.has(value)) arrow.labels.set(value, option(value).label)
      if (questionOf(flow, arrow.arrow.target) === undefined) arrow.outcomes.add(check.judge(facts).outcome)
      else walk(arrow.arrow.target, facts)
    }
  }
  const first = flow.questions[0]?.id
  if (first !== undefined) walk(first, {})

  const all = [...seen.values()]
  return {
    questions: flow.questions.map(({ id }) => ({ id, names: [...(names.get(id) ?? [])] })),
    arrows: all.map(({ from, place, arrow, labels, outcomes: found }) => ({
      from,
      place,
      to: arrow.target,
      answers: [...labels.values()],
      isConditional: all.some(
        (other) =>
          other.from === from && other.place !== place && [...labels.keys()].some((value) => other.labels.has(value)),
      ),
      ...groundOf(arrow),
      sources: check.library.citationsOf(groundOf(arrow).cites).map(({ label }) => label),
      outcomes: outcomes.filter((outcome) => found.has(outcome)),
    })),
  }
}

interface Seen {
  readonly from: string
  readonly place: number
  readonly arrow: Arrow
  readonly labels: Map<string, string>
  readonly outcomes: Set<Outcome>
}

/** A question on somebody's own way, with the answer given and where each other answer leads. */
export interface Station {
  readonly question: string
  readonly value: string
  /** The arrow that was taken, by its place. */
  readonly place: number
  /** The other arrows that some answer here takes, with those answers. */
  readonly others: readonly { readonly place: number; readonly to: string; readonly values: readonly string[] }[]
}

/** The way of these answers through the map, in the order in which they were asked. */
export function stationsOf({ flow }: Check, facts: Answers): readonly Station[] {
  const before: Record<string, string> = {}
  return Object.entries(facts).map(([question, value]) => {
    const arrows = arrowsFrom(flow, question)
    const placeOf = (answer: string): number =>
      arrows.findIndex(({ holds }) => holds({ ...before, [question]: answer }))
    const options = optionsAt(flow, question, { ...before })
    const taken = placeOf(value)
    const others = arrows.flatMap(({ target }, place) => {
      const values = options.filter((option) => placeOf(option) === place)
      return place === taken || values.length === 0 ? [] : [{ place, to: target, values }]
    })
    before[question] = value
    return { question, value, place: taken, others }
  })
}
