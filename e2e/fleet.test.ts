import { readFile, writeFile } from 'node:fs/promises'
import { expect, type Page } from 'playwright/test'
import { edition200910 } from '../src/editions/2009-10/edition.ts'
import { give, problemText, reading, results, shared, take, unread } from '../src/pages/fleet/text.ts'
import { expectClean, expectContrast } from './axe.ts'
import { expectToFit } from './fit.ts'
import { test, type Wizard } from './wizard.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function openExample(wizard: Wizard): Promise<void> {
  await wizard.open('/fleet')
  await button(wizard.page, give.tryExample).click()
  await expect(wizard.page.getByRole('heading', { name: results.heading(116) })).toBeVisible()
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel(give.choose).setInputFiles({ name, mimeType: 'text/csv', buffer })
}

test('the example is decided, a value is given a meaning, and the address holds it', async ({ wizard }) => {
  await openExample(wizard)
  const { page } = wizard
  await expect(page.getByRole('table', { name: results.totals })).toContainText('Not decided yet')
  const meaning = page.getByLabel(unread.meaningOf('Windows 7 Pro or Ult?'))
  await meaning.selectOption('windows-7-professional')
  await expect(meaning).toHaveValue('windows-7-professional')
  await expect(page.getByRole('heading', { name: `${results.pcs(60)}: ` })).toBeVisible()
  expect(wizard.address).toContain('value.licensed.windows-7-professional=Windows+7+Pro+or+Ult')
  await page.getByLabel(/Have you bought at least one/).selectOption('value:yes')
  await expect(page.getByRole('table', { name: results.totals })).toContainText('Yes')
})

test('a group opens its very verdict in the check', async ({ wizard }) => {
  await openExample(wizard)
  const group = wizard.page.locator('li[data-outcome="not-permitted"]').filter({ hasText: '12 PCs' })
  const headline = await group.getByRole('heading').innerText()
  await group.getByRole('link', { name: results.open }).click()
  await expect(wizard.heading).toHaveText(headline.replace('12 PCs: ', ''))
})

test('by the rules of today a group opens its verdict, and other rules take over what means the same', async ({
  wizard,
}) => {
  const { page } = wizard
  await wizard.open('/2026-05/fleet')
  await button(page, give.tryExample).click()
  await expect(page.getByRole('heading', { name: results.heading(126) })).toBeVisible()
  await expect(page.getByRole('table', { name: results.totals })).toContainText('Yes')
  const group = page.locator('li[data-outcome="not-permitted"]').first()
  const headline = await group.getByRole('heading').innerText()
  const [older, newer] = ['older', 'newer'].map((age) => page.getByRole('link', { name: `Rules for ${age} products` }))
  // The page before stays until the code of the other is there.
  await older?.click()
  await newer?.waitFor()
  await button(page, give.tryExample).click()
  await expect.poll(() => wizard.address).toMatch(/^\/fleet#.*agreement=open-value.*openLicensePurchase=yes/)
  await page.goBack()
  await older?.waitFor()
  await button(page, give.tryExample).click()
  await group.getByRole('link', { name: results.open }).click()
  await expect(wizard.heading).toHaveText(headline.replace(/^.* PCs?: /, ''))
})

test('PCs are listed and found by their names', async ({ wizard }) => {
  await openExample(wizard)
  const { page } = wizard
  await button(page, results.list).first().click()
  await expect(page.getByText('PC-0001, PC-0002')).toBeVisible()
  await page.getByLabel(results.search).fill('pc-0100')
  await button(page, results.find).click()
  await expect(page.getByText(results.found('pc-0100', 1, false))).toBeVisible()
})

test('the inventory comes back with its verdicts, and can be opened again', async ({ wizard }) => {
  await openExample(wizard)
  const { page } = wizard
  const download = page.waitForEvent('download')
  await button(page, take.csv).click()
  const file = await (await download).path()
  const csv = await readFile(file, 'utf8')
  expect(csv.trim().split('\r\n')).toHaveLength(117)
  expect(csv).toContain('outcome,verdict,reason,what to do,link,edition,decided on')
  expect(csv).toMatch(/http:\/\/127\.0\.0\.1:\d+\/reimaging\/verdict#v=1&media=volume-licensing/)
  expect(csv).toContain(edition200910.id)
  await choose(page, 'verdicts.csv', Buffer.from(csv))
  await expect(page.getByText(reading.done(116, 12))).toBeVisible()
})

test('a column of what runs is taken as the licence only when told so, with a caution', async ({ wizard }) => {
  await wizard.open(
    '/fleet#check=reimaging&media=volume-licensing&agreement=open-license&image=windows-7-professional&channel=oem',
  )
  const { page } = wizard
  await choose(page, 'os.csv', Buffer.from('Computer name,Caption\nA,Microsoft Windows 7 Professional \n'))
  const licensed = page.getByLabel(/Which Windows is written/)
  await expect(licensed).toHaveValue('')
  await licensed.selectOption('column:Caption')
  await expect(page.getByText(/shows what runs on the PCs, not what is licensed/)).toBeVisible()
  expect(wizard.address).toContain('column.licensed=Caption')
})

for (const { about, content, problem } of [
  { about: 'an empty file', content: '', problem: { kind: 'empty' } },
  { about: 'a header alone', content: 'Computer name,OS\r\n', problem: { kind: 'header-only' } },
  { about: 'a workbook', content: 'PK\u0003\u0004rest', problem: { kind: 'workbook' } },
  {
    about: 'a quotation mark that never closes',
    content: 'PC,OS\nA,"x\nB,y\n',
    problem: { kind: 'open-quote', line: 2 },
  },
] as const)
  test(`${about} is refused with a reason, and the next file is read`, async ({ wizard }) => {
    await wizard.open('/fleet')
    const { page } = wizard
    await choose(page, 'inventory.csv', Buffer.from(content))
    await expect(page.getByRole('alert').first()).toContainText(problemText(problem))
    await choose(page, 'inventory.csv', Buffer.from('PC,OS\nA,x\n'))
    await expect(page.getByText(reading.done(1, 1))).toBeVisible()
    await expect(page.getByRole('alert').first()).toBeEmpty()
  })

test('rows can be pasted, and nothing of them enters the address', async ({ wizard }) => {
  await wizard.open('/fleet')
  const { page } = wizard
  await page.getByText(give.paste).click()
  await page.getByLabel(give.pasted).fill('Computer name;COA\nGEHEIM-1;Windows 7 Professional')
  await button(page, give.usePasted).click()
  await expect(page.getByText(reading.done(1, 1))).toBeVisible()
  expect(wizard.address).not.toContain('GEHEIM')
})

test('while a large file is read the page answers; reading can be cancelled, and begun again', async ({ wizard }) => {
  test.setTimeout(120_000)
  await wizard.open('/fleet')
  const { page } = wizard
  // As a file on the disk: a buffer would pass through the page, which takes seconds.
  const file = test.info().outputPath('large.csv')
  await writeFile(file, `Computer name,COA\n${'PC-1,"Windows 7 Professional"\n'.repeat(1_500_000)}`)
  await page.getByLabel(give.choose).setInputFiles(file)
  await expect(button(page, reading.cancel)).toBeVisible()
  await page.getByText(give.paste).click()
  await expect(page.getByLabel(give.pasted)).toBeVisible()
  await button(page, reading.cancel).click()
  await expect(page.getByText(reading.cancelled)).toBeVisible()
  await button(page, reading.again).click()
  await expect(page.getByText(reading.done(1_500_000, 1))).toBeVisible({ timeout: 90_000 })
})

test('axe finds nothing, in light and dark, and all fits a width of 320 px', async ({ wizard }) => {
  const { page } = wizard
  await openExample(wizard)
  await expectClean(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectContrast(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectToFit(page)
})

test('it works from a keyboard alone', async ({ wizard }) => {
  await wizard.open('/fleet')
  const { page } = wizard
  await button(page, give.tryExample).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel(shared.name).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel(/disk image made from\?$/)).toBeFocused()
})
