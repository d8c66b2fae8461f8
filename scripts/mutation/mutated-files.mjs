import { readdirSync } from 'node:fs'

/**
 * Code that decides, and the tests that each fault in it is held against: those that walk as a second reading does, so
 * that they take moments and end even where the machine itself is broken.
 *
 * @typedef {{ name: string, files: readonly string[], tests: readonly string[] }} Part
 */

/**
 * Files that decide something. What is in folders within these, and what things are called, only says it.
 * @param {readonly string[]} folders
 */
const filesIn = (...folders) =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !/^names\.ts$|-words\.ts$/.test(file))
      .map((file) => `${folder}/${file}`),
  )

/** @param {string} name */
const filesOf = (name) =>
  filesIn(...['catalogue', 'reimaging', 'upgrade'].map((part) => `src/editions/${name}/${part}`))

/** @type {readonly Part[]} */
export const parts = [
  {
    name: 'engine',
    files: [...filesIn('src/engine/flow', 'src/engine/rules'), 'src/engine/step/link.ts'],
    tests: [
      'tests/imports.test.ts',
      'tests/editions/2009-10/*.test.ts',
      'tests/engine/{flow,rules}/**/*.test.ts',
      'tests/engine/map/*.test.ts',
      'tests/engine/step/{link,damaged-link,short-link,comparison,step}.test.ts',
    ],
  },
  {
    name: '2009-10',
    files: filesOf('2009-10'),
    tests: ['tests/imports.test.ts', 'tests/editions/2009-10/*.test.ts', 'tests/engine/rules/verdict.test.ts'],
  },
  {
    name: '2026-05',
    files: filesOf('2026-05'),
    tests: ['tests/imports.test.ts', 'tests/editions/2026-05/second-reading.test.ts'],
  },
]

/** @param {string | undefined} name */
export function partNamed(name) {
  const part = parts.find((one) => one.name === name)
  if (part === undefined)
    throw new Error(`No part of the code is called "${name}": ${parts.map((one) => one.name).join(', ')}`)
  return part
}
