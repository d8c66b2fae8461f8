import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from 'playwright/test'
import { newVersion } from '../../src/pages/frame/text.ts'
import { buildAnotherVersion } from '../full/another-version.ts'
import { inPage } from './browser.ts'
import { test } from './fixtures.ts'
import type { Visitor } from './visitor.ts'

let another = ''
test.beforeAll(() => {
  another = buildAnotherVersion()
})
test.afterAll(() => rmSync(dirname(another), { recursive: true, force: true }))

const answers = { media: 'volume-licensing', agreement: 'select-license' }

test.describe('at a site of its own', () => {
  // Its address is its own too, so that nothing of it is kept yet.
  test.use({ baseURL: async ({ site }, provide) => provide(site.origin) })

  test('the first version is no news, even to a page that opens while it is fetched', async ({ visitor }) => {
    await visitor.open('/')
    await fetching(visitor)
    await visitor.open('/reimaging')
    await visitor.answerAll(answers)
    await kept(visitor)
    expect(await newsOf(visitor)).toBe('')
  })

  test('a new version waits until it is asked for, and leaves every answer where it was', async ({ visitor, site }) => {
    await visitor.open('/reimaging')
    await visitor.answerAll(answers)
    await kept(visitor)
    site.show(another)
    // What the browser itself does when somebody comes back to the window.
    await inPage(visitor.browser, () => document.dispatchEvent(new Event('visibilitychange')))
    await visitor.read(newVersion.waiting)
    const { address } = await visitor.look()
    await visitor.click('button', newVersion.change)
    await expect.poll(() => versionOf(visitor), { timeout: 30_000 }).toBe('another')
    await visitor.see({ address, question: 'image' })
    expect(await newsOf(visitor)).toBe('')
  })
})

const newsOf = (visitor: Visitor) =>
  inPage(visitor.browser, () => document.querySelector('.version-bar')?.textContent ?? '')

const versionOf = (visitor: Visitor) => inPage(visitor.browser, () => document.querySelector('html')?.dataset.version)

/** Waits until the browser has begun to fetch what it keeps. */
const fetching = (visitor: Visitor) =>
  expect
    .poll(() => inPage(visitor.browser, () => document.querySelector('.version-bar') !== null), { timeout: 30_000 })
    .toBe(true)

/** Waits until the browser keeps the product and the page is served from there. */
const kept = (visitor: Visitor) =>
  expect
    .poll(() => inPage(visitor.browser, () => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated')
