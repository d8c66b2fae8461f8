import { expect } from 'playwright/test'
import { verdictAt } from '../addresses.ts'
import { cases } from '../cases.ts'
import { test, type Wizard } from '../wizard.ts'

const [{ answers }] = cases.reimaging

/** The page has come to a new step as a screen reader should hear it: from its top, once, by its heading. */
async function expectArrival(wizard: Wizard): Promise<void> {
  await expect(wizard.heading).toBeFocused()
  await expect.poll(() => wizard.page.evaluate(() => window.scrollY)).toBe(0)
  const heading = await wizard.heading.innerText()
  await expect(wizard.page).toHaveTitle(new RegExp(`^${heading.replace(/[?().]/g, '\\$&')} - `))
}

test.use({ viewport: { width: 800, height: 400 } })

test('each step starts at the top, with the focus on its heading and a title of its own', async ({ wizard }) => {
  await wizard.start('reimaging')
  for (const [question, value] of Object.entries(answers)) {
    await wizard.expectQuestion(question)
    await expectArrival(wizard)
    await wizard.answer(question, value)
  }
  await wizard.expectVerdict('permitted')
  await expectArrival(wizard)
  await wizard.change('media')
  await expectArrival(wizard)
  await wizard.follow('Back to the verdict')
  await expectArrival(wizard)
  await wizard.follow('Start again')
  await expectArrival(wizard)
})

test('Back and Forward start at the top of their step too', async ({ wizard }) => {
  await wizard.start('reimaging')
  await wizard.answerAll({ media: 'volume-licensing', agreement: 'select-license' })
  await wizard.page.goBack()
  await wizard.expectQuestion('agreement')
  await expectArrival(wizard)
  await wizard.page.goForward()
  await wizard.expectQuestion('channel')
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

test('the skip link comes first, leads to the main part and leaves the address alone', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open(verdictAt('reimaging', answers))
  const { address } = wizard
  const skip = page.getByRole('link', { name: 'Skip to main content' })
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(wizard.page).toHaveURL(address)
  await wizard.expectVerdict('permitted')
})
