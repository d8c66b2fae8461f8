import { expect } from 'playwright/test'
import { questions, verdicts } from '../addresses.ts'
import { expectKept, test } from '../site.ts'

test.use({ expected: /ERR_INTERNET_DISCONNECTED/ })

test.beforeEach(async ({ wizard, context }) => {
  await wizard.open('/about')
  await expectKept(wizard.page)
  await context.setOffline(true)
})

test('every page opens without a network after one visit to one page', async ({ wizard }) => {
  test.setTimeout(120_000)
  for (const address of [
    '/',
    '/reimaging',
    '/upgrade',
    '/sources',
    '/sources#faq-6',
    '/about',
    '/rules/table',
    '/saved',
    '/compare',
    '/image',
  ])
    await test.step(address, async () => {
      await wizard.open(address)
      await expect(wizard.heading).not.toHaveText(/did not arrive|no page|went wrong/)
    })
  for (const { address, id } of questions)
    await test.step(address, async () => {
      await wizard.open(address)
      await wizard.expectQuestion(id)
    })
  for (const { address, outcome } of verdicts)
    await test.step(address, async () => {
      await wizard.open(`${address}&rules=2009-10&was=${outcome}`)
      await wizard.expectVerdict(outcome)
      await expect(wizard.notice).toHaveCount(0)
    })
})

test('a link out of a mail opens without a network, whatever a mail program added to it', async ({ wizard }) => {
  const [{ address, outcome }] = verdicts.slice(0, 1) as [(typeof verdicts)[number]]
  await wizard.open(address.replace('#', '?utm_source=mail#'))
  await wizard.expectVerdict(outcome)
})

test('an address at which nothing stands says so without a network too', async ({ wizard }) => {
  const { page } = wizard
  const answer = await page.goto('/nowhere')
  expect(answer?.status()).toBe(404)
  await expect(wizard.heading).toHaveText('There is no page at this address')
})
