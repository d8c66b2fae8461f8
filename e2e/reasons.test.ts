import { expect } from 'playwright/test'
import { library } from '../src/editions/2009-10/sources/places.ts'
import { outcomeNames } from '../src/words/outcomes.ts'
import { expectClean } from './axe.ts'
import { openTable, pathsOf, status } from './table-page.ts'
import { checkNamed, test, type Wizard } from './wizard.ts'

const own = '#v=1&media=volume-licensing&agreement=select-plus&image=windows-7-professional&channel=oem'
const refused = `/reimaging/verdict${own}&licensed=windows-vista-business`

const changes = ({ page }: Wizard) =>
  page.locator('section', { has: page.getByRole('heading', { name: /^What would change this/ }) })

test('a citation of a verdict opens in place and leads to the very place among the sources', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/reimaging/verdict#v=1&media=volume-licensing&agreement=none')
  const { address } = wizard
  const [faq] = library.citationsOf(['faq-6'])
  if (faq === undefined) throw new Error('There is no FAQ 6')
  const citation = page.locator('[data-requirement="vl-customer"]')
  await expect(citation.getByRole('link')).toHaveCount(0)
  await citation.getByRole('button', { name: faq.label }).click()
  for (const says of faq.says) await expect(citation.getByText(says, { exact: true })).toBeVisible()
  await expect(citation).toContainText(faq.document)
  await expect(citation).toContainText(faq.date)
  await expect(wizard.page).toHaveURL(address)

  const scrolled = (): Promise<number> => page.evaluate(() => window.scrollY)
  const before = await scrolled()
  await page.mouse.wheel(0, 80)
  await expect.poll(scrolled).not.toBe(before)
  const top = await scrolled()
  await citation.getByRole('link', { name: faq.place }).click()
  await expect(page).toHaveURL('/sources#faq-6')
  await expect(page.locator('#faq-6')).toBeInViewport()
  await expect(page.locator('#faq-6')).toBeFocused()
  await page.getByRole('button', { name: 'Back to the verdict' }).click()
  await wizard.expectVerdict('not-permitted')
  await expect(wizard.page).toHaveURL(address)
  // As it was left: at the same place, with the same open.
  await expect(citation.getByText(faq.says[0] ?? '', { exact: true })).toBeInViewport()
  await expect.poll(scrolled).toBe(top)
})

test('a no says what would make it a yes, with the easiest first, and leads there', async ({ wizard }) => {
  await wizard.open(refused)
  await wizard.expectVerdict('not-permitted')
  await changes(wizard).getByRole('heading', { level: 2 }).click()
  const first = changes(wizard).getByRole('listitem').filter({ hasText: 'Go on with that' }).first()
  await expect(first).toContainText('Take an image of Windows Vista Business.')
  await expect(first).toContainText('It then depends on whether the languages are the same.')
  await first.getByRole('link', { name: /^Go on with that/ }).click()
  await wizard.expectQuestion('language')
  await wizard.answer('language', 'same')
  await wizard.expectVerdict('permitted')
})

test('a question tells on request what each answer can still come to', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open(`/reimaging/language${own}&licensed=windows-7-professional`)
  await page.getByText('What can still happen').click()
  const group = page.locator('dl > div').filter({ has: page.getByText('Yes, the same language', { exact: true }) })
  await expect(group.getByRole('definition')).toHaveText([outcomeNames.permitted])
  const unsure = page.locator('dl > div').filter({ has: page.getByText('I’m not sure', { exact: true }) })
  await expect(unsure.getByRole('definition')).toHaveText([outcomeNames.undetermined])
  await expectClean(page)
})

test('a filter narrows it down, stays in the address and can be sent', async ({ wizard, elsewhere }) => {
  await openTable(wizard)
  const { page } = wizard
  await page.getByLabel('Verdict').selectOption({ label: outcomeNames['other-right'] })
  await page.getByText('Narrow down by answers').click()
  const { short, option } = checkNamed('reimaging').question('media', {})
  await page.getByLabel(short, { exact: true }).selectOption({ label: option('recovery').label })
  await expect(status(page)).toHaveText(`1 of ${pathsOf('reimaging')} paths, with one verdict`)
  await expect(page).toHaveURL(/\/rules\/table#check=reimaging&outcome=other-right&media=recovery$/)

  await openTable(elsewhere, new URL(page.url()).hash)
  await expect(status(elsewhere.page)).toHaveText(`1 of ${pathsOf('reimaging')} paths, with one verdict`)
  await expect(elsewhere.page.getByLabel(short, { exact: true })).toHaveValue('recovery')

  await page.getByRole('button', { name: 'Show all paths' }).click()
  await expect(status(page)).toHaveText(new RegExp(`^${pathsOf('reimaging')} of`))
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
