import { expect } from 'playwright/test'
import { verdictAt } from '../addresses.ts'
import { cases } from '../cases.ts'
import { test } from '../wizard.ts'

const [permitted, conditional] = cases.reimaging

test('the way back from Change leaves the verdict as it was', async ({ wizard }) => {
  const address = verdictAt('reimaging', permitted.answers)
  await wizard.open(address)
  await wizard.change('agreement')
  await wizard.choose('none')
  await wizard.follow('Back to the verdict')
  await wizard.expectVerdict('permitted')
  await expect(wizard.page).toHaveURL(address)
})

test('a changed answer that needs no further question leads straight to the new verdict', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', permitted.answers))
  await wizard.change('language')
  await wizard.answer('language', 'different')
  await wizard.expectVerdict('not-permitted')
  await wizard.expectListed({ ...permitted.answers, language: 'different' })
  await wizard.expectAddress(verdictAt('reimaging', { ...permitted.answers, language: 'different' }))
})

test('an answer that is no longer asked leaves the list and the address', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', conditional.answers))
  await wizard.change('agreement')
  await wizard.answer('agreement', 'select-license')
  await wizard.expectVerdict('permitted')
  await wizard.expectListed({ ...permitted.answers, channel: 'system-builder' })
  const { openLicensePurchase: _, ...asked } = conditional.answers
  await wizard.expectAddress(verdictAt('reimaging', { ...asked, agreement: 'select-license' }))
  await expect(wizard.notice).toHaveCount(0)
})

test('a change that ends the check early drops everything after it', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', conditional.answers))
  await wizard.change('media')
  await wizard.answer('media', 'oem')
  await wizard.expectVerdict('not-permitted')
  await wizard.expectListed({ media: 'oem' })
  await wizard.expectAddress('/reimaging/verdict#v=1&media=oem')
})

test('a fact to find out leads back to the very question', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', { ...permitted.answers, language: 'unknown' }))
  await wizard.expectVerdict('undetermined')
  await wizard.page.getByRole('link', { name: /^Change this answer/ }).click()
  await wizard.expectQuestion('language')
  await wizard.answer('language', 'same')
  await wizard.expectVerdict('permitted')
})

test('Start again forgets every answer', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', permitted.answers))
  await wizard.follow('Start again')
  await wizard.expectQuestion('media')
  await expect(wizard.page).toHaveURL('/reimaging')
  await wizard.expectListed({})
  await expect(wizard.page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0)
})
