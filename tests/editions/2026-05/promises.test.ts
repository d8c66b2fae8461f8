import { describe, expect, it } from 'vitest'
import { edition202605 } from '../../../src/editions/2026-05/edition.ts'
import { reimagingRules } from '../../../src/editions/2026-05/reimaging/endings.ts'
import { licencesOfImage, type ReimagingFacts } from '../../../src/editions/2026-05/reimaging/facts.ts'
import { unreadDocuments } from '../../../src/editions/2026-05/sources/unread.ts'
import { upgradeRules } from '../../../src/editions/2026-05/upgrade/endings.ts'
import type { UpgradeFacts } from '../../../src/editions/2026-05/upgrade/facts.ts'
import type { Check } from '../../../src/engine/check.ts'
import { arrowsFrom } from '../../../src/engine/flow/flow.ts'
import { replay } from '../../../src/engine/flow/replay.ts'
import type { Case } from '../../../src/engine/proof/cases.ts'
import { obligations } from '../../../src/engine/proof/obligations.ts'
import { tracesOf } from '../../../src/engine/proof/traceability.ts'
import { type Answers, unknown } from '../../../src/engine/question.ts'
import type { RuleBook, Verdict } from '../../../src/engine/rules/verdict.ts'
import { addressOf } from '../../../src/engine/step/step.ts'
import { casesOf } from '../../cases.ts'
import { oneIn } from '../../support.ts'

const { checks, library } = edition202605
const [reimaging, upgrade] = checks
if (reimaging === undefined || upgrade === undefined) throw new Error('The edition has two checks')

/** These replay or judge each case many times, so they see one in so many; `npm run proof` asks them of all. */
const sampled: Readonly<Record<string, number>> = { sound: 41, agree: 41 }
/** Walks the machine from every beginning; the upgrade check is enough for it here. */
const onUpgradeAlone = ['total', 'pruned']

const rulesOf: Readonly<Record<string, Pick<RuleBook<ReimagingFacts> | RuleBook<UpgradeFacts>, 'advice' | 'notes'>>> = {
  reimaging: reimagingRules,
  upgrade: upgradeRules,
}

describe.each(checks)('every path of the check $id', (check) => {
  const promised = obligations.filter(({ id }) => check === upgrade || !onUpgradeAlone.includes(id))

  it.each(promised)('keeps the promise $id', ({ id, breaches }) => {
    const cases = oneIn(check === upgrade ? 1 : (sampled[id] ?? 1), casesOf(check))
    for (const { answers, says } of breaches(check, cases))
      expect.fail(`${says} at ${addressOf(check, 'verdict', answers)}`)
  })

  it('says on what ground each arrow leads on, with statements that there are', () => {
    for (const { id } of check.flow.questions)
      for (const { description = '' } of arrowsFrom(check.flow, id)) {
        const [, says = '', ids = ''] = /^([A-Z][^()]*?)(?: \((.*)\))?\.$/.exec(description) ?? []
        expect(says, `${id}: ${description}`).not.toBe('')
        expect(ids === '' || library.statementsAt(ids.split(', ')).length > 0).toBe(true)
      }
  })

  it('gives every advice and shows every note somewhere', () => {
    const { advice, notes } = rulesOf[check.id] ?? { advice: [], notes: [] }
    const given = new Set(casesOf(check).flatMap(({ verdict }) => verdict.advice.map(({ id }) => id)))
    const shown = new Set(casesOf(check).flatMap(({ verdict }) => verdict.notes.map(({ id }) => id)))
    expect(advice.filter(({ id }) => !given.has(id)).map(({ id }) => id)).toEqual([])
    expect(notes.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('comes to each outcome as often as the model says', () => {
    const counts: Record<string, number> = {}
    for (const { verdict } of casesOf(check)) counts[verdict.outcome] = (counts[verdict.outcome] ?? 0) + 1
    expect(counts).toEqual(
      check === upgrade
        ? { permitted: 63, conditional: 173, 'not-covered': 1, undetermined: 1738, 'not-permitted': 884 }
        : {
            permitted: 781,
            conditional: 3058,
            'other-right': 688,
            'not-covered': 724,
            undetermined: 35173,
            'not-permitted': 15132,
          },
    )
  })

  it('has something to do for each condition and for each point that is open', () => {
    const wrong = casesOf(check).find(({ verdict: { outcome, advice, missing, causes, findings } }) => {
      if (outcome === 'undetermined') {
        const silent = findings.filter(({ requirement, state }) => causes.includes(requirement) && state === 'silent')
        return advice.length < missing.length + silent.length || advice.length === 0
      }
      return outcome === 'conditional' ? advice.length < causes.length : advice.length === 0
    })
    expect(wrong && addressOf(check, 'verdict', wrong.answers)).toBeUndefined()
  })

  it('says unknown only of answers that are, and silent of none that is', () => {
    const reads = new Map(check.requirements.map((rule) => [rule.id, rule.reads]))
    for (const { answers, verdict } of casesOf(check))
      for (const { requirement, state } of verdict.findings) {
        const isUnsure = (reads.get(requirement) ?? []).some((question) => answers[question] === unknown)
        if (state === 'unknown' && !isUnsure)
          expect.fail(`${requirement} is unknown at ${addressOf(check, 'verdict', answers)}`)
        if (state === 'silent' && isUnsure && !isSilentEitherWay(check, answers, requirement))
          expect.fail(`${requirement} is silent at ${addressOf(check, 'verdict', answers)}`)
      }
  })
})

/** Whatever the unknown answer turns out to be, the requirement is silent, or the check does not come to it. */
function isSilentEitherWay(check: Check, answers: Answers, requirement: string): boolean {
  const unsure = Object.keys(answers).filter((question) => answers[question] === unknown)
  return unsure.every((question) => {
    const { values = [] } = check.flow.questions.find(({ id }) => id === question) ?? {}
    return values
      .map((value) => replay(check.flow, { ...answers, [question]: value }))
      .filter(({ open, facts, dropped }) => open === undefined && dropped.length === 0 && facts[question] !== unknown)
      .every(({ facts }) => {
        const state = stateIn(check.decide(facts), requirement)
        return state === 'silent' || state === 'not-reached'
      })
  })
}

const findingIn = ({ findings }: Verdict, id: string) => findings.find(({ requirement }) => requirement === id)
const stateIn = (verdict: Verdict, id: string): string | undefined => findingIn(verdict, id)?.state

describe('the two checks agree on the same PC', () => {
  /** As far as the answers lead in the upgrade check, the PC in order otherwise. */
  const upgradeWith = (answers: Answers): Verdict => {
    const { facts, open } = replay(upgrade.flow, { osState: 'installed', primaryUser: 'yes', ...answers })
    if (open !== undefined) throw new Error(`The upgrade check asks for ${open} at ${JSON.stringify(answers)}`)
    return upgrade.decide(facts)
  }

  it('on its qualifying system', () => {
    const based = casesOf(reimaging).filter(({ verdict, answers }) => verdict.ending === 'step-up' && answers.base)
    const single = based.filter(({ answers }) => licencesOfImage(answers).length === 1)
    expect(single.length).toBeGreaterThan(1000)
    for (const { answers, verdict } of single) {
      const [target = ''] = licencesOfImage(answers)
      const { agreement = '', base = '', segment } = answers
      const there = upgradeWith({ target, agreement, currentOs: base, ...(segment !== undefined && { segment }) })
      const [one, other] = [findingIn(verdict, 'qualifying-base'), findingIn(there, 'qualifying-os')]
      expect([one?.state, one?.curable], JSON.stringify(answers)).toEqual([other?.state, other?.curable])
    }
  })

  it('where one hands over a system to the other', () => {
    const handedOver = casesOf(reimaging).filter(({ verdict }) => verdict.handOver?.answers.currentOs !== undefined)
    const instead = handedOver.filter(({ verdict }) => verdict.notes.some(({ id }) => id === 'upgrade-instead'))
    expect(instead.length).toBeGreaterThan(0)
    for (const { verdict } of instead) {
      const { answers = {} } = verdict.handOver ?? {}
      const there = upgradeWith({ target: 'windows-pro', segment: unknown, ...answers })
      expect(there.causes, JSON.stringify(answers)).not.toContain(
        there.outcome === 'not-permitted' ? 'qualifying-os' : '',
      )
    }
  })

  it('on questions and answers: what is handed over is asked and offered there', () => {
    for (const { verdict, answers } of casesOf(reimaging)) {
      const { handOver } = verdict
      if (handOver === undefined || handOver.edition !== undefined) continue
      const { dropped } = replay(upgrade.flow, handOver.answers)
      if (dropped.length > 0) expect.fail(`${JSON.stringify(dropped)} at ${addressOf(reimaging, 'verdict', answers)}`)
    }
  })
})

describe('the statements', () => {
  const statements = library.documents.flatMap(({ passages }) => passages.flatMap((passage) => passage.statements))
  const traces = tracesOf(
    checks.map((check): { check: Check; cases: readonly Case[] } => ({ check, cases: casesOf(check) })),
    edition202605,
  )

  it('are cited by a verdict wherever they decide something', () => {
    const deciding = new Set<string>(statements.filter(({ kind }) => kind === 'decides').map(({ id }) => id))
    expect(traces.filter(({ statement, verdicts }) => deciding.has(statement) && verdicts === 0)).toEqual([])
  })

  it('are unused only where the reason is given', () => {
    const unused = traces.filter(
      ({ questions, requirements, notes, terms, citing }) =>
        [questions, requirements, notes, terms].every(({ length }) => length === 0) && citing === 0,
    )
    expect(unused.map(({ statement }) => statement)).toEqual(
      statements.filter(({ unusedBecause }) => unusedBecause !== undefined).map(({ id }) => id),
    )
  })

  it('say of each text that was not read what it would settle', () => {
    for (const { id, cites } of unreadDocuments) expect(library.statementsAt(cites).length, id).toBeGreaterThan(0)
    const notRead = statements.filter(({ id, says }) => id.startsWith('silence') && /not read|did not read/.test(says))
    const named = new Set<string>(unreadDocuments.flatMap(({ cites }) => cites))
    expect(notRead.filter(({ id }) => !named.has(id))).toEqual([])
  })

  it('are of documents with a publisher, but for what is ours', () => {
    for (const { id, basis, publisher } of library.documents)
      expect(publisher === undefined, id).toBe(basis === 'reading')
  })

  it('of Microsoft that are not at an address of Microsoft’s say so', () => {
    const own = /^https?:\/\/(\w+\.)?microsoft\.com\/|^https:\/\/github\.com\/MicrosoftDocs\//
    for (const { id, publisher, url, isKeptElsewhere = false } of library.documents)
      if (publisher === 'Microsoft' && url !== undefined) expect(isKeptElsewhere, id).toBe(!own.test(url))
  })

  it('and their passages have ids of their own', () => {
    const ids = library.documents.flatMap(({ id, passages }) => [
      `${id}-document`,
      ...passages.flatMap((passage) => [passage.id, ...passage.statements.map((statement) => statement.id)]),
    ])
    expect(new Set(ids).size).toBe(ids.length)
  })
})
