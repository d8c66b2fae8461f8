/** The checks that this browser keeps: the one place that reads and writes them. */
import { useSyncExternalStore } from 'react'
import { type SavedCheck, writeDocument } from './document.ts'
import type { Kept, Refusal, SetAside } from './loaded.ts'
import { readDocument } from './read.ts'

const place = 'reimaging-advisor:saved-checks'
const asidePlace = `${place}:set-aside-`

let kept: Kept | undefined
const listeners = new Set<() => void>()

/** What is kept, now and whenever that changes, here or in another window. */
export const useSaved = (): Kept => useSyncExternalStore(subscribe, current, () => unread)

const unread: Kept = { kind: 'unread' }

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    refresh()
    window.addEventListener('storage', refresh)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', refresh)
  }
}

function current(): Kept {
  kept ??= look()
  return kept
}

function refresh(): void {
  const found = look()
  if (JSON.stringify(found) === JSON.stringify(kept)) return
  kept = found
  for (const listener of listeners) listener()
}

/**
 * Changes what is kept, and says what stood in the way where that did not work. Always starts from what is kept at that
 * moment, so that windows beside each other lose nothing.
 */
export function changeSaved(
  change: (checks: readonly SavedCheck[]) => readonly SavedCheck[] | undefined,
): Refusal | undefined {
  refresh()
  const now = current()
  if (now.kind === 'unread') return 'off'
  if (now.kind !== 'open') return now.kind
  const changed = change(now.checks)
  if (changed === undefined) return 'gone'
  if (changed === now.checks) return undefined
  const refusal = attempt(() => localStorage.setItem(place, writeDocument(changed))) ? undefined : 'full'
  refresh()
  return refusal
}

/** Deletes a text that was set aside, or what cannot be read at all. */
export function letGo(text: string): void {
  attempt(() => {
    for (const aside of asideTexts()) if (aside.text === text) localStorage.removeItem(aside.place)
    if (localStorage.getItem(place) === text) localStorage.removeItem(place)
  })
  refresh()
}

/** Puts a text back that was let go. */
export function takeBack(text: string): boolean {
  const worked = attempt(() => setAside(text))
  refresh()
  return worked
}

/** Looks at what is kept. What cannot be read is set aside first, and what is whole in it kept in its place. */
function look(): Kept {
  try {
    const text = localStorage.getItem(place)
    if (text === null) return { kind: 'open', checks: [], aside: asideTexts() }
    const found = readDocument(text)
    if (found.kind === 'newer') return found
    const checks = found.kind === 'document' ? found.checks : []
    if (found.kind === 'document' && found.faults.length === 0) return { kind: 'open', checks, aside: asideTexts() }
    const isSafe = attempt(() => {
      setAside(text)
      if (checks.length > 0) localStorage.setItem(place, writeDocument(checks))
      else localStorage.removeItem(place)
    })
    return isSafe ? { kind: 'open', checks, aside: asideTexts() } : { kind: 'stuck', text }
  } catch {
    return { kind: 'off' }
  }
}

function setAside(text: string): void {
  const all = asideTexts()
  if (all.some((aside) => aside.text === text)) return
  let number = all.length + 1
  while (localStorage.getItem(`${asidePlace}${number}`) !== null) number++
  localStorage.setItem(`${asidePlace}${number}`, text)
}

const asideTexts = (): readonly SetAside[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(asidePlace))
    .toSorted()
    .map((key) => ({ place: key, text: localStorage.getItem(key) ?? '' }))

function attempt(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}
