import type { Page } from 'playwright/test'

/** Shows a page as it is printed. */
export async function asPrinted(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
}

/** How many sheets a page takes on US Letter, which is the shorter of the two formats. */
export async function pagesInPrint(page: Page): Promise<number> {
  const document = (await page.pdf({ format: 'Letter' })).toString('latin1')
  return document.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
