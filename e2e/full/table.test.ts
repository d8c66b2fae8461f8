import { readFileSync } from 'node:fs'
import { expect, type Page } from 'playwright/test'
import { proof } from '../../src/pages/about/measured.ts'
import { outcomeNames } from '../../src/words/outcomes.ts'
import { checkNamed, test, type Wizard } from '../wizard.ts'

const pathsOf = (id: string): string => (proof.checks.find((check) => check.id === id)?.paths ?? 0).toLocaleString('en')

const kindsOf = (id: string): string =>
  (proof.checks.find((check) => check.id === id)?.verdicts ?? 0).toLocaleString('en')

const status = (page: Page) => page.getByRole('status').filter({ hasText: 'paths' })

async function openTable(wizard: Wizard, filter = ''): Promise<void> {
  await wizard.open(`/rules/table${filter}`)
  await expect(status(wizard.page)).toBeVisible()
}

test('the table lists every path of a check by kind of verdict', async ({ wizard }) => {
  await openTable(wizard)
  await expect(status(wizard.page)).toHaveText(
    `${pathsOf('reimaging')} of ${pathsOf('reimaging')} paths, ${kindsOf('reimaging')} kinds of verdict`,
  )
})

test('its data is loaded on its page alone', async ({ wizard }) => {
  const loaded: string[] = []
  wizard.page.on('request', (request) => loaded.push(request.url()))
  await wizard.open('/')
  await wizard.follow('Sources')
  await wizard.follow('About this tool')
  expect(loaded.filter((url) => url.includes('table-route'))).toEqual([])
  await wizard.page.getByRole('contentinfo').getByRole('link', { name: 'Every path and its verdict' }).click()
  await expect(status(wizard.page)).toBeVisible()
  expect(loaded.filter((url) => url.includes('table-route'))).toHaveLength(1)
})

test('a filter narrows it down, stays in the address and can be sent', async ({ wizard, elsewhere }) => {
  await openTable(wizard)
  const { page } = wizard
  await page.getByLabel('Verdict').selectOption({ label: outcomeNames['other-right'] })
  await page.getByText('Narrow down by answers').click()
  const { short, option } = checkNamed('reimaging').question('media', {})
  await page.getByLabel(short, { exact: true }).selectOption({ label: option('recovery').label })
  await expect(status(page)).toHaveText(`1 of ${pathsOf('reimaging')} paths, 1 kind of verdict`)
  await expect(page).toHaveURL(/\/rules\/table#check=reimaging&outcome=other-right&media=recovery$/)

  await openTable(elsewhere, new URL(page.url()).hash)
  await expect(status(elsewhere.page)).toHaveText(`1 of ${pathsOf('reimaging')} paths, 1 kind of verdict`)
  await expect(elsewhere.page.getByLabel(short, { exact: true })).toHaveValue('recovery')

  await page.getByRole('button', { name: 'Show all paths' }).click()
  await expect(status(page)).toHaveText(new RegExp(`^${pathsOf('reimaging')} of`))
})

test('a requirement in a state narrows it down too', async ({ wizard }) => {
  const { requirements } = checkNamed('upgrade')
  const [first] = requirements
  if (first === undefined) throw new Error('There are no requirements')
  await openTable(wizard, '#check=upgrade')
  const { page } = wizard
  await page.getByText('Narrow down by requirements').click()
  await page.getByLabel(first.summary).selectOption({ label: 'Not met' })
  await expect(page).toHaveURL(new RegExp(`#check=upgrade&${first.id}=unmet$`))
  await expect(status(page)).toHaveText(new RegExp(`^\\d+ of ${pathsOf('upgrade')} paths`))
})

test('choices that no path has together say so', async ({ wizard }) => {
  await openTable(wizard, '#check=reimaging&outcome=permitted&media=retail')
  await expect(status(wizard.page)).toHaveText(/^0 of/)
  await expect(wizard.page.getByText('No path has all of this at once')).toBeVisible()
})

test('a kind of verdict opens to its requirements and paths, and a path to its verdict', async ({ wizard }) => {
  await openTable(wizard, '#check=upgrade&outcome=conditional')
  const { page } = wizard
  const group = page.locator('li[data-outcome]').first()
  await group.locator('summary').click()
  await expect(group.getByRole('heading', { name: 'Requirements' })).toBeVisible()
  await expect(group.getByRole('row')).toHaveCount(26)
  await group.getByRole('button', { name: /^Show \d+ more/ }).click()
  await expect(group.getByRole('row')).toHaveCount(126)
  await group.getByRole('link', { name: 'Path 100', exact: true }).click()
  await wizard.expectVerdict('conditional')
  await expect(wizard.notice).toHaveCount(0)
  await page.goBack()
  await expect(status(page)).toBeVisible()
})

test('more kinds of verdict are shown when asked for', async ({ wizard }) => {
  await openTable(wizard)
  const groups = wizard.page.locator('li[data-outcome]')
  await expect(groups).toHaveCount(20)
  await wizard.page.getByRole('button', { name: /^Show 40 more of/ }).click()
  await expect(groups).toHaveCount(60)
})

for (const format of ['CSV', 'JSON'] as const)
  test(`what is shown can be downloaded as ${format}`, async ({ wizard }) => {
    await openTable(wizard, '#check=upgrade&outcome=not-covered')
    const { page } = wizard
    const shown = Number(((await status(page).textContent()) ?? '').split(' ')[0]?.replaceAll(',', ''))
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: `Download as ${format}` }).click()
    const file = await coming
    expect(file.suggestedFilename()).toBe(`reimaging-advisor-upgrade-paths.${format.toLowerCase()}`)
    const text = readFileSync(await file.path(), 'utf8')
    if (format === 'JSON') {
      const rows: { outcome: string }[] = JSON.parse(text)
      expect(rows).toHaveLength(shown)
      expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['not-covered']))
    } else {
      const lines = text.trimEnd().split('\r\n')
      expect(lines).toHaveLength(shown + 1)
      await page.goto(lines[1]?.split(',').at(-1) ?? '')
      await wizard.expectVerdict('not-covered')
    }
  })
