import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { documentOf, entry, SavedList, upgradeEntry } from '../keeping.ts'
import { test } from '../wizard.ts'

const untouched = 'Nothing was added, and what was saved before is as it was.'

test('a file of 50 MB is refused by its size, without reading it', async ({ wizard }) => {
  const { page } = wizard
  const folder = mkdtempSync(join(tmpdir(), 'saved-checks-'))
  const path = join(folder, 'large.json')
  writeFileSync(path, documentOf(entry))
  truncateSync(path, 50 * 1024 * 1024)
  await page.addInitScript(() => {
    for (const way of ['text', 'arrayBuffer', 'stream'] as const)
      Blob.prototype[way] = () => {
        throw new Error(`Somebody reads it by ${way}`)
      }
  })
  const list = new SavedList(wizard)
  await list.openWith(upgradeEntry)
  await page.getByLabel('Import a file').setInputFiles(path)
  await expect(list.cameOf).toContainText('“large.json” has 50 MB')
  await expect(list.cameOf).toContainText(untouched)
  await expect(list.names).toHaveText([upgradeEntry.name])
  rmSync(folder, { recursive: true })
})

test('a long name fits a width of 320 px', async ({ wizard }) => {
  await wizard.page.setViewportSize({ width: 320, height: 640 })
  const list = new SavedList(wizard)
  await list.openWith({ ...entry, name: 'n'.repeat(150) })
  await list.button('Rename', 'n'.repeat(150)).click()
  await list.importFile(
    `${'f'.repeat(200)}.json`,
    documentOf({ ...entry, name: 'm'.repeat(150), saved: 'x'.repeat(99) }),
  )
  await expect(list.cameOf).toContainText('which is no date')
  expect(await wizard.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
