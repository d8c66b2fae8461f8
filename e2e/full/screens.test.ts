import { expect, type Page } from 'playwright/test'
import { expectToFit } from '../fit.ts'
import { brokenOnPurpose, inTurn, unfold, visit } from '../places.ts'
import { test } from '../wizard.ts'

test.use({ expected: brokenOnPurpose })
test.setTimeout(300_000)

const screens = [
  { width: 2560, height: 1440 },
  { width: 768, height: 1024 },
  // A phone on its side.
  { width: 640, height: 320 },
  // A phone upright, and what is left of a wide screen at 400 % zoom.
  { width: 320, height: 640 },
]

/** What WCAG 1.4.12 lets everybody do to the text of a page. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/** Styles made by a script: the page's own policy refuses a style element. */
function spaceOut(styles: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
}

for (const { about, places } of inTurn) {
  test(`${about} fits any screen from 320 to 2560 px, and with wider text spacing nothing is cut off`, async ({
    wizard,
  }) => {
    const { page } = wizard
    for (const place of places)
      await test.step(place.about, async () => {
        await visit(wizard, place)
        await unfold(wizard)
        for (const screen of screens) {
          await page.setViewportSize(screen)
          await expectToFit(page)
        }
        await page.evaluate(spaceOut, spacing)
        await expectToFit(page)
        expect(await cutOff(page), page.url()).toEqual([])
        await page.setViewportSize({ width: 1280, height: 720 })
      })
  })
}

/** Texts in boxes that hide what does not fit them. What is there for screen readers alone is meant to be hidden. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
        if (position === 'absolute' && clipPath !== 'none') return false
        if (element.matches('.sr-only, .sr-only *, input, select, textarea, svg *')) return false
        const isTooWide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
        const isTooHigh = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1
        return isTooWide || isTooHigh
      })
      .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 60)}`),
  )
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  for (const { about, places } of inTurn) {
    test(`on ${about} all that can be pressed is at least 44 px high and wide, links within a sentence aside`, async ({
      wizard,
    }) => {
      for (const place of places)
        await test.step(place.about, async () => {
          await visit(wizard, place)
          await unfold(wizard)
          expect(await tooSmall(wizard.page), wizard.page.url()).toEqual([])
        })
    })
  }
})

function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 43.5
    /** A radio or box is pressed by its label as well, so what counts is both together. */
    const boxOf = (element: HTMLElement): { width: number; height: number } => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      const boxes = [element, ...labels].map((one) => one.getBoundingClientRect())
      const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))]
      const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))]
      return { width: right - left, height: bottom - top }
    }
    const isWithinText = (element: HTMLElement): boolean => getComputedStyle(element).display === 'inline'
    return [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility() && element.closest('.sr-only') === null)
      .filter((element) => !isWithinText(element))
      .filter((element) => {
        const { width, height } = boxOf(element)
        return width < least || height < least
      })
      .map((element) => {
        const { width, height } = boxOf(element)
        return `${element.tagName} ${Math.round(width)} × ${Math.round(height)}: ${element.textContent?.slice(0, 50)}`
      })
  })
}
