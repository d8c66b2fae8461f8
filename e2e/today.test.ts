import { expect } from 'playwright/test'
import { edition202605 } from '../src/editions/2026-05/edition.ts'
import { entryOf } from '../src/editions/index.ts'
import { test } from './wizard.ts'

const entry = entryOf(edition202605.id)
const [check] = edition202605.checks
if (entry === undefined || check === undefined) throw new Error('There is no edition of today')

/** A customer who buys through CSP, has new PCs with Windows 11 Pro, and has not read the clause. */
const answers = {
  media: 'volume-licensing',
  image: 'windows-11-pro',
  agreement: 'csp',
  channel: 'oem',
  licensed: 'windows-11-pro',
  language: 'same',
  clause: 'not-yet',
  oneLicense: 'yes',
}

test('by the rules of today from the start page to a verdict, whose link opens elsewhere', async ({
  wizard,
  elsewhere,
}) => {
  const { page } = wizard
  await wizard.start('reimaging', entry)
  for (const [question, value] of Object.entries(answers)) {
    await expect(page.locator('[data-question]')).toHaveAttribute('data-question', question)
    await page.locator(`input[name=answer][value="${value}"]`).check()
    await wizard.proceed()
  }
  const verdict = check.decide(answers)
  const shown = page.locator('article[data-outcome]')
  await expect(shown).toHaveAttribute('data-outcome', 'conditional')
  await expect(wizard.heading).toHaveText(check.explain(answers, verdict).headline)
  await expect(page.locator('[data-weakest]')).toHaveAttribute('data-weakest', verdict.basis ?? '')
  expect(wizard.address).toMatch(/^\/2026-05\/reimaging\/verdict#v=1&.*&rules=2026-05&revision=1&was=conditional/)

  await elsewhere.open(wizard.address)
  await expect(elsewhere.page.locator('article[data-outcome]')).toHaveAttribute('data-outcome', 'conditional')

  await page.getByRole('link', { name: 'Rules for older products' }).click()
  await expect(page.getByRole('region', { name: 'About the change of rules' })).toBeVisible()
})
