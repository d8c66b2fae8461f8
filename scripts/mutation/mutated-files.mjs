import { readdirSync } from 'node:fs'

/** The editions that mistakes are put into. The tests of the other take too long to be run for each of them. */
export const mutatedEditions = ['2009-10']

/** Folders of which every file decides something; what is in folders within them, such as words, only says it. */
const folders = [
  ...mutatedEditions.flatMap((name) =>
    ['catalogue', 'reimaging', 'upgrade'].map((part) => `src/editions/${name}/${part}`),
  ),
  'src/engine/flow',
  'src/engine/rules',
]

/** The files that mistakes are put into: all code that decides. */
export const mutatedFiles = [
  ...folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`),
  ),
  'src/engine/step/link.ts',
]
