import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { optionsAt } from '../../../src/engine/flow/flow.ts'
import { replay } from '../../../src/engine/flow/replay.ts'
import { decode, encode } from '../../../src/engine/step/link.ts'
import { pathsOf } from '../../editions/2009-10/second-reading/oracles.ts'

describe.each(edition200910.checks)('in the check $id', (check) => {
  const { flow } = check
  const anyPath = fc.constantFrom(...pathsOf(check.id))

  it('a link gives back the answers it was made of', () => {
    fc.assert(
      fc.property(anyPath, (answers) => {
        expect(decode(flow, encode(flow, answers))).toMatchObject({ answers, problems: [] })
      }),
      { numRuns: 2_000 },
    )
  })

  it('changing an answer and changing it back gives the same verdict', () => {
    fc.assert(
      fc.property(anyPath, fc.nat(), fc.nat(), (answers, which, other) => {
        const asked = Object.entries(answers)
        const place = which % asked.length
        const [question = '', value = ''] = asked[place] ?? []
        const options = optionsAt(flow, question, Object.fromEntries(asked.slice(0, place)))
        const changed = replay(flow, { ...answers, [question]: options[other % options.length] ?? '' })
        // The change may have cost answers. Those that are left are the old ones, and the rest is asked again.
        const back = replay(flow, { ...changed.facts, ...changed.pending, [question]: value })
        for (const [id, kept] of Object.entries({ ...back.facts, ...back.pending })) expect(answers[id]).toBe(kept)
        const again = replay(flow, { ...answers, ...back.facts, ...back.pending })
        expect(again.facts).toEqual(answers)
        expect(check.decide(again.facts)).toEqual(check.decide(answers))
      }),
      { numRuns: 1_000 },
    )
  })
})
