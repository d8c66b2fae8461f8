import { expect } from 'playwright/test'
import type { Wizard } from './wizard.ts'

/** The page has come to a new step as a screen reader should hear it: from its top, once, by its heading. */
export async function expectArrival(wizard: Wizard): Promise<void> {
  await expect(wizard.heading).toBeFocused()
  await expect.poll(() => wizard.page.evaluate(() => window.scrollY)).toBe(0)
  const heading = await wizard.heading.innerText()
  await expect(wizard.page).toHaveTitle(new RegExp(`^${heading.replace(/[?().]/g, '\\$&')}( \\(rules of .*\\))? - `))
}
