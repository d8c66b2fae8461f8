import { expect } from 'playwright/test'
import { today, verdictAt } from '../addresses.ts'
import { cases } from '../cases.ts'
import { test } from '../wizard.ts'

const [{ answers }] = cases.reimaging
const shared = (address: string): string => `${address}&rules=2009-10&revision=2&was=permitted&on=${today()}`
const copy = { name: 'Copy link', exact: true }

test('Copy link puts the address of the verdict on the clipboard and says so', async ({ wizard, context }) => {
  const { page } = wizard
  await context.grantPermissions(['clipboard-write'])
  await wizard.open(verdictAt('reimaging', answers))
  await expect(page.getByRole('status')).toHaveText('')
  await page.getByRole('button', copy).click()
  await expect(page.getByRole('status')).not.toHaveText('')
  await expect(page.getByRole('textbox')).toHaveCount(0)
  expect(await wizard.copied()).toBe(shared(page.url()))
})

const refusing = [
  {
    about: 'where the browser refuses',
    refuse: () => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Denied on purpose', 'NotAllowedError'))
    },
  },
  {
    about: 'where there is no clipboard at all',
    refuse: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  },
]

for (const { about, refuse } of refusing) {
  test(`${about}, the link stands selected in a field, ready to be copied`, async ({ wizard }) => {
    const { page } = wizard
    await page.addInitScript(refuse)
    await wizard.open(verdictAt('reimaging', answers))
    await page.getByRole('button', copy).click()
    const field = page.getByRole('textbox', { name: 'Link to this verdict' })
    await expect(field).toHaveValue(shared(page.url()))
    await expect(field).toHaveAttribute('readonly')
    await expect(field).toBeFocused()
    await expect(page.getByRole('status')).not.toHaveText('')
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(shared(page.url()))
  })
}
