/** What somebody adds to their records. It outlives a change of answers, a reload and an
 * update, and nothing else, unless it is to be remembered. */
import { useSyncExternalStore } from 'react'
import { forgetTyped, keepInWindow, keptDetails, typedInWindow } from '../../browser/kept-details.ts'
import type { Step } from '../../engine/step/step.ts'
import { detailFields, type TypedDetails } from '../../records/details.ts'
import { forgetOpened, keepOpened, openedId } from '../../saved/opened.ts'

/** The name under which the browser remembers them. */
export const detailsName = 'record'

let typed: TypedDetails | undefined
const listeners = new Set<() => void>()

/** What was typed so far. */
export function typedDetails(): TypedDetails {
  typed ??= { ...keptDetails(detailsName), ...typedInWindow(detailsName) }
  return typed
}

/** The same, now and whenever it changes. */
export const useTypedDetails = (): TypedDetails => useSyncExternalStore(subscribe, typedDetails, () => none)

const none: TypedDetails = {}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Takes what was typed into a field. */
export function typeDetails(change: TypedDetails): void {
  become({ ...typedDetails(), ...change })
}

function become(details: TypedDetails): void {
  typed = details
  keepInWindow(detailsName, typed)
  for (const listener of listeners) listener()
}

/**
 * A saved check is opened, by its id: its records carry what was typed for it, and nothing that was typed for another
 * case. Where this window is at it already, what was typed since stays.
 */
export async function openSaved(id: string, step: Step): Promise<void> {
  const isAtIt = openedId() === id
  keepOpened(id, step)
  if (isAtIt) return
  const store = await import('../../saved/store.ts').catch(() => undefined)
  become({ ...keptDetails(detailsName), ...store?.keptCheck(id)?.details })
}

/** A check without answers is a new case: its records and letters shall not carry what was typed for the last one. */
export function forgetCase(): void {
  typed = lastingOf(typedDetails())
  forgetOpened()
  forgetTyped()
  keepInWindow(detailsName, typed)
}

/** The fields that are filled in, as they are kept with a saved check. */
export const filledIn = (details: TypedDetails): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(details).filter(([, says]) => says.trim() !== ''))

/** What is the same for many cases. */
export function lastingOf(details: TypedDetails): Record<string, string> {
  return Object.fromEntries(detailFields.flatMap(({ id, isLasting }) => (isLasting ? [[id, details[id] ?? '']] : [])))
}
