import { expect } from 'playwright/test'
import { documentOf, entry, SavedList, upgradeEntry } from '../keeping.ts'
import { test } from '../wizard.ts'

/** As many as take a while, of names and ids that meet as often as they can. */
const unlucky = Array.from({ length: 60_000 }, (_, index) => ({ ...entry, name: `PC ${index}`, link: 'elsewhere' }))

test('while a large file is imported the page answers, and Cancel leaves all as it was', async ({ wizard }) => {
  const { page } = wizard
  const list = new SavedList(wizard)
  await list.openWith(entry, upgradeEntry)
  const before = await list.kept()
  await list.importFile('large.json', documentOf(...unlucky))
  const cancel = page.getByRole('button', { name: 'Cancel' })
  await expect(cancel).toBeVisible()
  await list.button('Rename', entry.name).click()
  await expect(page.getByRole('textbox', { name: 'New name' })).toBeFocused()
  // The file is still being read: all of this came before its end.
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
  await list.importFile('large.json', documentOf(...unlucky.slice(0, 2_000), { ...entry, name: 'The last' }))
  await expect(list.cameOf).toContainText('Added 1 check: “The last”.')
  await expect(list.names).toHaveText(['The last', upgradeEntry.name])
})
