import { expect } from 'playwright/test'
import { verdictAt } from './addresses.ts'
import { cases } from './cases.ts'
import { allFound, breakScreens, brokenOnPurpose } from './places.ts'
import { test, type Wizard } from './wizard.ts'

const [{ answers }] = cases.reimaging
const address = verdictAt('reimaging', answers)
const own = '#v=1&media=volume-licensing'
const copy = { name: 'Copy link', exact: true }
const since = ({ page }: Wizard) => page.getByRole('region', { name: 'Since this link was shared' })

/** Where the buttons, links and headings of a page that are in sight stand, and how wide. */
const placesOf = ({ page }: Wizard) =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('button, a, h2')]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { x, y, width } = one.getBoundingClientRect()
        return [x, y, width]
      }),
  )

test('a link that was copied opens the verdict elsewhere', async ({ wizard, elsewhere, context }) => {
  const { page } = wizard
  await context.grantPermissions(['clipboard-write'])
  await wizard.open(verdictAt('reimaging', answers))
  await allFound(wizard)
  const before = await placesOf(wizard)
  await page.getByRole('button', copy).click()
  await expect(page.getByRole('status')).not.toHaveText('')
  expect(await placesOf(wizard)).toEqual(before)
  await elsewhere.open(await wizard.copied())
  await elsewhere.expectVerdict('permitted')
})

test('where the outcome is another now, the page says what it was, and what it is', async ({ wizard }) => {
  await wizard.open(`${address}&rules=2009-10&was=not-permitted`)
  await wizard.expectVerdict('permitted')
  await expect(since(wizard)).toContainText('the outcome was “No”. Now it is “Yes”.')
  await wizard.page.reload()
  await expect(since(wizard)).toContainText('“No”')

  await wizard.change('language')
  await expect(since(wizard)).toHaveCount(0)
  await wizard.follow('Back to the verdict')
  await expect(since(wizard)).toContainText('“No”')
})

test('the notice stays after reloading and goes with the next answer', async ({ wizard }) => {
  await wizard.open(`/reimaging/verdict${own}&agreement=mine`)
  await expect(wizard.notice).toContainText('agreement=mine')
  await wizard.page.reload()
  await wizard.expectQuestion('agreement')
  await expect(wizard.notice).toContainText('agreement=mine')
  await wizard.answer('agreement', 'select-plus')
  await expect(wizard.notice).toHaveCount(0)
  expect(wizard.address).toBe(`/reimaging/image${own}&agreement=select-plus`)
})

test('Windows licensed under the same agreement goes on to the upgrade check with agreement and target', async ({
  wizard,
}) => {
  await wizard.start('reimaging')
  await wizard.answerAll({
    media: 'volume-licensing',
    agreement: 'select-plus',
    image: 'windows-xp-professional',
    channel: 'same-agreement',
    licensed: 'windows-xp-professional',
  })
  await wizard.expectVerdict('other-right')
  const verdict = wizard.address
  await wizard.follow('Go on with the upgrade check')
  await wizard.expectQuestion('currentOs')
  await expect(wizard.page).toHaveURL('/upgrade/currentOs#v=1&target=windows-xp-professional&agreement=select-plus')
  await wizard.expectListed({ target: 'windows-xp-professional', agreement: 'select-plus' })

  await wizard.answerAll({ currentOs: 'windows-98', osState: 'installed', oldSystem: 'remove' })
  await wizard.expectVerdict('permitted')
  for (let step = 0; step < 4; step += 1) await wizard.page.goBack()
  await expect(wizard.page).toHaveURL(verdict)
  await wizard.expectVerdict('other-right')
})

test('a slip in the path keeps the answers', async ({ wizard }) => {
  await wizard.open(`/reimaging/verdit${own}&agreement=none`)
  await expect(wizard.heading).toHaveText('There is no page at this address')
  await wizard.follow('Go on with these answers')
  await wizard.expectVerdict('not-permitted')
  await wizard.expectListed({ media: 'volume-licensing', agreement: 'none' })
})

test.describe('where a screen breaks', () => {
  test.use({ expected: brokenOnPurpose })
  test('an exception in a screen keeps the link and offers to start again', async ({ wizard }) => {
    const { page } = wizard
    await breakScreens(page)
    await wizard.open('/reimaging/verdict#v=1&media=oem')
    await expect(wizard.heading).toHaveText('Something went wrong on this page')
    expect(await page.title()).toMatch(/^Something went wrong - /)
    await expect(page.getByRole('textbox', { name: 'Link with your answers' })).toHaveValue(page.url())
    await expect(wizard.page).toHaveURL('/reimaging/verdict#v=1&media=oem')
    await wizard.follow('Start again')
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('link', { name: /^Start the / })).not.toHaveCount(0)
  })
})
