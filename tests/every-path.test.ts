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

    it('ends in a verdict that cites its sources and names the answer behind it', () => {
      expectOfEach((answers, verdict) => {
        if (verdict.citations.length === 0) return 'cites nothing'
        if (verdict.outcome === 'permitted') return undefined
        const causes = check.requirements.filter(({ id }) => verdict.causes.includes(id))
        if (verdict.causes.length === 0) return 'names no cause'
        return causes.every(({ reads }) => reads.some((question) => question in answers))
          ? undefined
          : 'names a cause that rests on no answer'
      })
    })

    it('has the same outcome whatever the facts were that were not asked', () => {
      expectOfEach((answers, verdict) => {
        for (const { id, values } of check.flow.questions) {
          if (id in answers) continue
          const other = values.find((value) => check.judge({ ...answers, [id]: value }).outcome !== verdict.outcome)
          if (other !== undefined) return `would not be ${verdict.outcome} if ${id} were ${other}`
        }
        return undefined
      })
    })

    it('asks no question whose answer changes nothing', () => {
      const said = new Map<string, Set<string>>()
      for (const { answers, verdict } of cases) {
        const rest = JSON.stringify([verdict.outcome, verdict.findings, verdict.notes, verdict.missing])
        const asked = Object.entries(answers)
        for (const index of asked.keys()) {
          const key = JSON.stringify(asked.slice(0, index))
          said.set(key, (said.get(key) ?? new Set()).add(rest))
        }
      }
      expectOfEach((answers) => {
        const asked = Object.entries(answers)
        const idle = asked.findIndex((_, index) => said.get(JSON.stringify(asked.slice(0, index)))?.size === 1)
        return idle === -1 ? undefined : `asks ${asked[idle]?.[0]} for nothing`
      })
    })
  })
}
