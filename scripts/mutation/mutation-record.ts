/** The latest measurement of how many deliberate faults the tests notice, kept beside its settings in `scripts/mutation`. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Measured } from '../../src/pages/about/measured.ts'

export const recordFile = 'scripts/mutation/record.json'

/** What is kept of a measurement. */
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

/** A hash of all code that decides: editions, rules, flow and link. */
export function fingerprint(): string {
  const folders = ['src/editions', 'src/engine/flow', 'src/engine/rules']
  const inFolders = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  )
  const hash = createHash('sha256')
  for (const file of [...inFolders.filter((name) => name.endsWith('.ts')).toSorted(), 'src/engine/step/link.ts'])
    hash.update(file).update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
  return hash.digest('hex').slice(0, 16)
}

/** The latest measurement in numbers, and whether it is of the code as it stands. */
export function measuredMutants(): Measured['mutation'] {
  const { date, tool, code, mutants, noticed, unnoticed }: MutationRecord = JSON.parse(readFileSync(recordFile, 'utf8'))
  return { date, tool, mutants, noticed, explained: unnoticed.length, isOfThisCode: code === fingerprint() }
}
