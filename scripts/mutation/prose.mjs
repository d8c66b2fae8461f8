import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** Words that are only read, never decided by; what they say is tested where it is shown. */
const prose = ['summary', 'about', 'name', 'applications']

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'prose', {
    shouldIgnore(path) {
      const isProse =
        path.isObjectProperty() && path.node.key.type === 'Identifier' && prose.includes(path.node.key.name)
      return isProse ? 'These are words, by which nothing is decided.' : undefined
    },
  }),
]
