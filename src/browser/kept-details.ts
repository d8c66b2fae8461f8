/** Details that somebody asked this browser to keep, so as not to type them again. They never enter a link. */
import { useState } from 'react'
import {
  attempt,
  deleteSessionTexts,
  deleteText,
  readSessionText,
  readText,
  writeSessionText,
  writeText,
} from './storage.ts'
import { countAsUnsaved } from './unsaved-input.ts'

type Details = Readonly<Record<string, string>>

/** What was kept under a name; nothing where nothing was, where it is no set of texts, or where storage is off. */
export const keptDetails = (name: string): Details => detailsIn(() => readText(keyOf(name)))

/** What was typed under a name since this window was opened: it outlives steps, reloads and updates. */
export const typedInWindow = (name: string): Details => detailsIn(() => readSessionText(typedKeyOf(name)))

/** Keeps what was typed until the window is closed. Where storage refuses, a reload is known to lose it. */
export function keepInWindow(name: string, details: Details): void {
  const worked = attempt(() => writeSessionText(typedKeyOf(name), JSON.stringify(details)))
  countAsUnsaved(name, !worked && Object.values(details).some((text) => text !== ''))
}

/** Forgets all that was typed in this window. */
export function forgetTyped(): void {
  attempt(() => deleteSessionTexts(typedKeyOf('')))
}

function detailsIn(read: () => string | undefined): Details {
  try {
    const kept: unknown = JSON.parse(read() ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'))
  } catch {
    return {}
  }
}

interface Keeping {
  readonly isKept: boolean
  /** Whether the browser refused the last time. */
  readonly cannotKeep: boolean
  /** Keeps the details from now on, or forgets them where there are none. */
  keep(details: Details | undefined): void
  /** Keeps what they have become, where they are kept. */
  update(details: Details): void
}

/** Whether details are kept under a name, and the way to change that. */
export function useKeeping(name: string): Keeping {
  const [isKept, setIsKept] = useState(() => Object.keys(keptDetails(name)).length > 0)
  const [cannotKeep, setCannotKeep] = useState(false)
  return {
    isKept,
    cannotKeep,
    keep(details) {
      const worked = write(name, details)
      setIsKept(details !== undefined && worked)
      setCannotKeep(!worked)
    },
    update(details) {
      if (isKept) setCannotKeep(!write(name, details))
    },
  }
}

const write = (name: string, details: Details | undefined): boolean =>
  attempt(() => (details === undefined ? deleteText(keyOf(name)) : writeText(keyOf(name), JSON.stringify(details))))

const typedKeyOf = (name: string): string => `reimaging-advisor:typed:${name}`

const keyOf = (name: string): string => `reimaging-advisor:${name}`
