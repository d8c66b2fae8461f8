// @vitest-environment jsdom
/**
 * Presses every control of the pages that change in place, on a page that the browser has translated: nothing crashes,
 * nothing that was typed is lost, and the focus is never left on the body.
 */
import { act, cleanup, fireEvent, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { translateDocument } from '../../e2e/translated.ts'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { comparisonAddress } from '../../src/engine/step/comparison-link.ts'
import { addressOf } from '../../src/engine/step/step.ts'
import { writeDocument } from '../../src/saved/document.ts'
import { second, unfinished } from '../saved/saved.ts'
import { checkNamed } from '../support.ts'
import { open, savedKey, startAnew, unfold } from './in-document.tsx'

startAnew()

/** The clipboard and the share sheet work, and refuse, by turns. */
let turn = 0
const byTurns = (): Promise<void> =>
  turn++ % 2 === 0 ? Promise.resolve() : Promise.reject(new Error('Refused on purpose'))

beforeEach(() => {
  turn = 0
  Object.assign(URL, { createObjectURL: () => 'blob:none', revokeObjectURL: () => undefined })
  vi.spyOn(window, 'print').mockImplementation(() => undefined)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  // React reports what the boundary catches; the page shows it.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  for (const name of ['createObjectURL', 'revokeObjectURL']) Reflect.deleteProperty(URL, name)
  for (const name of ['clipboard', 'share']) Reflect.deleteProperty(navigator, name)
})

const controls =
  'main button, main summary, main input:not([type=file]), main select, main textarea, .version-bar button'

async function settled(): Promise<void> {
  await act(async () => {
    for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => setTimeout(resolve))
  })
}

type Field = HTMLInputElement | HTMLTextAreaElement

const byHand = 'typed by hand'

const isField = (control: Element): control is Field =>
  (control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === 'text')) &&
  !control.readOnly

/** Types into a field or presses it, as it is. */
function operate(control: Element): void {
  if (control instanceof HTMLElement) control.focus()
  if (isField(control)) fireEvent.change(control, { target: { value: byHand } })
  else if (control instanceof HTMLSelectElement) {
    const last = control.options[control.options.length - 1]
    fireEvent.change(control, { target: { value: last?.value ?? '' } })
  } else fireEvent.click(control)
}

/** What it is called, without the check of the list that it is about. */
const nameOf = (control: Element): string => {
  const about = control.querySelector('.sr-only')?.textContent ?? ''
  return [control.tagName, control.getAttribute('name'), control.textContent?.replace(about, '').trim()].join(' ')
}

const reimaging = checkNamed('reimaging')
const sameMedia = { media: 'recovery', recoveryUse: 'one-pc' }
const cases = {
  a: addressOf(reimaging, 'verdict', { ...sameMedia, recoveryMatch: 'yes' }),
  b: addressOf(reimaging, 'verdict', { ...sameMedia, recoveryMatch: 'no' }),
}
const hashOf = (address: string): string => address.slice(address.indexOf('#'))

it.each([
  ['a question', '/reimaging/media'],
  ['a verdict', cases.a],
  ['saved checks', '/saved'],
  ['the start of a comparison', '/compare'],
  ['a comparison', comparisonAddress(edition200910, reimaging, [{ hash: hashOf(cases.a) }, { hash: hashOf(cases.b) }])],
])('%s stands every control pressed thrice under translation, and keeps the focus', async (_, address) => {
  const start = async () => {
    localStorage.setItem(savedKey, writeDocument([second, unfinished, { ...second, id: 'three', name: 'A third' }]))
    localStorage.setItem(`${savedKey}:set-aside-1`, 'what could not be read')
    await open(address)
    Object.assign(navigator, { share: byTurns })
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: byTurns } })
  }
  await start()
  const heading = () => document.querySelector('h1')?.textContent
  const own = heading()
  const pressed = new Map<string, number>()
  const typed = new Set<Field>()
  for (let presses = 0; presses < 400; presses++) {
    const next = [...document.querySelectorAll(controls)].find(
      (control) => (pressed.get(nameOf(control)) ?? 0) < 3 && !control.matches(':disabled'),
    )
    if (next === undefined) break
    const name = nameOf(next)
    pressed.set(name, (pressed.get(name) ?? 0) + 1)
    translateDocument()
    operate(next)
    await settled()
    const now = heading()
    expect(now, `${name} crashes the page`).not.toContain('Something went wrong')
    await waitFor(() => expect(document.activeElement?.tagName, `${name} loses the focus`).not.toBe('BODY'), {
      timeout: 2_000,
    })
    if (now !== own) {
      cleanup()
      typed.clear()
      await start()
    } else unfold()
    if (isField(next) && next.form === null) typed.add(next)
    for (const field of typed)
      expect([field.isConnected, field.value], `${name} loses what was typed`).toEqual([true, byHand])
  }
  expect(pressed.size).toBeGreaterThan(1)
})
