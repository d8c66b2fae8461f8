import { readdirSync } from 'node:fs'

/** Folders of which every file decides something; what is in folders within them, such as words, only says it. */
const folders = [
  ...readdirSync('src/editions', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => ['catalogue', 'reimaging', 'upgrade'].map((part) => `src/editions/${name}/${part}`)),
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
