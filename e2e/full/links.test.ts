import { expect } from 'playwright/test'
import { cases } from '../cases.ts'
import { test } from '../wizard.ts'

const [_permitted, conditional] = cases.reimaging

test('the address holds the answers from the first one on, in a form that is for good', async ({ wizard }) => {
  await wizard.start('reimaging')
  await expect(wizard.page).toHaveURL('/reimaging')
  await wizard.answer('media', 'volume-licensing')
  await expect(wizard.page).toHaveURL('/reimaging/agreement#v=1&media=volume-licensing')
  await wizard.answer('agreement', 'open-license')
  await expect(wizard.page).toHaveURL('/reimaging/image#v=1&media=volume-licensing&agreement=open-license')
  await wizard.answer('image', 'later-product')
  await wizard.expectAddress('/reimaging/verdict#v=1&media=volume-licensing&agreement=open-license&image=later-product')
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

test('a link put into the open tab is followed', async ({ wizard }) => {
  await wizard.open('/reimaging/verdict#v=1&media=oem')
  await wizard.expectVerdict('not-permitted')
  await wizard.page.evaluate(() => {
    window.location.hash = '#v=1&media=retail'
  })
  await wizard.expectVerdict('not-covered')
})

test('the notice stays after reloading where nothing of the link could be used', async ({ wizard }) => {
  await wizard.open('/reimaging/media#v=1&media=floppy')
  await expect(wizard.notice).toContainText('media=floppy')
  await wizard.page.reload()
  await wizard.expectAwake()
  await expect(wizard.notice).toContainText('media=floppy')
})
