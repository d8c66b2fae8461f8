import { describe, expect, it } from 'vitest'
import { reimagingFlow } from '../../../src/editions/2009-10/reimaging/chart.ts'
import { arrowsFrom, groundOf, likeliestAt, nextAfter, optionsAt, targets } from '../../../src/engine/flow/flow.ts'
import type { Answers } from '../../../src/engine/question.ts'

describe('the answer that most people look for', () => {
  const labels = { media: 'volume-licensing', agreement: 'select-plus', channel: 'oem' }

  it('is that of the question where it is offered', () => {
    const answers = { ...labels, image: 'windows-7-professional' }
    expect(likeliestAt(reimagingFlow, 'licensed', answers)).toBe('windows-7-professional')
  })

  it('is none where it is not offered, where the question has none, and where there is no such question', () => {
    expect(likeliestAt(reimagingFlow, 'licensed', { ...labels, image: 'windows-7-enterprise' })).toBeUndefined()
    expect(likeliestAt(reimagingFlow, 'licensed', { ...labels, image: 'other-product' })).toBeUndefined()
    expect(likeliestAt(reimagingFlow, 'media', {})).toBeUndefined()
    expect(likeliestAt(reimagingFlow, 'nothing', {})).toBeUndefined()
  })
})

describe('the ground of an arrow', () => {
  const arrow = { target: 'verdict', holds: () => true }

  it.each([
    ['Only that is allowed (faq-1, faq-2.1).', 'Only that is allowed', ['faq-1', 'faq-2.1']],
    ['Nothing (or little) of 1.0 is asked (note-1).', 'Nothing (or little) of 1.0 is asked', ['note-1']],
    ['Always.', 'Always', []],
    ['It goes on (note-1) from there.', 'It goes on (note-1) from there', []],
    ['(note-1).', '(note-1)', []],
    [undefined, '', []],
  ])('of %j is %j with what it cites', (description, says, cites) => {
    expect(groundOf({ ...arrow, description })).toEqual({ says, cites })
  })
})

describe('where a question may lead', () => {
  const waysAfter = (answers: Answers) => targets(reimagingFlow, 'recoveryUse', { media: 'recovery', ...answers })

  it('is every way while nothing is known, and one once all is', () => {
    expect(waysAfter({})).toEqual(['verdict', 'recoveryMatch'])
    expect(waysAfter({ recoveryUse: 'standard-image' })).toEqual(['verdict'])
    expect(waysAfter({ recoveryUse: 'one-pc' })).toEqual(['recoveryMatch'])
  })
})

it('a mistake of ours is named: no such question, or no way out of it', () => {
  expect(() => optionsAt(reimagingFlow, 'nothing', {})).toThrow('The machine reimaging has no question nothing')
  expect(() => nextAfter(reimagingFlow, 'nothing', {})).toThrow('The machine reimaging leads nowhere from nothing')
  expect(arrowsFrom(reimagingFlow, 'nothing')).toEqual([])
})
