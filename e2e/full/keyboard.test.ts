import { expect, type Locator, type Page } from 'playwright/test'
import { cases } from '../cases.ts'
import { type CheckId, checkNamed, test, type Wizard } from '../wizard.ts'

/** Moves the focus on until it is where it should be. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${target}`)
}

/** Into the radios, and down to the one that is meant. */
async function choose(wizard: Wizard, value: string): Promise<void> {
  const { page } = wizard
  const radios = page.getByRole('main').getByRole('radio')
  await tabTo(page, radios.first())
  const meant = wizard.choice(value)
  if (await meant.evaluate((element) => element === document.activeElement)) await page.keyboard.press('Space')
  for (let left = await radios.count(); left > 0 && !(await meant.isChecked()); left -= 1)
    await page.keyboard.press('ArrowDown')
  await expect(meant).toBeChecked()
}

/** Cases that between them ask every question of a check. */
const askingAll = (check: CheckId) =>
  cases[check].filter(({ answers }, place) => {
    const before = new Set(cases[check].slice(0, place).flatMap((one) => Object.keys(one.answers)))
    return Object.keys(answers).some((question) => !before.has(question))
  })

for (const check of ['reimaging', 'upgrade'] as const)
  for (const { about, outcome, answers } of askingAll(check))
    test(`the ${check} check goes by Tab, arrow keys, Space and Enter alone: ${about}`, async ({ wizard }) => {
      test.setTimeout(90_000)
      const { page } = wizard
      await wizard.open('/')
      const name = checkNamed(check).name.toLowerCase()
      await tabTo(page, page.getByRole('link', { name: `Start the ${name}`, exact: true }))
      await page.keyboard.press('Enter')
      for (const [place, [question, value]] of Object.entries(answers).entries()) {
        await wizard.expectQuestion(question)
        await expect(wizard.heading).toBeFocused()
        await choose(wizard, value)
        await tabTo(page, page.getByRole('button', { name: 'Continue' }))
        await page.keyboard.press(place % 2 === 0 ? 'Space' : 'Enter')
      }
      await wizard.expectVerdict(outcome)
      await expect(wizard.heading).toBeFocused()
    })

test('the questions so reached by keys are all there are', () => {
  for (const check of ['reimaging', 'upgrade'] as const) {
    const reached = new Set(askingAll(check).flatMap(({ answers }) => Object.keys(answers)))
    expect([...reached].toSorted()).toEqual(
      checkNamed(check)
        .flow.questions.map(({ id }) => id)
        .toSorted(),
    )
  }
})

test('Enter on a chosen answer goes on', async ({ wizard }) => {
  await wizard.open('/reimaging/media')
  await choose(wizard, 'oem')
  await wizard.page.keyboard.press('Enter')
  await wizard.expectVerdict('not-permitted')
})

test('a question is left again, an error mended and an answer changed without a pointer', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/upgrade')
  await tabTo(page, page.getByRole('button', { name: 'Continue' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').locator('..')).toBeFocused()
  await tabTo(page, page.getByRole('alert').getByRole('link'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('radio').first()).toBeFocused()
  await choose(wizard, 'other')
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
  const citation = page.locator('[data-requirement="vl-media"] details').first()
  await tabTo(page, citation.locator('summary'))
  await page.keyboard.press('Enter')
  await expect(citation.getByRole('link')).toBeVisible()
  await page.keyboard.press('Space')
  await expect(citation.getByRole('link')).toBeHidden()
})
