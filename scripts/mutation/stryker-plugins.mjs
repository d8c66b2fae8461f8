/** What Stryker does not do by itself. */
import { declareFactoryPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const prose = ['summary', 'about', 'name', 'applications', 'description']

/**
 * @typedef {{ isObjectProperty(): boolean, node: { key: { type: string, name: string } } }} Property
 * @typedef {import('@stryker-mutator/api/core').MutantResult} MutantResult
 */

export const strykerPlugins = [
  // Spares words that are only read, never decided by; what they say is tested elsewhere.
  declareValuePlugin(PluginKind.Ignore, 'prose', {
    /** @param {Property} path */
    shouldIgnore(path) {
      const isProse =
        path.isObjectProperty() && path.node.key.type === 'Identifier' && prose.includes(path.node.key.name)
      return isProse ? 'These are words, by which nothing is decided.' : undefined
    },
  }),
  // Says each fault that no test notices as soon as it is known: a run takes long, and a test can be written meanwhile.
  declareFactoryPlugin(PluginKind.Reporter, 'unnoticed', () => ({
    /** @param {MutantResult} mutant */
    onMutantTested({ status, fileName, location, replacement }) {
      if (status === 'Survived' || status === 'NoCoverage')
        console.log(`Not noticed: ${fileName}:${location.start.line}:${location.start.column}: ${replacement}`)
    },
  })),
]
