import { expect } from 'playwright/test'
import { proof } from '../../src/pages/about/measured.ts'
import { test } from '../wizard.ts'

test('the page about the tool shows the numbers that the proof wrote down', async ({ wizard }) => {
  await wizard.open('/')
  await wizard.follow('About this tool')
  await expect(wizard.heading).toHaveText('About this tool')
  const { page } = wizard
  for (const count of ['questions', 'requirements', 'paths', 'verdicts'] as const) {
    const numbers = proof.checks.map((check) => check[count].toLocaleString('en'))
    const row = page.getByRole('row').filter({ has: page.getByRole('cell', { name: numbers[0] ?? '', exact: true }) })
    await expect(row.getByRole('cell')).toHaveText(numbers)
  }
  for (const { says } of proof.obligations) await expect(page.getByText(says)).toBeVisible()
  await expect(page.getByText('No exception was found.')).toHaveCount(proof.obligations.length)
})

test('the page about the tool leads to the licences of what it contains', async ({ wizard }) => {
  await wizard.open('/about')
  await wizard.follow('Licences of what it contains')
  const notice = wizard.page.locator('body')
  for (const name of ['react-dom', 'xstate', 'tailwindcss', 'workbox-precaching'])
    await expect(notice).toContainText(new RegExp(`${name} - \\d+\\.\\d+`))
  await expect(notice).toContainText('Permission is hereby granted')
})
