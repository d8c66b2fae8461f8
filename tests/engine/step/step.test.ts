import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/engine/question.ts'
import { encode } from '../../../src/engine/step/link.ts'
import { addressOf, continueFrom, type QuestionStep, resumeAddress, stepAt } from '../../../src/engine/step/step.ts'
import { checkNamed } from '../../support.ts'

const check = checkNamed('reimaging')

/** Windows 7 Professional on PCs with that label, under Open License: a plain yes. */
const yes: Answers = {
  media: 'volume-licensing',
  agreement: 'open-license',
  channel: 'oem',
  image: 'windows-7-professional',
  licensed: 'windows-7-professional',
  language: 'same',
  openLicensePurchase: 'yes',
}

const at = (step: string, answers: Answers) => stepAt(check, step, encode(check.flow, answers))

function questionAt(step: string, answers: Answers): QuestionStep {
  const found = at(step, answers)
  if (found.kind !== 'question') throw new Error(`${step} is not a question here`)
  return found
}

describe('an address', () => {
  it('without answers is the first question', () => {
    expect(stepAt(check, '', '')).toMatchObject({ kind: 'question', question: 'media', address: '/reimaging/media' })
  })

  it('with all answers is the verdict', () => {
    expect(at('verdict', yes)).toMatchObject({ kind: 'verdict', verdict: { outcome: 'permitted' }, problems: [] })
  })

  it('with some answers goes on at the first question that is open', () => {
    const { language: _, ...partial } = yes
    expect(at('verdict', partial)).toMatchObject({ question: 'language', problems: [] })
  })

  it('that asks for an answered question is that question, with its answer filled in', () => {
    const step = questionAt('image', yes)
    expect(step).toMatchObject({ question: 'image', chosen: 'windows-7-professional', isChange: true })
    expect(step.facts).toEqual({ media: 'volume-licensing', agreement: 'open-license' })
    expect(step.given.map(({ question }) => question)).not.toContain('image')
  })

  it('keeps answers to questions that may still come up, and drops those that cannot', () => {
    const step = questionAt('agreement', { media: 'volume-licensing', language: 'same', recoveryUse: 'one-pc' })
    expect(step.address).toBe('/reimaging/agreement#v=1&media=volume-licensing&language=same')
    expect(step.problems).toEqual([{ kind: 'not-asked', key: 'recoveryUse', value: 'one-pc' }])
  })

  it('names an answer that its question does not offer here, and asks again', () => {
    const step = questionAt('licensed', { ...yes, channel: 'retail', licensed: 'windows-7-starter' })
    expect(step.question).toBe('licensed')
    expect(step.problems).toEqual([{ kind: 'not-offered', key: 'licensed', value: 'windows-7-starter' }])
    expect(step.address).toContain('language=same')
    expect(step.address).not.toContain('starter')
  })
})

describe('Continue', () => {
  it('leaves the answer where Back comes back to, and goes on', () => {
    expect(continueFrom(questionAt('media', {}), 'volume-licensing')).toMatchObject({
      here: '/reimaging/media#v=1&media=volume-licensing',
      next: '/reimaging/agreement#v=1&media=volume-licensing',
    })
  })

  it('keeps later answers after a change and comes straight back to the verdict', () => {
    const { next } = continueFrom(questionAt('agreement', yes), 'academic-open')
    expect(next).toBe(addressOf(check, 'verdict', { ...yes, agreement: 'academic-open' }))
  })

  it('drops later answers that are no longer asked', () => {
    const { next } = continueFrom(questionAt('agreement', yes), 'select-plus')
    expect(next).not.toContain('openLicensePurchase')
    expect(next).toContain('/verdict#')
  })

  it('asks only what a change makes necessary', () => {
    const changed = continueFrom(questionAt('channel', yes), 'other-agreement')
    expect(changed.next).toContain('/baseLicense#')
    const asked = questionAt('baseLicense', { ...yes, channel: 'other-agreement' })
    expect(continueFrom(asked, 'yes').next).toContain('/verdict#')
  })
})

describe('the way back', () => {
  it('leads from the first question nowhere, and from the others to the one before', () => {
    expect(questionAt('media', {}).back).toBeUndefined()
    expect(questionAt('agreement', { media: 'volume-licensing' }).back).toBe(
      '/reimaging/media#v=1&media=volume-licensing',
    )
  })

  it('leads from a verdict to the last question, and from a change to the verdict', () => {
    expect(at('verdict', yes).back).toBe(addressOf(check, 'openLicensePurchase', yes))
    expect(questionAt('image', yes).back).toBe(addressOf(check, 'verdict', yes))
  })
})

describe('what a link remembers', () => {
  const stamp = '&rules=2009-10&revision=2&was=permitted&on=2026-03-01'
  const shared = stepAt(check, 'verdict', `${encode(check.flow, yes)}${stamp}`)
  const addressIn = (step: typeof shared, id: string): string =>
    step.given.find(({ question }) => question === id)?.address ?? ''

  it('goes along to a change, to another one from there, and back to the verdict', () => {
    const change = stepAt(check, 'image', addressIn(shared, 'image').replace(/^[^#]*/, ''))
    expect(change).toMatchObject({ kind: 'question', question: 'image', isChange: true })
    expect(change.back).toBe(`${shared.address}${stamp}`)
    expect(addressIn(change, 'agreement')).toBe(`${addressOf(check, 'agreement', yes)}${stamp}`)
    expect(shared.back).toBe(`${addressOf(check, 'openLicensePurchase', yes)}${stamp}`)
  })

  it('is left behind by an answer, and where a question is open', () => {
    const change = stepAt(check, 'agreement', shared.hash + stamp)
    if (change.kind !== 'question') throw new Error('It is no question')
    expect(continueFrom(change, 'select-plus').next).not.toContain('was=')
    const { language: _, ...partial } = yes
    expect(stepAt(check, '', `${encode(check.flow, partial)}${stamp}`).back).not.toContain('was=')
  })
})

describe('a hand-over', () => {
  it('takes over what the other check asks, and goes on there', () => {
    const upgrade = checkNamed('upgrade')
    const taken = { target: 'windows-vista-business', agreement: 'open-value' }
    expect(resumeAddress(upgrade, taken)).toBe(addressOf(upgrade, 'companyWide', taken))
    expect(resumeAddress(upgrade, { target: 'other' })).toBe('/upgrade/verdict#v=1&target=other')
  })
})
