import { expect } from 'playwright/test'
import { outcomeNames } from '../../src/words/outcomes.ts'
import { expectClean } from '../axe.ts'
import { a, b, both, caseOf, expectCompared, expectOutcomes, pasteBoth } from '../comparing.ts'
import { entry, place, SavedList, upgradeEntry } from '../keeping.ts'
import { checkNamed, test } from '../wizard.ts'

test('the sides are swapped in place', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open(both)
  await page.getByRole('button', { name: 'Swap the two' }).click()
  await expectOutcomes(wizard, 'conditional', 'permitted')
  await expect(page).toHaveURL(/&a\.agreement=open-license&.*&b\.agreement=select-plus&/)
  await expect(page.getByRole('status').filter({ hasText: 'Case A is now' })).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Swap the two' })).toBeFocused()
  await page.reload()
  await expectOutcomes(wizard, 'conditional', 'permitted')
})

test('the link that is copied opens the same elsewhere, and remembers both outcomes', async ({
  wizard,
  elsewhere,
  context,
}) => {
  const { page } = wizard
  await context.grantPermissions(['clipboard-write'])
  await wizard.open(both)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const link = await wizard.copied()
  expect(link).toContain('&a.rules=2009-10&a.revision=2&a.was=permitted&')
  await elsewhere.open(link)
  await expectOutcomes(elsewhere, 'permitted', 'conditional')
  await expect(elsewhere.page.getByRole('region', { name: /since this link was shared/ })).toHaveCount(0)

  await page.goto('about:blank')
  await wizard.open(link.replace('b.was=conditional', 'b.was=permitted'))
  const since = page.getByRole('region', { name: 'Case B since this link was shared' })
  await expect(since).toContainText(`the outcome was “Yes”. Now it is “${outcomeNames.conditional}”`)
})

test('a side that is not finished says which question is open, and leads there and back', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/compare#v=1&check=reimaging&a.media=recovery&b.media=oem')
  const { ask } = checkNamed('reimaging').question('recoveryUse', { media: 'recovery' })
  await expect(caseOf(page, 'A')).toContainText(`Not finished`)
  await expect(caseOf(page, 'A')).toContainText(ask)
  await expect(page.getByText('Case A is not finished, so only the answers can be compared.')).toBeVisible()
  await expectClean(page)
  await wizard.follow('Answer it of Case A')
  await wizard.answerAll({ recoveryUse: 'one-pc', recoveryMatch: 'yes' })
  await expectCompared(wizard)
  await expectOutcomes(wizard, 'other-right', 'not-permitted')
})

test('at a verdict, the same case with one other answer stands beside it', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open(a)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByText('No other case of this check by these rules is saved in this browser.')).toBeVisible()
  await page.getByRole('button', { name: 'Compare with that answer' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Select the answer to change' })).toBeVisible()
  const choice = page.getByRole('combobox', { name: 'The same case with one other answer' })
  await choice.selectOption({ label: 'Select License' })
  await page.getByRole('button', { name: 'Compare with that answer' }).click()
  await expectCompared(wizard)
  await expect(page.getByText('Different: 1 of 6 answers and 0 of 8 requirements.')).toBeVisible()
})

test('two saved checks are chosen and compared, and two of different checks are not', async ({ wizard }) => {
  const { page } = wizard
  const list = new SavedList(wizard)
  await list.openWith(entry, upgradeEntry, { ...entry, id: 'three', name: 'Third', link: b, was: 'conditional' })
  const compare = page.getByRole('button', { name: 'Compare the chosen checks' })
  const problem = page.getByRole('alert').filter({ hasText: /./ })
  await compare.click()
  await expect(problem).toHaveText('Choose two, three or four checks to compare. None is chosen now.')
  await list.choose(entry.name)
  await compare.click()
  await expect(problem).toHaveText('Choose two, three or four checks to compare. 1 is chosen now.')
  await list.choose(upgradeEntry.name)
  await compare.click()
  await expect(problem).toContainText('only cases of one check can be compared.')
  await list.choose('Third')
  await compare.click()
  await expect(problem).toContainText('only cases of one check can be compared.')
  await page.getByRole('checkbox', { name: `Compare ${upgradeEntry.name}` }).uncheck()
  await compare.click()
  await expectOutcomes(wizard, 'other-right', 'conditional')
  await page.goBack()
  await expect(wizard.heading).toHaveText('Saved checks')
})

test('the empty list leads to comparing two links', async ({ wizard }) => {
  await wizard.open('/')
  await wizard.page.evaluate((key) => localStorage.removeItem(key), place)
  await wizard.open('/saved')
  await wizard.follow('compare links')
  await expect(wizard.heading).toHaveText('Compare cases')
})

test('the printed comparison holds both cases and the link, and nothing to press', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open(both)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^http.*\/compare#v=1&check=reimaging&a\.s1=/)).toBeVisible()
  for (const role of ['button', 'navigation'] as const) await expect(page.getByRole(role)).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0)
  const [left, right] = await Promise.all([caseOf(page, 'A').boundingBox(), caseOf(page, 'B').boundingBox()])
  expect(left?.y).toBe(right?.y)
})

test('a comparison fits a width of 320 px, one case below the other', async ({ wizard }) => {
  const { page } = wizard
  await page.setViewportSize({ width: 320, height: 640 })
  await wizard.open(`${both}&${'x'.repeat(300)}.media=oem`)
  const [above, below] = await Promise.all([caseOf(page, 'A').boundingBox(), caseOf(page, 'B').boundingBox()])
  expect(above?.x).toBe(below?.x)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await wizard.open(`/compare#check=${'x'.repeat(300)}`)
  await pasteBoth(wizard, 'y'.repeat(300), '')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
