import { expect, type Locator } from 'playwright/test'
import { verdictAt } from './addresses.ts'
import { cases } from './cases.ts'
import { test, type Wizard } from './wizard.ts'

const [{ answers }] = cases.reimaging
const key = 'ABCDE-FGHIJ-KLMNO-PQRST-UVWXY'

/** The five things that FAQ 8 asks for, and the contact beside the name. */
const filled = {
  Agreement: 'Select Plus 1234567',
  'Customer name': 'Contoso & Söhne',
  Contact: 'Kim, kim@contoso.example',
  Reason: 'Reimaging of 25 PCs',
  'Product key': key,
  'Activations to add': '25',
}

async function openRequest(wizard: Wizard): Promise<void> {
  // From elsewhere: an address that differs in nothing would not load again.
  await wizard.page.goto('about:blank')
  await wizard.open(verdictAt('reimaging', answers))
  await wizard.page.getByRole('heading', { name: /^Good to know/ }).click()
  await wizard.page.getByText('Write the request for more activations').click()
}

const field = ({ page }: Wizard, name: string): Locator => page.getByRole('textbox', { name, exact: true })
const text = (wizard: Wizard): Locator => field(wizard, 'The text, to makadd@microsoft.com')

async function fillIn(wizard: Wizard): Promise<void> {
  for (const [name, value] of Object.entries(filled)) await field(wizard, name).fill(value)
}

test('the request is copied, or opened as a draft, with all that was filled in', async ({ wizard, context }) => {
  const { page } = wizard
  await context.grantPermissions(['clipboard-write'])
  await openRequest(wizard)
  await fillIn(wizard)
  for (const [name, value] of Object.entries(filled))
    expect(await text(wizard).inputValue()).toContain(`${name}: ${value}`)
  await page.getByRole('button', { name: 'Copy the text' }).click()
  await expect(page.getByText('The text is copied.')).toBeVisible()
  const written = await text(wizard).inputValue()
  expect(await wizard.copied()).toBe(written)

  const draft = new URL((await page.getByRole('link', { name: 'Open as an email' }).getAttribute('href')) ?? '')
  expect(draft.protocol + draft.pathname).toBe('mailto:makadd@microsoft.com')
  expect(draft.search).not.toContain('+')
  expect(draft.searchParams.get('subject')).toContain('MAK')
  expect(draft.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(written)

  await field(wizard, 'Activations to add').fill('30')
  await expect(page.getByText('Changed since it was copied.')).toBeVisible()
})
