import { expect } from 'playwright/test'
import { test } from '../wizard.ts'

test('Back after an error that was put right shows the question without it', async ({ wizard }) => {
  await wizard.start('reimaging')
  await wizard.proceed()
  await wizard.answer('media', 'volume-licensing')
  await wizard.page.goBack()
  await wizard.expectQuestion('media')
  await expect(wizard.choice('volume-licensing')).toBeChecked()
  await expect(wizard.page.getByRole('alert')).toHaveCount(0)
  expect(await wizard.page.title()).not.toContain('Error')
})

test('Continue without a choice makes no entry in the history', async ({ wizard }) => {
  await wizard.start('reimaging')
  await wizard.expectQuestion('media')
  await wizard.proceed()
  await wizard.page.goBack()
  await expect(wizard.page).toHaveURL('/')
})
