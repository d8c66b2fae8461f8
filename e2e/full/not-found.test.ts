import { expect } from 'playwright/test'
import { test, type Wizard } from '../wizard.ts'

const own = '#v=1&media=volume-licensing'

const expectNotFound = async (wizard: Wizard): Promise<void> => {
  await expect(wizard.heading).toHaveText('There is no page at this address')
  expect(await wizard.page.title()).toMatch(/^Page not found - /)
}

for (const path of [
  '/nowhere',
  '/reimaging/verdict/more',
  '/reimaging/verdit',
  '/reimaging/__proto__',
  '/upgrade/media',
]) {
  test(`${path} is no page, and leads on to the start page`, async ({ wizard }) => {
    await wizard.open(path)
    await expectNotFound(wizard)
    await wizard.follow('Go to the start page')
    await expect(wizard.page).toHaveURL('/')
  })
}

test('a slip in the path keeps the answers', async ({ wizard }) => {
  await wizard.open(`/reimaging/verdit${own}&agreement=none`)
  await expectNotFound(wizard)
  await wizard.follow('Go on with these answers')
  await wizard.expectVerdict('not-permitted')
  await wizard.expectListed({ media: 'volume-licensing', agreement: 'none' })
})

test('a slip in the path beside one in the answers still says what was dropped', async ({ wizard }) => {
  await wizard.open(`/reimaging/verdit${own}&agreement=mine`)
  await wizard.follow('Go on with these answers')
  await wizard.expectQuestion('agreement')
  await expect(wizard.notice).toContainText('agreement=mine')
})

test('a path with a line break in it is no blank page', async ({ wizard }) => {
  await wizard.open('/reimag%0Aing-check')
  await expect(wizard.heading).toHaveText('There is no page at this address')
  await wizard.open('/reimag%0D%0Aing/verdict#v=1&media=oem')
  await wizard.expectVerdict('not-permitted')
})
