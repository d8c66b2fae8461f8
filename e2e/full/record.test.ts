import { readFileSync } from 'node:fs'
import jsQR from 'jsqr'
import { expect, type Locator, type Page } from 'playwright/test'
import { record } from '../../src/pages/verdict/text.ts'
import {
  copiedText,
  field,
  fillIn,
  headline,
  openForm,
  openVerdict,
  press,
  reason,
  remembering,
  shared,
  typed,
} from '../recording.ts'
import { test, Wizard } from '../wizard.ts'

test('where the browser refuses to copy, the text stands selected in a field', async ({ wizard }) => {
  await wizard.page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Denied on purpose', 'NotAllowedError'))
  })
  await openVerdict(wizard)
  await openForm(wizard)
  await press(wizard, 'Copy as text')
  const text = wizard.page.getByRole('textbox', { name: 'This verdict as text' })
  await expect(text).toBeFocused()
  await expect(text).toHaveValue(new RegExp(headline))
  expect(await wizard.page.evaluate(() => window.getSelection()?.toString())).toContain(reason)
})

for (const [format, label] of Object.entries(record.formats))
  test(`the record is saved as ${label}, with verdict, answers, what was filled in and the link`, async ({
    wizard,
  }) => {
    await openVerdict(wizard)
    await fillIn(wizard)
    const coming = wizard.page.waitForEvent('download')
    await press(wizard, label)
    const file = await coming
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`\\d{4}-\\d\\d-\\d\\d Windows 7 Professional.*, yes-once\\.${format}$`),
    )
    const text = readFileSync(await file.path(), 'utf8')
    for (const part of [headline, 'Windows 7 Professional', 'INC', 'North first.', shared()])
      expect(text).toContain(part)
    expect(text).toMatch(format === 'json' ? /"qrCode": "<svg / : /█▀▀▀▀▀█/)
  })

test('the QR code holds the link, on the screen in light and dark and on paper', async ({ wizard }) => {
  const { page } = wizard
  await openVerdict(wizard)
  await openForm(wizard)
  const onScreen = page.getByRole('img', { name: 'QR code of the link to this verdict' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await readCode(page, onScreen)).toMatch(/\/reimaging#s1=[a-z0-9-]+$/)
  }
  // It is made when printing begins.
  await page.pdf()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const onPaper = page.locator('main svg[role="img"]:visible')
  await expect(onPaper).toHaveCount(1)
  expect(await readCode(page, onPaper)).toMatch(/\/reimaging#s1=[a-z0-9-]+$/)
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
  await expect(field(wizard, 'preparedBy')).toHaveValue('')
})

/** What other windows find, the check under way aside. */
const remembered = ({ page }: Wizard): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => !key.endsWith(':under-way')))

test('other windows remember only who it is for and by, and only where asked', async ({ wizard, context }) => {
  await openVerdict(wizard)
  await fillIn(wizard)
  expect(await remembered(wizard)).toEqual([])
  await remembering(wizard).check()
  const other = new Wizard(await context.newPage())
  await openVerdict(other)
  await openForm(other)
  await expect(field(other, 'preparedFor')).toHaveValue(typed.preparedFor)
  await expect(field(other, 'preparedBy')).toHaveValue('Kim')
  await expect(field(other, 'reference')).toHaveValue('')
  await remembering(other).uncheck()
  expect(await remembered(other)).toEqual([])
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
      url: new URL(shared(), wizard.page.url()).href,
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
    // The page is loaded anew, once: a part may be missing because the product has been renewed.
    const anew = wizard.page.waitForEvent('load')
    await openForm(wizard)
    await anew
    await wizard.expectAwake()
    // What was open may be open again.
    const json = wizard.page.getByRole('button', { name: 'JSON', exact: true })
    await expect(async () => {
      if ((await json.count()) === 0) await openForm(wizard)
      await expect(json).toBeVisible({ timeout: 2_000 })
    }).toPass()
    await json.click()
    await expect(wizard.page.getByText('The file could not be made')).toBeVisible()
    expect(await copiedText(wizard)).toContain(reason)
  })
})
