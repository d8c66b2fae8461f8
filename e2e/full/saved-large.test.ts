import { writeFile } from 'node:fs/promises'
import { expect } from 'playwright/test'
import { documentOf, entry, SavedList, upgradeEntry } from '../keeping.ts'
import { test, type Wizard } from '../wizard.ts'

/** As a file on the disk: a buffer would pass through the page, which takes seconds. */
async function importLarge({ page }: Wizard, text: string): Promise<void> {
  const path = test.info().outputPath('large.json')
  await writeFile(path, text)
  await page.getByLabel('Import a file').setInputFiles(path)
}

test('while a large file is imported the page answers, and Cancel leaves all as it was', async ({ wizard }) => {
  const { page } = wizard
  const list = new SavedList(wizard)
  await list.openWith(entry, upgradeEntry)
  const before = await list.kept()
  // Millions of entries, each with a fault: what takes longest of all files that are read.
  await importLarge(wizard, documentOf().replace('[]', `[${'0,'.repeat(7_000_000)}0]`))
  const cancel = page.getByRole('button', { name: 'Cancel' })
  await expect(cancel).toBeVisible()
  await list.button('Rename', entry.name).click()
  await expect(page.getByRole('textbox', { name: 'New name' })).toBeFocused()
  // All of this came before the end of the file.
  await expect(list.cameOf).toHaveText('Reading “large.json”…')
  await page.keyboard.press('Escape')
  await cancel.click()
  await expect(list.cameOf).toContainText('was cancelled')
  await expect(list.names).toHaveText([entry.name, upgradeEntry.name])
  expect(await list.kept()).toBe(before)
})

test('a large file is imported to its end', async ({ wizard }) => {
  const list = new SavedList(wizard)
  await list.openWith(upgradeEntry)
  const broken = Array.from({ length: 2_000 }, () => ({ ...entry, link: 'elsewhere' }))
  await importLarge(wizard, documentOf(...broken, { ...entry, name: 'The last' }))
  await expect(list.cameOf).toContainText('Added 1 check: “The last”.')
  await expect(list.names).toHaveText(['The last', upgradeEntry.name])
})
