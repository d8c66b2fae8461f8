import { useId } from 'react'
import { chooseTheme, useTheme } from '../../browser/theme.ts'
import { themeSwitch as text } from './text.ts'

const themes = ['system', 'light', 'dark'] as const

/** Light or dark colours, or what the system says. Remembered in this browser where it lets us. */
export function ThemeSwitch() {
  const name = useId()
  const chosen = useTheme()
  return (
    <fieldset data-kept="" className="flex flex-wrap items-center gap-x-3">
      <legend className="float-left mr-3 py-1.5">{text.colours}</legend>
      <div className="flex rounded-control border border-edge">
        {themes.map((theme) => (
          <label
            key={theme}
            className="relative flex min-h-8 cursor-pointer items-center gap-1.5 border-l border-edge px-2.5 first:border-l-0 has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-focus touch:min-h-11"
          >
            <input
              type="radio"
              name={name}
              value={theme}
              checked={theme === chosen}
              onChange={() => chooseTheme(theme)}
              className="size-3.5 accent-accent outline-none"
            />
            {text[theme]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
