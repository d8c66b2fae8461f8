/** How inventories are read, kept in this browser under names: the one place that reads and writes them. */
import { useSyncExternalStore } from 'react'
import { attempt, DroppedWrite, onOtherWindowsWriting, readText, writeText } from '../browser/storage.ts'
import { asName, type UnknownFields } from './document.ts'
import type { Refusal } from './store.ts'

/** A mapping that somebody keeps under a name of their own; a name is there once. */
export interface SavedMapping {
  readonly name: string
  /** The edition of the rules it was saved under. */
  readonly rules: string
  /** The plan as the address holds it: `#check=reimaging&column.licensed=COA label`. */
  readonly plan: string
  /** When, in UTC. */
  readonly saved: string
  /** Fields that this version does not know, kept as they are. */
  readonly unknown?: UnknownFields
}

/** An entry that cannot be used. It is left where it is, for the version that wrote it. */
export interface BrokenMapping {
  /** Which entry, counted from one. */
  readonly entry: number
  readonly raw: unknown
}

export interface MappingDocument {
  readonly mappings: readonly SavedMapping[]
  readonly broken: readonly BrokenMapping[]
  readonly unknown: UnknownFields
}

export type SavedMappings =
  | ({ readonly kind: 'ready' } & MappingDocument)
  /** Where a page is prerendered, there is no browser to ask. */
  | { readonly kind: 'not-loaded' }
  /** Storage cannot be used, a newer version wrote it, or it cannot be read and could not be set aside. */
  | { readonly kind: 'unavailable' | 'newer-version' | 'corrupt' }

const format = 'reimaging-advisor/saved-mappings'
const version = 1
/** More than headers and values of any inventory need. */
const longestPlan = 200_000

const empty: MappingDocument = { mappings: [], broken: [], unknown: {} }

/** Reads what {@link writeMappings} writes. Never throws: what is no such document is `corrupt`. */
export function readMappings(text: string): Exclude<SavedMappings, { readonly kind: 'not-loaded' | 'unavailable' }> {
  if (text.trim() === '') return { kind: 'ready', ...empty }
  let parsed: unknown
  if (!attempt(() => (parsed = JSON.parse(text)))) return { kind: 'corrupt' }
  const { format: is, version: of, mappings: entries, ...unknown } = Object(parsed) as Record<string, unknown>
  if (is === format && typeof of === 'number' && of > version) return { kind: 'newer-version' }
  if (is !== format || of !== version || !Array.isArray(entries)) return { kind: 'corrupt' }
  const mappings: SavedMapping[] = []
  const broken: BrokenMapping[] = []
  for (const [index, raw] of entries.entries()) {
    const read = mappingIn(raw)
    if (read === undefined || mappings.some(({ name }) => name === read.name)) broken.push({ entry: index + 1, raw })
    else mappings.push(read)
  }
  return { kind: 'ready', mappings, broken, unknown }
}

function mappingIn(raw: unknown): SavedMapping | undefined {
  const { name: called, rules, plan, saved, ...unknown } = Object(raw) as Record<string, unknown>
  if (typeof called !== 'string' || typeof rules !== 'string' || typeof plan !== 'string') return undefined
  const name = asName(called)
  if (name === '' || typeof saved !== 'string' || plan.length > longestPlan) return undefined
  return { name, rules, plan, saved, ...(Object.keys(unknown).length > 0 && { unknown }) }
}

/** Mappings as a document. What could not be used and what nobody here knows goes along. */
export function writeMappings({ mappings, broken, unknown }: MappingDocument): string {
  const written = mappings.map(({ unknown: more, ...mapping }) => ({ ...more, ...mapping }))
  return `${JSON.stringify({ ...unknown, format, version, mappings: [...written, ...broken.map(({ raw }) => raw)] }, undefined, 1)}\n`
}

/** The mappings with one more; it takes the place of the one of its name. */
export const withMapping = (mappings: readonly SavedMapping[], mapping: SavedMapping): readonly SavedMapping[] => {
  const before = mappings.find(({ name }) => name === mapping.name)
  const next = { ...mapping, ...(before?.unknown && { unknown: before.unknown }) }
  return before === undefined ? [...mappings, next] : mappings.map((one) => (one === before ? next : one))
}

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
    const document: MappingDocument = now.kind === 'ready' ? now : empty
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
