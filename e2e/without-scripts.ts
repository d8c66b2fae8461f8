import type { Page } from 'playwright/test'

/** Goes to an address and holds its scripts back until they are let go. */
export async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/*.js', async (route) => {
    await gate
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  return letGo
}
