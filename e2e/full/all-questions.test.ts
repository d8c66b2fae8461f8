import { expect, test } from 'playwright/test'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../src/editions/2026-05/edition.ts'
import { completePaths } from '../../src/engine/flow/paths.ts'
import { addressOf, allStep, stepAt } from '../../src/engine/step/step.ts'

// `npm test` follows each way with each answer that stands on it; here is every path of every check. No browser is asked.
for (const { id: edition, checks } of [edition200910, edition202605])
  for (const check of checks)
    test(`all questions at once give the verdict of the rules on every path of the ${check.id} check of ${edition}`, () => {
      test.setTimeout(900_000)
      let paths = 0
      for (const answers of completePaths(check.flow)) {
        paths++
        const address = addressOf(check, allStep, answers)
        const step = stepAt(check, allStep, address.slice(address.indexOf('#')))
        const { outcome, causes, findings } = check.judge(answers)
        const isSame =
          step.kind === 'verdict' &&
          step.verdict.outcome === outcome &&
          step.verdict.causes.join() === causes.join() &&
          step.verdict.findings.every(({ state }, place) => state === findings[place]?.state)
        if (!isSame) expect(step, address).toMatchObject({ kind: 'verdict', verdict: { outcome, causes } })
      }
      expect(paths).toBeGreaterThan(2_000)
    })
