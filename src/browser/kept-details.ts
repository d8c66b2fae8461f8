/** Details that somebody asked this browser to keep, so as not to type them again. They never enter a link. */

/** What was kept under a name; nothing where nothing was, where it is no set of texts, or where storage is off. */
export function keptDetails(name: string): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'))
  } catch {
    return {}
  }
}

/** Keeps details under a name, or forgets them where there are none. Says whether that worked. */
export function keepDetails(name: string, details: Readonly<Record<string, string>> | undefined): boolean {
  try {
    if (details === undefined) localStorage.removeItem(keyOf(name))
    else localStorage.setItem(keyOf(name), JSON.stringify(details))
    return true
  } catch {
    return false // Storage is off or full.
  }
}

const keyOf = (name: string): string => `reimaging-advisor:${name}`
