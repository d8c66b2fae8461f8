import { expect } from 'playwright/test'
import { verdictAt } from '../addresses.ts'
import { cases } from '../cases.ts'
import { entry, openSaving, SavedList, save, upgradeEntry } from '../keeping.ts'
import { checkNamed, test } from '../wizard.ts'

const [{ answers }] = cases.reimaging
const address = verdictAt('reimaging', answers)

test('an unfinished check is saved under a name of one’s own, and goes on where it stood', async ({ wizard }) => {
  await wizard.start('reimaging')
  await wizard.answer('media', 'volume-licensing')
  await save(wizard, '  PCs on the  second floor ')
  await wizard.follow('See the saved checks')
  const list = new SavedList(wizard)
  await expect(list.names).toHaveText(['PCs on the second floor'])
  const { ask } = checkNamed('reimaging').question('agreement', { media: 'volume-licensing' })
  await expect(wizard.page.getByText(`Not finished. The next question is “${ask}”`)).toBeVisible()
  await list.names.click()
  await wizard.expectQuestion('agreement')
  await expect(wizard.page).toHaveURL(
    /\/reimaging\/agreement#v=1&media=volume-licensing&rules=2009-10&revision=2&saved=\w+$/,
  )
})

test('a name is asked for, and what is there already is said', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open(address)
  await save(wizard, '   ')
  await expect(page.getByRole('alert').filter({ hasText: 'Enter a name' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Name of this check' }).fill('<b>Ours</b>')
  await page.getByRole('button', { name: 'Save under this name' }).click()
  await expect(page.getByText('Saved as “<b>Ours</b>”')).toBeVisible()
  await page.reload()
  await openSaving(wizard)
  await expect(page.getByText('It is here already, as “<b>Ours</b>”')).toBeVisible()
})

test('where the outcome is another now, the list and the verdict say so', async ({ wizard }) => {
  const list = new SavedList(wizard)
  await list.openWith({ ...entry, was: 'permitted' })
  const { page } = wizard
  await expect(page.getByText('It was “Yes” when it was saved.')).toBeVisible()
  await list.names.click()
  await wizard.expectVerdict('other-right')
  await expect(page.getByRole('region', { name: 'Since this link was shared' })).toContainText('“Yes”')
})

test('the list shows the newest first, and begins with something to do where it is empty', async ({ wizard }) => {
  const list = new SavedList(wizard)
  await list.open()
  await expect(wizard.page.getByText('Nothing is saved yet.')).toBeVisible()
  await expect(wizard.page.getByRole('button', { name: 'Export all as a file' })).toHaveCount(0)
  await wizard.follow('Start the upgrade check')
  await wizard.expectQuestion('target')
  await list.openWith(upgradeEntry, entry)
  await expect(list.names).toHaveText([entry.name, upgradeEntry.name])
})

test('a check is renamed where it stands', async ({ wizard }) => {
  const { page } = wizard
  const list = new SavedList(wizard)
  await list.openWith(entry, upgradeEntry)
  await list.button('Rename', entry.name).click()
  const field = page.getByRole('textbox', { name: 'New name' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(entry.name)
  await field.fill('')
  await field.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Enter a name' })).toBeVisible()
  await field.fill('Third floor')
  await field.press('Enter')
  await expect(list.names).toHaveText(['Third floor', upgradeEntry.name])
  await expect(list.said).toHaveText('It is called “Third floor” now.')
  await expect(list.button('Rename', 'Third floor')).toBeFocused()
  await page.reload()
  await expect(list.names.first()).toHaveText('Third floor')

  await list.button('Rename', 'Third floor').click()
  await field.fill('Fourth floor')
  await field.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(list.names.first()).toHaveText('Third floor')
  await expect(list.button('Rename', 'Third floor')).toBeFocused()
})

test('the header leads to the saved checks, and their code comes with that page alone', async ({ wizard }) => {
  const loaded: string[] = []
  wizard.page.on('request', (request) => loaded.push(request.url()))
  await wizard.open('/')
  expect(loaded.filter((url) => url.includes('/page-saved'))).toEqual([])
  await wizard.page.getByRole('banner').getByRole('link', { name: 'Saved checks' }).click()
  await expect(wizard.heading).toHaveText('Saved checks')
  await expect(wizard.heading).toBeFocused()
  expect(loaded.some((url) => url.includes('/page-saved'))).toBe(true)
})
