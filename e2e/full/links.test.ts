import { expect } from 'playwright/test'
import { verdictAt, verdicts } from '../addresses.ts'
import { cases } from '../cases.ts'
import { checkNamed, test } from '../wizard.ts'

const [permitted, conditional] = cases.reimaging

test('the address holds the answers from the first one on, in a form that is for good', async ({ wizard }) => {
  await wizard.start('reimaging')
  await expect(wizard.page).toHaveURL('/reimaging/media')
  await wizard.answer('media', 'volume-licensing')
  await expect(wizard.page).toHaveURL('/reimaging/agreement#v=1&media=volume-licensing')
  await wizard.answer('agreement', 'open-license')
  await expect(wizard.page).toHaveURL('/reimaging/channel#v=1&media=volume-licensing&agreement=open-license')
  await wizard.answer('channel', 'unlicensed')
  await expect(wizard.page).toHaveURL(
    '/reimaging/verdict#v=1&media=volume-licensing&agreement=open-license&channel=unlicensed',
  )
})

test('a verdict that was clicked together opens the same in another browser', async ({ wizard, elsewhere }) => {
  await wizard.start('reimaging')
  await wizard.answerAll(conditional.answers)
  await wizard.expectVerdict('conditional')
  await elsewhere.open(wizard.page.url())
  await elsewhere.expectVerdict('conditional')
  await elsewhere.expectListed(conditional.answers)
  await expect(elsewhere.page).toHaveURL(wizard.address)
  await expect(elsewhere.notice).toHaveCount(0)
})

for (const { check: id, about, outcome, answers, address } of verdicts) {
  test(`a link to ${outcome} in the ${id} check says so in title and heading, without taking the focus: ${about}`, async ({
    wizard,
  }) => {
    const check = checkNamed(id)
    const { headline } = check.explain(answers, check.decide(answers))
    await wizard.open(address)
    await wizard.expectVerdict(outcome)
    await expect(wizard.heading).toHaveText(headline)
    expect((await wizard.page.title()).startsWith(`${headline} - `)).toBe(true)
    await expect(wizard.page.locator('body')).toBeFocused()
  })
}

test('a link to a check that is not done goes on at the first open question', async ({ wizard }) => {
  await wizard.open('/reimaging/agreement#v=1&media=volume-licensing')
  await wizard.expectQuestion('agreement')
  await wizard.answer('agreement', 'none')
  await wizard.expectVerdict('not-permitted')
})

test('a link to a verdict without all its answers goes on at the first open question', async ({ wizard }) => {
  const { licensed: _, ...rest } = permitted.answers
  await wizard.open(verdictAt('reimaging', rest))
  await wizard.expectQuestion('licensed')
  await wizard.answer('licensed', permitted.answers.licensed)
  await wizard.expectVerdict('permitted')
  await wizard.expectListed(permitted.answers)
})

test('a link to a question further on goes back to the first open one', async ({ wizard }) => {
  await wizard.open('/reimaging/language#v=1&media=volume-licensing')
  await wizard.expectQuestion('agreement')
  await expect(wizard.notice).toHaveCount(0)
})

test('a link to an answered question shows it with its answer', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', permitted.answers).replace('verdict', 'channel'))
  await wizard.expectQuestion('channel')
  await expect(wizard.choice('oem')).toBeChecked()
})

for (const address of ['/reimaging', '/reimaging/', '/reimaging/verdict', '/reimaging/#', '/reimaging/media#v=1']) {
  test(`${address} is the first question`, async ({ wizard }) => {
    await wizard.open(address)
    await wizard.expectQuestion('media')
    await expect(wizard.page).toHaveURL('/reimaging/media')
    await expect(wizard.notice).toHaveCount(0)
  })
}

test('answers in another order lead to the same verdict, and the address puts them right', async ({ wizard }) => {
  await wizard.open(
    '/upgrade/verdict#currentOs=windows-xp-home&agreement=open-license&target=windows-vista-business&v=1',
  )
  await wizard.expectVerdict('not-permitted')
  await expect(wizard.page).toHaveURL(
    '/upgrade/verdict#v=1&target=windows-vista-business&agreement=open-license&currentOs=windows-xp-home',
  )
  await expect(wizard.notice).toHaveCount(0)
})

test('a link put into the open tab is followed', async ({ wizard }) => {
  await wizard.open('/reimaging/verdict#v=1&media=oem')
  await wizard.expectVerdict('not-permitted')
  await wizard.page.evaluate(() => {
    window.location.hash = '#v=1&media=retail'
  })
  await wizard.expectVerdict('not-covered')
})
