import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { changedSince, decidedOn, sharedAddress } from '../../../src/engine/step/shared-stamp.ts'
import { stepAt } from '../../../src/engine/step/step.ts'
import { checkNamed } from '../../support.ts'

const check = checkNamed('reimaging')
const answers = '#v=1&media=volume-licensing&agreement=select-plus&image=windows-7-professional&channel=unlicensed'

const today = '2026-11-27'

/** What is otherwise at an address, as its own hash remembers it. */
function changedAt(hash: string, asked = 'verdict') {
  const step = stepAt(check, asked, hash)
  return changedSince(edition200910, step, step.memory, today)
}

describe('a shared link', () => {
  it('remembers the rules and the outcome, and opens the same verdict', () => {
    const step = stepAt(check, 'verdict', answers)
    if (step.kind !== 'verdict') throw new Error('The answers lead to no verdict')
    const shared = sharedAddress(edition200910, step, today)
    expect(shared).toBe(`/reimaging/verdict${answers}&rules=2009-10&revision=2&was=not-permitted&on=2026-11-27`)
    const again = stepAt(check, 'verdict', shared.slice(shared.indexOf('#')))
    expect(again).toMatchObject({ address: step.address, verdict: step.verdict, problems: [] })
    expect(changedSince(edition200910, again, again.memory, today)).toEqual({})
  })

  it('that remembers nothing says nothing', () => {
    expect(changedAt(answers)).toEqual({})
  })

  it('says what the outcome was and what it is now', () => {
    expect(changedAt(`${answers}&was=permitted`)).toEqual({
      outcome: { was: 'permitted', now: 'not-permitted', corrections: [], isAltered: true },
    })
  })

  it('says what the outcome was where a question is open now', () => {
    expect(changedAt('#v=1&media=volume-licensing&was=permitted')).toEqual({
      outcome: { was: 'permitted', corrections: [], isAltered: false },
    })
  })

  it('says nothing of the outcome while an answer is being changed', () => {
    expect(changedAt(`${answers}&was=permitted`, 'media')).toEqual({})
  })

  it('names rules that are not known', () => {
    expect(changedAt(`${answers}&rules=2031-01&was=not-permitted`)).toEqual({ unknownRules: '2031-01' })
  })

  it('quotes an outcome that is none', () => {
    expect(changedAt(`${answers}&was=certainly`)).toEqual({ unknownOutcome: 'certainly' })
    expect(changedAt(`${answers}&was=${'y'.repeat(300)}`)).toEqual({ unknownOutcome: `${'y'.repeat(60)}…` })
    expect(changedAt(`${answers}&was=toString`)).toEqual({ unknownOutcome: 'toString' })
  })

  it.each([
    ['by the same revision', '&rules=2009-10&revision=2&was=permitted', true],
    ['by a revision that is still to come', '&rules=2009-10&revision=7&was=permitted', false],
    ['by other rules', '&rules=2031-01&was=permitted', false],
  ])('of another outcome %s was altered: %s', (_, stamp, isAltered) => {
    expect(changedAt(`${answers}${stamp}`).outcome?.isAltered).toBe(isAltered)
  })

  it.each([
    '2026-11-27',
    '2026-11-28', // It is tomorrow already where the link was made.
    '2009-10-22',
  ])('takes %s for the day it was decided', (day) => {
    expect(changedAt(`${answers}&was=not-permitted&on=${day}`)).toEqual({})
  })

  it.each(['2026-11-29', '2026-02-30', '2026-1-1', 'yesterday', '20261127', 'NaN'])(
    'quotes %j, which is no day that has been',
    (day) => {
      expect(changedAt(`${answers}&was=not-permitted&on=${day}`)).toEqual({ unknownDay: day })
    },
  )
})

describe('a verdict', () => {
  const decided = (hash: string): string => {
    const step = stepAt(check, 'verdict', hash)
    if (step.kind !== 'verdict') throw new Error('The answers lead to no verdict')
    return decidedOn(edition200910, step, today)
  }
  const stamp = '&rules=2009-10&revision=2&was=not-permitted&on=2026-03-01'

  it('was decided on the day that its link says', () => {
    expect(decided(`${answers}${stamp}`)).toBe('2026-03-01')
  })

  it.each([
    ['its link says no day', ''],
    ['its link says none that has been', stamp.replace('2026-03', '2031-03')],
    ['its link says another outcome', stamp.replace('not-permitted', 'permitted')],
    ['its link is of another revision', stamp.replace('revision=2', 'revision=1')],
    ['its link is of other rules', stamp.replace('2009-10', '2026-05')],
  ])('is decided today where %s', (_, other) => {
    expect(decided(`${answers}${other}`)).toBe(today)
  })
})
