import { readFileSync } from 'node:fs'
import { expect, type Locator } from 'playwright/test'
import { documentFormat } from '../src/saved/document.ts'
import type { Wizard } from './wizard.ts'

/** Where the browser keeps the saved checks. */
export const place = 'reimaging-advisor:saved-checks'

/** A saved check as a document holds it. */
export const entry = {
  id: 'one',
  name: 'PCs on the second floor',
  check: 'reimaging',
  link: '/reimaging/verdict#v=1&media=recovery&recoveryUse=one-pc&recoveryMatch=yes',
  rules: '2009-10',
  was: 'other-right',
  saved: '2009-10-22T09:00:00.000Z',
}

export const upgradeEntry = {
  id: 'two',
  name: 'Vista in Leipzig',
  check: 'upgrade',
  link: '/upgrade/verdict#v=1&target=other',
  rules: '2009-10',
  was: 'not-covered',
  saved: '2009-10-21T09:00:00.000Z',
}

export const documentOf = (...checks: readonly unknown[]): string =>
  JSON.stringify({ format: documentFormat, version: 1, checks })

/** The list of saved checks, as somebody uses it. */
export class SavedList {
  readonly wizard: Wizard
  readonly names: Locator
  readonly said: Locator
  readonly cameOf: Locator

  constructor(wizard: Wizard) {
    this.wizard = wizard
    this.names = wizard.page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link')
    this.said = wizard.page.getByRole('status', { name: 'What was done' })
    this.cameOf = wizard.page.getByRole('status', { name: 'What came of the file' })
  }

  /** Loads the page, also where it is there already. */
  async open(): Promise<void> {
    await this.wizard.page.goto('about:blank')
    await this.wizard.open('/saved')
    await expect(this.wizard.heading).toHaveText('Saved checks')
  }

  /** Opens the page with these checks already in the browser. */
  async openWith(...checks: readonly unknown[]): Promise<void> {
    await this.keep(documentOf(...checks))
    await this.open()
  }

  /** Puts a text where the browser keeps the saved checks. */
  async keep(text: string): Promise<void> {
    await this.wizard.open('/')
    await this.wizard.page.evaluate(([key, value]) => localStorage.setItem(key, value), [place, text] as const)
  }

  /** What the browser keeps now. */
  kept(key: string = place): Promise<string | null> {
    return this.wizard.page.evaluate((name) => localStorage.getItem(name), key)
  }

  button(action: string, name: string): Locator {
    return this.wizard.page.getByRole('button', { name: `${action} ${name}`, exact: true })
  }

  async choose(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.wizard.page.getByRole('checkbox', { name: `Compare ${name}` }).check()
  }

  async importFile(name: string, text: string): Promise<void> {
    const buffer = Buffer.from(text)
    await this.wizard.page.getByLabel('Import a file').setInputFiles({ name, mimeType: 'application/json', buffer })
  }

  /** The file that a button makes, as it arrives in the downloads. */
  async downloaded(button: string): Promise<{ readonly name: string; readonly path: string; readonly text: string }> {
    const coming = this.wizard.page.waitForEvent('download')
    await this.wizard.page.getByRole('button', { name: button }).click()
    const file = await coming
    const path = await file.path()
    return { name: file.suggestedFilename(), path, text: readFileSync(path, 'utf8') }
  }
}

/** Opens the form that saves a check, from a verdict or from a question. */
export const openSaving = ({ page }: Wizard): Promise<void> =>
  page
    .getByRole('button', { name: 'Save', exact: true })
    .or(page.locator('summary', { hasText: 'Save this check' }))
    .click()

/** Saves a check, under a name. */
export async function save(wizard: Wizard, name?: string): Promise<void> {
  await openSaving(wizard)
  const field = wizard.page.getByRole('textbox', { name: 'Name of this check' })
  if (name !== undefined) await field.fill(name)
  await wizard.page.getByRole('button', { name: 'Save under this name' }).click()
}
