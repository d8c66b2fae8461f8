import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { library } from '../../../src/editions/2009-10/sources/places.ts'
import { optionsAt } from '../../../src/engine/flow/flow.ts'
import { replay } from '../../../src/engine/flow/replay.ts'
import type { Verdict } from '../../../src/engine/rules/verdict.ts'
import { addressOf } from '../../../src/engine/step/step.ts'
import { oneIn } from '../../support.ts'
import { expectedAdvice } from './second-reading/advice.ts'
import { oracleOf, pathsOf } from './second-reading/oracles.ts'
import type { Answers, Expected } from './second-reading/types.ts'
import { conditional } from './second-reading/where.ts'

/** Where a verdict is another than the second reading's, in a few words; `undefined` where both agree. */
function problemWith(verdict: Verdict, expected: Expected): string | undefined {
  if (verdict.outcome !== expected.outcome) return `${verdict.outcome}, not ${expected.outcome}`
  if (verdict.ending !== expected.ending) return `ends at ${verdict.ending}, not ${expected.ending}`
  const wrong = verdict.findings.find(({ requirement, state }) => expected.findings[requirement] !== state)
  if (wrong !== undefined) return `${wrong.requirement} is ${wrong.state}, not ${expected.findings[wrong.requirement]}`
  const notes = verdict.notes.map(({ id }) => id).join()
  if (notes !== expected.notes.join()) return `carries ${notes}, not ${expected.notes.join()}`
  const [handed, handOver] = [JSON.stringify(verdict.handOver), JSON.stringify(expected.handOver)]
  return handed === handOver ? undefined : `hands over ${handed}, not ${handOver}`
}

/** What brings an outcome about, said once more and in another way. */
function expectedCauses({ outcome, findings }: Verdict): string[] {
  const wanted: Record<string, (state: string, curable: boolean) => boolean> = {
    'not-permitted': (state, curable) => state === 'unmet' && !curable,
    conditional: (state, curable) => state === 'unmet' && curable,
    undetermined: (state) => state === 'unknown',
    permitted: (state) => state === 'met',
    'other-right': (state) => state === 'met',
    'not-covered': (state) => state === 'unmet',
  }
  return findings
    .filter(({ state, curable }) => wanted[outcome]?.(state, curable))
    .map(({ requirement }) => requirement)
}

// These walk as the second reading does, so they are fast, and stay so when a flow is wrong.
describe.each(edition200910.checks)('a second reading of the sources for the check $id', (check) => {
  const oracle = oracleOf(check.id)
  // Worked out path by path when first asked for: a fault is then found at once, and a right verdict decided once.
  const verdicts: Verdict[] = []
  const expectations: Expected[] = []
  function* cases(): Generator<readonly [Answers, Verdict, Expected]> {
    for (const [place, answers] of pathsOf(check.id).entries()) {
      verdicts[place] ??= check.decide(answers)
      expectations[place] ??= oracle.expected(answers)
      const [verdict, expected] = [verdicts[place], expectations[place]]
      if (verdict && expected) yield [answers, verdict, expected]
    }
  }
  const at = (answers: Answers): string => addressOf(check, 'verdict', answers)

  it('comes to the same verdicts: outcome, ending, findings, notes and hand-over', () => {
    expect(pathsOf(check.id)).toHaveLength(oracle.paths)
    for (const [answers, verdict, expected] of cases()) {
      const problem = problemWith(verdict, expected)
      if (problem !== undefined) expect.fail(`${problem} at ${at(answers)}`)
    }
  })

  it('agrees on what brings the outcome about', () => {
    for (const [answers, verdict] of cases()) {
      const isFixed = verdict.outcome === 'not-covered'
      if (!isFixed && verdict.causes.join() !== expectedCauses(verdict).join())
        expect.fail(`${verdict.causes} brings it about at ${at(answers)}, not ${expectedCauses(verdict)}`)
      if (isFixed && verdict.causes.length !== 1) expect.fail(`${verdict.causes} brings it about at ${at(answers)}`)
    }
  })

  it('gives the same advice, in the same order, leading back to the same questions', () => {
    for (const [answers, verdict, of] of cases()) {
      // Whether an advice is enough is tested by following it: tests/engine/rules/verdict.test.ts.
      const given = verdict.advice.map(({ cites: _, isEnough: __, ...advice }) => advice)
      const expected = expectedAdvice(check.id, answers, of, oracle.reads)
      if (JSON.stringify(given) !== JSON.stringify(expected))
        expect.fail(`advises ${JSON.stringify(given)}, not ${JSON.stringify(expected)} at ${at(answers)}`)
    }
  })

  it('agrees on the answers that each rule hangs on, and so on the facts that are missing', () => {
    expect(Object.fromEntries(check.requirements.map(({ id, reads }) => [id, reads]))).toEqual(oracle.reads)
    for (const [answers, { missing, findings }] of cases()) {
      const hang = findings
        .filter(({ state }) => state === 'unknown')
        .flatMap((one) => oracle.reads[one.requirement] ?? [])
      const expected = Object.keys(answers).filter((id) => answers[id] === 'unknown' && hang.includes(id))
      if (missing.join() !== expected.join()) expect.fail(`${missing} is missing at ${at(answers)}, not ${expected}`)
    }
  })

  it('agrees on when a rule cites what it does not always cite', () => {
    for (const [answers, { findings }] of cases()) {
      for (const { requirement, cites, readings } of findings) {
        const given: readonly string[] = [...library.statementsAt(cites), ...readings]
        for (const one of conditional[check.id] ?? [])
          if (one.requirement === requirement && cites.length > 0 && given.includes(one.id) !== one.where(answers))
            expect.fail(
              `${requirement} ${given.includes(one.id) ? 'cites' : 'does not cite'} ${one.id} at ${at(answers)}`,
            )
      }
    }
  })

  it('agrees on every question that is asked on the way, and on the values it offers', () => {
    for (const answers of oneIn(60, pathsOf(check.id))) {
      const asked = Object.keys(answers)
      for (const index of asked.keys()) {
        const before = Object.fromEntries(Object.entries(answers).slice(0, index))
        const { open, facts } = replay(check.flow, before)
        const question = asked[index] ?? ''
        expect({ question: open, values: optionsAt(check.flow, question, facts) }, at(before)).toEqual(
          oracle.next(before),
        )
      }
      expect(replay(check.flow, answers), at(answers)).toMatchObject({ facts: answers, pending: {}, dropped: [] })
      expect(replay(check.flow, answers).open, at(answers)).toBeUndefined()
    }
  })
})

it('media of others and media from a box each have their own place where the sources are silent', () => {
  const silenceFor = (media: string) =>
    edition200910.checks[0]?.decide({ media }).rests.filter((id) => id.startsWith('silence'))
  expect(silenceFor('retail')).toEqual(['silence.2'])
  expect(silenceFor('others-volume-licensing')).toEqual(['silence.1'])
})

it('outcome and findings alone are those of the whole verdict', () => {
  for (const check of edition200910.checks)
    for (const answers of oneIn(50, pathsOf(check.id))) {
      const { outcome, causes, findings } = check.decide(answers)
      const judged = check.judge(answers)
      expect(judged).toMatchObject({ outcome, causes })
      expect(judged.findings.map(({ state }) => state)).toEqual(findings.map(({ state }) => state))
    }
})
