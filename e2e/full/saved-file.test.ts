import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { documentFormat } from '../../src/saved/document.ts'
import { documentOf, entry, SavedList, upgradeEntry } from '../keeping.ts'
import { test } from '../wizard.ts'

const untouched = 'Nothing was added, and what was saved before is as it was.'

for (const { about, text, says } of [
  { about: 'is empty', text: '', says: '“a.json” is empty.' },
  { about: 'is a page', text: '<!doctype html><title>x</title>', says: 'begins with “<!doctype html>' },
  { about: 'is other JSON', text: '{"type":"FeatureCollection"}', says: 'holds something else than saved checks' },
  { about: 'is half of one', text: documentOf(entry, upgradeEntry).slice(0, 300), says: 'ends too early, at “' },
  {
    about: 'comes from a newer version',
    text: `{"format":"${documentFormat}","version":2,"checks":[]}`,
    says: 'was made by a newer version of this tool (format 2). Reload the page',
  },
]) {
  test(`a file that ${about} is refused with a reason, and nothing is lost`, async ({ wizard }) => {
    const list = new SavedList(wizard)
    await list.openWith(entry)
    const before = await list.kept()
    await list.importFile('a.json', text)
    await expect(list.cameOf).toContainText(says)
    await expect(list.cameOf).toContainText(untouched)
    await expect(list.names).toHaveText([entry.name])
    expect(await list.kept()).toBe(before)
  })
}

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

test('single broken entries are named, and the good ones are taken in', async ({ wizard }) => {
  const list = new SavedList(wizard)
  await list.openWith(upgradeEntry)
  const long = 'n'.repeat(10_000)
  await list.importFile(
    'a.json',
    documentOf(
      { ...entry, saved: 'yesterday' },
      entry,
      7,
      { ...entry, name: long },
      { ...entry, name: '<img src=x onerror=alert(1)>' },
      { ...entry, check: 'floppy', link: '/floppy/verdict' },
      { ...entry, link: 'https://elsewhere.example/reimaging/verdict' },
    ),
  )
  await expect(list.cameOf).toContainText('Added 3 checks')
  await expect(list.cameOf).toContainText(`Entry 1, “${entry.name}”, was saved at “yesterday”, which is no date`)
  await expect(list.cameOf).toContainText('Entry 3 is no saved check but “7”')
  await expect(list.cameOf).toContainText('a name of 10,000 characters. It was cut after 150')
  await expect(list.cameOf).toContainText('Entry 7')
  await expect(list.cameOf).toContainText('“/floppy/verdict”, and this tool has nothing there')
  await expect(list.names).toHaveCount(4)
  await expect(list.names.filter({ hasText: '<img src=x onerror=alert(1)>' })).toHaveCount(1)
  await expect(wizard.page.locator('img')).toHaveCount(0)
  expect(await list.kept()).not.toContain(long)
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
