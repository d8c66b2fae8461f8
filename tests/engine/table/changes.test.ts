import { packed as table } from 'virtual:truth-table/2009-10'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import type { Check } from '../../../src/engine/check.ts'
import { optionsAt } from '../../../src/engine/flow/flow.ts'
import { replay } from '../../../src/engine/flow/replay.ts'
import type { Answers } from '../../../src/engine/question.ts'
import type { Outcome } from '../../../src/engine/rules/judgement.ts'
import { bestOf, changesFrom, isBetter } from '../../../src/engine/table/what-would-change.ts'
import { pathsOf } from '../../editions/2009-10/second-reading/oracles.ts'
import { oneIn } from '../../support.ts'

const anything = (): boolean => true

function changesOf(check: Check, facts: Answers, isSensible: (question: string, value: string) => boolean = anything) {
  const packed = table.checks.find(({ id }) => id === check.id)
  if (packed === undefined) throw new Error(`The table has no check ${check.id}`)
  return changesFrom(packed, facts, check.judge(facts).outcome, isSensible)
}

/** All that some answers may come to, by walking on from them; `undefined` where that would be too many. */
function outcomesAfter(check: Check, answers: Answers, deepest: number): Set<Outcome> | undefined {
  const { open, facts, pending } = replay(check.flow, answers)
  if (open === undefined) return new Set([check.judge(facts).outcome])
  if (deepest === 0) return undefined
  const found = new Set<Outcome>()
  for (const value of optionsAt(check.flow, open, facts)) {
    const after = outcomesAfter(check, { ...facts, ...pending, [open]: value }, deepest - 1)
    if (after === undefined) return undefined
    for (const outcome of after) found.add(outcome)
  }
  return found
}

describe.each(edition200910.checks)('what would change a verdict of the check $id', (check) => {
  const paths = oneIn(check.id === 'upgrade' ? 137 : 397, pathsOf(check.id))

  it('is what walking on from the changed answers comes to', () => {
    for (const facts of paths)
      for (const { answers, outcomes, opens } of changesOf(check, facts)) {
        if (opens.length > 2) continue
        expect(new Set(outcomes), JSON.stringify({ facts, answers })).toEqual(
          outcomesAfter(check, { ...facts, ...answers }, opens.length),
        )
      }
  })

  it('always leads to something better, or may', () => {
    for (const facts of paths) {
      const { outcome } = check.judge(facts)
      for (const { outcomes, answers } of changesOf(check, facts)) {
        expect(isBetter(bestOf(outcomes), outcome)).toBe(true)
        for (const [question, value] of Object.entries(answers)) expect(facts[question]).not.toBe(value)
      }
    }
  })

  it('misses no single answer that certainly makes it better', () => {
    for (const facts of paths) {
      const found = changesOf(check, facts).map(({ answers }) => JSON.stringify(answers))
      const { outcome } = check.judge(facts)
      for (const [place, question] of Object.keys(facts).entries()) {
        const before = Object.fromEntries(Object.entries(facts).slice(0, place))
        for (const value of optionsAt(check.flow, question, before)) {
          const after = outcomesAfter(check, { ...facts, [question]: value }, 0)
          const isChange = after !== undefined && isBetter(bestOf([...after]), outcome)
          if (isChange && value !== facts[question]) expect(found).toContain(JSON.stringify({ [question]: value }))
        }
      }
    }
  })
})

describe('what would change a verdict', () => {
  const reimaging = edition200910.checks[0]
  if (reimaging === undefined) throw new Error('The edition has no checks')
  const noLicence = { media: 'volume-licensing', agreement: 'select-plus', channel: 'unlicensed' }

  it('keeps to the answers that come into question', () => {
    const found = changesOf(reimaging, noLicence, (question, value) => question === 'channel' && value === 'retail')
    expect(found.map(({ answers }) => answers)).toEqual([{ channel: 'retail' }])
  })

  it('changes two answers only where one does not help', () => {
    const facts = {
      media: 'volume-licensing',
      agreement: 'open-license',
      channel: 'oem',
      image: 'windows-7-professional',
      licensed: 'windows-7-professional',
      language: 'unknown',
      openLicensePurchase: 'unknown',
    }
    const isFoundOut = (question: string, value: string): boolean =>
      ['language', 'openLicensePurchase'].includes(question) && value !== 'unknown'
    expect(changesOf(reimaging, facts, isFoundOut)).toEqual([
      { answers: { language: 'same', openLicensePurchase: 'yes' }, outcomes: ['permitted'], opens: [], mostOpened: 0 },
      { answers: { language: 'same', openLicensePurchase: 'no' }, outcomes: ['conditional'], opens: [], mostOpened: 0 },
    ])
  })

  it('is nothing for a yes', () => {
    const yes = { ...noLicence, channel: 'oem', image: 'windows-7-professional', licensed: 'windows-7-professional' }
    expect(changesOf(reimaging, { ...yes, language: 'same' })).toEqual([])
  })
})
