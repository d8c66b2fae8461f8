/** The check that somebody is at, so that a closed tab loses nothing: where their last answer led them. */
import { useMemo, useSyncExternalStore } from 'react'
import { attempt, deleteText, onOtherWindowsWriting, readText, writeText } from '../browser/storage.ts'
import { quotable } from '../engine/outside-text.ts'
import type { Step } from '../engine/step/step.ts'
import { longestLink } from './document.ts'

/** A check under way, as far as it can be told before the code of its edition is loaded. */
export interface UnderWay {
  readonly address: string
  /** What the case is called. */
  readonly name: string
  readonly answered: number
  /** How many questions there are at most; as many as are answered where there is a verdict. */
  readonly atMost: number
}

const key = 'reimaging-advisor:under-way'
const listeners = new Set<() => void>()

/** The check under way; nothing where none is, or where storage is off. */
export function useUnderWay(): UnderWay | undefined {
  const text = useSyncExternalStore(subscribe, current, () => undefined)
  return useMemo(() => (text === undefined ? undefined : readUnderWay(text)), [text])
}

/** Keeps where a check has come to. One check is under way: what was kept before is forgotten. */
export function keepUnderWay(step: Step, address: string): void {
  const answered = step.given.length
  const atMost = step.kind === 'verdict' ? answered : answered + 1 + step.atMostAfter
  const kept: UnderWay = { address, name: step.check.nameCase(step.facts), answered, atMost }
  attempt(() => writeText(key, JSON.stringify(kept)))
  tell()
}

/** Forgets it. */
export function forgetUnderWay(): void {
  attempt(() => deleteText(key))
  tell()
}

/** Reads what {@link keepUnderWay} keeps; `undefined` for anything else. Never throws. */
function readUnderWay(text: string): UnderWay | undefined {
  try {
    const { address, name, answered, atMost } = JSON.parse(text)
    const isOurs =
      typeof address === 'string' &&
      /^\/[^/\\]/.test(address) &&
      address.length <= longestLink &&
      typeof name === 'string'
    if (!isOurs || !Number.isInteger(answered) || !Number.isInteger(atMost)) return undefined
    return { address, name: quotable(name), answered, atMost }
  } catch {
    return undefined
  }
}

function current(): string | undefined {
  try {
    return readText(key)
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
