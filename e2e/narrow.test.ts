import { expect } from 'playwright/test'
import { questions, verdicts } from './addresses.ts'
import { test, type Wizard } from './wizard.ts'

test.use({ viewport: { width: 320, height: 640 } })

/** Nothing sticks out at the side: 320 px is what is left of a wide screen at 400 % zoom. */
async function expectToFit(wizard: Wizard): Promise<void> {
  const sticksOut = () =>
    wizard.page.evaluate(() =>
      document.documentElement.scrollWidth > window.innerWidth
        ? [...document.querySelectorAll('main *')]
            .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
            .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 60)}`)
        : [],
    )
  expect(await sticksOut(), wizard.address).toEqual([])
  expect(await wizard.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
}

test('every question fits a width of 320 px', async ({ wizard }) => {
  for (const { id, address } of questions) {
    await wizard.open(address)
    await wizard.expectQuestion(id)
    await expectToFit(wizard)
  }
})

test('every verdict fits a width of 320 px, with its citations open', async ({ wizard }) => {
  for (const { outcome, address } of verdicts) {
    await wizard.open(address)
    await wizard.expectVerdict(outcome)
    await wizard.page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    await expectToFit(wizard)
  }
})

test('an error fits a width of 320 px', async ({ wizard }) => {
  await wizard.open('/reimaging')
  await wizard.proceed()
  await expect(wizard.page.getByRole('alert')).toBeVisible()
  await expectToFit(wizard)
})

test('a link to be copied by hand fits a width of 320 px', async ({ wizard }) => {
  const { page } = wizard
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await wizard.open('/reimaging/verdict#v=1&media=oem')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('textbox')).toBeVisible()
  await expectToFit(wizard)
})

for (const { about, address } of [
  { about: 'the start page', address: '/' },
  { about: 'the sources', address: '/sources' },
  { about: 'an address that is no page', address: `/${'nowhere'.repeat(30)}` },
  { about: 'a notice on a long word', address: `/reimaging/media#v=1&media=${'x'.repeat(1000)}` },
]) {
  test(`${about} fits a width of 320 px`, async ({ wizard }) => {
    await wizard.open(address)
    await expectToFit(wizard)
  })
}
