import { expect, type Page } from 'playwright/test'
import { test } from './wizard.ts'

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

const light = 'rgb(252, 251, 248)'
const dark = 'rgb(20, 23, 27)'

test('a choice holds against the system, on every page and after a reload', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/')
  await page.getByRole('radio', { name: 'Dark' }).check()
  expect(await paper(page)).toBe(dark)
  await wizard.follow('Sources')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await page.emulateMedia({ colorScheme: 'light' })
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  expect(await paper(page)).toBe(dark)
  await page.getByRole('radio', { name: 'System' }).check()
  expect(await paper(page)).toBe(light)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked()
})
