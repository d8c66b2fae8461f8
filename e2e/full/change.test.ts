import { expect } from 'playwright/test'
import { verdictAt } from '../addresses.ts'
import { cases } from '../cases.ts'
import { test } from '../wizard.ts'

const [permitted, conditional] = cases.reimaging

test('Change fills in the old answer, and going on without another one comes back to the verdict', async ({
  wizard,
}) => {
  const address = verdictAt('reimaging', permitted.answers)
  await wizard.open(address)
  for (const [question, value] of Object.entries(permitted.answers)) {
    await wizard.change(question)
    await expect(wizard.choice(value)).toBeChecked()
    await wizard.proceed()
    await wizard.expectVerdict('permitted')
    await expect(wizard.page).toHaveURL(address)
  }
})

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
  await expect(wizard.page).toHaveURL(verdictAt('reimaging', { ...permitted.answers, language: 'different' }))
})

test('a changed answer asks what is newly needed, keeps the later answers and comes back', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', permitted.answers))
  await wizard.change('agreement')
  await wizard.answer('agreement', 'open-license')
  await wizard.answer('openLicensePurchase', 'yes')
  await wizard.expectVerdict('permitted')
  const changed = { ...permitted.answers, agreement: 'open-license', openLicensePurchase: 'yes' }
  await wizard.expectListed(changed)
  await expect(wizard.page).toHaveURL(verdictAt('reimaging', changed))
})

test('an answer that is no longer asked leaves the list and the address', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', conditional.answers))
  await wizard.change('agreement')
  await wizard.answer('agreement', 'select-license')
  await wizard.expectVerdict('permitted')
  await wizard.expectListed({ ...permitted.answers, channel: 'system-builder' })
  expect(wizard.address).not.toContain('openLicensePurchase')
  await expect(wizard.notice).toHaveCount(0)
})

test('a change that ends the check early drops everything after it', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', conditional.answers))
  await wizard.change('media')
  await wizard.answer('media', 'oem')
  await wizard.expectVerdict('not-permitted')
  await wizard.expectListed({ media: 'oem' })
  await expect(wizard.page).toHaveURL('/reimaging/verdict#v=1&media=oem')
})

test('a later answer that is no longer offered is asked again, and those after it are kept', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', permitted.answers))
  await wizard.change('image')
  await wizard.answer('image', 'office-2007-small-business')
  await wizard.expectQuestion('licensed')
  await expect(wizard.page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0)
  await wizard.answerAll({ licensed: 'office-2007-small-business', components: 'yes' })
  await wizard.expectVerdict('permitted')
  await wizard.expectListed({
    media: 'volume-licensing',
    agreement: 'select-license',
    channel: 'oem',
    image: 'office-2007-small-business',
    licensed: 'office-2007-small-business',
    components: 'yes',
    language: 'same',
  })
})

test('Back after a change leads to the verdict before it', async ({ wizard }) => {
  const address = verdictAt('reimaging', permitted.answers)
  await wizard.open(address)
  await wizard.change('language')
  await wizard.answer('language', 'mui')
  await wizard.expectVerdict('not-permitted')
  await wizard.page.goBack()
  await wizard.expectQuestion('language')
  await expect(wizard.choice('mui')).toBeChecked()
  await wizard.page.goBack()
  await wizard.expectVerdict('permitted')
  await expect(wizard.page).toHaveURL(address)
})

test('a fact to find out leads back to the very question', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', { ...permitted.answers, language: 'unknown' }))
  await wizard.expectVerdict('undetermined')
  await wizard.page.getByRole('link', { name: /^Answer again/ }).click()
  await wizard.expectQuestion('language')
  await wizard.answer('language', 'same')
  await wizard.expectVerdict('permitted')
})

test('Start again forgets every answer', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', permitted.answers))
  await wizard.follow('Start again')
  await wizard.expectQuestion('media')
  await expect(wizard.page).toHaveURL('/reimaging/media')
  await wizard.expectListed({})
  await expect(wizard.page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0)
})
