import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import jsQR from 'jsqr'
import { expect, type Locator, type Page } from 'playwright/test'
import { recordFormats } from '../../src/pages/verdict/record.tsx'
import { detailFields } from '../../src/records/details.ts'
import { verdictAt } from '../addresses.ts'
import { expectClean } from '../axe.ts'
import { cases } from '../cases.ts'
import { checkNamed, test, type Wizard } from '../wizard.ts'

const toDo = cases.reimaging[1]
const address = verdictAt('reimaging', toDo.answers)
const shared = `${address}&rules=2009-10&was=${toDo.outcome}`
const { headline, reason } = (() => {
  const check = checkNamed('reimaging')
  return check.explain(toDo.answers, check.decide(toDo.answers))
})()

const labelOf = (id: string): string => detailFields.find((field) => field.id === id)?.label ?? id
const field = ({ page }: Wizard, id: string): Locator => page.getByRole('textbox', { name: labelOf(id), exact: true })
const remembering = ({ page }: Wizard): Locator => page.getByRole('checkbox', { name: /^Remember in this browser/ })
const press = ({ page }: Wizard, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()

const typed = {
  preparedFor: 'Contoso & Söhne <b>',
  preparedBy: 'Kim',
  reference: 'INC-4711',
  pcs: '25',
  note: 'Two sites.\nNorth first.',
}

async function openVerdict(wizard: Wizard): Promise<void> {
  await wizard.open(address)
  await wizard.expectVerdict(toDo.outcome)
}

async function openForm(wizard: Wizard): Promise<void> {
  await wizard.page.getByText('Add who it is for, a reference or a note').click()
}

async function fillIn(wizard: Wizard): Promise<void> {
  await openForm(wizard)
  for (const [id, value] of Object.entries(typed)) await field(wizard, id).fill(value)
}

async function copiedText(wizard: Wizard): Promise<string> {
  await press(wizard, 'Copy as text')
  await expect(wizard.page.getByText('The text is copied.')).toBeVisible()
  return wizard.copied()
}

test('Copy as text puts the whole verdict on the clipboard, with what was filled in', async ({ wizard, context }) => {
  await context.grantPermissions(['clipboard-write'])
  await openVerdict(wizard)
  await fillIn(wizard)
  const text = await copiedText(wizard)
  const { origin } = new URL(wizard.page.url())
  for (const part of [headline, reason, 'Contoso & Söhne <b>', 'INC-4711', 'Number of PCs: 25', origin + shared])
    expect(text).toContain(part)
  const check = checkNamed('reimaging')
  for (const [question, value] of Object.entries(toDo.answers))
    expect(text).toContain(check.question(question, toDo.answers).option(value).label)
  await expectClean(wizard.page)
})

test('where the browser refuses to copy, the text stands selected in a field', async ({ wizard }) => {
  await wizard.page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Denied on purpose', 'NotAllowedError'))
  })
  await openVerdict(wizard)
  await press(wizard, 'Copy as text')
  const text = wizard.page.getByRole('textbox', { name: 'This verdict as text' })
  await expect(text).toBeFocused()
  await expect(text).toHaveValue(new RegExp(headline))
  expect(await wizard.page.evaluate(() => window.getSelection()?.toString())).toContain(reason)
})

for (const { format, label } of recordFormats)
  test(`the record is saved as ${label}, with verdict, answers, what was filled in and the link`, async ({
    wizard,
  }) => {
    await openVerdict(wizard)
    await fillIn(wizard)
    const coming = wizard.page.waitForEvent('download')
    await press(wizard, label)
    const file = await coming
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^reimaging-advisor-reimaging-\\d{4}-\\d\\d-\\d\\d\\.${format}$`),
    )
    const text = readFileSync(await file.path(), 'utf8')
    for (const part of [headline, 'Windows 7 Professional', 'INC', 'North first.', shared]) expect(text).toContain(part)
    expect(text).toMatch(format === 'json' ? /"qrCode": "<svg / : /█▀▀▀▀▀█/)
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

test('the QR code holds the link, on the screen in light and dark and on paper', async ({ wizard }) => {
  const { page } = wizard
  await openVerdict(wizard)
  await page.getByText('Open it on a phone').click()
  const onScreen = page.getByRole('img', { name: 'QR code of the link to this verdict' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await readCode(page, onScreen)).toBe(new URL(shared, page.url()).href)
  }
  // It is made when printing begins.
  await page.pdf()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const onPaper = page.locator('article svg[role="img"]:visible')
  await expect(onPaper).toHaveCount(1)
  expect(await readCode(page, onPaper)).toBe(new URL(shared, page.url()).href)
})

/** What a reader that is not ours makes of a code as it looks. */
async function readCode(page: Page, code: Locator): Promise<string | undefined> {
  const picture = (await code.screenshot()).toString('base64')
  const { width, height, pixels } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    drawing?.drawImage(bitmap, 0, 0)
    const data = drawing?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
    return { width: bitmap.width, height: bitmap.height, pixels: [...data] }
  }, picture)
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data
}

test('what was filled in stands on paper and never in the address or the link', async ({ wizard }) => {
  const { page } = wizard
  await openVerdict(wizard)
  await fillIn(wizard)
  expect(wizard.address).toBe(address)
  await page.emulateMedia({ media: 'print' })
  for (const text of ['Contoso & Söhne <b>', 'INC-4711', 'North first.', 'To keep on file'])
    await expect(page.locator('article').getByText(text).locator('visible=true').first()).toBeVisible()
  await expect(page.locator('article').getByText(/^Printed on \d{4}-\d\d-\d\d from Reimaging Advisor /)).toBeVisible()
  await expect(page.locator('article').getByText(shared)).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('what was filled in outlives a change of an answer, and not a new check', async ({ wizard }) => {
  await openVerdict(wizard)
  await fillIn(wizard)
  await wizard.change('openLicensePurchase')
  await wizard.answer('openLicensePurchase', 'yes')
  await wizard.expectVerdict('permitted')
  await openForm(wizard)
  for (const [id, value] of Object.entries(typed)) await expect(field(wizard, id)).toHaveValue(value)

  await wizard.follow('Start again')
  await wizard.answer('media', 'oem')
  await wizard.expectVerdict('not-permitted')
  await openForm(wizard)
  await expect(field(wizard, 'reference')).toHaveValue('')
  await expect(field(wizard, 'note')).toHaveValue('')
  await expect(field(wizard, 'preparedBy')).toHaveValue('Kim')
})

test('only who it is for and by is remembered, and only where asked', async ({ wizard }) => {
  await openVerdict(wizard)
  await fillIn(wizard)
  expect(await wizard.page.evaluate(() => localStorage.length)).toBe(0)
  await remembering(wizard).check()
  await wizard.page.reload()
  await openForm(wizard)
  await expect(field(wizard, 'preparedFor')).toHaveValue(typed.preparedFor)
  await expect(field(wizard, 'preparedBy')).toHaveValue('Kim')
  await expect(field(wizard, 'reference')).toHaveValue('')
  await remembering(wizard).uncheck()
  expect(await wizard.page.evaluate(() => localStorage.length)).toBe(0)
})

test('where nothing can be remembered, the form says so and the record is made all the same', async ({
  wizard,
  context,
}) => {
  await context.grantPermissions(['clipboard-write'])
  await wizard.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied on purpose', 'SecurityError')
      },
    })
  })
  await openVerdict(wizard)
  await fillIn(wizard)
  await remembering(wizard).click()
  await expect(wizard.page.getByRole('alert').filter({ hasText: 'keeps nothing for this page' })).toBeVisible()
  await expect(remembering(wizard)).not.toBeChecked()
  expect(await copiedText(wizard)).toContain('INC-4711')
})

test('a number of PCs that is none is named, stays in its field and out of the record', async ({ wizard, context }) => {
  await context.grantPermissions(['clipboard-write'])
  await openVerdict(wizard)
  await openForm(wizard)
  await field(wizard, 'pcs').fill('a few')
  await expect(field(wizard, 'pcs')).toHaveAccessibleDescription(/Enter a whole number/)
  await expect(field(wizard, 'pcs')).toHaveValue('a few')
  expect(await copiedText(wizard)).not.toContain('a few')
  await field(wizard, 'pcs').fill('12')
  expect(await copiedText(wizard)).toContain('Number of PCs: 12')
})

test.describe('the share sheet of the browser', () => {
  const failing = (name: string) => `navigator.share = () => Promise.reject(new DOMException('On purpose', '${name}'))`

  test('gets headline and link', async ({ wizard }) => {
    await wizard.page.addInitScript('navigator.share = async (data) => { window.shared = data }')
    await openVerdict(wizard)
    await press(wizard, 'Share…')
    expect(await wizard.page.evaluate('window.shared')).toEqual({
      title: headline,
      url: new URL(shared, wizard.page.url()).href,
    })
  })

  test('says nothing when it is closed', async ({ wizard }) => {
    await wizard.page.addInitScript(failing('AbortError'))
    await openVerdict(wizard)
    await press(wizard, 'Share…')
    await expect(wizard.page.getByText('could not be shared')).toHaveCount(0)
  })

  test('leaves another way where it fails', async ({ wizard }) => {
    await wizard.page.addInitScript(failing('NotAllowedError'))
    await openVerdict(wizard)
    await press(wizard, 'Share…')
    await expect(wizard.page.getByText('The link could not be shared. Copy it instead.')).toBeVisible()
  })

  test('is not offered where there is none', async ({ wizard }) => {
    await wizard.page.addInitScript('delete Navigator.prototype.share')
    await openVerdict(wizard)
    await expect(wizard.page.getByRole('button', { name: 'Share…' })).toHaveCount(0)
  })
})

test.describe('where the code that makes QR codes does not arrive', () => {
  test.use({ expected: /ERR_FAILED/ })

  test('a file says so, and the text can still be copied', async ({ wizard, context }) => {
    await context.grantPermissions(['clipboard-write'])
    await wizard.page.route('**/assets/qr-*', (route) => route.abort())
    await openVerdict(wizard)
    await press(wizard, 'JSON')
    await expect(wizard.page.getByText('The file could not be made')).toBeVisible()
    expect(await copiedText(wizard)).toContain(reason)
  })
})
