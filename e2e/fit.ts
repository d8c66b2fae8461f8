import { expect, type Page } from 'playwright/test'

/** Nothing sticks out at the side, so that nobody has to scroll in two directions. */
export async function expectToFit(page: Page): Promise<void> {
  const sticksOut = await page.evaluate(() =>
    document.documentElement.scrollWidth > window.innerWidth
      ? [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
          .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 60)}`)
      : [],
  )
  expect(sticksOut, page.url()).toEqual([])
  const { width = 0 } = page.viewportSize() ?? {}
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(width)
}
