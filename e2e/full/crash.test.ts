import { expect } from 'playwright/test'
import { breakScreens, brokenOnPurpose } from '../places.ts'
import { test } from '../wizard.ts'

test.use({ expected: brokenOnPurpose })

test('an exception in a screen keeps the link and offers to start again', async ({ wizard }) => {
  const { page } = wizard
  await breakScreens(page)
  await wizard.open('/reimaging/verdict#v=1&media=oem')
  await expect(wizard.heading).toHaveText('Something went wrong on this page')
  expect(await page.title()).toMatch(/^Something went wrong - /)
  await expect(page.getByRole('textbox', { name: 'Link with your answers' })).toHaveValue(page.url())
  await expect(wizard.page).toHaveURL('/reimaging/verdict#v=1&media=oem')
  await wizard.follow('Start again')
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('link', { name: /^Start the / })).not.toHaveCount(0)
})
