import { describe, expect, it } from 'vitest'
import { edition202605 } from '../../../src/editions/2026-05/edition.ts'
import { library } from '../../../src/editions/2026-05/sources/places.ts'
import type { Check } from '../../../src/engine/check.ts'
import { optionsAt } from '../../../src/engine/flow/flow.ts'
import { replay } from '../../../src/engine/flow/replay.ts'
import { askingsIn, type Case, casesOf } from '../../../src/engine/proof/cases.ts'
import { isInPlay, type Verdict } from '../../../src/engine/rules/verdict.ts'
import { addressOf } from '../../../src/engine/step/step.ts'
import { workedExamples } from './second-reading/examples.ts'
import { oracles } from './second-reading/oracles.ts'
import { statements } from './second-reading/statements.ts'
import type { Expected, Oracle } from './second-reading/types.ts'

const oracleOf = ({ id }: Check): Oracle => (id === 'upgrade' ? oracles.upgrade : oracles.reimaging)
const checkNamed = (id: string): Check => {
  const check = edition202605.checks.find((one) => one.id === id)
  if (check === undefined) throw new Error(`There is no check ${id}`)
  return check
}

/** What a verdict says, in the form of the second reading. Citations are compared as sets. */
function asExpected({ outcome, ending, findings, causes, basis, notes, handOver }: Verdict): unknown {
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
  }
}

const ofSecondReading = ({ findings, bases, cites, ...rest }: Expected): unknown => {
  const listed = Object.entries(cites).filter(([, places]) => places.length > 0)
  return {
    outcome: rest.outcome,
    ending: rest.ending,
    findings: Object.entries(findings),
    causes: rest.causes,
    basis: rest.basis,
    bases: listed.map(([id]) => [id, bases[id]]),
    cites: listed.map(([id, places]) => [id, library.statementsAt(places)]),
    notes: rest.notes,
    handOver: rest.handOver,
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

  it('comes to the same on every path: outcome, ending, states, causes, bases, citations, notes, hand-over', () => {
    // Compared as they are walked, so that a fault is found at once.
    for (const one of casesOf(check)) {
      const { answers, verdict } = one
      walked.push(one)
      const [ours, theirs] = [asExpected(verdict), ofSecondReading(oracle.expected(answers))]
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

it('has the statements of the second reading, each on its basis and deciding alike', () => {
  const written = library.documents.flatMap(({ passages, basis }) =>
    passages.flatMap((passage) =>
      passage.statements.map(({ id, kind }) => ({ id, basis, decides: kind === 'decides' })),
    ),
  )
  const byId = (one: { readonly id: string }, other: { readonly id: string }) => one.id.localeCompare(other.id)
  expect(written.toSorted(byId)).toEqual([...statements].toSorted(byId))
})
