/**
 * Which editions there are, and how to load each: a page of one never loads the code of another. A further one is a
 * folder beside this file and an entry in the list.
 */
import type { Edition } from '../engine/edition.ts'

/** An edition as far as it is known before its code is loaded. */
export interface EditionEntry {
  readonly id: string
  /** What its addresses begin with. */
  readonly base: string
  /** Its module, below `src/`. */
  readonly module: string
  load(): Promise<Edition>
}

/** The edition whose addresses have no prefix. */
export const defaultEntry: EditionEntry = {
  id: '2009-10',
  base: '',
  module: 'editions/2009-10/edition.ts',
  load: async () => (await import('./2009-10/edition.ts')).edition200910,
}

export const editionEntries: readonly EditionEntry[] = [
  defaultEntry,
  {
    id: '2026-05',
    base: '/2026-05',
    module: 'editions/2026-05/edition.ts',
    load: async () => (await import('./2026-05/edition.ts')).edition202605,
  },
]

/** The edition to which the path of an address belongs. */
export const entryAt = (path: string): EditionEntry =>
  editionEntries.find(({ base }) => base !== '' && `${path}/`.startsWith(`${base}/`)) ?? defaultEntry

/** The edition of that id; `undefined` where there is none. Without an id, the default one. */
export const entryOf = (id: string = defaultEntry.id): EditionEntry | undefined =>
  editionEntries.find((entry) => entry.id === id)
