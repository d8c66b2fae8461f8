/** A plugin of Stryker's that spares words which are only read, never decided by; what they say is tested elsewhere. */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const prose = ['summary', 'about', 'name', 'applications']

/** @typedef {{ isObjectProperty(): boolean, node: { key: { type: string, name: string } } }} Property */

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'prose', {
    /** @param {Property} path */
    shouldIgnore(path) {
      const isProse =
        path.isObjectProperty() && path.node.key.type === 'Identifier' && prose.includes(path.node.key.name)
      return isProse ? 'These are words, by which nothing is decided.' : undefined
    },
  }),
]
