import { expect } from 'playwright/test'
import { verdictAt } from '../addresses.ts'
import { cases } from '../cases.ts'
import { test, type Wizard } from '../wizard.ts'

const [{ answers }] = cases.reimaging
const address = verdictAt('reimaging', answers)

const since = ({ page }: Wizard) => page.getByRole('region', { name: 'Since this link was shared' })

test('a shared link under the same rules opens without a word, and the address stands in its plain form', async ({
  wizard,
}) => {
  await wizard.open(`${address}&rules=2009-10&was=permitted`)
  await wizard.expectVerdict('permitted')
  await expect(wizard.page).toHaveURL(address)
  await expect(since(wizard)).toHaveCount(0)
  await expect(wizard.notice).toHaveCount(0)
})

test('where the outcome is another now, the page says what it was, what it is, and that the rules changed', async ({
  wizard,
}) => {
  await wizard.open(`${address}&rules=2009-10&was=not-permitted`)
  await wizard.expectVerdict('permitted')
  await expect(since(wizard)).toContainText('the outcome was “No”. Now it is “Yes”. The rules have changed since')
  await expect(wizard.page).toHaveURL(address)
  await wizard.page.reload()
  await expect(since(wizard)).toContainText('“No”')

  await wizard.change('language')
  await expect(since(wizard)).toHaveCount(0)
})

test('a shared link that comes to no verdict now says what the outcome was', async ({ wizard }) => {
  await wizard.open('/reimaging/verdict#v=1&media=volume-licensing&rules=2009-10&was=permitted')
  await wizard.expectQuestion('agreement')
  await expect(since(wizard)).toContainText('the outcome was “Yes”. Now a question is open')
})

test('rules that are not known are said plainly, and what is shown instead', async ({ wizard }) => {
  await wizard.open(`${address}&rules=2031-01&was=permitted`)
  await wizard.expectVerdict('permitted')
  await expect(since(wizard)).toContainText('“2031-01”')
  await expect(since(wizard)).toContainText('October 2009')
})

test('an outcome that is none is quoted and never believed', async ({ wizard }) => {
  await wizard.open(`${address}&was=${encodeURIComponent(`<img src=x>${'y'.repeat(300)}`)}`)
  await wizard.expectVerdict('permitted')
  await expect(since(wizard)).toContainText('“<img src=x>yyyy')
  await expect(since(wizard).locator('img')).toHaveCount(0)
})
