/** What somebody adds to their records. It belongs to the case that this window is at: it outlives a change of answers, a
 * reload and an update, and stands at no other case, unless it is to be remembered. */
import { useSyncExternalStore } from 'react'
import { forgetTyped, keepInWindow, keptDetails, typedInWindow } from '../../browser/kept-details.ts'
import type { Step } from '../../engine/step/step.ts'
import { detailFields, type TypedDetails } from '../../records/details.ts'
import {
  beginCase,
  type Case,
  followCase,
  forgetOpened,
  isAtCase,
  keepOpened,
  openedId,
  stayAtCase,
} from '../../saved/opened.ts'

/** The name under which the browser remembers them. */
export const detailsName = 'record'

let typed: TypedDetails | undefined
const listeners = new Set<() => void>()

/** What was typed so far for these answers, and what is remembered for all. */
export const typedDetails = (at: Case): TypedDetails => (isAtCase(at) ? typedNow() : keptDetails(detailsName))

/** The same, now and whenever it changes. */
export function useTypedDetails(at: Case): TypedDetails {
  const now = useSyncExternalStore(subscribe, typedNow, () => undefined)
  return now === undefined ? {} : typedDetails(at)
}

function typedNow(): TypedDetails {
  typed ??= { ...keptDetails(detailsName), ...typedInWindow(detailsName) }
  return typed
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Takes what was typed into a field for these answers. */
export function typeDetails(at: Case, change: TypedDetails): void {
  beAtCase(at)
  become({ ...typedNow(), ...change })
}

/** Something is typed or answered in this case, so nothing that was typed is of another. */
export function beAtCase(at: Case): void {
  if (isAtCase(at)) {
    stayAtCase()
    return
  }
  forgetCase()
  beginCase(at)
}

/** An answer led from one step to another. */
export function followAnswer(from: Case, to: Case): void {
  beAtCase(from)
  followCase(to)
}

function become(details: TypedDetails): void {
  typed = details
  keepInWindow(detailsName, typed)
  for (const listener of listeners) listener()
}

/** These answers are kept as a saved check, with its details: this window is at it. */
export function beAtSaved(id: string, at: Case, details: TypedDetails): void {
  beAtCase(at)
  keepOpened(id, at)
  become(details)
}

/**
 * A saved check is opened, by its id: its records carry what was typed for it, and nothing that was typed for another
 * case. Where this window is at it already, what was typed since stays.
 */
export async function openSaved(id: string, step: Step): Promise<void> {
  const isAtIt = openedId() === id
  if (!isAtIt) forgetCase()
  keepOpened(id, step)
  if (isAtIt) return
  const store = await import('../../saved/store.ts').catch(() => undefined)
  become({ ...keptDetails(detailsName), ...store?.keptCheck(id)?.details })
}

/** What is typed from now on is of a new case: its records and letters shall not carry what was typed for the last. */
export function forgetCase(): void {
  forgetOpened()
  forgetTyped()
  become(keptDetails(detailsName))
}

/** The fields that are filled in, as they are kept with a saved check. */
export const filledIn = (details: TypedDetails): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(details).filter(([, says]) => says.trim() !== ''))

/** What is the same for many cases. */
export function lastingOf(details: TypedDetails): Record<string, string> {
  return Object.fromEntries(detailFields.flatMap(({ id, isLasting }) => (isLasting ? [[id, details[id] ?? '']] : [])))
}
