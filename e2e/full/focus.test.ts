import { expect } from 'playwright/test'
import { verdictAt } from '../addresses.ts'
import { expectArrival } from '../arrival.ts'
import { cases } from '../cases.ts'
import { test } from '../wizard.ts'

const [{ answers }] = cases.reimaging

test.use({ viewport: { width: 800, height: 400 } })

test('Back and Forward start at the top of their step too', async ({ wizard }) => {
  await wizard.start('reimaging')
  await wizard.answerAll({ media: 'volume-licensing', agreement: 'select-license' })
  await wizard.page.goBack()
  await wizard.expectQuestion('agreement')
  await expectArrival(wizard)
  await wizard.page.goForward()
  await wizard.expectQuestion('image')
  await expectArrival(wizard)
})

for (const address of ['/', '/reimaging', verdictAt('reimaging', answers), '/sources', '/nowhere']) {
  test(`loading ${address} takes no focus`, async ({ wizard }) => {
    await wizard.open(address)
    await expect(wizard.page.locator('body')).toBeFocused()
  })
}

test('reloading in the middle of a check takes no focus', async ({ wizard }) => {
  await wizard.start('reimaging')
  await wizard.answer('media', 'volume-licensing')
  await wizard.page.reload()
  await wizard.expectQuestion('agreement')
  await expect(wizard.page.locator('body')).toBeFocused()
})

test('a link with a fault in it takes no focus', async ({ wizard }) => {
  await wizard.open('/reimaging/verdict#v=1&media=floppy')
  await expect(wizard.notice).toBeVisible()
  await expect(wizard.page.locator('body')).toBeFocused()
})
