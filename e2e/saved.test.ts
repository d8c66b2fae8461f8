import { expect } from 'playwright/test'
import { outcomeNames } from '../src/words/outcomes.ts'
import { verdictAt } from './addresses.ts'
import { cases } from './cases.ts'
import { documentOf, entry, SavedList, save, upgradeEntry } from './keeping.ts'
import { checkNamed, test } from './wizard.ts'

const [{ answers }] = cases.reimaging
const address = verdictAt('reimaging', answers)

test('a verdict is saved under a name that its answers suggest, listed and opened again', async ({ wizard }) => {
  const { page } = wizard
  const name = checkNamed('reimaging').nameCase(answers)
  await wizard.open(address)
  await save(wizard)
  await expect(page.getByRole('status').filter({ hasText: 'Saved as' })).toContainText(`“${name}”`)
  await wizard.follow('See the saved checks')
  const list = new SavedList(wizard)
  await expect(list.names).toHaveText([name])
  const line = page.getByRole('listitem').filter({ hasText: name })
  await expect(line).toContainText(outcomeNames.permitted)
  await expect(line).toContainText(checkNamed('reimaging').name)
  await expect(line.getByRole('time')).toHaveText(
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()),
  )
  await page.reload()
  await list.names.click()
  await wizard.expectVerdict('permitted')
  await expect(page).toHaveURL(/#v=1&.*&rules=2009-10&revision=2&was=permitted&on=\d{4}-\d\d-\d\d&saved=\w+$/)
  await expect(page.getByRole('region', { name: 'Since this link was shared' })).toHaveCount(0)
})

test('a check is deleted, and Undo brings it back to its place', async ({ wizard }) => {
  const { page } = wizard
  const list = new SavedList(wizard)
  const third = { ...entry, id: 'three', name: 'Third', saved: '2009-10-20T09:00:00.000Z' }
  await list.openWith(entry, upgradeEntry, third)
  await list.button('Delete', upgradeEntry.name).click()
  await expect(list.names).toHaveText([entry.name, 'Third'])
  await expect(list.said).toHaveText(`“${upgradeEntry.name}” is deleted. Undo brings it back.`)
  const undo = page.getByRole('button', { name: `Undo deleting ${upgradeEntry.name}` })
  await expect(undo).toBeFocused()
  await expect(page.getByRole('listitem').nth(1)).toContainText('is deleted')
  expect(await list.kept()).not.toContain(upgradeEntry.name)

  await undo.press('Enter')
  await expect(list.names).toHaveText([entry.name, upgradeEntry.name, 'Third'])
  await expect(list.names.nth(1)).toBeFocused()
  await expect(list.said).toHaveText(`“${upgradeEntry.name}” is back.`)

  for (const name of [entry.name, upgradeEntry.name, 'Third']) await list.button('Delete', name).click()
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(3)
  await page.getByRole('button', { name: `Undo deleting ${entry.name}` }).click()
  await page.reload()
  await expect(list.names).toHaveText([entry.name])
})

test('all checks are exported, and imported in another browser', async ({ wizard, elsewhere }) => {
  const list = new SavedList(wizard)
  await list.openWith(entry, upgradeEntry)
  const file = await list.downloaded('Export all as a file')
  expect(file.name).toBe('reimaging-advisor-saved-checks.json')
  expect(JSON.parse(file.text)).toEqual(JSON.parse(documentOf(entry, upgradeEntry)))
  await expect(list.said).toHaveText('2 checks are in the file reimaging-advisor-saved-checks.json.')

  const other = new SavedList(elsewhere)
  const own = { ...entry, id: 'own', name: 'Mine' }
  await other.openWith(own)
  await elsewhere.page.getByLabel('Import a file').setInputFiles(file.path)
  await expect(other.cameOf).toContainText(`Added 2 checks: “${entry.name}”, “${upgradeEntry.name}”.`)
  await expect(other.names).toHaveText(['Mine', entry.name, upgradeEntry.name])

  await elsewhere.page.getByLabel('Import a file').setInputFiles(file.path)
  await expect(other.cameOf).toContainText(`Here already, and left as they are: “${entry.name}”`)
  await expect(other.names).toHaveCount(3)
  await elsewhere.page.reload()
  await other.names.nth(1).click()
  await elsewhere.expectVerdict('other-right')
})
