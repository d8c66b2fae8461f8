import { proof } from 'virtual:proof/2009-10'
import { describe, expect, it } from 'vitest'
import { measuredMutants } from '../../../scripts/mutation/mutation-record.ts'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { obligations } from '../../../src/engine/proof/obligations.ts'
import { mutation } from '../../../src/pages/about/text.ts'
import { prepare, renderAt } from '../../render.tsx'

const statements = edition200910.library.documents
  .flatMap((document) => document.passages)
  .flatMap((passage) => passage.statements)

describe('the proof over every path', () => {
  it.each(obligations)('holds: $id', ({ id }) => {
    const found = proof.obligations.find((obligation) => obligation.id === id)
    expect(found?.shortest).toBeUndefined()
    expect(found?.breaches).toBe(0)
  })
})

it('the mutation score is of the code as it stands, or the page about it says that it is not', async () => {
  await prepare('/about')
  const about = renderAt('/about').root.text
  const measured = measuredMutants('2009-10')
  expect(about.includes(mutation.heading)).toBe(measured !== undefined)
  expect(about.includes(mutation.hasChanged)).toBe(measured?.isOfThisCode === false)
})

describe('the trace of a statement', () => {
  it('leads to a verdict wherever the statement decides something', () => {
    const deciding = statements.filter(({ kind }) => kind === 'decides')
    expect(deciding.filter(({ id }) => traceOf(id).verdicts === 0).map(({ id }) => id)).toEqual([])
  })

  it('leads nowhere only where the reason is given', () => {
    const isUnused = (id: string): boolean => {
      const { questions, requirements, notes, terms, citing } = traceOf(id)
      return [questions, requirements, notes, terms].every(({ length }) => length === 0) && citing === 0
    }
    const unused = statements.filter(({ id }) => isUnused(id))
    expect(unused.map(({ id }) => id)).toEqual(
      statements.filter(({ unusedBecause }) => unusedBecause !== undefined).map(({ id }) => id),
    )
    for (const { unusedBecause } of unused) expect(unusedBecause).toMatch(/^[A-Z].*\.$/)
  })
})

function traceOf(id: string) {
  const trace = proof.traces.find(({ statement }) => statement === id)
  if (trace === undefined) throw new Error(`The proof says nothing of the statement ${id}`)
  return trace
}
