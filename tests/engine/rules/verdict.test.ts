import { describe, expect, it } from 'vitest'
import { upgradeRequirements } from '../../../src/editions/2009-10/upgrade/requirements.ts'
import { inEveryCase } from '../../../src/engine/rules/state.ts'
import { decide, type RuleBook } from '../../../src/engine/rules/verdict.ts'
import { libraryOf } from '../../../src/engine/sources/library.ts'
import { pathsOf } from '../../editions/2009-10/second-reading/oracles.ts'
import { checkNamed } from '../../support.ts'

it('a rule book without an ending for a case says so, and which case it is', () => {
  const rules = { library: libraryOf([]), requirements: [], endings: [], notes: [], advice: [] }
  expect(() => decide(rules, { media: 'oem' })).toThrow('No ending holds for {"media":"oem"}')
})

it('what holds in each of no cases is met', () => {
  expect(inEveryCase([])).toBe('met')
  expect(inEveryCase(['unmet', 'unmet'])).toBe('unmet')
  expect(inEveryCase(['met', 'not-applicable'])).toBe('met')
  expect(inEveryCase(['met', 'unmet'])).toBe('unknown')
})

it('whether both systems may run is not reached before the old one was asked about', () => {
  const runningBoth = upgradeRequirements.find(({ id }) => id === 'running-both')
  expect(runningBoth?.state({ agreement: 'open-license' })).toBe('not-reached')
})

it('says of an advice that it is enough only where following it makes a yes', () => {
  const check = checkNamed('reimaging')
  const told = pathsOf('reimaging').flatMap((answers) =>
    check.decide(answers).advice.flatMap((advice) => (advice.id === 'buy-one-licence' ? [{ answers, advice }] : [])),
  )
  const wrong = told.filter(
    ({ answers, advice }) =>
      (advice.isEnough === true) !== (check.judge({ ...answers, openLicensePurchase: 'yes' }).outcome === 'permitted'),
  )
  expect(wrong).toEqual([])
  expect(new Set(told.map(({ advice }) => advice.isEnough))).toEqual(new Set([true, undefined]))
})

describe('a verdict on made-up rules', () => {
  /** What is unknown or unmet of one requirement, with a note and advice that lead elsewhere. */
  const rules: RuleBook<{ readonly asked: string }> = {
    library: libraryOf([]),
    requirements: [
      {
        id: 'asked',
        summary: 'It was asked.',
        cites: [],
        reads: ['asked'],
        curable: () => true,
        state: ({ asked }) => (asked === 'unknown' ? 'unknown' : asked === 'no' ? 'unmet' : 'met'),
      },
    ],
    endings: [
      { id: 'later', holds: ({ asked }) => asked === 'later', judges: ['asked'], gives: { outcome: 'conditional' } },
      { id: 'all', holds: () => true, judges: ['asked'], gives: { whenMet: 'permitted' } },
    ],
    notes: [{ id: 'elsewhere', cites: [], handsOver: true, shown: () => true }],
    advice: [
      { id: 'go-elsewhere', cites: [], question: 'asked', handsOver: true, given: () => true },
      { id: 'do-it', cites: [], cures: 'asked', given: ({ asked }) => asked === 'no' },
      { id: 'do-another', cites: [], cures: 'another', given: ({ asked }) => asked === 'no' },
    ],
  }
  const elsewhere = { id: 'go-elsewhere', cites: [], question: 'asked', handsOver: true }

  it('says which note and which advice lead elsewhere', () => {
    const { notes, advice } = decide(rules, { asked: 'yes' })
    expect(notes).toEqual([{ id: 'elsewhere', cites: [], handsOver: true }])
    expect(advice).toEqual([elsewhere])
  })

  it('asks first to find out what is missing, which rests on no source', () => {
    const { missing, advice } = decide(rules, { asked: 'unknown' })
    expect(missing).toEqual(['asked'])
    expect(advice).toEqual([{ id: 'find-out', cites: [], question: 'asked' }, elsewhere])
  })

  it('names as enough the advice that cures the one cause', () => {
    expect(decide(rules, { asked: 'no' }).advice).toEqual([
      elsewhere,
      { id: 'do-it', cites: [], isEnough: true },
      { id: 'do-another', cites: [] },
    ])
  })

  it('names as enough no advice that cures nothing, where nothing is unmet either', () => {
    expect(decide(rules, { asked: 'later' })).toMatchObject({ outcome: 'conditional', causes: [], advice: [elsewhere] })
  })
})
