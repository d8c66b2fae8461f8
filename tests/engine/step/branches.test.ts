import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../../src/editions/2026-05/edition.ts'
import type { Check } from '../../../src/engine/check.ts'
import { completePaths } from '../../../src/engine/flow/paths.ts'
import type { Answers } from '../../../src/engine/question.ts'
import { isOfOneFact, missingFactsOf } from '../../../src/engine/step/branches.ts'
import { addressOf, stepAt, type VerdictStep } from '../../../src/engine/step/step.ts'
import { toyEdition } from '../../toy-edition.ts'

const checks = [...edition200910.checks, ...edition202605.checks, ...toyEdition.checks]

function verdictAt(check: Check, answers: Answers): VerdictStep {
  const address = addressOf(check, 'verdict', answers)
  const step = stepAt(check, 'verdict', address.slice(address.indexOf('#')))
  if (step.kind === 'question') throw new Error(`${address} is no verdict`)
  return step
}

function* undetermined(check: Check, one: number): Generator<VerdictStep> {
  let count = 0
  for (const answers of completePaths(check.flow))
    if (check.judge(answers).outcome === 'undetermined' && count++ % one === 0) yield verdictAt(check, answers)
}

describe.each(checks)('what is missing in $name', (check) => {
  it('is told answer by answer: each comes to what the check then says, or goes on', () => {
    for (const step of undetermined(check, check.flow.questions.length > 5 ? 499 : 1))
      for (const { question, branches } of missingFactsOf(step)) {
        expect(branches.length).toBeGreaterThan(0)
        for (const { values, outcome } of branches)
          for (const value of values) {
            expect(value).not.toBe('unknown')
            const address = addressOf(check, 'verdict', { ...step.facts, [question]: value })
            const led = stepAt(check, 'verdict', address.slice(address.indexOf('#')))
            expect(led.kind === 'verdict' ? led.verdict.outcome : undefined).toBe(outcome)
          }
      }
  })
})

describe('a check that ends at one fact', () => {
  const [reimaging] = edition200910.checks
  if (reimaging === undefined) throw new Error('The edition has no check')

  it('says how to go on from there', () => {
    const step = verdictAt(reimaging, { media: 'unknown' })
    expect(isOfOneFact(step.verdict)).toBe(true)
    const [{ branches } = { branches: [] }] = missingFactsOf(step)
    const own = branches.find(({ values }) => values.includes('volume-licensing'))
    expect(own?.outcome).toBeUndefined()
    expect(own?.address).toBe('/reimaging/agreement#v=1&media=volume-licensing')
  })

  it('is no check that was asked to its end', () => {
    const [toy] = toyEdition.checks
    if (toy === undefined) throw new Error('The toy has no check')
    const step = verdictAt(toy, { lock: 'yes', rack: 'unknown' })
    expect(isOfOneFact(step.verdict)).toBe(false)
    expect(missingFactsOf(step)).toEqual([
      {
        question: 'rack',
        branches: [
          { values: ['cellar'], outcome: 'permitted', address: '/bicycle/verdict#v=1&lock=yes&rack=cellar' },
          { values: ['street'], outcome: 'conditional', address: '/bicycle/verdict#v=1&lock=yes&rack=street' },
        ],
      },
    ])
  })
})
