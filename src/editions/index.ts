/** Which editions there are. A further one is a folder beside this file and a line in the list. */
import type { Edition } from '../engine/edition.ts'
import { edition200910 } from './2009-10/edition.ts'

export const editions: readonly Edition[] = [edition200910]

/** The edition whose addresses have no prefix. */
export const defaultEdition = edition200910
