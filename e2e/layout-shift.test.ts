import { expect, type Page } from 'playwright/test'
import { questions, verdicts } from './addresses.ts'
import { cases } from './cases.ts'
import { test } from './wizard.ts'

/** Sums up all that moves without being asked to, from the first paint of every document on. */
async function watchShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources }: { value?: number; sources?: { node?: Node }[] } = Object(entry)
        const nodes = sources?.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
        )
        shifts.push(`${value} ${window.location.pathname} ${nodes?.join(' ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => Reflect.get(window, 'shifts'))
}

for (const { about, answers } of [cases.reimaging[1], cases.reimaging[2]])
  test(`nothing moves on the way to a verdict: ${about}`, async ({ wizard }) => {
    const shifts = await watchShifts(wizard.page)
    await wizard.start('reimaging')
    await wizard.answerAll(answers)
    await wizard.expectVerdict('conditional')
    await wizard.page.waitForLoadState('networkidle')
    expect(await shifts()).toEqual([])
  })

test('nothing moves while a link opens', async ({ wizard }) => {
  test.setTimeout(180_000)
  const shifts = await watchShifts(wizard.page)
  for (const { address } of [...questions, ...verdicts]) {
    await wizard.page.goto('about:blank')
    await wizard.open(address)
    await wizard.page.waitForLoadState('networkidle')
    expect(await shifts(), address).toEqual([])
  }
})
