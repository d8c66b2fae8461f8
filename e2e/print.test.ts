import { expect, type Page } from 'playwright/test'
import { verdicts } from './addresses.ts'
import { pagesInPrint } from './paper.ts'
import { test } from './wizard.ts'

test('every outcome prints on three sheets, without anything to press', async ({ wizard }) => {
  test.setTimeout(90_000)
  const { page } = wizard
  for (const { address, outcome } of verdicts)
    await test.step(address, async () => {
      await wizard.open(address)
      await wizard.expectVerdict(outcome)
      expect(await pagesInPrint(page)).toBeLessThanOrEqual(3)
      await page.emulateMedia({ media: 'print' })
      expect(await operable(page)).toBe(0)
      await page.emulateMedia({ media: null })
    })
})

const operable = (page: Page): Promise<number> => page.getByRole('button').or(page.getByRole('textbox')).count()
