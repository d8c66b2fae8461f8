import { edition200910 } from '../src/editions/2009-10/edition.ts'
import type { Check } from '../src/engine/check.ts'
import { type Asking, askingsIn, type Case, walk } from '../src/engine/proof/cases.ts'
import { type Proof, prove } from '../src/engine/proof/proof.ts'
import { type PackedTable, packTable } from '../src/engine/table/packed.ts'

const walked = new Map<Check, readonly Case[]>()

/** Every complete path of a check. Walked once, and then shared by all tests that ask. */
export function casesOf(check: Check): readonly Case[] {
  const cases = walked.get(check) ?? walk(check)
  walked.set(check, cases)
  return cases
}

/** Every way in which each question of a check is asked, once. */
export const askingsOf = (check: Check): readonly Asking[] => askingsIn(casesOf(check))

let packed: PackedTable | undefined

/** The truth table of the edition as it is packed. Made once, and then shared by all tests that ask. */
export function tableOfEdition(): PackedTable {
  packed ??= packTable(edition200910, casesOf)
  return packed
}

let proved: Proof | undefined

/** The proof of the edition. Made once, and then shared by all tests that ask. */
export function proofOfEdition(): Proof {
  proved ??= prove(edition200910, casesOf)
  return proved
}
