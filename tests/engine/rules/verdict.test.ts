import { expect, it } from 'vitest'
import { upgradeRequirements } from '../../../src/editions/2009-10/upgrade/requirements.ts'
import { inEveryCase } from '../../../src/engine/rules/state.ts'
import { decide } from '../../../src/engine/rules/verdict.ts'
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
