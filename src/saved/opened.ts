/**
 * Which case a window is at: the answers that something was typed or saved for, and whatever answers led to and came of
 * them by answering. All other answers are another case, however they are reached: by an example, a link, a comparison.
 * Where the case is a saved check, the link of the list names it, for whatever window opens it.
 */
import { attempt, deleteSessionTexts, readSessionText, writeSessionText } from '../browser/storage.ts'
import type { Step } from '../engine/step/step.ts'

interface WindowCase {
  /** The saved check that it is. */
  readonly id?: string
  /** The answers that it has been, the newest first. */
  readonly cases: readonly string[]
}

export type Case = Pick<Step, 'check' | 'hash'>

const key = 'reimaging-advisor:opened'
const marker = 'saved'

/** No undo of a browser goes back further. */
const mostCases = 50

/** The address of a saved check with its id. Elsewhere the id means nothing, and the next answer leaves it behind. */
export const withSavedId = (address: string, id: string): string =>
  `${address}${address.includes('#') ? '&' : '#'}${new URLSearchParams({ [marker]: id })}`

/** The id that {@link withSavedId} wrote. */
export const savedIdIn = (hash: string): string | undefined =>
  new URLSearchParams(hash.replace(/^#/, '')).get(marker) ?? undefined

/** Where storage refuses, the case is held here. */
let unkept: WindowCase | undefined

/** Whether these are answers of the case that this window is at. */
export const isAtCase = (at: Case): boolean => current()?.cases.includes(nameOf(at)) ?? false

/** From now on this window is at a case that has no other answers yet. */
export const beginCase = (at: Case): void => keep({ cases: namesOf(at) })

/** The same case still: where storage refused it and takes it again, it is kept there. */
export function stayAtCase(): void {
  if (unkept !== undefined) keep(unkept)
}

/** The saved check that this window is at, by its id. */
export const openedId = (): string | undefined => current()?.id

/** The saved check, by its id, that a case is or was changed from in this window. */
export const openedAs = (at: Case): string | undefined => (isAtCase(at) ? openedId() : undefined)

/** From now on this window is at a saved check. What it was before it was saved is the same case. */
export function keepOpened(id: string, at: Case): void {
  const { id: before, cases = [] } = current() ?? {}
  const isSame = before === id || (before === undefined && isAtCase(at))
  keep({ id, cases: [...namesOf(at), ...(isSame ? cases : [])] })
}

/** An answer made others of the answers of this window's case: the case is the same. */
export function followCase(to: Case): void {
  const { cases = [], ...same } = current() ?? {}
  keep({ ...same, cases: [...namesOf(to), ...cases] })
}

/** This window is at no case any more. */
export function forgetOpened(): void {
  unkept = undefined
  attempt(() => deleteSessionTexts(key))
}

const nameOf = ({ check, hash }: Case): string => `${check.base}/${check.id}${hash}`

/** Without answers it is no case yet. */
const namesOf = (at: Case): readonly string[] => (at.hash === '' ? [] : [nameOf(at)])

function keep({ cases, ...same }: WindowCase): void {
  const kept = { ...same, cases: [...new Set(cases)].slice(0, mostCases) }
  unkept = attempt(() => writeSessionText(key, JSON.stringify(kept))) ? undefined : kept
}

function current(): WindowCase | undefined {
  if (unkept !== undefined) return unkept
  try {
    const { id, cases } = JSON.parse(readSessionText(key) ?? '')
    if (!Array.isArray(cases)) return undefined
    return typeof id === 'string' ? { id, cases } : { cases }
  } catch {
    return undefined
  }
}
