/**
 * What this browser keeps for the product: texts by their keys. Storage may be switched off, and then everything here
 * throws, or full, and then {@link writeText} does; {@link attempt} tells whether it worked.
 */

/** Storage that took a change without a word and did not make it, as some browsers do in private windows. */
export class DroppedWrite extends Error {}

/** The text under a key; `undefined` where there is none. */
export const readText = (key: string): string | undefined => localStorage.getItem(key) ?? undefined

export function writeText(key: string, text: string): void {
  localStorage.setItem(key, text)
  if (readText(key) !== text) throw new DroppedWrite(`Nothing was kept under ${key}`)
}

export function deleteText(key: string): void {
  localStorage.removeItem(key)
  if (readText(key) !== undefined) throw new DroppedWrite(`What is kept under ${key} stays`)
}

/** The same for what is kept until the window is closed. */
export const readSessionText = (key: string): string | undefined => sessionStorage.getItem(key) ?? undefined

export function writeSessionText(key: string, text: string): void {
  sessionStorage.setItem(key, text)
  if (readSessionText(key) !== text) throw new DroppedWrite(`Nothing was kept under ${key}`)
}

export function deleteSessionTexts(prefix: string): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}

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

/** Listens for what other windows keep, as long as this one is open. To listen twice does no more. */
export function onOtherWindowsWriting(listener: () => void): void {
  window.addEventListener('storage', listener)
}
