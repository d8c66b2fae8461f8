import { expect } from 'playwright/test'
import { journeys } from './addresses.ts'
import { checkNamed, test } from './wizard.ts'

for (const { check: id, about, outcome, answers, address } of journeys) {
  test(`clicking through the ${id} check comes to ${outcome}: ${about}`, async ({ wizard }) => {
    const check = checkNamed(id)
    const { headline, reason } = check.explain(answers, check.decide(answers))
    await wizard.start(id)
    await wizard.answerAll(answers)
    await wizard.expectVerdict(outcome)
    await expect(wizard.heading).toHaveText(headline)
    await expect(wizard.page.getByText(reason, { exact: true })).toBeVisible()
    await wizard.expectAddress(address)
    await wizard.expectListed(answers)
    for (const { requirement, state } of check.decide(answers).findings)
      await expect(wizard.page.locator(`[data-requirement="${requirement}"]`)).toHaveAttribute('data-state', state)
  })
}
