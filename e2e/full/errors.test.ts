import { expect } from 'playwright/test'
import { checkNamed, test } from '../wizard.ts'

const words = checkNamed('reimaging').question('media', {})

test('Continue without a choice says what is missing, above the question and at its answers', async ({ wizard }) => {
  const { page } = wizard
  await wizard.start('reimaging')
  await wizard.proceed()
  await wizard.expectQuestion('media')
  await expect(wizard.page).toHaveURL('/reimaging/media')
  expect((await page.title()).startsWith(`Error: ${words.ask} - `)).toBe(true)

  const alert = page.getByRole('alert')
  await expect(alert.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expect(alert).toContainText(words.error)
  await expect(alert.locator('..')).toBeFocused()
  const isAbove = await alert.evaluate(
    (box) => box.compareDocumentPosition(document.querySelector('h1') ?? box) === Node.DOCUMENT_POSITION_FOLLOWING,
  )
  expect(isAbove).toBe(true)

  await expect(page.locator('[data-question]')).toHaveAccessibleDescription(new RegExp(words.error))
  await expect(page.getByRole('status').filter({ hasText: words.error })).toHaveCount(0)
})

test('the summary leads to the first answer and leaves the address alone', async ({ wizard }) => {
  await wizard.open('/reimaging/agreement#v=1&media=volume-licensing')
  const { address } = wizard
  await wizard.proceed()
  await wizard.page.getByRole('alert').getByRole('link').click()
  await expect(wizard.page.getByRole('main').getByRole('radio').first()).toBeFocused()
  await expect(wizard.page).toHaveURL(address)
})

test('choosing and continuing after an error goes on', async ({ wizard }) => {
  await wizard.start('reimaging')
  await wizard.proceed()
  await wizard.choose('oem')
  await expect(wizard.choice('oem')).toBeChecked()
  await wizard.proceed()
  await wizard.expectVerdict('not-permitted')
  await expect(wizard.page.getByRole('alert')).toHaveCount(0)
  expect(await wizard.page.title()).not.toContain('Error')
})

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

test('Continue without a choice once more brings the summary back into focus', async ({ wizard }) => {
  await wizard.start('reimaging')
  await wizard.proceed()
  await wizard.proceed()
  await expect(wizard.page.getByRole('alert').locator('..')).toBeFocused()
})

test('Continue without a choice makes no entry in the history', async ({ wizard }) => {
  await wizard.start('reimaging')
  await wizard.expectQuestion('media')
  await wizard.proceed()
  await wizard.page.goBack()
  await expect(wizard.page).toHaveURL('/')
})
