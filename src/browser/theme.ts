import { useSyncExternalStore } from 'react'
import { attempt, deleteText, writeText } from './storage.ts'

export type Theme = 'system' | 'light' | 'dark'

/** The colours of the page. The document itself says which: the same for the switch and for the styles. */
export const useTheme = (): Theme => useSyncExternalStore(listen, current, () => 'system')

/** Changes the colours of the page and remembers them, where storage is neither off nor full. */
export function chooseTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  // index.html looks there for the theme before first paint, and is the one place that names it.
  const { themeKey } = dataset
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  if (themeKey !== undefined) attempt(() => (theme === 'system' ? deleteText(themeKey) : writeText(themeKey, theme)))
}

function current(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

function listen(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
