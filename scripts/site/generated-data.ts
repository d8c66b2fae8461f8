/** Data that is computed from the edition while the product is built, as modules that pages import. */
import { type Plugin, runnerImport } from 'vite'
import { measuredMutants } from '../mutation/mutation-record.ts'

/** What each module exports, and under which name. */
const modules: Readonly<Record<string, (everyPath: EveryPath) => readonly [name: string, value: object]>> = {
  'virtual:truth-table': ({ table }) => ['packed', table],
  'virtual:proof': ({ proof }) => ['proof', { ...proof, mutation: measuredMutants() }],
}

type EveryPath = ReturnType<typeof import('./every-path.ts').everyPath>

/**
 * `import { packed } from 'virtual:truth-table'` and `import { proof } from 'virtual:proof'`. Nothing is computed before
 * a page asks for it. The edition is loaded then, and not with Vite's configuration, as a change of it would restart the
 * development server.
 */
export function generatedData(): Plugin {
  let root = ''
  return {
    name: 'generated-data',
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    async load(id) {
      const contents = modules[id.slice(1)]
      if (contents === undefined) return undefined
      const { module, dependencies } = await runnerImport<typeof import('./every-path.ts')>(
        `${root}/scripts/site/every-path.ts`,
        { root, logLevel: 'error' },
      )
      for (const file of dependencies) this.addWatchFile(file)
      const [name, value] = contents(module.everyPath())
      // Browsers read a long JSON text faster than the same as code.
      return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`
    },
  }
}
