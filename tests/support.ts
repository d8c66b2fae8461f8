import { edition200910 } from '../src/editions/2009-10/edition.ts'
import type { Check } from '../src/engine/check.ts'

/** The check of that id. */
export function checkNamed(id: string): Check {
  const check = edition200910.checks.find((one) => one.id === id)
  if (check === undefined) throw new Error(`There is no check ${id}`)
  return check
}

/** One in so many, so that a test sees all kinds without waiting for all. */
export function oneIn<Thing>(many: number, things: readonly Thing[]): Thing[] {
  return things.filter((_, index) => index % many === 0)
}
