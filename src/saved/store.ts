/** The checks that this browser keeps: the one place that reads and writes them. */
import { useSyncExternalStore } from 'react'
import { newId } from '../browser/new-id.ts'
import {
  attempt,
  DroppedWrite,
  deleteText,
  keysWith,
  onOtherWindowsWriting,
  readText,
  writeText,
} from '../browser/storage.ts'
import { readDocument, type SavedCheck, type UnknownFields, writeDocument } from './document.ts'
import { type Change, mergeChanges } from './edit.ts'

/** A text that could not be read, kept apart so that nothing is lost. */
export interface Quarantined {
  readonly key: string
  readonly text: string
}

/** What this browser keeps. */
export type SavedChecks =
  | {
      readonly kind: 'ready'
      readonly checks: readonly SavedCheck[]
      /** What a later version wrote beside them, to be exported as it is. */
      readonly unknown: UnknownFields
      readonly quarantined: readonly Quarantined[]
    }
  /** Where a page is prerendered, there is no browser to ask. */
  | { readonly kind: 'not-loaded' }
  /** Storage cannot be used. */
  | { readonly kind: 'unavailable' }
  /** A newer version of the product wrote it; nothing here touches it. */
  | { readonly kind: 'newer-version'; readonly version: string }
  /** Not all of it can be read, and there is no room to quarantine it; nothing touches it until there is. */
  | { readonly kind: 'corrupt'; readonly text: string; readonly checks: readonly SavedCheck[] }

/** Why nothing was changed: what stands in the way, or the check is there no more. */
export type Refusal = 'unavailable' | 'newer-version' | 'corrupt' | 'full' | 'gone'

/** What came of a change. */
export type Updated<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'refused'; readonly why: Refusal }

const key = 'reimaging-advisor:saved-checks'
const quarantinePrefix = `${key}:set-aside-`

/** A document that was read or written. */
interface Kept {
  readonly text: string
  readonly checks: readonly SavedCheck[]
  readonly unknown: UnknownFields
  readonly edits: readonly string[]
}

const noChecks: readonly SavedCheck[] = []
const nothing: Kept = { text: '', checks: noChecks, unknown: {}, edits: ['none'] }

/** As many changes as windows can make before each has heard of the others'. */
const mostEdits = 16

/** Nobody looks through more; from there on what cannot be read is left as it is. */
const mostQuarantined = 20

const notLoaded: SavedChecks = { kind: 'not-loaded' }

/**
 * What a window knows of the saved checks. Storage has no locks: where two windows write in the same moment, one of them
 * finds that its change is gone, and makes it once more.
 */
export class SavedStore {
  #state: SavedChecks | undefined
  /** While this text is there, nothing is read again. */
  #latest = nothing
  /** The checks as they stood after each of the last changes, here or in another window, by the id of the change. */
  readonly #versions = new Map<string, readonly SavedCheck[]>()
  /** The changes that were made here. */
  readonly #own = new Set<string>()
  readonly #listeners = new Set<() => void>()

  /** What is kept. Checks that are the same stay the same object. */
  readonly current = (): SavedChecks => {
    this.#state ??= this.#load()
    return this.#state
  }

  /** What is kept at this moment, whatever another window has written while nobody here looked. */
  now(): SavedChecks {
    this.#listen()
    return this.current()
  }

  /** Calls a listener whenever what is kept changes, here or in another window; gives back what stops that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listen()
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /**
   * Changes what is kept, and gives back what the change did, or why nothing was changed. Always starts from what is
   * kept at that moment.
   *
   * @param change `undefined` where the check it is about is gone. The very checks that it got mean that there is
   *   nothing to write.
   */
  update<Result>(change: (checks: readonly SavedCheck[]) => Change<Result> | undefined): Updated<Result> {
    const now = this.now()
    if (now.kind === 'not-loaded') return { kind: 'refused', why: 'unavailable' }
    if (now.kind !== 'ready') return { kind: 'refused', why: now.kind }
    const changed = change(now.checks)
    if (changed === undefined) return { kind: 'refused', why: 'gone' }
    const { checks, result } = changed
    const why = checks === now.checks ? undefined : refusalOf(() => this.#write({ ...this.#latest, checks }))
    this.#refresh()
    return why === undefined ? { kind: 'done', result } : { kind: 'refused', why }
  }

  /** Deletes a text in quarantine, or what is kept where that cannot be read. */
  deleteBackup(text: string): void {
    attempt(() => {
      for (const quarantined of quarantinedTexts()) if (quarantined.text === text) deleteText(quarantined.key)
      if (readText(key) === text) deleteText(key)
    })
    this.#refresh()
  }

  /** Puts a text back that {@link deleteBackup} deleted, and says whether that worked. */
  restoreBackup(text: string): boolean {
    const worked = attempt(() => quarantine(text))
    this.#refresh()
    return worked
  }

  /** From now on this window hears of what others write, even while nobody looks. */
  #listen(): void {
    onOtherWindowsWriting(this.#refresh)
    this.#refresh()
  }

  readonly #refresh = (): void => {
    const found = this.#load()
    if (this.#state !== undefined && isSame(found, this.#state)) return
    this.#state = found
    for (const listener of this.#listeners) listener()
  }

  /**
   * Reads what is kept. What cannot be read is quarantined first, and what is whole in it kept in its place. What
   * another window wrote without having seen the last changes made here gets them.
   */
  #load(): SavedChecks {
    try {
      const text = readText(key)
      if (text === undefined) this.#keepInMind(nothing)
      else if (text !== this.#latest.text) {
        const found = readDocument(text)
        if (found.kind === 'newer-version') return found
        const read = found.kind === 'document' ? keptAs(text, found) : { ...nothing, text }
        const whole = this.#withLostChange(read)
        this.#remember(read)
        if (found.kind !== 'document' || found.faults.length > 0) {
          const isSafe = attempt(() => {
            quarantine(text)
            this.#write(whole)
          })
          if (!isSafe) return { kind: 'corrupt', text, checks: read.checks }
        } else if (whole === read || !attempt(() => this.#write(whole))) this.#keepInMind(read)
      }
      const { checks, unknown } = this.#latest
      return { kind: 'ready', checks, unknown, quarantined: quarantinedTexts() }
    } catch {
      return { kind: 'unavailable' }
    }
  }

  /** What another window wrote, with the changes that were made here and that it had not seen. */
  #withLostChange(read: Kept): Kept {
    const { edits, checks } = this.#latest
    const isLost = edits.some((edit) => this.#own.has(edit) && !read.edits.includes(edit))
    const common = read.edits.find((edit) => edits.includes(edit) && this.#versions.has(edit))
    const base = this.#versions.get(common ?? '')
    if (!isLost || isFirst(read) || base === undefined) return read
    const merged = mergeChanges(base, checks, read.checks)
    return merged === read.checks ? read : { ...read, checks: merged, edits: [...new Set([...read.edits, ...edits])] }
  }

  /** Writes checks, as a change that follows those before. */
  #write({ checks, unknown, edits: before }: Omit<Kept, 'text'>): void {
    const edit = newId().slice(0, 8)
    const edits = [edit, ...before].slice(0, mostEdits)
    const text = writeDocument(checks, { unknown, edits })
    writeText(key, text)
    this.#own.add(edit)
    this.#keepInMind({ text, checks, unknown, edits })
  }

  #keepInMind(kept: Kept): void {
    this.#latest = kept
    this.#remember(kept)
  }

  #remember({ edits: [edit = ''], checks }: Kept): void {
    this.#versions.set(edit, checks)
    for (const old of [...this.#versions.keys()].slice(0, -2 * mostEdits)) this.#versions.delete(old)
  }
}

const keptAs = (text: string, { checks, unknown, edits }: Omit<Kept, 'text'>): Kept => ({
  text,
  checks,
  unknown,
  edits: edits.length > 0 ? edits : nothing.edits,
})

/** Whether a text was written by a version that knew nothing of changes, or by none. */
const isFirst = ({ edits }: Kept): boolean => edits[0] === nothing.edits[0]

/** Every text that is kept, as it is; none where storage is off. */
export function keptTexts(): readonly string[] {
  try {
    return [readText(key) ?? [], ...quarantinedTexts().map(({ text }) => text)].flat()
  } catch {
    return []
  }
}

function isSame(one: SavedChecks, other: SavedChecks): boolean {
  if (one.kind !== 'ready' || other.kind !== 'ready') return JSON.stringify(one) === JSON.stringify(other)
  return (
    one.checks === other.checks &&
    one.unknown === other.unknown &&
    JSON.stringify(one.quarantined) === JSON.stringify(other.quarantined)
  )
}

/** Why storage does not take something; `undefined` where it does. */
function refusalOf(act: () => void): Refusal | undefined {
  try {
    act()
    return undefined
  } catch (cause) {
    return cause instanceof DroppedWrite ? 'unavailable' : 'full'
  }
}

function quarantine(text: string): void {
  const all = quarantinedTexts()
  if (all.some((one) => one.text === text)) return
  if (all.length >= mostQuarantined) throw new Error('Too much is set aside already')
  let number = all.length + 1
  while (readText(`${quarantinePrefix}${number}`) !== undefined) number++
  writeText(`${quarantinePrefix}${number}`, text)
}

const quarantinedTexts = (): readonly Quarantined[] =>
  keysWith(quarantinePrefix).map((one) => ({ key: one, text: readText(one) ?? '' }))

/** That of this window. */
const store = new SavedStore()

/** What is kept, now and whenever that changes, here or in another window. */
export const useSaved = (): SavedChecks => useSyncExternalStore(store.subscribe, store.current, () => notLoaded)

/** The check that is kept under an id. */
export function keptCheck(id: string): SavedCheck | undefined {
  const kept = store.now()
  return kept.kind === 'ready' ? kept.checks.find((check) => check.id === id) : undefined
}

/** Changes what this browser keeps, see {@link SavedStore.update}. */
export const updateSaved: SavedStore['update'] = (change) => store.update(change)

/** Deletes what cannot be read, see {@link SavedStore.deleteBackup}. */
export const deleteBackup = (text: string): void => store.deleteBackup(text)

/** Puts back what {@link deleteBackup} deleted, and says whether that worked. */
export const restoreBackup = (text: string): boolean => store.restoreBackup(text)
