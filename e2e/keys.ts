import { expect, type Locator, type Page } from 'playwright/test'
import type { Wizard } from './wizard.ts'

/** Moves the focus on until it is where it should be. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${target}`)
}

/** Into the radios, and down to the one that is meant. */
export async function chooseByKeys(wizard: Wizard, value: string): Promise<void> {
  const { page } = wizard
  const radios = page.getByRole('main').getByRole('radio')
  await tabTo(page, radios.first())
  const meant = wizard.choice(value)
  if (await meant.evaluate((element) => element === document.activeElement)) await page.keyboard.press('Space')
  for (let left = await radios.count(); left > 0 && !(await meant.isChecked()); left -= 1)
    await page.keyboard.press('ArrowDown')
  await expect(meant).toBeChecked()
}
