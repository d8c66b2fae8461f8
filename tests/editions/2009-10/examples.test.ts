import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { checkIn } from '../../../src/engine/edition.ts'
import { replay } from '../../../src/engine/flow/replay.ts'
import { outcomes } from '../../../src/engine/rules/judgement.ts'

const { situations, comparison } = edition200910.examples

describe('a situation to start from', () => {
  it.each([...situations, comparison.a, comparison.b])(
    '$id comes to its outcome',
    ({ check: id, answers, outcome }) => {
      const check = checkIn(edition200910, id)
      if (check === undefined) throw new Error(`There is no check ${id}`)
      const { facts, open, dropped, pending } = replay(check.flow, answers)
      expect({ open, dropped, pending }).toEqual({ open: undefined, dropped: [], pending: {} })
      expect(check.decide(facts).outcome).toBe(outcome)
    },
  )

  it('is one of eight, and between them they come to every outcome', () => {
    expect(situations).toHaveLength(8)
    expect(new Set(situations.map(({ outcome }) => outcome))).toEqual(new Set(outcomes))
  })
})
