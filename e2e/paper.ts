import type { Page } from 'playwright/test'

/** How many sheets a page takes on US Letter, which is the shorter of the two formats. */
export async function pagesInPrint(page: Page): Promise<number> {
  const document = (await page.pdf({ format: 'Letter' })).toString('latin1')
  return document.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
