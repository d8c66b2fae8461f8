import { expect } from 'playwright/test'
import { verdictAt } from './addresses.ts'
import { cases } from './cases.ts'
import { test } from './wizard.ts'

const [permitted] = cases.reimaging
const { answers } = permitted
const path = Object.entries(answers)
const lastFirst = path.toReversed()

test('Back leads one question back at a time and shows the answer given, Forward leads on again', async ({
  wizard,
}) => {
  await wizard.start('reimaging')
  await wizard.answerAll(answers)
  await wizard.expectVerdict('permitted')
  for (const [question, value] of lastFirst) {
    await wizard.page.goBack()
    await wizard.expectQuestion(question)
    await expect(wizard.choice(value)).toBeChecked()
  }
  await wizard.page.goBack()
  await expect(wizard.page).toHaveURL('/')

  for (const [question, value] of path) {
    await wizard.page.goForward()
    await wizard.expectQuestion(question)
    await expect(wizard.choice(value)).toBeChecked()
  }
  await wizard.page.goForward()
  await wizard.expectVerdict('permitted')
})

test('reloading stays at the question, with the answers so far', async ({ wizard }) => {
  await wizard.start('reimaging')
  await wizard.answerAll({ media: 'volume-licensing', agreement: 'select-plus' })
  const { address } = wizard
  await wizard.page.reload()
  await wizard.expectQuestion('image')
  await expect(wizard.page).toHaveURL(address)
  await wizard.expectListed({ media: 'volume-licensing', agreement: 'select-plus' })

  await wizard.page.goBack()
  await wizard.page.reload()
  await wizard.expectQuestion('agreement')
  await expect(wizard.choice('select-plus')).toBeChecked()
})

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
    await wizard.expectAddress(address)
  }
})

test('a changed answer asks what is newly needed, keeps the later answers and comes back', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', permitted.answers))
  await wizard.change('agreement')
  await wizard.answer('agreement', 'open-license')
  await wizard.answer('openLicensePurchase', 'yes')
  await wizard.expectVerdict('permitted')
  const changed = { ...permitted.answers, agreement: 'open-license', openLicensePurchase: 'yes' }
  await wizard.expectListed(changed)
  await wizard.expectAddress(verdictAt('reimaging', changed))
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
    image: 'office-2007-small-business',
    channel: 'oem',
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
