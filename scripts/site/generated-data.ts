/** Data that is computed from every path of each edition while the product is built, as modules that pages import. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Plugin } from 'vite'
import type { CorrectionCount } from '../../src/engine/corrections.ts'
import type { DrawnMap } from '../../src/engine/map/drawn.ts'
import type { Proof } from '../../src/engine/proof/proof.ts'
import type { PackedTable } from '../../src/engine/table/packed.ts'
import { filesIn, hashOf } from '../fingerprint.ts'
import { measuredMutants } from '../mutation/mutation-record.ts'

export interface EveryPath {
  readonly table: PackedTable
  readonly proof: Proof
  readonly corrections: readonly CorrectionCount[]
  /** The laid out map of each check. */
  readonly maps: Readonly<Record<string, DrawnMap>>
}

type Contents = (everyPath: EveryPath, edition: string) => readonly [name: string, value: object]

/** What each module exports, and under which name. */
const modules: Readonly<Record<string, Contents>> = {
  'truth-table': ({ table }) => ['packed', table],
  corrections: ({ corrections }) => ['counts', corrections],
  map: ({ maps }) => ['maps', maps],
  proof: ({ proof }, edition) => ['proof', { ...proof, mutation: measuredMutants(edition) }],
}

/**
 * `import { packed } from 'virtual:truth-table/2009-10'`, and so on. Nothing is computed before a page asks for it, so
 * the development server does not wait for it.
 */
export function generatedData(): Plugin {
  return {
    name: 'generated-data',
    resolveId: (id) => (id.startsWith('virtual:') && moduleAt(id) ? `\0${id}` : undefined),
    async load(id) {
      const found = id.startsWith('\0') ? moduleAt(id.slice(1)) : undefined
      if (found === undefined) return undefined
      for (const file of sourcesOf(found.edition)) this.addWatchFile(resolve(file))
      const [name, value] = found.contents(await everyPath(found.edition), found.edition)
      // Browsers read a long JSON text faster than the same as code.
      return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`
    },
  }
}

function moduleAt(id: string): { readonly contents: Contents; readonly edition: string } | undefined {
  const [, name = '', edition = ''] = /^virtual:([\w-]+)\/([\w-]+)$/.exec(id) ?? []
  const contents = modules[name]
  return contents && { contents, edition }
}

const cache = 'node_modules/.cache/every-path'

/** All that a path of an edition and its verdict depend on. */
const sourcesOf = (edition: string): string[] => [
  ...[`src/editions/${edition}`, 'src/engine', 'src/words'].flatMap(filesIn),
  'src/editions/index.ts',
  'scripts/site/drawn-map.ts',
  'scripts/site/every-path.ts',
  'package-lock.json',
]

const pending = new Map<string, Promise<EveryPath>>()

/**
 * The truth table, the proof and the maps of an edition, from one walk through its paths. That takes the better part of a minute,
 * so the result is kept under a hash of the code that it was computed from.
 */
export function everyPath(edition: string): Promise<EveryPath> {
  const file = join(cache, `${edition}-${hashOf(sourcesOf(edition))}.json`)
  const result = pending.get(file) ?? readOrCompute(edition, file).finally(() => pending.delete(file))
  pending.set(file, result)
  return result
}

async function readOrCompute(edition: string, file: string): Promise<EveryPath> {
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8'))
  // In a process of its own: a walk in this one would keep Vite from answering anything else for as long.
  // What it walked stays in memory, so garbage is collected less often with room for more of it.
  const walk = ['--max-semi-space-size=64', 'scripts/run-ts.mjs', 'scripts/site/every-path.ts', '--edition', edition]
  const { stdout } = await promisify(execFile)(process.execPath, walk, { maxBuffer: 64 * 1024 * 1024 })
  await mkdir(cache, { recursive: true })
  for (const old of await readdir(cache)) if (old.startsWith(`${edition}-`)) await rm(join(cache, old))
  // Under another name first, so that nobody reads half of it.
  await writeFile(`${file}.${process.pid}`, stdout)
  await rename(`${file}.${process.pid}`, file)
  return JSON.parse(stdout)
}
