/** Details that somebody asked this browser to keep, so as not to type them again. They never enter a link. */
import { useState } from 'react'
import { attempt, deleteText, readText, writeText } from './storage.ts'

type Details = Readonly<Record<string, string>>

/** What was kept under a name; nothing where nothing was, where it is no set of texts, or where storage is off. */
export function keptDetails(name: string): Details {
  try {
    const kept: unknown = JSON.parse(readText(keyOf(name)) ?? '{}')
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

const keyOf = (name: string): string => `reimaging-advisor:${name}`
