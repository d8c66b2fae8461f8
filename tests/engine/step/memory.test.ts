import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { changedSince, sharedAddress } from '../../../src/engine/step/shared-stamp.ts'
import { stepAt } from '../../../src/engine/step/step.ts'
import { checkNamed } from '../../support.ts'

const check = checkNamed('reimaging')
const answers = '#v=1&media=volume-licensing&agreement=select-plus&image=windows-7-professional&channel=unlicensed'

/** What is otherwise at an address, as its own hash remembers it. */
function changedAt(hash: string, asked = 'verdict') {
  const step = stepAt(check, asked, hash)
  return changedSince(edition200910, step, step.memory)
}

describe('a shared link', () => {
  it('remembers the rules and the outcome, and opens the same verdict', () => {
    const step = stepAt(check, 'verdict', answers)
    if (step.kind !== 'verdict') throw new Error('The answers lead to no verdict')
    const shared = sharedAddress(edition200910, step)
    expect(shared).toBe(`/reimaging/verdict${answers}&rules=2009-10&revision=2&was=not-permitted`)
    const again = stepAt(check, 'verdict', shared.slice(shared.indexOf('#')))
    expect(again).toMatchObject({ address: step.address, verdict: step.verdict, problems: [] })
    expect(changedSince(edition200910, again, again.memory)).toEqual({})
  })

  it('that remembers nothing says nothing', () => {
    expect(changedAt(answers)).toEqual({})
  })

  it('says what the outcome was and what it is now', () => {
    expect(changedAt(`${answers}&was=permitted`)).toEqual({
      outcome: { was: 'permitted', now: 'not-permitted', corrections: [] },
    })
  })

  it('says what the outcome was where a question is open now', () => {
    expect(changedAt('#v=1&media=volume-licensing&was=permitted')).toEqual({
      outcome: { was: 'permitted', corrections: [] },
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
})
