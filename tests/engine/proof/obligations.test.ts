import { describe, expect, it } from 'vitest'
import { setup } from 'xstate'
import type { Check } from '../../../src/engine/check.ts'
import { flowOf } from '../../../src/engine/flow/flow.ts'
import type { Case } from '../../../src/engine/proof/cases.ts'
import { obligations } from '../../../src/engine/proof/obligations.ts'
import type { Basis } from '../../../src/engine/rules/basis.ts'
import type { Outcome } from '../../../src/engine/rules/judgement.ts'
import type { Verdict } from '../../../src/engine/rules/verdict.ts'
import type { Passage } from '../../../src/engine/sources/document.ts'
import { libraryOf } from '../../../src/engine/sources/library.ts'
import { casesOf } from '../../cases.ts'
import { checkNamed, oneIn } from '../../support.ts'

const sound = checkNamed('upgrade')

/** What an obligation says of a check that is broken in one way. */
function breachesOf(id: string, broken: Partial<Check>, cases: readonly Case[]): string[] {
  const obligation = obligations.find((one) => one.id === id)
  if (obligation === undefined) throw new Error(`There is no obligation ${id}`)
  return Array.from(obligation.breaches({ ...sound, ...broken }, cases), ({ says }) => says)
}

const cases = oneIn(20, casesOf(sound))
const withVerdict = (change: (verdict: Verdict) => Partial<Verdict>): Case[] =>
  cases.map(({ answers, verdict }) => ({ answers, verdict: { ...verdict, ...change(verdict) } }))

describe('an obligation notices', () => {
  it('a question that comes up again', () => {
    const machine = setup({}).createMachine({ id: 'circle', initial: 'target', states: { target: {} } })
    const flow = flowOf(machine, [{ id: 'target', values: ['other'] }])
    expect(breachesOf('total', { flow }, [])).toEqual(['asks target again'])
  })

  it('a question that offers nothing', () => {
    const machine = setup({}).createMachine({ id: 'mute', initial: 'target', states: { target: {} } })
    const flow = flowOf(machine, [{ id: 'target', values: [] }])
    expect(breachesOf('total', { flow }, [])).toEqual(['asks target and offers nothing'])
  })

  it('a verdict without a citation', () => {
    expect(
      breachesOf(
        'cited',
        {},
        withVerdict(() => ({ citations: [] })),
      )[0],
    ).toBe('cites nothing')
  })

  it('a no without a cause, or with one that rests on no answer', () => {
    expect(
      breachesOf(
        'cited',
        {},
        withVerdict(() => ({ outcome: 'not-permitted', causes: [] })),
      )[0],
    ).toBe('names no cause')
    const requirements = sound.requirements.map((requirement) => ({ ...requirement, reads: [] }))
    const causes = ['vl-customer']
    expect(
      breachesOf(
        'cited',
        { requirements },
        withVerdict(() => ({ outcome: 'not-permitted', causes })),
      )[0],
    ).toBe('names a cause that rests on no answer')
  })

  it('an outcome that hangs on a fact that was not asked', () => {
    const judge: Check['judge'] = (facts) =>
      facts.fullLicense === 'yes' ? { ending: '', outcome: 'permitted', findings: [], causes: [] } : sound.judge(facts)
    const unasked = cases.filter(({ answers }) => !('fullLicense' in answers))
    expect(breachesOf('sound', { judge }, unasked)[0]).toMatch(/^would not be [a-z-]+ if fullLicense=yes$/)
  })

  it('an outcome that hangs on two facts at once that were not asked', () => {
    const judge: Check['judge'] = (facts) =>
      facts.softwareAssurance === 'yes' && facts.allQualified === 'no'
        ? { ending: '', outcome: 'other-right', findings: [], causes: [] }
        : sound.judge(facts)
    const neither = cases.filter(({ answers }) => !('softwareAssurance' in answers) && !('allQualified' in answers))
    expect(breachesOf('sound', { judge }, neither).length).toBeGreaterThan(0)
  })

  it('a question whose answer changes nothing', () => {
    const alike = withVerdict(() => ({ outcome: 'not-covered', findings: [], notes: [], missing: [] }))
    expect(breachesOf('no-idle-question', {}, alike)).toHaveLength(alike.length)
  })

  it('rules that come to something else than the walk', () => {
    const other = withVerdict(() => ({ outcome: 'other-right' }))
    expect(breachesOf('agree', {}, other)).toHaveLength(other.length)
  })

  it('answers that the walk does not ask, or that end too early', () => {
    const [one] = cases
    if (one === undefined) throw new Error('There are no cases')
    const short = { ...one, answers: { target: 'windows-vista-business' } }
    const long = { ...one, answers: { target: 'other', agreement: 'none' } }
    expect(breachesOf('agree', {}, [short, long])).toEqual(['goes on to ask agreement', 'does not ask agreement'])
  })

  it('a yes that turns into a no once a fact is known, and a no that turns into a yes', () => {
    const all = casesOf(sound)
    const turned = all.map((one) => {
      const { outcome } = one.verdict
      const turn = { 'not-permitted': 'permitted', permitted: 'not-permitted' } as const
      const isUnsure = Object.values(one.answers).includes('unknown')
      const turns = outcome === 'permitted' || outcome === 'not-permitted'
      return isUnsure && turns ? { ...one, verdict: { ...one.verdict, outcome: turn[outcome] } } : one
    })
    const broken = breachesOf('unknown-is-safe', {}, turned)
    for (const outcome of ['permitted', 'not-permitted'])
      expect(broken).toContainEqual(
        expect.stringMatching(`^is ${outcome} once it is known that [a-zA-Z]+ is [a-z0-9-]+$`),
      )
  })

  it('a verdict that is decided by an answer that is no longer asked', () => {
    let calls = 0
    const decide: Check['decide'] = (facts) => ({ ...sound.decide(facts), missing: [String(calls++)] })
    expect(breachesOf('pruned', { decide }, casesOf(sound))[0]).toBe('decides by an answer that is not asked')
  })

  it('a no that is open again though every answer still counts', () => {
    const all = casesOf(sound)
    const opened = all.map((one) => {
      const isUnsure = Object.values(one.answers).includes('unknown')
      const outcome = isUnsure ? 'not-permitted' : 'undetermined'
      return { ...one, verdict: { ...one.verdict, outcome } as const }
    })
    expect(breachesOf('unknown-is-safe', {}, opened)).toContainEqual(expect.stringMatching(/^is undetermined once/))
  })

  describe('where the sources differ in kind,', () => {
    const library = libraryOf([
      { id: 'text', title: '', short: '', date: '', about: '', basis: 'text', passages: [passage('text')] },
      { id: 'ours', title: '', short: '', date: '', about: '', basis: 'reading', passages: [passage('ours')] },
    ])
    const resting = (outcome: Outcome, cites: readonly string[], basis: Basis): Case => {
      const [{ answers, verdict } = { answers: {}, verdict: sound.decide({ target: 'other' }) }] = cases
      const finding = {
        requirement: 'vl-customer',
        state: 'unmet',
        curable: false,
        cites,
        readings: [],
        basis,
      } as const
      return { answers, verdict: { ...verdict, outcome, causes: ['vl-customer'], findings: [finding] } }
    }

    it('a yes on a reading', () => {
      const yes = [resting('permitted', ['text', 'ours'], 'reading'), resting('other-right', ['text'], 'text')]
      expect(breachesOf('yes-rests-on-text', { library }, yes)).toEqual(['is a yes on a reading of vl-customer'])
      expect(breachesOf('yes-rests-on-text', {}, yes)).toEqual([])
    })

    it('a no on readings alone', () => {
      const no = [resting('not-permitted', ['ours'], 'reading'), resting('not-permitted', ['text', 'ours'], 'reading')]
      expect(breachesOf('no-rests-on-text', { library }, no)).toEqual(['is a no without a text of vl-customer'])
      expect(breachesOf('no-rests-on-text', {}, no)).toEqual([])
    })
  })
})

function passage(id: string): Passage {
  return { id, label: '', about: '', statements: [{ id: `${id}.1`, kind: 'decides', says: '' }] }
}
