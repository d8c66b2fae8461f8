import type { Check } from '../src/engine/check.ts'
import {
  type Asking,
  askingsIn,
  type Case,
  oneOfEachKind,
  casesOf as stepThroughCases,
  walk,
} from '../src/engine/proof/cases.ts'

const walked = new Map<Check, readonly Case[]>()

/** Every complete path of a check. Walked once, and then shared by all tests that ask. */
export function casesOf(check: Check): readonly Case[] {
  const cases = walked.get(check) ?? walk(check)
  walked.set(check, cases)
  return cases
}

/** Every way in which each question of a check is asked, once. */
export const askingsOf = (check: Check): readonly Asking[] => askingsIn(casesOf(check))

const kinds = new Map<Check, readonly Case[]>()

/** One case of every kind of verdict, without keeping all the others in memory. */
export function kindsOf(check: Check): readonly Case[] {
  const found = kinds.get(check) ?? oneOfEachKind(stepThroughCases(check))
  kinds.set(check, found)
  return found
}
