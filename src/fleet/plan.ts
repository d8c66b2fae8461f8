/** How an inventory is to be read: what all PCs share, and which column answers what. */
import { carried, meaningOf } from '../editions/across.ts'
import type { Check } from '../engine/check.ts'
import type { Edition } from '../engine/edition.ts'
import { checkIn } from '../engine/edition.ts'
import { questionOf } from '../engine/flow/flow.ts'
import type { Answers } from '../engine/question.ts'

/** All but the inventory itself, so that it fits into an address. Columns go by their headers. */
export interface Plan {
  readonly check: string
  /** The same for all PCs. */
  readonly shared: Answers
  /** The column that answers a question. A question that neither names is answered with "not sure". */
  readonly columns: Readonly<Record<string, string>>
  /** What values of a column mean, where somebody said so: by question and value. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What the values of a column are compared with, by question: the language of the image. */
  readonly against: Readonly<Record<string, string>>
  /** The column with the PCs' names. */
  readonly name?: string
}

/** A plan in which nothing is answered. */
export const emptyPlan = (check: string): Plan => ({ check, shared: {}, columns: {}, values: {}, against: {} })

/** The plan with a question answered alike for all PCs, or, without a value, not at all. */
export function sharing(plan: Plan, question: string, value: string | undefined): Plan {
  return {
    ...plan,
    columns: without(plan.columns, question),
    shared: value === undefined ? without(plan.shared, question) : { ...plan.shared, [question]: value },
  }
}

/** The plan with a question answered from a column. */
export function fromColumn(plan: Plan, question: string, header: string): Plan {
  return {
    ...plan,
    shared: without(plan.shared, question),
    columns: { ...plan.columns, [question]: header },
    values: plan.columns[question] === header ? plan.values : without(plan.values, question),
  }
}

/** The plan with a value of a column taken as an answer, or, without one, read by itself again. */
export function taking(plan: Plan, question: string, value: string, answer: string | undefined): Plan {
  const own = plan.values[question] ?? {}
  const next = answer === undefined ? without(own, value) : { ...own, [value]: answer }
  return { ...plan, values: { ...plan.values, [question]: next } }
}

function without<Value>(all: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== key))
}

const column = 'column.'
const value = 'value.'
const against = 'against.'

/**
 * A plan as the part of an address behind the `#`: `#check=reimaging&media=oem&column.licensed=COA label`. Never holds
 * anything of the inventory but headers, and values that somebody gave a meaning.
 */
export function encodePlan({ check, shared, columns, values, against: compared, name }: Plan): string {
  const parts: [string, string][] = [
    ['check', check],
    ...Object.entries(shared),
    ...Object.entries(columns).map(([question, header]): [string, string] => [`${column}${question}`, header]),
    ...Object.entries(compared).map(([question, one]): [string, string] => [`${against}${question}`, one]),
    ...Object.entries(values).flatMap(([question, all]) =>
      Object.entries(all).map(([text, answer]): [string, string] => [`${value}${question}.${answer}`, text]),
    ),
    ...(name === undefined ? [] : [['name', name] as [string, string]]),
  ]
  return `#${new URLSearchParams(parts)}`
}

/**
 * Reads what {@link encodePlan} writes. Total for any text: what the check does not know is passed over. Of a plan that
 * was made by other rules, which `rules` names, stays what means the same here.
 */
export function decodePlan(edition: Edition, hash: string): Plan {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const check = checkIn(edition, given.get('check') ?? undefined) ?? firstCheck(edition)
  const rules = given.get('rules') ?? edition.id
  let plan = emptyPlan(check.id)
  for (const [key, text] of rules === edition.id ? given : asMeantHere(edition, check, given)) {
    const question = questionIn(check, key.replace(/^(column|against)\./, ''))
    if (key === 'name') plan = { ...plan, name: text }
    else if (key.startsWith(value)) plan = withValue(check, plan, key.slice(value.length), text)
    else if (question === undefined) continue
    else if (key.startsWith(column)) plan = fromColumn(plan, question.id, text)
    else if (key.startsWith(against)) plan = { ...plan, against: { ...plan.against, [question.id]: text } }
    else if (question.values.includes(text)) plan = sharing(plan, question.id, text)
  }
  return plan
}

/** A plan made by other rules, with its answers as they are called here. */
function asMeantHere(edition: Edition, check: Check, given: URLSearchParams): URLSearchParams {
  const ofPlan = (key: string): boolean => key === 'name' || /^(column|against|value)\./.test(key)
  const answers = Object.fromEntries([...given].filter(([key]) => !ofPlan(key) && !(key in Object.prototype)))
  const rest = [...given].flatMap(([key, text]): [string, string][] => {
    if (!key.startsWith(value)) return ofPlan(key) ? [[key, text]] : []
    const [question = '', answer = ''] = key.slice(value.length).split('.')
    if (question in Object.prototype) return []
    const meant = meaningOf(edition.id, check.id, question, { [question]: answer })
    return Object.entries(meant).map(([one, there]) => [`${value}${one}.${there}`, text])
  })
  return new URLSearchParams([...Object.entries(carried(edition.id, check.id, answers)), ...rest])
}

function withValue(check: Check, plan: Plan, key: string, text: string): Plan {
  const [id = '', answer = ''] = key.split('.')
  return questionIn(check, id)?.values.includes(answer) ? taking(plan, id, text, answer) : plan
}

const questionIn = (check: Check, id: string) =>
  Object.hasOwn(Object.prototype, id) ? undefined : questionOf(check.flow, id)

function firstCheck(edition: Edition): Check {
  const [check] = edition.checks
  if (check === undefined) throw new Error(`The edition ${edition.id} has no check`)
  return check
}
