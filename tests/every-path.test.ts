import { describe, expect, it } from 'vitest'
import type { Answers } from '../src/facts/question.ts'
import { optionsAt } from '../src/flow/flow.ts'
import type { Verdict } from '../src/rules/verdict.ts'
import { edition200910 } from '../src/wizard/edition.ts'
import { addressOf } from '../src/wizard/step.ts'
import { askingsOf, casesOf } from './cases.ts'
import { expectedReimaging, nextInReimaging } from './oracle/reimaging.ts'
import type { Expected, Next } from './oracle/types.ts'
import { expectedUpgrade, nextInUpgrade } from './oracle/upgrade.ts'

/** The second reading of the sources, which shares no code with the product. */
interface Oracle {
  readonly paths: number
  readonly expected: (answers: Answers) => Expected
  readonly next: (answers: Answers) => Next | undefined
}

const oracles: Readonly<Record<string, Oracle>> = {
  reimaging: { paths: 33_880, expected: expectedReimaging, next: nextInReimaging },
  upgrade: { paths: 12_633, expected: expectedUpgrade, next: nextInUpgrade },
}

for (const check of edition200910.checks) {
  const oracle = oracles[check.id]
  if (oracle === undefined) throw new Error(`There is no second reading of the check ${check.id}`)
  const cases = casesOf(check)

  /** Fails with the shortest path for which something does not hold, as a link that opens it. */
  const expectOfEach = (problem: (answers: Answers, verdict: Verdict) => string | undefined): void => {
    const failures = cases.flatMap(({ answers, verdict }) => {
      const said = problem(answers, verdict)
      return said === undefined ? [] : [{ answers, said }]
    })
    failures.sort((one, other) => Object.keys(one.answers).length - Object.keys(other.answers).length)
    const [shortest] = failures
    expect(shortest && `${shortest.said} at ${addressOf(check, 'verdict', shortest.answers)}`).toBeUndefined()
  }

  describe(`every path of the check ${check.id}`, () => {
    it('is counted', () => {
      expect(cases).toHaveLength(oracle.paths)
      expect(new Set(cases.map(({ answers }) => JSON.stringify(answers)))).toHaveProperty('size', oracle.paths)
    })

    it('asks what a second reading of the sources asks, and offers the same values', () => {
      for (const { question, before } of askingsOf(check)) {
        const offered = { question, values: optionsAt(check.flow, question, before) }
        expect(offered, addressOf(check, question, before)).toEqual(oracle.next(before))
      }
      expectOfEach((answers) => (oracle.next(answers) === undefined ? undefined : 'stops too early'))
    })

    it('comes to the verdict of a second reading of the sources: outcome, findings and notes', () => {
      expectOfEach((answers, verdict) => {
        const expected = oracle.expected(answers)
        const found = Object.fromEntries(verdict.findings.map(({ requirement, state }) => [requirement, state]))
        const wrong = Object.keys({ ...expected.findings, ...found }).find((id) => expected.findings[id] !== found[id])
        if (verdict.outcome !== expected.outcome) return `${verdict.outcome}, not ${expected.outcome}`
        if (wrong !== undefined) return `${wrong} is ${found[wrong]}, not ${expected.findings[wrong]}`
        const notes = verdict.notes.map(({ id }) => id).join()
        return notes === expected.notes.join() ? undefined : `carries ${notes}, not ${expected.notes.join()}`
      })
    })
  })
}
