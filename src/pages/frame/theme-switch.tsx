import { useId, useSyncExternalStore } from 'react'

const themes = [
  { id: 'system', label: 'System' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const

type Theme = (typeof themes)[number]['id']

/** The name under which index.html looks for the theme before anything is painted. */
const storageKey = 'reimaging-advisor:theme'

/** Light or dark colours, or what the system says. Remembered in this browser where it lets us. */
export function ThemeSwitch() {
  const name = useId()
  const theme = useSyncExternalStore(listen, current, () => 'system')
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3">
      <legend className="float-left mr-3 py-1.5">Colours</legend>
      <div className="flex rounded-control border border-edge">
        {themes.map(({ id, label }) => (
          <label
            key={id}
            className="relative flex min-h-8 cursor-pointer items-center gap-1.5 border-l border-edge px-2.5 first:border-l-0 has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-focus touch:min-h-11"
          >
            <input
              type="radio"
              name={name}
              value={id}
              checked={theme === id}
              onChange={() => choose(id)}
              className="size-3.5 accent-accent outline-none"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The document itself says which theme it has: the same for this switch and for the styles. */
function current(): Theme {
  const { theme } = document.documentElement.dataset
  return themes.find(({ id }) => id === theme)?.id ?? 'system'
}

function listen(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

function choose(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, theme)
  } catch {
    // Storage is off or full: the choice holds as long as this page is open.
  }
}
