import { describe, expect, it } from 'vitest'
import { edition202605 } from '../../../src/editions/2026-05/edition.ts'
import { library } from '../../../src/editions/2026-05/sources/places.ts'
import type { Check } from '../../../src/engine/check.ts'
import { optionsAt } from '../../../src/engine/flow/flow.ts'
import { replay } from '../../../src/engine/flow/replay.ts'
import { askingsIn, type Case, casesOf } from '../../../src/engine/proof/cases.ts'
import { findOut } from '../../../src/engine/rules/advice.ts'
import { isInPlay, type Verdict } from '../../../src/engine/rules/verdict.ts'
import { addressOf } from '../../../src/engine/step/step.ts'
import { expectedAdvice, missingFacts } from './second-reading/advice.ts'
import { workedExamples } from './second-reading/examples.ts'
import { oracles } from './second-reading/oracles.ts'
import { statements } from './second-reading/statements.ts'
import type { Answers, Oracle } from './second-reading/types.ts'

const oracleOf = ({ id }: Check): Oracle => (id === 'upgrade' ? oracles.upgrade : oracles.reimaging)
const checkNamed = (id: string): Check => {
  const check = edition202605.checks.find((one) => one.id === id)
  if (check === undefined) throw new Error(`There is no check ${id}`)
  return check
}

/** What a verdict says, in the form of the second reading. Citations are compared as sets. */
function asExpected(verdict: Verdict): unknown {
  const { outcome, ending, findings, causes, basis, notes, handOver, advice, missing } = verdict
  const isYes = outcome === 'permitted' || outcome === 'other-right'
  const cited = findings.filter(({ cites }) => cites.length > 0)
  return {
    outcome,
    ending,
    findings: findings.map(({ requirement, state }) => [requirement, state]),
    // The second reading names no causes of a yes.
    causes: isYes ? [] : causes,
    basis,
    bases: cited.map(({ requirement, basis: one }) => [requirement, one]),
    cites: cited.map(({ requirement, cites }) => [requirement, library.statementsAt(cites)]),
    notes: notes.map(({ id }) => id),
    handOver,
    // Whether an advice is enough shows in following it, and is not compared here.
    advice: advice.map(({ id, question, handsOver, cites }) => [
      id,
      question,
      handsOver,
      // What a question rests on stands in its words.
      id === findOut ? [] : library.statementsAt(cites),
    ]),
    missing,
  }
}

function ofSecondReading(check: Check, answers: Answers): unknown {
  const oracle = oracleOf(check)
  const expected = oracle.expected(answers)
  const { findings, bases, cites, ...rest } = expected
  const inPlay = Object.entries(cites).filter(([, places]) => places.length > 0)
  const missing = missingFacts(answers, expected, oracle.reads)
  const advice = expectedAdvice(check.id, answers, expected, missing)
  return {
    outcome: rest.outcome,
    ending: rest.ending,
    findings: Object.entries(findings),
    causes: rest.causes,
    basis: rest.basis,
    bases: inPlay.map(([id]) => [id, bases[id]]),
    cites: inPlay.map(([id, places]) => [id, library.statementsAt(places)]),
    notes: rest.notes,
    handOver: rest.handOver,
    advice: advice.map(({ id, question, handsOver, cites: places }) => [
      id,
      question,
      handsOver,
      library.statementsAt(places),
    ]),
    missing,
  }
}

describe('the worked examples', () => {
  it.each(workedExamples)('$id: $situation', ({ check: id, answers, outcome, decisive, isAll, notes, without }) => {
    const check = checkNamed(id)
    const walked = replay(check.flow, answers)
    expect(walked).toEqual({ facts: answers, pending: {}, dropped: [], atMost: 0 })
    const verdict = check.decide(answers)
    const shown = verdict.notes.map((note) => note.id)
    expect(verdict.outcome).toBe(outcome)
    const inPlay = verdict.findings.filter(({ state }) => isInPlay(state)).map(({ requirement }) => requirement)
    expect(isAll ? verdict.causes : inPlay).toEqual(isAll ? decisive : expect.arrayContaining([...decisive]))
    expect(shown).toEqual(expect.arrayContaining([...notes]))
    expect(shown.filter((note) => without.includes(note))).toEqual([])
  })
})

describe.each(edition202605.checks)('a second reading of the model for the check $id', (check) => {
  const oracle = oracleOf(check)
  const walked: Case[] = []

  it('comes to the same on every path, with the same notes, advice and citations', () => {
    // Compared as they are walked, so that a fault is found at once.
    for (const one of casesOf(check)) {
      const { answers, verdict } = one
      walked.push(one)
      const [ours, theirs] = [asExpected(verdict), ofSecondReading(check, answers)]
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        expect(ours, addressOf(check, 'verdict', answers)).toEqual(theirs)
    }
    expect(walked).toHaveLength(oracle.paths)
  })

  it('asks the same questions, offers the same values, and ends where this one does', () => {
    for (const { question, before } of askingsIn(walked)) {
      const [ours, theirs] = [{ question, values: optionsAt(check.flow, question, before) }, oracle.next(before)]
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        expect(ours, addressOf(check, question, before)).toEqual(theirs)
    }
    for (const { answers } of walked)
      if (oracle.next(answers) !== undefined) expect.fail(`asks on at ${addressOf(check, 'verdict', answers)}`)
  })

  it('agrees on the answers that each rule hangs on', () => {
    expect(Object.fromEntries(check.requirements.map(({ id, reads }) => [id, reads]))).toEqual(oracle.reads)
  })
})

it.each([
  ['use-unchanged-image', { media: 'oem', cameWith: 'yes', modified: 'yes' }, true],
  ['use-unchanged-image', { media: 'oem', cameWith: 'same-maker', modified: 'yes' }, undefined],
  ['use-unchanged-image', { media: 'oem', cameWith: 'unknown', modified: 'yes' }, undefined],
  ['assign-subscriptions', { media: 'volume-licensing', image: 'microsoft-365-apps', subscription: 'no' }, true],
])('says of %s that it is enough where nothing else is open', (id, answers, isEnough) => {
  const advice = checkNamed('reimaging')
    .decide(answers)
    .advice.find((one) => one.id === id)
  expect(advice).toBeDefined()
  expect(advice?.isEnough).toBe(isEnough)
})

it('has the statements of the second reading, each on its basis and deciding alike', () => {
  const written = library.documents.flatMap(({ passages, basis }) =>
    passages.flatMap((passage) =>
      passage.statements.map(({ id, kind }) => ({ id, basis, decides: kind === 'decides' })),
    ),
  )
  const byId = (one: { readonly id: string }, other: { readonly id: string }) => one.id.localeCompare(other.id)
  expect(written.toSorted(byId)).toEqual([...statements].toSorted(byId))
})
