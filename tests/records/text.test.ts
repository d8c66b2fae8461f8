import { Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { markdownOf } from '../../src/records/markdown.ts'
import type { DecisionRecord } from '../../src/records/record.ts'
import { textOf } from '../../src/records/text.ts'
import { oneOfEach, toDo } from './records.ts'

/** Everything that a record has to say, whatever it is written as. */
function saidIn({ account, answers, details, later, link, date, version, edition }: DecisionRecord): string[] {
  const { kind, headline, reason, remarks, steps, notes, findings, evidence } = account
  return [
    kind,
    headline,
    reason,
    ...[...remarks, ...steps, ...notes].flatMap(({ lead, says, citations }) => [
      lead,
      says,
      ...citations.map(({ label }) => label),
    ]),
    ...findings.flatMap(({ summary, citations, readings }) => [
      summary,
      ...readings,
      ...citations.map(({ label }) => label),
    ]),
    ...answers.flatMap(({ name, label }) => [name, label]),
    ...evidence.flatMap(({ keep, shows }) => [keep, shows]),
    ...details.flatMap(({ label, says }) => [label, says]),
    ...edition.documents.flatMap(({ title, date: dated }) => [title, dated]),
    ...later.flatMap(({ says, source }) => [says, source]),
    ...edition.laterBriefs,
    edition.id,
    link,
    date,
    version,
  ]
}

/** What a reader of Markdown sees, and how deep its headings and lists go. */
function read(markdown: string) {
  const walker = new Parser().parse(markdown).walker()
  let text = ''
  const kinds = new Map<string, number>()
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (!event.entering) continue
    const { type, literal } = event.node
    kinds.set(type, (kinds.get(type) ?? 0) + 1)
    if (type === 'linebreak' || type === 'softbreak') text += '\n'
    text += literal ?? ''
  }
  return { text, kinds }
}

describe('the record of every kind of verdict', () => {
  const records = oneOfEach()

  it.each([
    ['plain text', textOf],
    ['Markdown', (record: DecisionRecord) => read(markdownOf(record)).text],
  ])('says as %s all that there is to say', (_, write) => {
    for (const record of records) {
      const written = write(record)
      expect(saidIn(record).filter((said) => !written.includes(said))).toEqual([])
    }
  })

  it('cites nothing but documents that it names', () => {
    const known = edition200910.library.documents.map(({ short }) => short)
    for (const { edition, account } of records) {
      const cited = [account.findings, account.steps, account.notes, account.remarks].flatMap((all) =>
        all.flatMap(({ citations }) => citations.map(({ document }) => document)),
      )
      expect(new Set(edition.documents.map(({ title }) => title))).toEqual(new Set(cited))
      expect(known).toEqual(expect.arrayContaining(edition.documents.map(({ short }) => short)))
    }
  })
})

it('whatever is typed stands in Markdown as it was typed, and marks nothing', () => {
  const bare = read(markdownOf(toDo({ note: 'x', preparedFor: 'x' }))).kinds
  const signs = fc.constantFrom(...'*_`#<>[]()!|~-+=1.&\\ ax\n')
  const typed = fc.string({ unit: fc.oneof(signs, fc.string({ minLength: 1, maxLength: 1 })), maxLength: 60 })
  fc.assert(
    fc.property(typed, (text) => {
      const note = text.replaceAll(/[^\P{C}\n]/gu, '').trim()
      fc.pre(note !== '' && !/\n\s*\n/.test(note))
      const { text: seen, kinds } = read(markdownOf(toDo({ note, preparedFor: note.replaceAll('\n', ' ') })))
      const plain = (one: string) => one.replaceAll(/[^\S\n]*\n[^\S\n]*/g, '\n').replaceAll(/[^\S\n]+/g, ' ')
      expect(plain(seen)).toContain(plain(note))
      for (const kind of [
        'heading',
        'emph',
        'code',
        'code_block',
        'link',
        'image',
        'html_inline',
        'html_block',
        'list',
      ])
        expect([kind, kinds.get(kind)]).toEqual([kind, bare.get(kind)])
    }),
    { numRuns: 300 },
  )
})

it('fields that were not filled in, or not with what they ask for, are left out', () => {
  expect(textOf(toDo({ preparedFor: '  ', pcs: 'a few' }))).not.toMatch(/PREPARED|a few/)
  expect(textOf(toDo({ pcs: '40' }))).toContain('Number of PCs: 40')
})

it('lines of a note stay within their entry', () => {
  expect(textOf(toDo({ note: 'one\r\ntwo' }))).toContain('- Note: one\n  two\n')
})
