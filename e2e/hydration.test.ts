import { expect } from 'playwright/test'
import { edition200910 } from '../src/editions/2009-10/edition.ts'
import { verdicts } from './addresses.ts'
import { openWithoutScripts } from './without-scripts.ts'
import { test } from './wizard.ts'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the first questions show all their answers, and a verdict says that it needs scripts', async ({ page }) => {
    for (const { id, flow } of edition200910.checks) {
      await page.goto(`/${id}`)
      const radios = page.getByRole('main').getByRole('radio')
      const shown = await radios.evaluateAll((all) => all.map((one) => one.getAttribute('value')))
      expect(shown.toSorted()).toEqual(flow.questions[0]?.values.toSorted())
      await radios.first().check()
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page).toHaveURL(`/${id}`)
      await page.goto(`/${id}/verdict`)
      await expect(page.locator('noscript p')).toBeVisible()
    }
  })
})

test('a verdict shows nothing before the answers are read that is not certain', async ({ wizard }) => {
  const { page } = wizard
  const letGo = await openWithoutScripts(page, verdicts[0]?.address ?? '')
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.locator('h1')).toBeHidden()
  letGo()
  await wizard.expectVerdict('permitted')
  await expect(page.locator('h1')).toBeVisible()
})

test('an answer chosen before the scripts have run is still chosen then', async ({ wizard }) => {
  const letGo = await openWithoutScripts(wizard.page, '/reimaging/media')
  await wizard.choose('volume-licensing')
  letGo()
  await wizard.expectAwake()
  await expect(wizard.choice('volume-licensing')).toBeChecked()
  await wizard.proceed()
  await wizard.expectQuestion('agreement')
})

test('an early Continue without a choice is told of it then', async ({ wizard }) => {
  const { page } = wizard
  const letGo = await openWithoutScripts(page, '/reimaging/media')
  await wizard.proceed()
  letGo()
  await expect(page.getByRole('alert')).toBeVisible()
})

test('a Continue pressed before the scripts have run may lead to the verdict, and Back leads back', async ({
  wizard,
}) => {
  const { page } = wizard
  const letGo = await openWithoutScripts(page, '/reimaging/media')
  await wizard.choose('retail')
  await wizard.proceed()
  letGo()
  await wizard.expectVerdict('not-covered')
  await page.goBack()
  await wizard.expectQuestion('media')
  await expect(wizard.choice('retail')).toBeChecked()
})
