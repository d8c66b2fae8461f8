/** The laid out maps of an edition as a module that the map page imports: `virtual:map/2009-10`. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Plugin } from 'vite'
import { filesIn } from '../fingerprint.ts'

const name = /^\0virtual:map\/([\w-]+)$/

export function mapData(): Plugin {
  return {
    name: 'map-data',
    resolveId: (id) => (name.test(`\0${id}`) ? `\0${id}` : undefined),
    async load(id) {
      const [, edition] = name.exec(id) ?? []
      if (edition === undefined) return undefined
      for (const file of ['src/editions', 'src/engine', 'src/words'].flatMap(filesIn)) this.addWatchFile(resolve(file))
      // In a process of its own, as it walks every path.
      const script = ['scripts/run-ts.mjs', 'scripts/site/maps.ts', edition]
      const { stdout } = await promisify(execFile)(process.execPath, script, { maxBuffer: 16 * 1024 * 1024 })
      return `export const maps = JSON.parse(${JSON.stringify(stdout)})`
    },
  }
}
