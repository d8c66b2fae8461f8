import { describe, expect, it } from 'vitest'
import { edition200910 } from '../src/editions/2009-10/edition.ts'
import { optionsAt } from '../src/engine/flow/flow.ts'
import { addressOf } from '../src/engine/step/step.ts'
import { askingsOf, casesOf } from './cases.ts'
import { oracleOf } from './editions/2009-10/second-reading/oracles.ts'

for (const check of edition200910.checks) {
  const oracle = oracleOf(check.id)
  const cases = casesOf(check)

  describe(`every path of the check ${check.id}`, () => {
    it('is counted', () => {
      expect(cases).toHaveLength(oracle.paths)
      expect(new Set(cases.map(({ answers }) => JSON.stringify(answers)))).toHaveProperty('size', oracle.paths)
    })

    it('asks what a second reading of the sources asks, and offers the same values', () => {
      for (const { question, before } of askingsOf(check)) {
        const offered = { question, values: optionsAt(check.flow, question, before) }
        expect(offered, addressOf(check, question, before)).toEqual(oracle.next(before))
      }
      for (const { answers } of cases)
        expect(oracle.next(answers), addressOf(check, 'verdict', answers)).toBeUndefined()
    })
  })
}
