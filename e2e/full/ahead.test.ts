import { expect } from 'playwright/test'
import { outcomeNames } from '../../src/words/outcomes.ts'
import { test } from '../wizard.ts'

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
