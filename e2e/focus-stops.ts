import type { Page } from 'playwright/test'

/** Where the focus stands, as somebody sees it. */
export interface Stop {
  /** The place in the document's order of all that can be tabbed to; the radios of one question share one place. */
  readonly place: number
  readonly name: string
  /** What keeps somebody from seeing that the focus stands here. */
  readonly faults: readonly string[]
  readonly top: number
  readonly bottom: number
}

/** How many stops the page should have: what can be operated and is shown, in the order of the document. */
export const countStops = (page: Page): Promise<number> => page.evaluate(() => window.focusStops.count)

/** Where the focus is now; nothing when it has left the page. */
export const stopNow = (page: Page): Promise<Stop | undefined> => page.evaluate(() => window.focusStops.now())

declare global {
  interface Window {
    focusStops: { count: number; now(): Stop | undefined }
  }
}

/** Makes the page able to tell its stops. */
export async function watchFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    const operable = 'a[href], button, input, select, textarea, summary, [tabindex]'

    function isStop(element: Element): boolean {
      const canStop = element instanceof HTMLElement || element instanceof SVGElement
      if (!canStop || element.tabIndex < 0 || element.matches(':disabled')) return false
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false
      // A group of radios is one stop: the chosen one, else the first.
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      return radiosWith(element)[0] === element
    }

    const radiosWith = (radio: HTMLInputElement): HTMLInputElement[] =>
      [...document.querySelectorAll('input')].filter(({ type, name }) => type === 'radio' && name === radio.name)

    const stops = [...document.querySelectorAll(operable)].filter(isStop)

    const stopOf = (element: Element): Element =>
      element instanceof HTMLInputElement && element.type === 'radio' ? (radiosWith(element)[0] ?? element) : element

    const nameOf = (element: Element): string => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined
      return `${element.tagName.toLowerCase()} ${(label ?? element.textContent ?? '').trim().slice(0, 60)}`
    }

    function isOutlined(element: Element | null): boolean {
      if (element === null) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }

    function faultsOf(element: Element): string[] {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const faults: string[] = []
      if (right - left < 1 || bottom - top < 1) faults.push('has no size')
      if (left < 0 || right > innerWidth + 0.5) faults.push('sticks out at the side')
      // Of what is tall, such as a table or a long text, a part is enough.
      const fits = bottom - top <= innerHeight / 2
      if (fits ? top < -0.5 || bottom > innerHeight + 0.5 : bottom < 0 || top > innerHeight)
        faults.push('is off the screen')
      const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1)
      const y = Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1)
      const box = element.getClientRects()[0]
      const points = [[x, y], ...(box === undefined ? [] : [[box.left + box.width / 2, box.top + box.height / 2]])]
      const seen = points.some(([atX = 0, atY = 0]) => {
        const there = document.elementFromPoint(atX, atY)
        return there !== null && (element.contains(there) || there.contains(element))
      })
      if (!seen) faults.push('is covered')
      // A radio may leave it to its label, which is larger.
      if (![element, element.closest('label')].some(isOutlined)) faults.push('shows no focus')
      return faults
    }

    window.focusStops = {
      count: stops.length,
      now() {
        const element = document.activeElement
        if (element === null || element === document.body || !document.hasFocus()) return undefined
        const { top, bottom } = element.getBoundingClientRect()
        // A picture scrolls within itself: where something stands on it says nothing of the page.
        const scrolled = element instanceof SVGElement ? Number.NaN : scrollY
        return {
          place: stops.indexOf(stopOf(element)),
          name: nameOf(element),
          faults: faultsOf(element),
          top: top + scrolled,
          bottom: bottom + scrolled,
        }
      },
    }
  })
}

/** As if the page had just been loaded: the next Tab leads to its first stop. */
export async function startAtTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
}

/** Presses a key until the focus leaves the page, and says where it stopped on the way. */
export async function stopsBy(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = []
  const most = 2 * (await countStops(page)) + 10
  while (stops.length < most) {
    await page.keyboard.press(key)
    const stop = await stopNow(page)
    if (stop === undefined) return stops
    stops.push(stop)
  }
  throw new Error(`After ${most} presses of ${key} the focus is still on the page, at ${stops.at(-1)?.name}`)
}
