import { expect } from 'playwright/test'
import { documentFormat } from '../../src/saved/document.ts'
import { verdictAt } from '../addresses.ts'
import { expectClean } from '../axe.ts'
import { cases } from '../cases.ts'
import { documentOf, entry, openSaving, place, SavedList, save, upgradeEntry } from '../keeping.ts'
import { test, Wizard } from '../wizard.ts'

const [{ answers }] = cases.reimaging
const address = verdictAt('reimaging', answers)

const aside = `${place}:set-aside-1`

for (const { about, text, left } of [
  { about: 'cannot be read at all', text: '{"format":"reimag', left: [] },
  { about: 'is something else', text: '["old"]', left: [] },
  { about: 'has one broken entry', text: documentOf(entry, { id: 7 }), left: [entry.name] },
]) {
  test(`what is kept and ${about} is set aside, said, and can be downloaded`, async ({ wizard }) => {
    const { page } = wizard
    const list = new SavedList(wizard)
    await list.keep(text)
    await list.open()
    const notice = page.getByRole('region', { name: 'Set aside' })
    await expect(notice).toContainText('set aside as it was')
    await expect(list.names).toHaveText(left)
    expect(await list.kept(aside)).toBe(text)
    await expectClean(page)
    expect((await list.downloaded('Download what was set aside')).text).toBe(text)

    await wizard.open(address)
    await save(wizard, 'New')
    await wizard.follow('See the saved checks')
    await expect(list.names).toHaveText(['New', ...left])
    await expect(notice).toBeVisible()

    await notice.getByRole('button', { name: 'Delete it' }).click()
    expect(await list.kept(aside)).toBeNull()
    await notice.getByRole('button', { name: 'Undo' }).click()
    expect(await list.kept(aside)).toBe(text)
    await notice.getByRole('button', { name: 'Delete it' }).click()
    await page.reload()
    await expect(list.names).toHaveText(['New', ...left])
    await expect(notice).toHaveCount(0)
  })
}

test('a second text that cannot be read is set aside beside the first', async ({ wizard }) => {
  const list = new SavedList(wizard)
  for (const text of ['{"one', '{"two', '{"one']) {
    await list.keep(text)
    await list.open()
  }
  await expect(wizard.page.getByRole('button', { name: 'Download what was set aside' })).toHaveCount(2)
  expect(await list.kept(aside)).toBe('{"one')
  expect(await list.kept(`${place}:set-aside-2`)).toBe('{"two')
})

test('a check that is saved into what cannot be read sets that aside first', async ({ wizard }) => {
  const list = new SavedList(wizard)
  await list.keep('{"format":"reimag')
  await wizard.open(address)
  await save(wizard, 'New')
  await expect(wizard.page.getByText('Saved as “New”')).toBeVisible()
  expect(await list.kept(aside)).toBe('{"format":"reimag')
})

test('what a newer version keeps is not touched, and said', async ({ wizard }) => {
  const text = `{"format":"${documentFormat}","version":2,"folders":[]}`
  const list = new SavedList(wizard)
  await list.keep(text)
  await list.open()
  await expect(wizard.page.getByText('A newer version of this tool has saved checks in this browser')).toBeVisible()
  await expect(wizard.page.getByLabel('Import a file')).toHaveCount(0)
  await expectClean(wizard.page)
  await wizard.open(address)
  await openSaving(wizard)
  await expect(wizard.page.getByText('A newer version of this tool has saved checks in this browser')).toBeVisible()
  await expect(wizard.page.getByRole('button', { name: 'Save under this name' })).toHaveCount(0)
  expect(await list.kept()).toBe(text)
  expect(await list.kept(aside)).toBeNull()
})

test('with storage that is off, all else works, and the pages say that nothing is kept', async ({ wizard }) => {
  const { page } = wizard
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Off on purpose', 'SecurityError')
      },
    })
  })
  await wizard.start('reimaging')
  await wizard.answerAll(answers)
  await wizard.expectVerdict('permitted')
  await openSaving(wizard)
  await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'A case from a link' })).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Saved checks' }).click()
  await expect(wizard.heading).toHaveText('Saved checks')
  await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible()
  await expectClean(page)
  await wizard.follow('Start the reimaging check')
  await wizard.expectQuestion('media')
})

test('with storage that is full, nothing is lost, and each refusal says so', async ({ wizard }) => {
  const { page } = wizard
  const list = new SavedList(wizard)
  await list.openWith(entry, upgradeEntry)
  const before = await list.kept()
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full on purpose', 'QuotaExceededError')
    }
  })
  const refusal = page.getByRole('alert').filter({ hasText: 'This browser has no room left for it' })
  await list.button('Duplicate', entry.name).click()
  await expect(refusal).toBeVisible()
  await list.importFile('a.json', documentOf({ ...entry, name: 'Third' }))
  await expect(list.cameOf).toContainText('has no room left for it. Nothing was changed.')
  await list.button('Rename', entry.name).click()
  await page.getByRole('textbox', { name: 'New name' }).fill('Other')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(refusal.first()).toBeVisible()
  await expect(list.names).toHaveText([entry.name, upgradeEntry.name])
  expect(await list.kept()).toBe(before)
})

test('a check that finds no room says so where it was to be saved', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open(address)
  // Really full, up to the last kilobyte.
  await page.evaluate(() => {
    for (let size = 5_000_000; size > 200; size = Math.floor(size / 2))
      for (let number = 0; number < 4; number++)
        try {
          localStorage.setItem(`filler-${size}-${number}`, 'x'.repeat(size))
        } catch {
          // That was too much; half as much may do.
        }
  })
  await save(wizard, 'New')
  await expect(page.getByRole('alert').filter({ hasText: 'This browser has no room left for it' })).toBeVisible()
  await expect(page.getByText('Saved as')).toHaveCount(0)
  await wizard.expectVerdict('permitted')
})

test('what cannot be read and finds no room to be set aside is left alone until somebody lets it go', async ({
  wizard,
}) => {
  const { page } = wizard
  const list = new SavedList(wizard)
  await list.keep('{"format":"reimag')
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full on purpose', 'QuotaExceededError')
    }
  })
  await wizard.open(address)
  await openSaving(wizard)
  await expect(page.getByText('there is no room to set it aside')).toBeVisible()
  await list.open()
  await expectClean(page)
  expect(await list.kept()).toBe('{"format":"reimag')
  expect((await list.downloaded('Download what cannot be read')).text).toBe('{"format":"reimag')
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible()
  expect(await list.kept()).toBeNull()
})

test('two windows see each other’s checks, and neither overwrites the other’s', async ({ wizard, context }) => {
  const list = new SavedList(wizard)
  await list.openWith(entry)
  const second = new Wizard(await context.newPage())
  const other = new SavedList(second)
  await second.open(address)
  await save(second, 'From the other window')
  await expect(list.names).toHaveText(['From the other window', entry.name])

  await list.button('Duplicate', entry.name).click()
  await second.follow('See the saved checks')
  await expect(other.names).toHaveCount(3)
  await list.button('Delete', entry.name).click()
  await expect(other.names).toHaveCount(2)

  await other.button('Rename', 'From the other window').click()
  await list.button('Delete', 'From the other window').click()
  await expect(other.names).toHaveText([`Copy of ${entry.name}`])
  await wizard.page.getByRole('button', { name: 'Undo deleting From the other window' }).click()
  await expect(other.names).toHaveText([`Copy of ${entry.name}`, 'From the other window'])
})

test('a window that did not hear of the other’s change writes none of it away', async ({ wizard }) => {
  const list = new SavedList(wizard)
  await list.openWith(entry)
  // The browser tells no window of what it does itself, so this page still shows the one check.
  await wizard.page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    place,
    documentOf(entry, upgradeEntry),
  ] as const)
  await expect(list.names).toHaveText([entry.name])
  await list.button('Duplicate', entry.name).click()
  await expect(list.names).toHaveText([`Copy of ${entry.name}`, entry.name, upgradeEntry.name])
})
