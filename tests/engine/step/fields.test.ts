import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../../src/editions/2026-05/edition.ts'
import type { Check } from '../../../src/engine/check.ts'
import { completePaths } from '../../../src/engine/flow/paths.ts'
import type { Answers } from '../../../src/engine/question.ts'
import { changeAt, fieldsOf } from '../../../src/engine/step/fields.ts'
import { addressOf, allStep, type Step, stepAt, verdictStep } from '../../../src/engine/step/step.ts'
import { toyEdition } from '../../toy-edition.ts'

const checks = [...edition200910.checks, ...edition202605.checks, ...toyEdition.checks]

function allAt(check: Check, answers: Answers): Step {
  const address = addressOf(check, allStep, answers)
  return stepAt(check, allStep, address.slice(address.indexOf('#')))
}

/** One path in so many; every one of the toy. */
function* oneIn(many: number, check: Check): Generator<Answers> {
  const paths = [...completePaths(check.flow)]
  for (const [place, answers] of paths.entries()) if (paths.length < 100 || place % many === 0) yield answers
}

/**
 * Of every path: each way through the questions with each answer that any path has on it. That the machine leads on every
 * path as its arrows say is held where the machine is walked.
 */
function* everyAnswerOfEveryWay(check: Check): Generator<Answers> {
  const seen = new Set<string>()
  for (const answers of completePaths(check.flow)) {
    const way = Object.keys(answers).join()
    const given = Object.entries(answers).map(([question, value]) => `${way} ${question}=${value}`)
    if (given.every((one) => seen.has(one))) continue
    for (const one of given) seen.add(one)
    yield answers
  }
}

describe.each(checks)('all questions of $name at once', (check) => {
  it('come to the verdict of the wizard on every way, with every answer', () => {
    for (const answers of everyAnswerOfEveryWay(check)) {
      const step = allAt(check, answers)
      if (step.kind !== 'verdict') expect.fail(`${JSON.stringify(answers)} has no verdict`)
      expect(step.answers).toEqual(answers)
      expect(step.verdict).toEqual(check.decide(answers))
    }
  })

  it('are what the wizard shows, whatever stands behind the #', () => {
    // One function of the address makes the step of both; only a question of that name could tell them apart.
    expect(check.flow.questions.map(({ id }) => id)).not.toContain(allStep)
    for (const answers of oneIn(997, check)) {
      const hash = addressOf(check, allStep, answers).replace(/^[^#]*/, '')
      for (const part of [hash, hash.replace(/&[^&]*$/, ''), `${hash}x`])
        expect(stepAt(check, allStep, part)).toEqual(stepAt(check, verdictStep, part))
    }
  })

  it('show each answer of a path with what was offered there, and of each other question why it is not asked', () => {
    for (const answers of oneIn(499, check))
      for (const { question, chosen, options, state, because } of fieldsOf(allAt(check, answers))) {
        expect(chosen).toBe(answers[question])
        if (Object.hasOwn(answers, question))
          expect([state, options]).toEqual(['asked', expect.arrayContaining([chosen])])
        else {
          expect(state).toBe('not-asked')
          expect(because?.value).toBe(answers[because?.question ?? ''])
          expect(because?.value).toBeDefined()
        }
      }
  })

  it('are answered in order like those of the wizard', () => {
    for (const answers of oneIn(499, check)) {
      let before: Answers = {}
      for (const [question, value] of Object.entries(answers)) {
        const { after, from, to, dropped } = changeAt(allAt(check, before), question, value)
        before = { ...before, [question]: value }
        expect([after, from, to, dropped]).toEqual([before, undefined, value, []])
      }
    }
  })
})

describe('a change', () => {
  const [check] = toyEdition.checks
  if (check === undefined) throw new Error('The toy has no check')

  it('says what it was and is, what it came to, and what is no longer asked', () => {
    const before = { lock: 'yes', rack: 'cellar' }
    expect(changeAt(allAt(check, before), 'lock', 'no')).toEqual({
      question: 'lock',
      from: 'yes',
      to: 'no',
      was: 'permitted',
      now: 'not-permitted',
      dropped: ['rack'],
      before,
      after: { lock: 'no' },
    })
  })

  it('takes an answer back, and keeps those that may still come up', () => {
    const { to, now, after } = changeAt(allAt(check, { lock: 'yes', rack: 'cellar' }), 'lock', undefined)
    expect([to, now, after]).toEqual([undefined, undefined, { rack: 'cellar' }])
  })
})
