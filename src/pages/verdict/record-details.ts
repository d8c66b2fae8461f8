/** What somebody adds to their records. It outlives a change of answers, a reload and an
 * update, and nothing else, unless it is to be remembered. */
import { useSyncExternalStore } from 'react'
import { forgetTyped, keepInWindow, keptDetails, typedInWindow } from '../../browser/kept-details.ts'
import { detailFields, type TypedDetails } from '../../records/details.ts'

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
  typed = { ...typedDetails(), ...change }
  keepInWindow(detailsName, typed)
  for (const listener of listeners) listener()
}

/** A check without answers is a new case: its records and letters shall not carry what was typed for the last one. */
export function forgetCase(): void {
  typed = lastingOf(typedDetails())
  forgetTyped()
  keepInWindow(detailsName, typed)
}

/** What is the same for many cases. */
export function lastingOf(details: TypedDetails): Record<string, string> {
  return Object.fromEntries(detailFields.flatMap(({ id, isLasting }) => (isLasting ? [[id, details[id] ?? '']] : [])))
}
