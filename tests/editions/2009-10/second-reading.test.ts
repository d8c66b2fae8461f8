import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import type { Check } from '../../../src/engine/check.ts'
import { optionsAt } from '../../../src/engine/flow/flow.ts'
import { replay } from '../../../src/engine/flow/replay.ts'
import { findOut } from '../../../src/engine/rules/advice.ts'
import { isInPlay, type Verdict } from '../../../src/engine/rules/verdict.ts'
import { addressOf } from '../../../src/engine/step/step.ts'
import { oneIn } from '../../support.ts'
import { expectedAdvice } from './second-reading/advice.ts'
import { citedIn, cites } from './second-reading/cites.ts'
import { oracleOf, pathsOf } from './second-reading/oracles.ts'
import type { Answers, Expected } from './second-reading/types.ts'

interface Case {
  readonly check: Check
  readonly answers: Answers
  readonly verdict: Verdict
  readonly expected: Expected
  readonly reads: Readonly<Record<string, readonly string[]>>
}

/** What a verdict says, and what the second reading says of the same. */
type Compared = (of: Case) => { readonly given: unknown; readonly wanted: unknown }

const compared: Readonly<Record<string, Compared>> = {
  outcome: ({ verdict, expected }) => ({ given: verdict.outcome, wanted: expected.outcome }),
  ending: ({ verdict, expected }) => ({ given: verdict.ending, wanted: expected.ending }),
  states: ({ verdict, expected }) => ({
    given: verdict.findings.map(({ requirement, state }) => [requirement, state]),
    wanted: Object.entries(expected.findings),
  }),
  causes: ({ verdict }) => ({
    given: verdict.outcome === 'not-covered' ? verdict.causes.length : verdict.causes,
    wanted: verdict.outcome === 'not-covered' ? 1 : expectedCauses(verdict),
  }),
  notes: ({ verdict, expected }) => ({ given: verdict.notes.map(({ id }) => id), wanted: expected.notes }),
  'hand-over': ({ verdict, expected }) => ({ given: verdict.handOver, wanted: expected.handOver }),
  // Whether an advice is enough is tested by following it: tests/engine/rules/verdict.test.ts.
  advice: ({ check, answers, verdict, expected, reads }) => ({
    given: verdict.advice.map(({ cites: _, isEnough: __, ...advice }) => advice),
    wanted: expectedAdvice(check.id, answers, expected, reads),
  }),
  'missing facts': ({ answers, verdict, reads }) => {
    const unknown = verdict.findings.filter(({ state }) => state === 'unknown')
    const hang = unknown.flatMap(({ requirement }) => reads[requirement] ?? [])
    return {
      given: verdict.missing,
      wanted: Object.keys(answers).filter((id) => answers[id] === 'unknown' && hang.includes(id)),
    }
  },
  'citations of requirements': ({ check, answers, verdict }) => ({
    given: verdict.findings.map((one) => [one.requirement, ...one.cites, ...one.readings]),
    wanted: verdict.findings.map(({ requirement, state }) => [
      requirement,
      ...(isInPlay(state) ? citedIn(rowsOf(check).requirements, requirement, answers) : []),
    ]),
  }),
  'citations of notes': ({ check, answers, verdict }) => ({
    given: verdict.notes.map((note) => [note.id, ...note.cites]),
    wanted: verdict.notes.map(({ id }) => [id, ...citedIn(rowsOf(check).notes, id, answers)]),
  }),
  'citations of advice': ({ check, answers, verdict }) => {
    // What a question rests on stands in its words.
    const given = verdict.advice.filter(({ id }) => id !== findOut)
    return {
      given: given.map((advice) => [advice.id, ...advice.cites]),
      wanted: given.map(({ id }) => [id, ...citedIn(rowsOf(check).advice, id, answers)]),
    }
  },
  'what it rests on': ({ check, answers, verdict }) => ({
    given: verdict.rests,
    wanted: check.library.statementsAt([
      ...citedIn(rowsOf(check).endings, verdict.ending, answers),
      ...verdict.findings.flatMap((one) => one.cites),
      ...verdict.notes.flatMap((one) => one.cites),
    ]),
  }),
}

function rowsOf({ id }: Check) {
  const rows = cites[id]
  if (rows === undefined) throw new Error(`There is no second reading of what ${id} cites`)
  return rows
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

const at = (check: Check, answers: Answers): string => addressOf(check, 'verdict', answers)

// These walk as the second reading does, so they are fast, and stay so when a flow is wrong. What is soon done comes first.
describe.each(edition200910.checks)('a second reading of the questions of the check $id', (check) => {
  const oracle = oracleOf(check.id)

  it('agrees on the answers that each rule hangs on', () => {
    expect(Object.fromEntries(check.requirements.map(({ id, reads }) => [id, reads]))).toEqual(oracle.reads)
  })

  it('agrees on every question that is asked on the way, and on the values it offers', () => {
    for (const answers of oneIn(60, pathsOf(check.id))) {
      const asked = Object.keys(answers)
      for (const index of asked.keys()) {
        const before = Object.fromEntries(Object.entries(answers).slice(0, index))
        const { open, facts } = replay(check.flow, before)
        const question = asked[index] ?? ''
        expect({ question: open, values: optionsAt(check.flow, question, facts) }, at(check, before)).toEqual(
          oracle.next(before),
        )
      }
      expect(replay(check.flow, answers), at(check, answers)).toMatchObject({
        facts: answers,
        pending: {},
        dropped: [],
      })
      expect(replay(check.flow, answers).open, at(check, answers)).toBeUndefined()
    }
  })
})

describe.each(edition200910.checks)('a second reading of the sources for the check $id', (check) => {
  const oracle = oracleOf(check.id)

  // All of a path at once, so that whatever is wrong is found at the first path where it shows.
  it('comes to the same on every path, with the same advice and citations', () => {
    expect(pathsOf(check.id)).toHaveLength(oracle.paths)
    for (const answers of pathsOf(check.id)) {
      const [verdict, expected] = [check.decide(answers), oracle.expected(answers)]
      for (const [what, compare] of Object.entries(compared)) {
        const { given, wanted } = compare({ check, answers, verdict, expected, reads: oracle.reads })
        if (JSON.stringify(given) !== JSON.stringify(wanted))
          expect({ [what]: given }, at(check, answers)).toEqual({ [what]: wanted })
      }
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
