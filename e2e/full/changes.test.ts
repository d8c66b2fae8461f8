import { expect } from 'playwright/test'
import { expectClean } from '../axe.ts'
import { test, type Wizard } from '../wizard.ts'

const own = '#v=1&media=volume-licensing&agreement=select-plus&channel=oem&image=windows-7-professional'
const refused = `/reimaging/verdict${own}&licensed=windows-vista-business`

const changes = ({ page }: Wizard) =>
  page.locator('section', { has: page.getByRole('heading', { name: 'What would change this verdict' }) })

test('a no says what would make it a yes, with the easiest first, and leads there', async ({ wizard }) => {
  await wizard.open(refused)
  await wizard.expectVerdict('not-permitted')
  const first = changes(wizard).getByRole('listitem').filter({ hasText: 'Go on with that' }).first()
  await expect(first).toContainText('Take an image of Windows Vista Business.')
  await expect(first).toContainText('It then depends on whether the languages are the same.')
  await first.getByRole('link', { name: 'Go on with that' }).click()
  await wizard.expectQuestion('language')
  await wizard.answer('language', 'same')
  await wizard.expectVerdict('permitted')
})

test('more of the same stands folded away', async ({ wizard }) => {
  await wizard.open(refused)
  const older = changes(wizard).getByText('Take an image of Windows XP Professional.')
  await expect(changes(wizard).getByText('Take an image of Windows Vista Business.')).toBeVisible()
  await expect(older).toBeHidden()
  await changes(wizard)
    .getByText(/^\d+ more of these$/)
    .click()
  await expect(older).toBeVisible()
  await expectClean(wizard.page)
})

test('a change that decides by itself opens that verdict', async ({ wizard }) => {
  await wizard.open(`/reimaging/verdict${own}&licensed=windows-7-professional&language=unknown`)
  await changes(wizard).getByRole('link', { name: 'See that verdict' }).click()
  await wizard.expectVerdict('permitted')
})

test('a yes asks for no change', async ({ wizard }) => {
  await wizard.open(`/reimaging/verdict${own}&licensed=windows-7-professional&language=same`)
  await wizard.expectVerdict('permitted')
  await expect(changes(wizard)).toHaveCount(0)
})

test.describe('where the table of paths does not arrive', () => {
  test.use({ expected: /ERR_FAILED/ })

  test('the verdict stands and says so', async ({ wizard }) => {
    await wizard.page.route('**/assets/*truth-table*', (route) => route.abort())
    await wizard.open(refused)
    await wizard.expectVerdict('not-permitted')
    await expect(changes(wizard)).toContainText('This part did not arrive.')
  })
})
