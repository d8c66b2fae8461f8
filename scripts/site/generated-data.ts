/** Data that is computed from every path of the edition while the product is built, as modules that pages import. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Plugin } from 'vite'
import type { CorrectionCount } from '../../src/engine/corrections.ts'
import type { Proof } from '../../src/engine/proof/proof.ts'
import type { PackedTable } from '../../src/engine/table/packed.ts'
import { filesIn, hashOf } from '../fingerprint.ts'
import { measuredMutants } from '../mutation/mutation-record.ts'

export interface EveryPath {
  readonly table: PackedTable
  readonly proof: Proof
  readonly corrections: readonly CorrectionCount[]
}

/** What each module exports, and under which name. */
const modules: Readonly<Record<string, (everyPath: EveryPath) => readonly [name: string, value: object]>> = {
  'virtual:truth-table': ({ table }) => ['packed', table],
  'virtual:corrections': ({ corrections }) => ['counts', corrections],
  'virtual:proof': ({ proof }) => ['proof', { ...proof, mutation: measuredMutants() }],
}

/**
 * `import { packed } from 'virtual:truth-table'` and `import { proof } from 'virtual:proof'`. Nothing is computed before
 * a page asks for it, so the development server does not wait for it.
 */
export function generatedData(): Plugin {
  return {
    name: 'generated-data',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    async load(id) {
      const contents = modules[id.slice(1)]
      if (contents === undefined) return undefined
      for (const file of sources()) this.addWatchFile(file)
      const [name, value] = contents(await everyPath())
      // Browsers read a long JSON text faster than the same as code.
      return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`
    },
  }
}

const cache = 'node_modules/.cache/every-path'

/** All that a path and its verdict depend on. */
const sources = (): string[] => [...['src/editions', 'src/engine', 'src/words'].flatMap(filesIn), 'package-lock.json']

const pending = new Map<string, Promise<EveryPath>>()

/**
 * The truth table and the proof of the edition, from one walk through its paths. That takes the better part of a minute,
 * so the result is kept under a hash of the code that it was computed from.
 */
export function everyPath(): Promise<EveryPath> {
  const file = join(cache, `${hashOf(sources())}.json`)
  const result = pending.get(file) ?? readOrCompute(file).finally(() => pending.delete(file))
  pending.set(file, result)
  return result
}

async function readOrCompute(file: string): Promise<EveryPath> {
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8'))
  // In a process of its own: a walk in this one would keep Vite from answering anything else for as long.
  // What it walked stays in memory, so garbage is collected less often with room for more of it.
  const walk = ['--max-semi-space-size=64', 'scripts/run-ts.mjs', 'scripts/site/every-path.ts']
  const { stdout } = await promisify(execFile)(process.execPath, walk, { maxBuffer: 64 * 1024 * 1024 })
  await rm(cache, { recursive: true, force: true })
  await mkdir(cache, { recursive: true })
  // Under another name first, so that nobody reads half of it.
  await writeFile(`${file}.${process.pid}`, stdout)
  await rename(`${file}.${process.pid}`, file)
  return JSON.parse(stdout)
}
