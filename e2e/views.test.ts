/** The same answers seen otherwise: all questions at once, and the map. */
import { expect } from 'playwright/test'
import { verdictAt } from './addresses.ts'
import { cases } from './cases.ts'
import { test } from './wizard.ts'

const [, { answers }] = cases.reimaging
const hash = verdictAt('reimaging', answers).replace(/^.*#/, '#')

test('all questions on one page are one click from a question, and the verdict changes with an answer', async ({
  wizard,
}) => {
  const { page } = wizard
  await wizard.open(`/reimaging/agreement${hash}`)
  await wizard.follow('All questions')
  const verdict = page.getByRole('region', { name: 'Verdict' }).getByRole('heading', { level: 2 })
  const before = await verdict.textContent()
  await page.getByLabel(/^Agreement/).selectOption('select-plus')
  await expect(verdict).not.toHaveText(before ?? '')
  await page.getByRole('checkbox', { name: 'Large type, for a projector' }).check()
  const size = await verdict.evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize))
  expect(size).toBeGreaterThanOrEqual(40)
  await wizard.follow('See the whole verdict')
  await wizard.expectVerdict('permitted')
})

test('the map marks the way of the answers, zooms, and leads to a question', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open(`/reimaging/map${hash}`)
  await expect(page.locator('[data-taken]')).toHaveCount(Object.keys(answers).length)
  const picture = page.getByRole('region', { name: /^The questions of the map/ })
  const width = async (): Promise<number> => (await picture.locator('svg').first().boundingBox())?.width ?? 0
  const before = await width()
  await page.getByRole('button', { name: 'Show all of it' }).click()
  await expect.poll(width).toBeLessThan(before)
  await picture.getByRole('link', { name: 'Agreement' }).click()
  await wizard.expectQuestion('agreement')
  await expect(wizard.choice(answers.agreement)).toBeChecked()
})
