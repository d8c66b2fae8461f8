import { expect, it } from 'vitest'
import { inEveryCase } from '../../src/rules/state.ts'
import { upgradeRequirements } from '../../src/rules/upgrade/requirements.ts'
import { decide } from '../../src/rules/verdict.ts'

it('a rule book without an ending for a case says so, and which case it is', () => {
  const rules = { requirements: [], endings: [], notes: [] }
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
