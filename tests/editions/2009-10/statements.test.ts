import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'

const passages = edition200910.library.documents.flatMap((document) => document.passages)
const statements = passages.flatMap((passage) => passage.statements.map((statement) => ({ passage, statement })))

describe('the statements of the sources', () => {
  it('have ids of their own, each that of its passage and a number', () => {
    const ids = [...passages, ...statements.map(({ statement }) => statement)].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { passage, statement } of statements) expect(statement.id).toMatch(new RegExp(`^${passage.id}\\.\\d+$`))
  })

  it('are of documents with a publisher, but for what is ours', () => {
    const ours = edition200910.library.documents.filter(({ publisher }) => publisher === undefined)
    expect(ours.map(({ id }) => id)).toEqual(['catalogue', 'silence'])
  })

  it('are counted: 71 in the two documents', () => {
    const [brief, article] = edition200910.library.documents.map(({ passages: all }) =>
      all.flatMap((one) => one.statements),
    )
    expect([brief?.length, article?.length]).toEqual([56, 15])
  })
})
