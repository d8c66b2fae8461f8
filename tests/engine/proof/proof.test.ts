import { proof } from 'virtual:proof'
import { describe, expect, it } from 'vitest'
import { measuredMutants } from '../../../scripts/mutation/mutation-record.ts'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { obligations } from '../../../src/engine/proof/obligations.ts'
import { proofOfEdition } from '../../cases.ts'

const statements = edition200910.library.documents
  .flatMap((document) => document.passages)
  .flatMap((passage) => passage.statements)

describe('the proof over every path', () => {
  it.each(obligations)('holds: $says', ({ id }) => {
    const found = proofOfEdition().obligations.find((obligation) => obligation.id === id)
    expect(found?.shortest).toBeUndefined()
    expect(found?.breaches).toBe(0)
  })

  it('is what the pages show', () => {
    expect(proof).toEqual({ ...proofOfEdition(), mutation: measuredMutants() })
  })
})

it('the mutation score is of the code as it stands: `npm run mutation` measures it again', () => {
  expect(measuredMutants().isOfThisCode).toBe(true)
})

describe('the home of a statement', () => {
  it('is a verdict wherever the statement decides something', () => {
    const deciding = statements.filter(({ kind }) => kind === 'decides')
    expect(deciding.filter(({ id }) => homeOf(id).verdicts === 0).map(({ id }) => id)).toEqual([])
  })

  it('is missing only where its reason is given', () => {
    const isHomeless = (id: string): boolean => {
      const { questions, requirements, notes, terms, citing } = homeOf(id)
      return [questions, requirements, notes, terms].every(({ length }) => length === 0) && citing === 0
    }
    const homeless = statements.filter(({ id }) => isHomeless(id))
    expect(homeless.map(({ id }) => id)).toEqual(
      statements.filter(({ apart }) => apart !== undefined).map(({ id }) => id),
    )
    for (const { apart } of homeless) expect(apart).toMatch(/^[A-Z].*\.$/)
  })
})

function homeOf(id: string) {
  const home = proofOfEdition().homes.find(({ statement }) => statement === id)
  if (home === undefined) throw new Error(`The proof says nothing of the statement ${id}`)
  return home
}
