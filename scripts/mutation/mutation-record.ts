/** The latest measurement of how many deliberate faults the tests notice, kept beside its settings in `scripts/mutation`. */
import { readFileSync } from 'node:fs'
import type { Measured } from '../../src/pages/about/measured.ts'
import { hashOf } from '../fingerprint.ts'
import { partNamed } from './mutated-files.mjs'

export const recordFile = 'scripts/mutation/record.json'

/** What is kept of a measurement of one part of the code. */
export interface MutationRecord {
  readonly date: string
  readonly tool: string
  /** A hash of the files the faults were put into. */
  readonly code: string
  /** Faults tried, and those that some test noticed. */
  readonly mutants: number
  readonly noticed: number
  /** Those that no test noticed, each with the reason why that is as it should be. */
  readonly unnoticed: readonly Explained[]
}

/** A fault, named by the text it replaces, and why no test can or need notice it. */
export interface Explained {
  readonly file: string
  readonly original: string
  readonly replacement: string
  readonly why: string
}

/** A hash of the code of a part, without its comments. */
export function fingerprint(part: string): string {
  return hashOf(partNamed(part).files, (text) =>
    text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '').replaceAll(/\s+/g, ' '),
  )
}

/** The latest measurement of each part, by its name. */
export const readRecords = (): Readonly<Record<string, MutationRecord>> => JSON.parse(readFileSync(recordFile, 'utf8'))

/**
 * The latest measurement of an edition in numbers, and whether it is of the code as it stands; `undefined` where it has
 * none.
 */
export function measuredMutants(edition: string): Measured['mutation'] | undefined {
  const record = readRecords()[edition]
  if (record === undefined) return undefined
  const { date, tool, code, mutants, noticed, unnoticed } = record
  return { date, tool, mutants, noticed, explained: unnoticed.length, isOfThisCode: code === fingerprint(edition) }
}
