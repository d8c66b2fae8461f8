/** The edition whose rules a page follows, as far as its frame has to know it. */
import { createContext, useContext } from 'react'
import { defaultEntry, type EditionEntry } from '../editions/index.ts'

export const RulesContext = createContext<Pick<EditionEntry, 'id' | 'base'>>(defaultEntry)

/** What the addresses of pages begin with that follow the same rules as this one. */
export const useBase = (): string => useContext(RulesContext).base
