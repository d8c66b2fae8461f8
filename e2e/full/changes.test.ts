import { expect } from 'playwright/test'
import { test, type Wizard } from '../wizard.ts'

const own = '#v=1&media=volume-licensing&agreement=select-plus&channel=oem&image=windows-7-professional'
const refused = `/reimaging/verdict${own}&licensed=windows-vista-business`

const changes = ({ page }: Wizard) =>
  page.locator('section', { has: page.getByRole('heading', { name: /^What would change this/ }) })

const open = (wizard: Wizard): Promise<void> => changes(wizard).getByRole('heading', { level: 2 }).click()

test('a change that decides by itself opens that verdict', async ({ wizard }) => {
  await wizard.open(`/reimaging/verdict${own}&licensed=windows-7-professional&language=unknown`)
  await open(wizard)
  await changes(wizard)
    .getByRole('link', { name: /^See that verdict/ })
    .click()
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
