/** Vite's part of the truth table: a module that holds it, made when something asks for it. */
import type { Plugin } from 'vite'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { packTable } from '../../src/engine/table/packed.ts'

const name = 'virtual:truth-table'

/** `import { packed } from 'virtual:truth-table'` gives the packed table of the edition. */
export function truthTableModule(): Plugin {
  return {
    name: 'truth-table',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined
      // Browsers read a long JSON text faster than the same as code.
      return `export const packed = JSON.parse(${JSON.stringify(JSON.stringify(packTable(edition200910)))})`
    },
  }
}
