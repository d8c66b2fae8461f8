import { describe, expect, it } from 'vitest'
import { outcomesAhead } from '../../src/table/ahead.ts'
import { packTable } from '../../src/table/packed.ts'
import { edition200910 } from '../../src/wizard/edition.ts'
import { oracleOf, pathsOf } from '../oracle/oracles.ts'
import { oneIn } from '../support.ts'

const table = packTable(edition200910)

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
