import { proof } from 'virtual:proof/2009-10'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import type { Check } from '../../../src/engine/check.ts'
import { kindOfVerdict } from '../../../src/engine/proof/cases.ts'
import type { Verdict } from '../../../src/engine/rules/verdict.ts'
import { pathsOf } from '../../editions/2009-10/second-reading/oracles.ts'

const { library } = edition200910

/** A verdict, and what kind it is of. */
interface Decided {
  readonly verdict: Verdict
  readonly kind: string
}

const known = new Map<Check, readonly Decided[]>()

/** The verdicts on the paths of the second reading, decided once. */
function decided(check: Check): readonly Decided[] {
  const verdicts =
    known.get(check) ??
    pathsOf(check.id).map((answers) => {
      const verdict = check.decide(answers)
      return { verdict, kind: `${check.id} ${kindOfVerdict(verdict)}` }
    })
  known.set(check, verdicts)
  return verdicts
}

describe('what the proof counts, counted once more over the paths of the second reading:', () => {
  /** How many kinds of verdict have each of what is listed of them. */
  function kindsWith(list: (verdict: Verdict, check: string) => readonly string[]): Record<string, number> {
    const kinds = new Map<string, Set<string>>()
    for (const check of edition200910.checks)
      for (const { verdict, kind } of decided(check))
        for (const one of list(verdict, check.id)) {
          const set = kinds.get(one) ?? new Set()
          kinds.set(one, set.add(kind))
        }
    return Object.fromEntries([...kinds].map(([one, set]) => [one, set.size]))
  }

  it('of the statements that verdicts rest on is so', () => {
    const written = proof.traces
      .filter(({ verdicts }) => verdicts > 0)
      .map(({ statement, verdicts }) => [statement, verdicts])
    expect(kindsWith(({ rests }) => rests)).toEqual(Object.fromEntries(written))
  })

  it('of the statements that each rule and each note rests on is so', () => {
    const written = proof.traces.flatMap(({ statement, requirements, notes }) =>
      [...requirements, ...notes].map(({ check, id, verdicts }) => [`${check} ${id} ${statement}`, verdicts]),
    )
    const found = kindsWith(({ findings, notes }, check) => [
      ...findings.flatMap(({ requirement, cites }) =>
        library.statementsAt(cites).map((id) => `${check} ${requirement} ${id}`),
      ),
      ...notes.flatMap(({ id: note, cites }) => library.statementsAt(cites).map((id) => `${check} ${note} ${id}`)),
    ])
    expect(found).toEqual(Object.fromEntries(written))
  })

  it('of the readings that verdicts rest on is so', () => {
    const written = proof.readings.map(({ reading, verdicts }) => [reading, verdicts])
    expect(kindsWith(({ findings }) => findings.flatMap(({ readings }) => readings))).toEqual(
      Object.fromEntries(written),
    )
  })
})
