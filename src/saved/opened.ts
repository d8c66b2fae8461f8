/**
 * Which saved check a window is at, so that a changed answer does not make another check of it. The link of the list
 * names it, for whatever window opens it; from then on the window remembers which answers it led to.
 */
import { attempt, deleteSessionTexts, readSessionText, writeSessionText } from '../browser/storage.ts'
import type { Step } from '../engine/step/step.ts'

interface Opened {
  readonly id: string
  /** The cases that it has been, the newest first. */
  readonly cases: readonly string[]
}

type Case = Pick<Step, 'check' | 'hash'>

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

/** The saved check that this window is at, by its id. */
export const openedId = (): string | undefined => current()?.id

/** The saved check, by its id, that a case is or was changed from in this window. */
export function openedAs(at: Case): string | undefined {
  const opened = current()
  return opened?.cases.includes(nameOf(at)) ? opened.id : undefined
}

/** From now on this window is at a saved check. */
export function keepOpened(id: string, at: Case): void {
  const { id: before, cases = [] } = current() ?? {}
  keep({ id, cases: [nameOf(at), ...(before === id ? cases : [])] })
}

/** An answer made another case of one: where that was a saved check, this is it too. */
export function followOpened(from: Case, to: Case): void {
  const id = openedAs(from)
  if (id !== undefined) keepOpened(id, to)
}

/** This window is at no saved check any more. */
export function forgetOpened(): void {
  attempt(() => deleteSessionTexts(key))
}

const nameOf = ({ check, hash }: Case): string => `${check.base}/${check.id}${hash}`

function keep({ id, cases }: Opened): void {
  const kept = { id, cases: [...new Set(cases)].slice(0, mostCases) }
  attempt(() => writeSessionText(key, JSON.stringify(kept)))
}

function current(): Opened | undefined {
  try {
    const { id, cases } = JSON.parse(readSessionText(key) ?? '')
    const isOurs = typeof id === 'string' && Array.isArray(cases)
    return isOurs ? { id, cases } : undefined
  } catch {
    return undefined
  }
}
