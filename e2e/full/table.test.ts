import { readFileSync } from 'node:fs'
import { expect } from 'playwright/test'
import { kindsOf, openTable, pathsOf, status } from '../table-page.ts'
import { checkNamed, test } from '../wizard.ts'

test('the table lists every path of a check by kind of verdict', async ({ wizard }) => {
  await openTable(wizard)
  await expect(status(wizard.page)).toHaveText(
    `${pathsOf('reimaging')} of ${pathsOf('reimaging')} paths, with ${kindsOf('reimaging')} different verdicts`,
  )
})

test('its data is loaded on its page alone', async ({ wizard }) => {
  const loaded: string[] = []
  wizard.page.on('request', (request) => loaded.push(request.url()))
  await wizard.open('/')
  await wizard.follow('Sources')
  await wizard.follow('About this tool')
  expect(loaded.filter((url) => url.includes('truth-table'))).toEqual([])
  await wizard.page.getByRole('contentinfo').getByRole('link', { name: 'Every path and its verdict' }).click()
  await expect(status(wizard.page)).toBeVisible()
  expect(loaded.filter((url) => url.includes('truth-table'))).toHaveLength(1)
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
