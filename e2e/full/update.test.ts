import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { expectKept, test } from '../site.ts'
import { Wizard } from '../wizard.ts'
import { buildAnotherVersion } from './another-version.ts'

let another = ''
// One after the other, so that the other version is built once.
test.describe.configure({ mode: 'default' })
test.beforeAll(() => {
  test.setTimeout(300_000)
  another = buildAnotherVersion()
})
test.afterAll(() => rmSync(dirname(another), { recursive: true, force: true }))

const news = (page: Page) => page.getByRole('status').filter({ hasText: 'version of this tool' })
const change = { name: 'Change to the new version' }

/** The version that a page runs, and the one that its part about the sources is of. */
const versions = (page: Page): Promise<Record<string, string | undefined>> =>
  page.evaluate(() => {
    const { version, sources } = document.documentElement.dataset
    return { version, sources }
  })
const old = { version: undefined, sources: undefined }

/** What the browser itself does from time to time. */
const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

test.describe('a new version', () => {
  test.beforeEach(async ({ wizard, site }) => {
    test.setTimeout(90_000)
    await wizard.open('/reimaging')
    await expectKept(wizard.page)
    await wizard.answer('media', 'volume-licensing')
    await wizard.answer('agreement', 'select-license')
    site.show(another)
    await comeBack(wizard.page)
    await expect(news(wizard.page)).toBeVisible({ timeout: 30_000 })
  })

  test('is announced, takes over when asked, and leaves every answer where it was', async ({ wizard }) => {
    const { page, address } = wizard
    await page.getByRole('button', change).click()
    await expect(page.locator('html')).toHaveAttribute('data-version', 'another')
    expect(wizard.address).toBe(address)
    await wizard.expectQuestion('image')
    await wizard.expectListed({ media: 'volume-licensing', agreement: 'select-license' })
    await expect(news(page)).toHaveCount(0)
    await wizard.follow('Sources')
    await expect(page.locator('html')).toHaveAttribute('data-sources', 'another')
  })

  test('leaves Continue where a press meets it', async ({ wizard }) => {
    for (const size of [
      { width: 1280, height: 720 },
      { width: 390, height: 844 },
    ]) {
      await wizard.page.setViewportSize(size)
      const isMet = await wizard.page.getByRole('button', { name: 'Continue' }).evaluate((button) => {
        const { left, top, width, height } = button.getBoundingClientRect()
        return button.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      })
      expect(isMet).toBe(true)
    }
  })

  test('mixes nothing with the one before while it waits', async ({ wizard }) => {
    const { page } = wizard
    await wizard.follow('Sources')
    await expect(wizard.heading).toHaveText(/sources/i)
    expect(await versions(page)).toEqual(old)
    await page.reload()
    await expect(wizard.heading).toHaveText(/sources/i)
    expect(await versions(page)).toEqual(old)
  })

  test('is told to other windows, which go on with the one before', async ({ wizard, context }) => {
    const { page } = wizard
    const other = new Wizard(await context.newPage())
    await other.open('/upgrade')
    await expect(news(other.page)).toBeVisible({ timeout: 30_000 })
    await page.getByRole('button', change).click()
    await expect(page.locator('html')).toHaveAttribute('data-version', 'another')
    await expect(news(other.page)).toHaveText(/Another window/)
    await other.follow('Sources')
    await expect(other.heading).toHaveText(/sources/i)
    expect(await versions(other.page)).toEqual(old)
    await other.page.getByRole('button', change).click()
    await expect(other.page.locator('html')).toHaveAttribute('data-sources', 'another')
  })

  test('asks before a choice is lost that was not sent yet', async ({ wizard }) => {
    const { page } = wizard
    await wizard.choose('windows-7-professional')
    await page.getByRole('button', change).click()
    await expect(page.getByRole('status').filter({ hasText: 'would be lost' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Change anyway' })).toBeVisible()
    await expect(wizard.choice('windows-7-professional')).toBeChecked()
    await wizard.proceed()
    await wizard.expectQuestion('channel')
    await page.getByRole('button', change).click()
    await expect(page.locator('html')).toHaveAttribute('data-version', 'another')
    await wizard.expectQuestion('channel')
  })

  test('can wait until later', async ({ wizard }) => {
    await wizard.page.getByRole('button', { name: 'Not now' }).click()
    await expect(news(wizard.page)).toHaveCount(0)
    expect(await versions(wizard.page)).toEqual(old)
  })
})

test.describe('without the service worker', () => {
  test.use({ serviceWorkers: 'block', expected: /404|Failed to load/ })

  test('a part that is no longer there loads the page anew, with its answers', async ({ wizard, site }) => {
    const { page } = wizard
    await wizard.open('/reimaging/agreement#v=1&media=volume-licensing')
    site.show(another)
    await wizard.follow('Sources')
    await expect(page.locator('html[data-version=another][data-sources=another]')).toHaveCount(1)
    await expect(wizard.heading).toHaveText(/sources/i)
    await page.goBack()
    await wizard.expectQuestion('agreement')
    await wizard.expectListed({ media: 'volume-licensing' })
  })
})
