/** How inventories are read, kept in this browser: the one place that reads and writes them. */
import { useSyncExternalStore } from 'react'
import { attempt, DroppedWrite, onOtherWindowsWriting, readText, writeText } from '../browser/storage.ts'
import {
  type MappingDocument,
  noMappings,
  type ReadMappings,
  readMappings,
  type SavedMapping,
  writeMappings,
} from './mapping-document.ts'
import type { Refusal } from './store.ts'

export type SavedMappings =
  /** As it is read. What is `corrupt` could not be set aside. */
  | ReadMappings
  /** Where a page is prerendered, there is no browser to ask. */
  | { readonly kind: 'not-loaded' }
  /** Storage cannot be used. */
  | { readonly kind: 'unavailable' }

const key = 'reimaging-advisor:saved-mappings'
/** What could not be read is kept here before anything is written. */
const setAside = `${key}:set-aside`

const notLoaded: SavedMappings = { kind: 'not-loaded' }
const unavailable: SavedMappings = { kind: 'unavailable' }

let latest: { readonly text: string; readonly is: SavedMappings } | undefined
const listeners = new Set<() => void>()
const tell = (): void => {
  for (const listener of listeners) listener()
}

/** What is kept, read again only where its text has changed. */
function current(): SavedMappings {
  let text = ''
  if (!attempt(() => (text = readText(key) ?? ''))) return unavailable
  if (latest?.text !== text) latest = { text, is: readMappings(text) }
  return latest.is
}

function subscribe(listener: () => void): () => void {
  onOtherWindowsWriting(tell)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** What is kept, now and whenever that changes, here or in another window. */
export const useMappings = (): SavedMappings => useSyncExternalStore(subscribe, current, () => notLoaded)

/**
 * Changes what is kept, from what is kept at that moment. What cannot be read is set aside first.
 *
 * @returns Why nothing was changed; `undefined` where it was.
 */
export function updateMappings(
  change: (mappings: readonly SavedMapping[]) => readonly SavedMapping[],
): Refusal | undefined {
  const now = current()
  try {
    if (now.kind === 'not-loaded' || now.kind === 'unavailable') return 'unavailable'
    if (now.kind === 'newer-version') return 'newer-version'
    if (now.kind === 'corrupt' && !keepsAside(readText(key) ?? '')) return 'corrupt'
    const document: MappingDocument = now.kind === 'ready' ? now : noMappings
    writeText(key, writeMappings({ ...document, mappings: change(document.mappings) }))
    return undefined
  } catch (cause) {
    return cause instanceof DroppedWrite ? 'unavailable' : 'full'
  } finally {
    tell()
  }
}

/** Sets a text aside where nothing else is yet. */
function keepsAside(text: string): boolean {
  const before = readText(setAside)
  return before === text || (before === undefined && attempt(() => writeText(setAside, text)))
}
