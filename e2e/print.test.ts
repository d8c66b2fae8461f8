import { expect, type Page } from 'playwright/test'
import { verdicts } from './addresses.ts'
import { pagesInPrint } from './paper.ts'
import { test } from './wizard.ts'

test('every outcome prints on three sheets at most, most of them on two, without anything to press', async ({
  wizard,
}) => {
  test.setTimeout(90_000)
  const { page } = wizard
  const sheets: number[] = []
  for (const { address, outcome } of verdicts)
    await test.step(address, async () => {
      await wizard.open(address)
      await wizard.expectVerdict(outcome)
      sheets.push(await pagesInPrint(page))
      await page.emulateMedia({ media: 'print' })
      expect(await operable(page)).toBe(0)
      await page.emulateMedia({ media: null })
    })
  expect(Math.max(...sheets), sheets.join()).toBeLessThanOrEqual(3)
  expect(sheets.filter((count) => count <= 2).length, sheets.join()).toBeGreaterThan(sheets.length / 2)
})

const operable = (page: Page): Promise<number> => page.getByRole('button').or(page.getByRole('textbox')).count()
