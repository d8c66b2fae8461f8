import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/engine/flow/replay.ts'
import type { Answers } from '../../../src/engine/question.ts'
import { checkNamed } from '../../support.ts'

const { flow } = checkNamed('reimaging')

/** Any answers at all to the check's own questions, most of them nonsense together. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .subarray(flow.questions.map((question) => question))
  .chain((questions) =>
    fc.tuple(...questions.map(({ id, values }) => fc.tuple(fc.constant(id), fc.constantFrom(...values)))),
  )
  .map((answers) => Object.fromEntries(answers))

describe('a replay', () => {
  it('of what it kept leads to the same place', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const first = replay(flow, answers)
        const again = replay(flow, { ...first.facts, ...first.pending })
        expect(again).toEqual({ ...first, dropped: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('accounts for every answer: taken, kept for later or dropped', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { facts, pending, dropped } = replay(flow, answers)
        const accounted = [...Object.keys(facts), ...Object.keys(pending), ...dropped.map(({ question }) => question)]
        expect(accounted.toSorted()).toEqual(Object.keys(answers).toSorted())
      }),
      { numRuns: 300 },
    )
  })

  it('keeps nothing for later once the verdict is reached', () => {
    const { open, pending, dropped } = replay(flow, { media: 'oem', agreement: 'none', language: 'same' })
    expect(open).toBeUndefined()
    expect(pending).toEqual({})
    expect(dropped.map(({ question }) => question)).toEqual(['agreement', 'language'])
  })

  it('stops at a value that is not offered after the answers before, and names it', () => {
    const windows = {
      media: 'volume-licensing',
      agreement: 'select-plus',
      channel: 'oem',
      image: 'windows-7-professional',
    }
    const { open, facts, dropped } = replay(flow, { ...windows, licensed: 'office-standard-2007', language: 'same' })
    expect(open).toBe('licensed')
    expect(facts).toEqual(windows)
    expect(dropped).toEqual([{ question: 'licensed', value: 'office-standard-2007', reason: 'not-offered' }])
  })

  it('keeps what may still be asked, and drops what cannot', () => {
    const { open, pending, dropped } = replay(flow, { agreement: 'open-license', language: 'same', colour: 'red' })
    expect(open).toBe('media')
    expect(pending).toEqual({ agreement: 'open-license', language: 'same' })
    expect(dropped).toEqual([])
    expect(replay(flow, { media: 'oem', language: 'same' }).dropped).toEqual([
      { question: 'language', value: 'same', reason: 'not-asked' },
    ])
  })

  it('has no open question at a verdict', () => {
    expect(Object.keys(replay(flow, { media: 'oem' }))).not.toContain('open')
  })

  it('does not take an inherited property for an answer', () => {
    expect(replay(flow, Object.create({ media: 'oem' })).open).toBe('media')
  })
})
