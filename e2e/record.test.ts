import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'playwright/test'
import { dayInWords } from '../src/words/sentences.ts'
import { today } from './addresses.ts'
import { expectClean } from './axe.ts'
import { asPrinted } from './paper.ts'
import { address, copiedText, fillIn, headline, openVerdict, press, reason, shared, toDo, typed } from './recording.ts'
import { checkNamed, test } from './wizard.ts'

test('Copy as text puts the whole verdict on the clipboard, with what was filled in', async ({ wizard, context }) => {
  await context.grantPermissions(['clipboard-write'])
  await openVerdict(wizard)
  await fillIn(wizard)
  const text = await copiedText(wizard)
  const { origin } = new URL(wizard.page.url())
  for (const part of [headline, reason, 'Contoso & Söhne <b>', 'INC-4711', 'Number of PCs: 25', origin + shared()])
    expect(text).toContain(part)
  const check = checkNamed('reimaging')
  for (const [question, value] of Object.entries(toDo.answers))
    expect(text).toContain(check.question(question, toDo.answers).option(value).label)
  await expectClean(wizard.page)
})

test('the JSON is as the schema says that the site publishes, and its link opens the verdict elsewhere', async ({
  wizard,
  elsewhere,
  request,
}) => {
  await openVerdict(wizard)
  await fillIn(wizard)
  const coming = wizard.page.waitForEvent('download')
  await press(wizard, 'JSON')
  const data = JSON.parse(readFileSync(await (await coming).path(), 'utf8'))
  const schema = await (await request.get(data.$schema)).json()
  const validate = new Ajv2020({ allErrors: true }).compile(schema)
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
  expect(data.details).toEqual({ ...typed, pcs: 25 })
  await elsewhere.open(data.link)
  await elsewhere.expectVerdict(data.verdict.outcome)
  await expect(elsewhere.heading).toHaveText(data.verdict.headline)
})

test('what was filled in stands on paper and never in the address or the link', async ({ wizard }) => {
  const { page } = wizard
  await openVerdict(wizard)
  await fillIn(wizard)
  expect(wizard.address).toBe(address)
  await asPrinted(page)
  for (const text of ['Contoso & Söhne <b>', 'INC-4711', 'North first.', 'Papers to keep', shared()])
    await expect(page.getByText(text).locator('visible=true').first()).toBeVisible()
  await expect(page.getByText(dayInWords(today()), { exact: true }).locator('visible=true')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})
