import { questions, verdicts } from '../addresses.ts'
import { expectToFit } from '../fit.ts'
import { test } from '../wizard.ts'

test.use({ viewport: { width: 320, height: 640 } })

test('every question fits a width of 320 px', async ({ wizard }) => {
  for (const { id, address } of questions) {
    await wizard.open(address)
    await wizard.expectQuestion(id)
    await expectToFit(wizard.page)
  }
})

test('every verdict fits a width of 320 px, with its citations open', async ({ wizard }) => {
  for (const { outcome, address } of verdicts) {
    await wizard.open(address)
    await wizard.expectVerdict(outcome)
    await wizard.page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    await expectToFit(wizard.page)
  }
})

for (const { about, address } of [
  { about: 'an address that is no page', address: `/${'nowhere'.repeat(30)}` },
  { about: 'a notice on a long word', address: `/reimaging/media#v=1&media=${'x'.repeat(1000)}` },
]) {
  test(`${about} fits a width of 320 px`, async ({ wizard }) => {
    await wizard.open(address)
    await expectToFit(wizard.page)
  })
}
