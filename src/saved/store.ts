/** The checks that this browser keeps: the one place that reads and writes them. */
import { useSyncExternalStore } from 'react'
import { attempt, deleteText, keysWith, onOtherWindowsWriting, readText, writeText } from '../browser/storage.ts'
import { readDocument, type SavedCheck, writeDocument } from './document.ts'
import type { Change } from './edit.ts'

/** A text that could not be read, kept apart so that nothing is lost. */
export interface Quarantined {
  readonly key: string
  readonly text: string
}

/** What this browser keeps. */
export type SavedChecks =
  | { readonly kind: 'ready'; readonly checks: readonly SavedCheck[]; readonly quarantined: readonly Quarantined[] }
  /** Where a page is prerendered, there is no browser to ask. */
  | { readonly kind: 'not-loaded' }
  /** Storage cannot be used. */
  | { readonly kind: 'unavailable' }
  /** A newer version of the product wrote it; nothing here touches it. */
  | { readonly kind: 'newer-version'; readonly version: string }
  /** It cannot be read, and there is no room to quarantine it; nothing touches it until there is. */
  | { readonly kind: 'corrupt'; readonly text: string }

/** Why nothing was changed: what stands in the way, or the check is there no more. */
export type Refusal = 'unavailable' | 'newer-version' | 'corrupt' | 'full' | 'gone'

/** What came of a change. */
export type Updated<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'refused'; readonly why: Refusal }

const key = 'reimaging-advisor:saved-checks'
const quarantinePrefix = `${key}:set-aside-`

let state: SavedChecks | undefined
/** The text that the checks of `state` were last read from or written as: while it is there, nothing is read again. */
let latest: { readonly text: string; readonly checks: readonly SavedCheck[] } | undefined
const listeners = new Set<() => void>()
let stopListening: (() => void) | undefined

/** What is kept, now and whenever that changes, here or in another window. Checks that are the same stay the same object. */
export const useSaved = (): SavedChecks => useSyncExternalStore(subscribe, current, () => notLoaded)

const notLoaded: SavedChecks = { kind: 'not-loaded' }

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    refresh()
    stopListening = onOtherWindowsWriting(refresh)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) stopListening?.()
  }
}

function current(): SavedChecks {
  state ??= load()
  return state
}

function refresh(): void {
  const found = load()
  if (state !== undefined && isSame(found, state)) return
  state = found
  for (const listener of listeners) listener()
}

function isSame(one: SavedChecks, other: SavedChecks): boolean {
  if (one.kind !== 'ready' || other.kind !== 'ready') return JSON.stringify(one) === JSON.stringify(other)
  return one.checks === other.checks && JSON.stringify(one.quarantined) === JSON.stringify(other.quarantined)
}

/**
 * Changes what is kept, and gives back what the change did, or why nothing was changed. Always starts from what is kept
 * at that moment, so that windows beside each other lose nothing.
 *
 * @param change `undefined` where the check it is about is gone. The very checks that it got mean that there is nothing
 *   to write.
 */
export function updateSaved<Result>(
  change: (checks: readonly SavedCheck[]) => Change<Result> | undefined,
): Updated<Result> {
  refresh()
  const now = current()
  if (now.kind === 'not-loaded') return { kind: 'refused', why: 'unavailable' }
  if (now.kind !== 'ready') return { kind: 'refused', why: now.kind }
  const changed = change(now.checks)
  if (changed === undefined) return { kind: 'refused', why: 'gone' }
  const { checks, result } = changed
  const isKept = checks === now.checks || attempt(() => write(checks))
  refresh()
  return isKept ? { kind: 'done', result } : { kind: 'refused', why: 'full' }
}

function write(checks: readonly SavedCheck[]): void {
  const text = writeDocument(checks)
  writeText(key, text)
  latest = { text, checks }
}

/** Deletes a text in quarantine, or what is kept where that cannot be read. */
export function deleteBackup(text: string): void {
  attempt(() => {
    for (const quarantined of quarantinedTexts()) if (quarantined.text === text) deleteText(quarantined.key)
    if (readText(key) === text) deleteText(key)
  })
  refresh()
}

/** Puts a text back that {@link deleteBackup} deleted, and says whether that worked. */
export function restoreBackup(text: string): boolean {
  const worked = attempt(() => quarantine(text))
  refresh()
  return worked
}

/** Reads what is kept. What cannot be read is quarantined first, and what is whole in it kept in its place. */
function load(): SavedChecks {
  try {
    const text = readText(key)
    if (text === undefined) return ready(noChecks)
    if (text === latest?.text) return ready(latest.checks)
    const found = readDocument(text)
    if (found.kind === 'newer-version') return found
    const checks = found.kind === 'document' ? found.checks : noChecks
    if (found.kind === 'document' && found.faults.length === 0) {
      latest = { text, checks }
      return ready(checks)
    }
    const isSafe = attempt(() => {
      quarantine(text)
      if (checks.length > 0) write(checks)
      else deleteText(key)
    })
    return isSafe ? ready(checks) : { kind: 'corrupt', text }
  } catch {
    return { kind: 'unavailable' }
  }
}

const noChecks: readonly SavedCheck[] = []

const ready = (checks: readonly SavedCheck[]): SavedChecks => ({
  kind: 'ready',
  checks,
  quarantined: quarantinedTexts(),
})

function quarantine(text: string): void {
  const all = quarantinedTexts()
  if (all.some((one) => one.text === text)) return
  let number = all.length + 1
  while (readText(`${quarantinePrefix}${number}`) !== undefined) number++
  writeText(`${quarantinePrefix}${number}`, text)
}

const quarantinedTexts = (): readonly Quarantined[] =>
  keysWith(quarantinePrefix).map((one) => ({ key: one, text: readText(one) ?? '' }))
