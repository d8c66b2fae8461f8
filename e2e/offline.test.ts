import { expect } from 'playwright/test'
import { cases } from './cases.ts'
import { expectKept, test } from './site.ts'

test.use({ expected: /ERR_INTERNET_DISCONNECTED/ })

test.beforeEach(async ({ wizard, context }) => {
  await wizard.open('/about')
  await expectKept(wizard.page)
  await context.setOffline(true)
})

test('a whole check goes through without a network, to a verdict and what would change it', async ({ wizard }) => {
  test.setTimeout(120_000)
  const { answers, outcome } = cases.reimaging[1]
  await wizard.start('reimaging')
  await wizard.answerAll(answers)
  await wizard.expectVerdict(outcome)
  await expect(wizard.page.getByText('This part did not arrive')).toHaveCount(0)
  await wizard.change('media')
  await wizard.page.goBack()
  await wizard.expectVerdict(outcome)
  await wizard.page.reload()
  await wizard.expectVerdict(outcome)
  for (const link of ['Every path and its verdict', 'Sources', 'About this tool']) {
    await wizard.follow(link)
    await expect(wizard.heading).not.toHaveText(/did not arrive|no page|went wrong/)
  }
})
