import { expect, type Locator, type Page } from 'playwright/test'
import { verdictAt } from './addresses.ts'
import type { Wizard } from './wizard.ts'

const samePcs = {
  media: 'volume-licensing',
  image: 'windows-7-professional',
  channel: 'oem',
  licensed: 'windows-7-professional',
  language: 'same',
}
export const selectPlus = { ...samePcs, agreement: 'select-plus' }
export const openLicense = { ...samePcs, agreement: 'open-license', openLicensePurchase: 'no' }

export const [a, b] = [verdictAt('reimaging', selectPlus), verdictAt('reimaging', openLicense)]
export const upgrade = verdictAt('upgrade', { target: 'other' })

export const both =
  '/compare#v=1&check=reimaging' +
  '&a.media=volume-licensing&a.agreement=select-plus&a.image=windows-7-professional&a.channel=oem&a.licensed=windows-7-professional&a.language=same' +
  '&b.media=volume-licensing&b.agreement=open-license&b.image=windows-7-professional&b.channel=oem&b.licensed=windows-7-professional&b.language=same&b.openLicensePurchase=no'

export const caseOf = (page: Page, side: 'A' | 'B'): Locator =>
  page.getByRole('region', { name: `Case ${side}`, exact: true })
/** The row of a name. */
export const row = (page: Page, name: string): Locator =>
  page.getByRole('rowgroup').filter({ has: page.getByText(name, { exact: true }) })
export const field = (page: Page, which: string): Locator =>
  page.getByRole('textbox', { name: `Link to the ${which} case` })

export async function expectCompared({ page, heading }: Wizard): Promise<void> {
  await expect(heading).toHaveText('Two cases side by side')
  await expect(caseOf(page, 'A')).toBeVisible()
}

export async function expectOutcomes({ page }: Wizard, first: string, second: string): Promise<void> {
  await expect(caseOf(page, 'A')).toHaveAttribute('data-outcome', first)
  await expect(caseOf(page, 'B')).toHaveAttribute('data-outcome', second)
}

export async function pasteBoth({ page }: Wizard, first: string, second: string): Promise<void> {
  await field(page, 'first').fill(first)
  await field(page, 'second').fill(second)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
}
