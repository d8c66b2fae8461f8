import { expect } from 'playwright/test'
import { verdictAt } from './addresses.ts'
import { heard, listen } from './announced.ts'
import { expectArrival } from './arrival.ts'
import { cases } from './cases.ts'
import { chooseByKeys, tabTo } from './keys.ts'
import { test } from './wizard.ts'

const [{ answers }] = cases.reimaging

test('a question is left again, an error mended and an answer changed without a pointer', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/upgrade')
  await tabTo(page, page.getByRole('button', { name: 'Continue' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').locator('..')).toBeFocused()
  await tabTo(page, page.getByRole('alert').getByRole('link'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('radio').first()).toBeFocused()
  await chooseByKeys(wizard, 'other')
  await page.keyboard.press('Enter')
  await wizard.expectVerdict('not-covered')
  await tabTo(page, page.getByRole('link', { name: /^Change / }))
  await page.keyboard.press('Enter')
  await wizard.expectQuestion('target')
  await expect(wizard.choice('other')).toBeChecked()
})

test('a citation opens and closes by key', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/reimaging/verdict#v=1&media=oem')
  const citation = page.locator('[data-requirement="vl-media"]')
  await tabTo(page, citation.getByRole('button'))
  await page.keyboard.press('Enter')
  await expect(citation.getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Space')
  await expect(citation.getByRole('link')).toHaveCount(0)
})

test('each step is announced once, by its heading', async ({ wizard }) => {
  const { page } = wizard
  await listen(page)
  await wizard.start('reimaging')
  for (const [question, value] of Object.entries(answers)) {
    await wizard.expectQuestion(question)
    await expect(wizard.heading).toBeFocused()
    expect(await heard(page)).toEqual(expect.arrayContaining(['focus h1']))
    await wizard.choose(value)
    await heard(page)
    await page.keyboard.press('Enter')
    await expect(page.locator(`[data-question="${question}"]`)).toHaveCount(0)
    await expect(wizard.heading).toBeFocused()
    expect(await page.evaluate(() => window.heard)).toEqual(['focus h1'])
  }
  await wizard.expectVerdict('permitted')
})

test('the menu of a small screen opens, closes with Escape and leads on', async ({ wizard }) => {
  const { page } = wizard
  await page.setViewportSize({ width: 320, height: 640 })
  await wizard.open('/reimaging')
  const nav = page.getByRole('navigation', { name: 'Main' })
  const button = page.getByRole('button', { name: 'Menu' })
  await expect(nav).toBeHidden()
  await button.click()
  await expect(nav).toBeVisible()
  await expect(nav.getByRole('link', { name: 'Reimaging check' })).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Escape')
  await expect(nav).toBeHidden()
  await expect(button).toBeFocused()
  await button.click()
  await nav.getByRole('link', { name: 'Sources' }).click()
  await expect(wizard.heading).toHaveText('Sources')
  await expect(nav).toBeHidden()
})

test.describe('in a low window', () => {
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
})
