import { expect } from 'playwright/test'
import { addressOf } from '../../src/engine/step/step.ts'
import { cases } from '../cases.ts'
import { checkNamed, test } from '../wizard.ts'

const [permitted] = cases.reimaging
const { answers } = permitted
const path = Object.entries(answers)
test('each step makes one entry in the history, entering the check too', async ({ wizard }) => {
  const entries = () => wizard.page.evaluate(() => window.history.length)
  await wizard.open('/')
  const before = await entries()
  await wizard.startLink('reimaging').click()
  for (const [index, [question, value]] of path.entries()) {
    await wizard.expectQuestion(question)
    expect(await entries()).toBe(before + 1 + index)
    await wizard.answer(question, value)
  }
  expect(await entries()).toBe(before + 1 + path.length)
})

test('another answer after Back leads another way', async ({ wizard }) => {
  await wizard.start('reimaging')
  await wizard.answerAll({ media: 'volume-licensing', agreement: 'select-plus' })
  await wizard.page.goBack()
  await wizard.answer('agreement', 'none')
  await wizard.expectVerdict('not-permitted')
  await wizard.expectListed({ media: 'volume-licensing', agreement: 'none' })
})

test('reloading stays at the verdict', async ({ wizard }) => {
  await wizard.open(addressOf(checkNamed('reimaging'), 'verdict', answers))
  const { address } = wizard
  await wizard.page.reload()
  await wizard.expectVerdict('permitted')
  await expect(wizard.page).toHaveURL(address)
})

test('the Back link on each page leads back to the start page, question by question', async ({ wizard }) => {
  await wizard.start('reimaging')
  await wizard.answerAll({ media: 'volume-licensing', agreement: 'select-plus' })
  await wizard.follow('Back')
  await wizard.expectQuestion('agreement')
  await expect(wizard.choice('select-plus')).toBeChecked()
  await wizard.follow('Back')
  await wizard.expectQuestion('media')
  await expect(wizard.choice('volume-licensing')).toBeChecked()
  await wizard.follow('Back to the start page')
  await expect(wizard.page).toHaveURL('/')
})

test('the Back link of a verdict leads to the last question', async ({ wizard }) => {
  await wizard.open(addressOf(checkNamed('reimaging'), 'verdict', answers))
  await wizard.follow('Back to the last question')
  await wizard.expectQuestion('language')
  await expect(wizard.choice('same')).toBeChecked()
})
