import { expect, type Page } from 'playwright/test'
import { proof } from './proof.ts'
import type { Wizard } from './wizard.ts'

export const pathsOf = (id: string): string =>
  (proof.checks.find((check) => check.id === id)?.paths ?? 0).toLocaleString('en')

export const kindsOf = (id: string): string =>
  (proof.checks.find((check) => check.id === id)?.verdicts ?? 0).toLocaleString('en')

export const status = (page: Page) => page.getByRole('status').filter({ hasText: 'paths' })

export async function openTable(wizard: Wizard, filter = ''): Promise<void> {
  await wizard.open(`/rules/table${filter}`)
  await expect(status(wizard.page)).toBeVisible()
}
