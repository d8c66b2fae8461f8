/** The product in a document of jsdom, operated by what people see. */
import { act, cleanup, configure, render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, vi } from 'vitest'
import { appAt, prepare } from '../render.tsx'

configure({
  // Whether a role is hidden takes jsdom most of the time of a test, and it knows no style sheet to tell it by.
  defaultHidden: true,
  // The first test that needs a chunk waits until it is compiled, on a busy machine for seconds.
  asyncUtilTimeout: 60_000,
})

/** Where the browser keeps the saved checks. */
export const savedKey = 'reimaging-advisor:saved-checks'

/** Before each test nothing is kept; after it nothing is left of what it spoiled. */
export function startAnew(): void {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
    // jsdom scrolls nothing.
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
    Element.prototype.scrollIntoView ??= () => undefined
    // And opens no menu.
    HTMLElement.prototype.hidePopover ??= () => undefined
  })
  afterEach(() => {
    cleanup()
    vi.restoreAllMocks()
  })
}

/** Opens the product at an address, with everything unfolded that it folds away. */
export async function open(address: string): Promise<UserEvent> {
  await prepare(address.replace(/[?#].*/, ''), '/reimaging/verdict', '/compare')
  render(appAt(address))
  await screen.findByRole('heading', { level: 1 })
  unfold()
  return userEvent.setup()
}

export function unfold(): void {
  act(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
  })
}

/** Storage that is there and takes nothing. */
export function fillStorage(): void {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full on purpose', 'QuotaExceededError')
  })
}

/** Storage that may not even be looked at. */
export function switchStorageOff(): void {
  for (const storage of ['localStorage', 'sessionStorage'] as const)
    vi.spyOn(window, storage, 'get').mockImplementation(() => {
      throw new DOMException('Off on purpose', 'SecurityError')
    })
}
