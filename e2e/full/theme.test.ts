import { expect, type Page } from 'playwright/test'
import { test } from '../wizard.ts'

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

const light = 'rgb(252, 251, 248)'
const dark = 'rgb(20, 23, 27)'

test('without a choice the colours follow the system, and change with it', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/')
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked()
  for (const [colorScheme, expected] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await expect.poll(() => paper(page)).toBe(expected)
  }
})

test('a remembered choice is in force before there is anything to paint', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.addInitScript(() => {
    const seen: boolean[] = []
    new MutationObserver(() => {
      if (document.body !== null) seen.push(document.documentElement.dataset.theme === 'dark')
    }).observe(document, { childList: true, subtree: true })
    Object.assign(window, { seen })
  })
  await page.reload()
  await expect(wizard.heading).toBeVisible()
  const seen = await page.evaluate((): boolean[] => Reflect.get(window, 'seen'))
  expect(seen.length).toBeGreaterThan(0)
  expect(seen).not.toContain(false)
})

test('a theme that is none is ignored', async ({ wizard }) => {
  const { page } = wizard
  await page.addInitScript(() => localStorage.setItem('reimaging-advisor:theme', 'mauve" onload="'))
  await wizard.open('/')
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked()
})

test('with storage off a choice holds as long as the page is open', async ({ wizard }) => {
  const { page } = wizard
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  )
  await wizard.open('/')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await wizard.follow('Sources')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  expect(await paper(page)).toBe(dark)
})

test('a verdict in dark colours prints dark on white', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/reimaging/verdict#v=1&media=oem')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.emulateMedia({ media: 'print' })
  expect(await paper(page)).toBe(light)
})
