import { expect } from 'playwright/test'
import { cases } from '../cases.ts'
import { chooseByKeys, tabTo } from '../keys.ts'
import { type CheckId, checkNamed, test } from '../wizard.ts'

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
      await tabTo(page, wizard.startLink(check))
      await page.keyboard.press('Enter')
      for (const [place, [question, value]] of Object.entries(answers).entries()) {
        await wizard.expectQuestion(question)
        await expect(wizard.heading).toBeFocused()
        await chooseByKeys(wizard, value)
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
  await chooseByKeys(wizard, 'oem')
  await wizard.page.keyboard.press('Enter')
  await wizard.expectVerdict('not-permitted')
})
