import { expect, type Page } from 'playwright/test'
import { edition200910 } from '../src/editions/2009-10/edition.ts'
import { edition202605 } from '../src/editions/2026-05/edition.ts'
import { checkIn } from '../src/engine/edition.ts'
import { addressOf } from '../src/engine/step/step.ts'
import { test, Wizard } from './wizard.ts'

const examples = [edition200910, edition202605].flatMap((edition) =>
  edition.examples.situations.map(({ id, check: named, answers, outcome }) => {
    const check = checkIn(edition, named)
    if (check === undefined) throw new Error(`${edition.id} has no check ${named}`)
    return { id: `${edition.id} ${id}`, outcome, address: addressOf(check, 'verdict', answers) }
  }),
)

/** How many words can be read on a page without unfolding anything; the answers beside a verdict are a table. */
const wordsOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    let count = 0
    while (all.nextNode()) {
      const around = all.currentNode.parentElement
      const { width = 0 } = around?.getBoundingClientRect() ?? {}
      if (width <= 1 || around?.checkVisibility() !== true || around.closest('[data-answer]') !== null) continue
      count += all.currentNode.textContent?.match(/\S*\w\S*/g)?.length ?? 0
    }
    return count
  })

const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight)

test('each example of the start page is one screen wide and two and a half narrow, with Copy link in sight', async ({
  wizard,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const phone = new Wizard(await context.newPage(), baseURL)
  await wizard.page.setViewportSize({ width: 1280, height: 800 })
  const tooMuch: string[] = []
  for (const { id, outcome, address } of examples)
    for (const [one, highest] of [
      [wizard, 1_300],
      [phone, 2_600],
    ] as const) {
      const { page } = one
      await one.open(address)
      await expect(page.locator('article[data-outcome]')).toHaveAttribute('data-outcome', outcome)
      const copy = page.getByRole('button', { name: 'Copy link', exact: true })
      const limits = page.getByRole('heading', { name: 'Date and limits' })
      await expect(limits).toBeVisible()
      let stops = 1
      for (; stops < 20; stops++) {
        await page.keyboard.press('Tab')
        if (await copy.evaluate((button) => button === document.activeElement)) break
      }
      const found = {
        height: [await heightOf(page), highest],
        words: [await wordsOn(page), 300],
        stops: [stops, 12],
        bottom: [await copy.evaluate((button) => button.getBoundingClientRect().bottom + window.scrollY), 844],
      }
      for (const [what, [is = 0, most = 0]] of Object.entries(found))
        if (is > most) tooMuch.push(`${id} at ${highest}: ${what} ${is}, more than ${most}`)
    }
  await context.close()
  expect(tooMuch).toEqual([])
})
