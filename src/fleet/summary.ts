/** What an inventory comes to, as small as a page needs it. */
import type { Check } from '../engine/check.ts'
import { optionsAt, questionOf } from '../engine/flow/flow.ts'
import { type Answers, unknown } from '../engine/question.ts'
import type { Recognition } from '../engine/recognition.ts'
import { type Outcome, outcomes } from '../engine/rules/judgement.ts'
import { type Decider, type Decision, KindReader } from './decide.ts'
import type { Inventory } from './inventory.ts'
import type { Plan } from './plan.ts'

/** PCs with the same answers, and so with the same verdict and reason. */
export interface Group extends Decision {
  readonly count: number
}

/** A value of a column that is not understood. */
export interface Unread {
  readonly question: string
  readonly value: string
  readonly count: number
  /** The answer that somebody chose for it. */
  readonly chosen?: string
  readonly suggests: readonly string[]
  readonly why?: string
}

/** A fact that PCs are not decided without. */
export interface MissingFact {
  readonly question: string
  readonly count: number
  /** Of how many it is the only one, and some answer to it makes it a yes. */
  readonly couldBeYes: number
}

/** Something to do, and for how many PCs. */
export interface ToDo {
  readonly id: string
  readonly lead: string
  readonly says: string
  readonly count: number
  /** What the PCs come to now; one advice of a no is another thing than the same of a yes. */
  readonly outcome: Outcome
}

/** A question that some PC is asked. */
export interface Asked {
  readonly question: string
  readonly count: number
  /** The answers before it, of the most PCs. */
  readonly before: Answers
  /** The values that it offers to some PC. */
  readonly offered: readonly string[]
}

export interface Summary {
  readonly pcs: number
  readonly kinds: number
  readonly totals: Readonly<Record<Outcome, number>>
  /** The largest first. */
  readonly groups: readonly Group[]
  readonly missing: readonly MissingFact[]
  readonly toDo: readonly ToDo[]
  /** Of questions that some PC is asked, by count. Empty values are not among them. */
  readonly unread: readonly Unread[]
  /** The questions that some PC is asked, in the order of the check. */
  readonly asked: readonly Asked[]
  /** How many PCs have nothing in the column of a question. */
  readonly empty: Readonly<Record<string, number>>
}

/** The group of each kind, and the groups. */
export interface Grouping {
  readonly groups: readonly Group[]
  /** For each kind of the inventory, the place of its group. */
  readonly groupOf: readonly number[]
  readonly unread: readonly { readonly question: string; readonly value: string; readonly count: number }[]
}

/** Decides every kind of an inventory, and puts together what comes to the same. Largest groups first. */
export function group(decider: Decider, recognition: Recognition, plan: Plan, inventory: Inventory): Grouping {
  const reader = new KindReader(decider.check, recognition, plan, inventory.headers)
  const counts = new Map<Decision, number>()
  const unread = new Map<string, { question: string; value: string; count: number }>()
  const decisions = inventory.kinds.map((kind) => {
    const read = reader.answersOf(kind)
    const decision = decider.decide(read.answers)
    counts.set(decision, (counts.get(decision) ?? 0) + kind.count)
    for (const { question, value } of read.unread) {
      const key = `${question}\n${value}`
      unread.set(key, { question, value, count: (unread.get(key)?.count ?? 0) + kind.count })
    }
    return decision
  })
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one)
  const places = new Map(sorted.map(([decision], place) => [decision, place]))
  return {
    groups: sorted.map(([decision, count]) => ({ ...decision, count })),
    groupOf: decisions.map((decision) => places.get(decision) ?? 0),
    unread: [...unread.values()],
  }
}

/** What the page shows of a grouping. */
export function summarise(
  decider: Decider,
  recognition: Recognition,
  plan: Plan,
  inventory: Inventory,
  grouping: Grouping,
): Summary {
  const { check } = decider
  const { groups } = grouping
  const asked = askedIn(check, groups)
  return {
    pcs: inventory.rows,
    kinds: inventory.kinds.length,
    totals: totalsOf(groups),
    groups,
    missing: missingIn(decider, groups),
    toDo: toDoIn(groups),
    // What no PC is asked, nobody has to give a meaning to.
    unread: unreadIn(check, recognition, plan, inventory, grouping).filter(({ question }) =>
      asked.some((one) => one.question === question),
    ),
    asked,
    empty: Object.fromEntries(
      grouping.unread.filter(({ value }) => value.trim() === '').map(({ question, count }) => [question, count]),
    ),
  }
}

export const sumOf = (groups: readonly { readonly count: number }[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0)

export function totalsOf(groups: readonly Group[]): Readonly<Record<Outcome, number>> {
  const none = { permitted: 0, conditional: 0, 'other-right': 0, 'not-covered': 0, undetermined: 0, 'not-permitted': 0 }
  for (const outcome of outcomes) none[outcome] = sumOf(groups.filter((one) => one.outcome === outcome))
  return none
}

const askedIn = ({ flow }: Check, groups: readonly Group[]): Summary['asked'] =>
  flow.questions.flatMap(({ id }) => {
    const asking = groups.filter(({ facts, open }) => id in facts || open === id)
    const [most] = asking
    if (most === undefined) return []
    const offered = new Set(asking.flatMap(({ facts }) => optionsAt(flow, id, before(facts, id))))
    return [{ question: id, count: sumOf(asking), before: before(most.facts, id), offered: [...offered] }]
  })

/** The answers by which a question is worded: those before it of the most PCs. */
export const answersBefore = ({ asked }: Summary, { shared }: Plan, question: string): Answers =>
  asked.find((one) => one.question === question)?.before ?? shared

/** The values to choose from: those that the question offers to some PC, and what is chosen already. */
export function offeredTo({ asked }: Summary, { flow }: Check, question: string, chosen?: string): readonly string[] {
  const values = questionOf(flow, question)?.values ?? []
  const offered = asked.find((one) => one.question === question)?.offered ?? values
  return values.filter((value) => value !== unknown && (offered.includes(value) || value === chosen))
}

function before(facts: Answers, question: string): Answers {
  const entries = Object.entries(facts)
  const at = entries.findIndex(([id]) => id === question)
  return Object.fromEntries(at === -1 ? entries : entries.slice(0, at))
}

function missingIn(decider: Decider, groups: readonly Group[]): readonly MissingFact[] {
  const undecided = groups.filter(({ outcome }) => outcome === 'undetermined')
  const questions = [...new Set(undecided.flatMap(({ missing }) => missing))]
  return questions
    .map((question) => {
      const lacking = undecided.filter(({ missing }) => missing.includes(question))
      const alone = lacking.filter((one) => one.missing.length === 1 && couldBeYes(decider, one, question))
      return { question, count: sumOf(lacking), couldBeYes: sumOf(alone) }
    })
    .toSorted((one, other) => other.count - one.count)
}

const isYes = (outcome: Outcome): boolean => outcome === 'permitted' || outcome === 'conditional'

/** Whether some answer to the question makes it a yes, or leaves nothing but another question to answer for one. */
function couldBeYes(decider: Decider, { facts }: Group, question: string): boolean {
  const values = questionOf(decider.check.flow, question)?.values ?? []
  return values.some((value) => {
    if (value === unknown) return false
    const then = decider.decide({ ...facts, [question]: value })
    return then.facts[question] === value && (isYes(then.outcome) || then.missing.some((one) => !(one in facts)))
  })
}

function toDoIn(groups: readonly Group[]): readonly ToDo[] {
  const all = new Map<string, ToDo>()
  for (const { advice, outcome, count } of groups) {
    // What is not decided lacks a fact, and a yes needs no help.
    if (['undetermined', 'permitted', 'other-right'].includes(outcome)) continue
    for (const { id, lead, says } of advice) {
      const key = `${outcome} ${lead}`
      const known = all.get(key)
      all.set(key, { id, lead, says: known?.says ?? says, outcome, count: (known?.count ?? 0) + count })
    }
  }
  return [...all.values()].toSorted((one, other) => other.count - one.count)
}

/** What is not understood, with what somebody made of it, so that it can be changed again. */
function unreadIn(
  check: Check,
  recognition: Recognition,
  plan: Plan,
  inventory: Inventory,
  { unread }: Grouping,
): readonly Unread[] {
  const reader = new KindReader(check, recognition, plan, inventory.headers)
  const chosen = Object.entries(plan.values).flatMap(([question, values]) =>
    Object.entries(values).flatMap(([value, answer]) => {
      const count = countOf(inventory, plan.columns[question], value)
      return count === 0 ? [] : [{ question, value, count, chosen: answer }]
    }),
  )
  return [...chosen, ...unread]
    .filter(({ value }) => value.trim() !== '')
    .map((one) => {
      const { suggests = [], why } = reader.reading(one.question, one.value)
      return { ...one, suggests, ...(why !== undefined && { why }) }
    })
    .toSorted((one, other) => other.count - one.count)
}

function countOf(inventory: Inventory, header: string | undefined, value: string): number {
  const at = header === undefined ? -1 : inventory.headers.indexOf(header)
  return sumOf(inventory.kinds.filter(({ values }) => at !== -1 && values[at] === value))
}
