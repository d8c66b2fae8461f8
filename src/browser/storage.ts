/**
 * What this browser keeps for the product: texts by their keys. Storage may be switched off, and then everything here
 * throws, or full, and then {@link writeText} does; {@link attempt} tells whether it worked.
 */

/** The text under a key; `undefined` where there is none. */
export const readText = (key: string): string | undefined => localStorage.getItem(key) ?? undefined

export const writeText = (key: string, text: string): void => localStorage.setItem(key, text)

export const deleteText = (key: string): void => localStorage.removeItem(key)

/** The keys that begin like this, in order. */
export const keysWith = (prefix: string): readonly string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .toSorted()

/** Does something with storage, and says whether it worked. */
export function attempt(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

/** Listens for what other windows keep; gives back what stops that. */
export function onOtherWindowsWriting(listener: () => void): () => void {
  window.addEventListener('storage', listener)
  return () => window.removeEventListener('storage', listener)
}
