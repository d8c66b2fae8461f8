import { expect, it } from 'vitest'
import { upgradeRequirements } from '../../../src/editions/2009-10/upgrade/requirements.ts'
import { inEveryCase } from '../../../src/engine/rules/state.ts'
import { decide } from '../../../src/engine/rules/verdict.ts'
import { libraryOf } from '../../../src/engine/sources/library.ts'

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
