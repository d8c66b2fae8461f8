import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/wizard/edition.ts'
import { casesOf } from '../cases.ts'

const passages = edition200910.documents.flatMap((document) => document.passages)
const statements = passages.flatMap((passage) => passage.statements.map((statement) => ({ passage, statement })))

describe('the statements of the sources', () => {
  it('have ids of their own, each that of its passage and a number', () => {
    const ids = [...passages, ...statements.map(({ statement }) => statement)].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { passage, statement } of statements) expect(statement.id).toMatch(new RegExp(`^${passage.id}\\.\\d+$`))
  })

  it('are counted: 71 in the two documents', () => {
    const [brief, article] = edition200910.documents.map(({ passages: all }) => all.flatMap((one) => one.statements))
    expect([brief?.length, article?.length]).toEqual([56, 15])
  })

  it('that decide something stand in a passage that some verdict cites', () => {
    const cited = new Set<string>()
    for (const { verdict } of edition200910.checks.flatMap(casesOf)) {
      for (const id of verdict.citations) cited.add(id)
    }
    const idle = statements.filter(({ passage, statement }) => statement.kind === 'decides' && !cited.has(passage.id))
    expect(idle.map(({ statement }) => statement.id)).toEqual([])
  })
})
