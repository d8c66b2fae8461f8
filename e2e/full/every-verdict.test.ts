import { expect } from 'playwright/test'
import { expectClean, expectSound } from '../axe.ts'
import { pagesInPrint } from '../paper.ts'
import { proof } from '../proof.ts'
import { test, type Wizard } from '../wizard.ts'
import { type ExpectedVerdict, everyVerdict } from './every-verdict.ts'

const batches = 24
const kinds = proof.checks.reduce((sum, { verdicts }) => sum + verdicts, 0)

test(`there are ${kinds} kinds of verdict`, () => {
  expect(everyVerdict()).toHaveLength(kinds)
})

for (let batch = 0; batch < batches; batch++) {
  test(`every kind of verdict is shown as it was decided, and prints on four sheets at most: part ${batch + 1} of ${batches}`, async ({
    wizard,
  }) => {
    test.setTimeout(300_000)
    for (const verdict of everyVerdict().filter((_, place) => place % batches === batch))
      await test.step(verdict.address, async () => {
        await expectShown(wizard, verdict)
        await expectSound(wizard.page)
        expect(await pagesInPrint(wizard.page)).toBeLessThanOrEqual(4)
      })
  })
}

test('axe finds nothing on verdicts that show every rule in every state, every note and every step', async ({
  wizard,
}) => {
  test.setTimeout(300_000)
  const cover = everyVerdict().filter(({ isInCover }) => isInCover)
  expect(cover.length).toBeGreaterThan(10)
  for (const verdict of cover)
    await test.step(verdict.address, async () => {
      await expectShown(wizard, verdict)
      await expectClean(wizard.page)
    })
})

async function expectShown({ page, notice }: Wizard, verdict: ExpectedVerdict): Promise<void> {
  await page.goto(verdict.address)
  const { outcome, headline, states } = verdict
  await expect
    .poll(() =>
      page.evaluate(() => ({
        outcome: document.querySelector<HTMLElement>('main [data-outcome]')?.dataset.outcome,
        headline: document.querySelector('h1')?.textContent,
        states: Object.fromEntries(
          Array.from(document.querySelectorAll<HTMLElement>('main [data-requirement]'), ({ dataset }) => [
            dataset.requirement,
            dataset.state,
          ]),
        ),
      })),
    )
    .toEqual({ outcome, headline, states })
  await expect(page.getByText(verdict.reason, { exact: true })).toBeVisible()
  await expect(notice).toHaveCount(0)
  expect(new URL(page.url()).hash).toBe(verdict.address.slice(verdict.address.indexOf('#')))
}
