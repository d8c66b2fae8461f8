/** The check that somebody is at, so that a closed tab loses nothing: the last address they answered their way to. */
import { useSyncExternalStore } from 'react'
import { attempt, deleteText, onOtherWindowsWriting, readText, writeText } from '../browser/storage.ts'
import type { Edition } from '../engine/edition.ts'
import { firstAddress, type Step, stepAt } from '../engine/step/step.ts'
import { longestLink } from './document.ts'

const key = 'reimaging-advisor:under-way'
const listeners = new Set<() => void>()

/** The address of the check under way, as it is kept; nothing where none is, or where storage is off. */
export const useUnderWay = (): string | undefined => useSyncExternalStore(subscribe, current, () => undefined)

/** Keeps where a check has come to. What another check had is forgotten: one is under way. */
export function keepUnderWay(address: string): void {
  attempt(() => writeText(key, address))
  tell()
}

/** Forgets it. */
export function forgetUnderWay(): void {
  attempt(() => deleteText(key))
  tell()
}

/** The step at which a check goes on; `undefined` where the address is of no check of the edition, or says nothing. */
export function stepUnderWay(edition: Edition, address: string): Step | undefined {
  const check = edition.checks.find((one) => address.startsWith(firstAddress(one).replace(/[^/]*$/, '')))
  const [path = '', ...hash] = address.split('#')
  const step = check && stepAt(check, path.slice(path.lastIndexOf('/') + 1), `#${hash.join('#')}`)
  return step && Object.keys(step.answers).length > 0 ? step : undefined
}

function current(): string | undefined {
  try {
    const address = readText(key)
    return address?.startsWith('/') && address.length <= longestLink ? address : undefined
  } catch {
    return undefined
  }
}

function subscribe(listener: () => void): () => void {
  onOtherWindowsWriting(tell)
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}
