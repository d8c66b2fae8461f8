import { expect } from 'playwright/test'
import { verdictAt } from '../addresses.ts'
import { heard, listen } from '../announced.ts'
import { cases } from '../cases.ts'
import { test } from '../wizard.ts'

const [{ answers }] = cases.reimaging

test('an error is announced once, where the focus goes', async ({ wizard }) => {
  const { page } = wizard
  await listen(page)
  await wizard.open('/reimaging/media')
  await page.getByRole('button', { name: 'Continue' }).focus()
  await heard(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').locator('..')).toBeFocused()
  expect((await heard(page)).toSorted()).toEqual(['focus div', 'says alert'])
})

test('what was copied is announced once, and the focus stays', async ({ wizard, context }) => {
  const { page } = wizard
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await listen(page)
  await wizard.open(verdictAt('reimaging', answers))
  const copy = page.getByRole('button', { name: 'Copy link', exact: true })
  await copy.focus()
  await heard(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText('The link is copied.')).toBeVisible()
  await expect(copy).toBeFocused()
  expect(await heard(page)).toEqual(['says status'])
})
