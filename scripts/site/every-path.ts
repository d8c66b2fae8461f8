/** What is computed from every path of an edition, and kept between builds. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultEdition } from '../../src/editions/index.ts'
import type { Check } from '../../src/engine/check.ts'
import type { Edition } from '../../src/engine/edition.ts'
import { type Case, walk } from '../../src/engine/proof/cases.ts'
import { type Proof, prove } from '../../src/engine/proof/proof.ts'
import { type PackedTable, packTable } from '../../src/engine/table/packed.ts'
import { filesIn, hashOf } from '../fingerprint.ts'

export interface EveryPath {
  readonly table: PackedTable
  readonly proof: Proof
}

const cache = 'node_modules/.cache/every-path'
/** All that a path and its verdict depend on. */
const sources = ['src/editions', 'src/engine', 'src/words']

/**
 * The truth table and the proof of an edition, from one walk through its paths. The walk and the proof take the better
 * part of a minute, so the result is kept under a hash of the code that it was computed from.
 */
export function everyPath(edition: Edition = defaultEdition): EveryPath {
  const file = join(cache, `${edition.id}-${hashOf([...sources.flatMap(filesIn), 'package-lock.json'])}.json`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    const computed = compute(edition)
    rmSync(cache, { recursive: true, force: true })
    mkdirSync(cache, { recursive: true })
    // Under another name first, so that nobody reads half of it.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(computed))
    renameSync(`${file}.${process.pid}`, file)
    return computed
  }
}

function compute(edition: Edition): EveryPath {
  const walked = new Map(edition.checks.map((check) => [check, walk(check)]))
  const cases = (check: Check): readonly Case[] => walked.get(check) ?? []
  return { table: packTable(edition, cases), proof: prove(edition, cases) }
}
