import { expect } from 'playwright/test'
import { outcomeNames } from '../../src/words/outcomes.ts'
import { expectClean } from '../axe.ts'
import { test } from '../wizard.ts'

const own = '#v=1&media=volume-licensing&agreement=select-plus&channel=oem&image=windows-7-professional'

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

test('a first question may still come to anything', async ({ wizard }) => {
  const { page } = wizard
  await wizard.start('reimaging')
  await page.getByText('What can still happen').click()
  const group = page.locator('dl > div').filter({ hasText: 'Media of our own Volume Licensing agreement' })
  await expect(group.getByRole('definition')).toHaveText(Object.values(outcomeNames))
})

test.describe('where the table of paths does not arrive', () => {
  test.use({ expected: /ERR_FAILED/ })

  test('the question stands and says so', async ({ wizard }) => {
    await wizard.page.route('**/assets/*truth-table*', (route) => route.abort())
    await wizard.start('reimaging')
    // The page is loaded anew, once: a part may be missing because the product has been renewed.
    const anew = wizard.page.waitForEvent('load')
    await wizard.page.getByText('What can still happen').click()
    await anew
    await wizard.expectAwake()
    await wizard.page.getByText('What can still happen').click()
    await expect(wizard.page.getByText('This part did not arrive.')).toBeVisible()
    await wizard.answer('media', 'oem')
    await wizard.expectVerdict('not-permitted')
  })
})
