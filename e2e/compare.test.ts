import { expect } from 'playwright/test'
import { verdictAt } from './addresses.ts'
import { b, both, caseOf, expectCompared, expectOutcomes, openLicense, row, selectPlus } from './comparing.ts'
import { documentOf, entry, SavedList, upgradeEntry } from './keeping.ts'
import { checkNamed, test } from './wizard.ts'

const check = checkNamed('reimaging')
const a = verdictAt('reimaging', selectPlus)
const upgrade = verdictAt('upgrade', { target: 'other' })

test('a link shows both verdicts, and marks what is different with a sign and a word', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open(both)
  await expectCompared(wizard)
  await expectOutcomes(wizard, 'permitted', 'conditional')
  for (const [side, answers] of [
    ['A', selectPlus],
    ['B', openLicense],
  ] as const) {
    const { kind, headline, reason } = check.explain(answers, check.decide(answers))
    for (const text of [kind, headline, reason]) await expect(caseOf(page, side)).toContainText(text)
  }
  await expect(page.getByText('The outcomes differ. Different: 2 of 7 answers and 1 of 9 requirements.')).toBeVisible()
  await expect(row(page, 'Agreement')).toContainText('Different')
  await expect(row(page, 'Agreement')).toContainText('Select Plus')
  await expect(row(page, 'One licence bought')).toContainText('Not asked here')
  await page.getByRole('heading', { name: '5 answers are the same' }).click()
  await expect(row(page, 'Language')).toContainText('The same')
  const { summary } = check.requirements.find(({ id }) => id === 'open-license-purchase') ?? { summary: '' }
  await expect(row(page, summary)).toContainText('Different')
  await expect(row(page, summary)).toContainText('Does not apply')
  await expect(row(page, summary)).toContainText('To do')
  await caseOf(page, 'B').getByRole('link', { name: 'Open this verdict of Case B' }).click()
  await wizard.expectVerdict('conditional')
  await expect(page).toHaveURL(b)
})

test('an answer of one side is changed, and leads back to the comparison', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open(both)
  await wizard.follow('Change Agreement of Case A')
  await wizard.answer('agreement', 'open-license')
  // The address alone leads back to both cases.
  const { address } = wizard
  await page.goto('about:blank')
  await wizard.open(address)
  await wizard.answer('openLicensePurchase', 'yes')
  await expectCompared(wizard)
  await expectOutcomes(wizard, 'permitted', 'conditional')
  await expect(row(page, 'One licence bought')).toContainText('Different')
  await page
    .getByRole('heading', { name: /^\d answers are the same$/ })
    .first()
    .click()
  await wizard.follow('Change Agreement of Case B')
  await wizard.answer('agreement', 'select-plus')
  await expectOutcomes(wizard, 'permitted', 'permitted')
})

test('at a verdict, a pasted link or a saved check stands beside it', async ({ wizard }) => {
  const { page } = wizard
  const list = new SavedList(wizard)
  await list.keep(documentOf(entry, upgradeEntry))
  await wizard.open(a)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const link = page.getByRole('textbox', { name: 'A case from a link' })
  await expect(page.getByRole('link', { name: `Compare with ${upgradeEntry.name}` })).toHaveCount(0)
  await link.fill(upgrade)
  await link.press('Enter')
  const problem = page.getByRole('alert').filter({ hasText: /./ })
  await expect(problem).toContainText('only cases of one check can be compared')
  await expect(link).toHaveAccessibleDescription(/only cases of one check/)
  await link.fill('floppy')
  await link.press('Enter')
  await expect(problem).toContainText('“floppy” is no link to a check')
  await link.fill(`Have a look: https://elsewhere.example/tools${b}`)
  await link.press('Enter')
  await expectOutcomes(wizard, 'permitted', 'conditional')

  // What was open on the page is open again.
  await page.goBack()
  await page.getByRole('link', { name: `Compare with ${entry.name}` }).click()
  await expectOutcomes(wizard, 'permitted', 'other-right')
})
