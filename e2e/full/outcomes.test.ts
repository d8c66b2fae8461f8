import { expect } from 'playwright/test'
import { outcomes } from '../../src/engine/rules/judgement.ts'
import { verdicts } from '../addresses.ts'
import { checkNamed, test } from '../wizard.ts'

/** The upgrade check has no other right to hand over to. */
const reachable = { reimaging: outcomes, upgrade: outcomes.filter((outcome) => outcome !== 'other-right') }

for (const [id, expected] of Object.entries(reachable)) {
  test(`the cases of the ${id} check come to every outcome it has`, () => {
    const reached = verdicts.filter(({ check }) => check === id).map(({ outcome }) => outcome)
    expect(new Set(reached)).toEqual(new Set(expected))
  })
}

for (const { check: id, about, outcome, answers, address } of verdicts) {
  test(`clicking through the ${id} check comes to ${outcome}: ${about}`, async ({ wizard }) => {
    const check = checkNamed(id)
    const { headline, reason } = check.explain(answers, check.decide(answers))
    await wizard.start(id)
    await wizard.answerAll(answers)
    await wizard.expectVerdict(outcome)
    await expect(wizard.heading).toHaveText(headline)
    await expect(wizard.page.getByText(reason, { exact: true })).toBeVisible()
    await expect(wizard.page).toHaveURL(address)
    await wizard.expectListed(answers)
    for (const { requirement, state } of check.decide(answers).findings)
      await expect(wizard.page.locator(`[data-requirement="${requirement}"]`)).toHaveAttribute('data-state', state)
  })
}

test('a check needs no storage', async ({ wizard }) => {
  const [first] = verdicts
  if (first === undefined) throw new Error('There are no cases')
  await wizard.page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Storage is switched off', 'SecurityError')
        },
      })
  })
  await wizard.start(first.check)
  await wizard.answerAll(first.answers)
  await wizard.expectVerdict(first.outcome)
})
