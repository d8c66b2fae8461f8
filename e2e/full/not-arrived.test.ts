import { expect } from 'playwright/test'
import { test, type Wizard } from '../wizard.ts'

test.use({ expected: /ERR_|Failed to load/ })

const parts = '**/assets/page-sources-*.js'

async function expectNotArrived({ page, heading }: Wizard): Promise<void> {
  await expect(heading).toHaveText('This page did not arrive')
  expect(await page.title()).toMatch(/^Page did not arrive - /)
}

test('a part that never comes is asked for once more, then said, and tried again when asked', async ({ wizard }) => {
  const { page } = wizard
  let tries = 0
  await page.route(parts, (route) => {
    tries++
    return route.abort()
  })
  await wizard.open('/reimaging/agreement#v=1&media=volume-licensing')
  await wizard.follow('Sources')
  await expectNotArrived(wizard)
  // Ahead, when it is wanted, past the cache, and all of that once more after the page has loaded itself again.
  expect(tries).toBeLessThanOrEqual(12)
  await page.goBack()
  await wizard.expectQuestion('agreement')
  await page.goForward()
  await expectNotArrived(wizard)
  await page.unroute(parts)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(wizard.heading).toHaveText(/sources/i)
  await page.goBack()
  await wizard.expectQuestion('agreement')
  await wizard.expectListed({ media: 'volume-licensing' })
})

test('a part that is not here without a network is said on the page, and leads on', async ({ wizard, context }) => {
  await wizard.open('/reimaging/agreement#v=1&media=volume-licensing')
  await context.setOffline(true)
  await wizard.follow('Sources')
  await expectNotArrived(wizard)
  await wizard.follow('Start page')
  await expect(wizard.page).toHaveURL('/')
})

test('a verdict that could not be fetched ahead is fetched again when it is reached', async ({ wizard }) => {
  const { page } = wizard
  const ofVerdict = '**/assets/page-verdict-*.js'
  const failed = page.waitForEvent('requestfailed', {
    predicate: (request) => request.url().includes('/assets/page-verdict-'),
  })
  await page.route(ofVerdict, (route) => route.abort())
  await wizard.start('reimaging')
  await failed
  await page.unroute(ofVerdict)
  await wizard.answer('media', 'oem')
  await wizard.expectVerdict('not-permitted')
})
