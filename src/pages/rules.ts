/** The edition whose rules a page follows, as far as its frame has to know it. */
import { createContext, useContext } from 'react'
import { defaultEntry, type EditionEntry } from '../editions/index.ts'

export const RulesContext = createContext<Pick<EditionEntry, 'id' | 'base'>>(defaultEntry)

/** What the addresses of pages begin with that follow the same rules as this one. */
export const useBase = (): string => useContext(RulesContext).base

/** Pages that are of all editions follow the rules of none. */
export const isOfAllRules = (path: string): boolean => /^\/(saved|then-and-now)?\/?$/.test(path)

/** Where a case stands by every edition: it holds the case by one of them. */
export const thenAndNowAddress = (rules: string, check: string, hash: string): string =>
  `/then-and-now#check=${check}&rules=${rules}&${hash.replace(/^#/, '')}`
