import { packed as table } from 'virtual:truth-table/2009-10'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { outcomesAhead } from '../../../src/engine/table/what-can-happen.ts'
import { oracleOf, pathsOf } from '../../editions/2009-10/second-reading/oracles.ts'
import { oneIn } from '../../support.ts'

describe.each(edition200910.checks)('what can still happen in the check $id', (check) => {
  const packed = table.checks.find(({ id }) => id === check.id)
  if (packed === undefined) throw new Error(`The table has no check ${check.id}`)
  const oracle = oracleOf(check.id)
  const all = pathsOf(check.id).map((answers) => ({ answers, outcome: oracle.expected(answers).outcome }))

  it('is what the second reading comes to on every path that begins so', () => {
    for (const { answers } of oneIn(2_000, all)) {
      const asked = Object.entries(answers)
      for (const [place, [question]] of asked.entries()) {
        const before = asked.slice(0, place)
        const begun = all.filter((path) => before.every(([id, value]) => path.answers[id] === value))
        const found = outcomesAhead(packed, Object.fromEntries(before), question)
        const { values = [] } = oracle.next(Object.fromEntries(before)) ?? {}
        expect([...found.keys()].toSorted()).toEqual(values.toSorted())
        for (const value of values) {
          const expected = begun.filter((path) => path.answers[question] === value).map(({ outcome }) => outcome)
          expect(new Set(found.get(value))).toEqual(new Set(expected))
        }
      }
    }
  })
})
