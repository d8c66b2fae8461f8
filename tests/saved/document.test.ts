import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asName, documentFormat, freeIds, longestName, readDocument, writeDocument } from '../../src/saved/document.ts'
import { add, copyOf, merge, rename } from '../../src/saved/edit.ts'
import { anyChecks, anySaved, second, strangeText, unfinished } from './saved.ts'

const documentOf = (...checks: readonly unknown[]): string =>
  JSON.stringify({ format: documentFormat, version: 1, checks })

const seeded = { seed: 19, numRuns: 150 }

/** A document of entries, some of which JSON may have no form for. */
function inJson(entries: readonly unknown[]): string {
  try {
    return documentOf(...entries)
  } catch {
    return ''
  }
}

/** What a text turns out to be, in short: how many checks, and what is wrong with which. */
function inShort(text: string) {
  const found = readDocument(text)
  if (found.kind !== 'document') return found.kind
  return [found.checks.length, ...found.faults.map(({ entry, kind, field }) => `${entry} ${kind} ${field}`.trim())]
}

describe('a document of saved checks', () => {
  it('is readable, names its format and leaves out what there is not', () => {
    expect(JSON.parse(writeDocument([second, unfinished]))).toEqual({
      format: 'reimaging-advisor/saved-checks',
      version: 1,
      checks: [second, unfinished],
    })
    expect(writeDocument([unfinished])).not.toContain('was')
  })

  it('gives back every check it was made of, and every field that only a later version knows', () => {
    fc.assert(
      fc.property(anyChecks, fc.dictionary(fc.constantFrom('owner', 'since'), fc.jsonValue()), (checks, unknown) => {
        const text = writeDocument(checks, { unknown })
        const found = readDocument(text)
        expect(found).toMatchObject({ kind: 'document', faults: [] })
        if (found.kind === 'document') expect(writeDocument(found.checks, { unknown: found.unknown })).toBe(text)
      }),
      seeded,
    )
  })

  it('has no fault, whatever was added, renamed, copied or merged before it was written', () => {
    fc.assert(
      fc.property(anyChecks, anySaved, strangeText, (checks, check, name) => {
        const added = add(checks, { ...check, name: asName(name) || 'x' }).checks
        const [first] = added
        if (first === undefined) throw new Error('Nothing was added')
        const renamed = rename(added, first.id, asName(name) || 'x')?.checks ?? []
        const copied = add(renamed, copyOf(first, 'copy', first.saved)).checks
        const { checks: all } = merge(copied, checks)
        expect(readDocument(writeDocument(all))).toMatchObject({ checks: all, faults: [] })
      }),
      seeded,
    )
  })

  it('read once has no fault when it is read again, whatever it held', () => {
    const anyField = fc.oneof(
      fc.anything(),
      strangeText,
      fc.constantFrom('2026-02-30T09:00:00Z', '2026-02-28T24:00:00Z'),
    )
    const given = fc.record(
      {
        id: anyField,
        name: anyField,
        check: anyField,
        link: anyField,
        rules: anyField,
        revision: anyField,
        revised: anyField,
        was: anyField,
        saved: anyField,
        details: fc.oneof(anyField, fc.dictionary(fc.string(), anyField)),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(given), (entries) => {
        const found = readDocument(inJson(entries.map((entry) => ({ ...second, ...entry }))))
        if (found.kind !== 'document') return
        const written = writeDocument(found.checks, { unknown: found.unknown })
        expect(readDocument(written)).toMatchObject({ kind: 'document', checks: found.checks, faults: [] })
      }),
      seeded,
    )
  })

  it('may begin with a byte order mark and have blanks around it', () => {
    expect(inShort(`\uFEFF \n${writeDocument([second])}\n\n`)).toEqual([1])
  })

  it('of which any stretch is missing at the end is called cut off, or something else', () => {
    const whole = writeDocument([second, unfinished]).trim()
    for (let length = 1; length < whole.length; length++)
      expect([length, inShort(whole.slice(0, length))]).toEqual([length, 'cut-off'])
  })

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['<!doctype html>', 'not-json'],
    ['{"format":}', 'not-json'],
    ['[}', 'not-json'],
    ['{"a":"}', 'cut-off'],
    ['{"a":"\\"}', 'cut-off'],
    ['[]', 'something-else'],
    ['null', 'something-else'],
    ['7', 'something-else'],
    ['{}', 'something-else'],
    ['{"format":"reimaging-advisor/record","version":1,"checks":[]}', 'something-else'],
    [`{"format":"${documentFormat}","version":1}`, 'something-else'],
    [`{"format":"${documentFormat}","version":1,"checks":{}}`, 'something-else'],
    [`{"format":"${documentFormat}","version":"1","checks":[]}`, 'something-else'],
    [`{"format":"${documentFormat}","version":0,"checks":[]}`, 'something-else'],
    [`{"format":"${documentFormat}","version":2,"pages":[]}`, 'newer-version'],
  ])('that is %j is told as %s', (text, kind) => {
    expect(inShort(text)).toBe(kind)
  })

  it.each([
    ['no object', 'floppy', 'no-entry'],
    ['nothing in it', {}, 'no-entry'],
    ['a list', [second], 'no-entry'],
    ['nothing at all', null, 'no-entry'],
    ['no id', { ...second, id: undefined }, 'no-text id'],
    ['a number as its name', { ...second, name: 7 }, 'no-text name'],
    ['no link', { ...second, link: null }, 'no-text link'],
    ['something else as its outcome', { ...second, was: ['permitted'] }, 'no-text was'],
    ['an empty name', { ...second, name: ' \u202E\n ' }, 'no-name name'],
    ['a date of another kind', { ...second, saved: 'yesterday' }, 'no-date saved'],
    ['a day that is none', { ...second, saved: '2026-02-30T09:00:00Z' }, 'no-date saved'],
    ['a name that nobody sees', { ...second, name: '\u200b\u00ad\u2800\u3164' }, 'no-name name'],
    ['a month that is none', { ...second, saved: '2026-13-01T00:00:00Z' }, 'no-date saved'],
    ['the link of another check', { ...second, link: unfinished.link }, 'other-link link'],
    ['a link to somewhere else', { ...second, link: 'javascript:alert(1)' }, 'other-link link'],
    ['an endless link', { ...second, link: `/reimaging/verdict#${'x'.repeat(4_000)}` }, 'long-link link'],
  ])('keeps the good ones where one has %s', (_, entry, fault) => {
    expect(inShort(documentOf(second, entry, unfinished))).toEqual([2, `2 ${fault}`])
  })

  it('cuts a name that is too long, and says how long it was', () => {
    const found = readDocument(documentOf({ ...second, name: 'n'.repeat(10_000) }))
    if (found.kind !== 'document') throw new Error('It is no document')
    expect(found.checks[0]?.name).toBe(`${'n'.repeat(longestName - 1)}…`)
    expect(found.faults).toMatchObject([{ entry: 1, kind: 'long-name', text: 'n'.repeat(10_000) }])
  })

  it.each([
    ['revision', '3rd'],
    ['revision', { number: 3 }],
    ['revised', 'in spring'],
    ['details', { pcs: 25 }],
    ['details', ['x']],
  ])('keeps as it is what another version says in %s: %j', (field, value) => {
    const found = readDocument(documentOf({ ...second, [field]: value }))
    if (found.kind !== 'document') throw new Error('It is no document')
    expect(found.faults).toEqual([])
    expect(found.checks).toMatchObject([{ name: second.name, unknown: { [field]: value } }])
    expect(JSON.parse(writeDocument(found.checks))).toMatchObject({ checks: [{ ...second, [field]: value }] })
  })

  it('gives an id of its own to each entry', () => {
    const found = readDocument(documentOf(second, second, { ...second, id: '' }, { ...second, id: 'one-2' }))
    if (found.kind !== 'document') throw new Error('It is no document')
    expect(new Set(found.checks.map(({ id }) => id)).size).toBe(4)
  })

  it('takes a hundred thousand entries of one id', () => {
    expect(inShort(documentOf(...Array.from({ length: 100_000 }, () => second)))).toEqual([100_000])
  })

  it('gives ids without looking at any of those taken twice, however they are chosen', () => {
    const taken = new Set(Array.from({ length: 2_000 }, (_, index) => `x-${index + 2}`))
    let looks = 0
    const has = taken.has.bind(taken)
    taken.has = (id) => {
      looks++
      return has(id)
    }
    const freeId = freeIds(taken)
    const given = Array.from({ length: 2_000 }, () => freeId('x'))
    expect(new Set(given).size).toBe(2_000)
    expect(looks).toBeLessThan(10_000)
  })

  it('gives an id of its own to an entry with one that is not ours', () => {
    const found = readDocument(documentOf({ ...second, id: '\ud800' }, { ...second, id: 'a b' }))
    if (found.kind !== 'document') throw new Error('It is no document')
    expect(found.checks.map(({ id }) => id)).toEqual(['saved', 'saved-2'])
    expect(found.faults).toEqual([])
  })

  it('leaves out fields in which more is nested than can be written again, and says so', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const [entry] = JSON.stringify(second).split(/}$/)
    const found = readDocument(
      `{"format":"${documentFormat}","version":1,"more":${deep},"checks":[${entry},"own":${deep}}]}`,
    )
    expect(found).toMatchObject({
      checks: [second],
      faults: [
        { entry: 0, kind: 'deep-field', field: 'more' },
        { entry: 1, kind: 'deep-field', field: 'own', name: second.name },
      ],
    })
  })

  it('never makes the reader throw, whatever it holds', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(inShort(deep)).toBe('something-else')
    expect(inShort(`{"format":"${documentFormat}","version":1,"checks":[${deep},{"id":${deep}}]}`)).toEqual([
      0,
      '1 no-entry',
      '2 no-text id',
    ])
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), spoiled()), (text) => {
        const found = readDocument(text)
        if (found.kind === 'document') expect(readDocument(writeDocument(found.checks))).toMatchObject({ faults: [] })
      }),
      { numRuns: 2_000 },
    )
  })
})

/** A document with a stretch of it replaced, or one whose entries hold anything. */
function spoiled(): fc.Arbitrary<string> {
  const cut = fc.tuple(fc.nat(700), fc.nat(40), fc.string({ maxLength: 8 })).map(([start, length, other]) => {
    const text = writeDocument([second, unfinished])
    return text.slice(0, start) + other + text.slice(start + length)
  })
  const entry = fc.record(
    { id: fc.anything(), name: fc.anything(), check: fc.anything(), link: fc.anything(), was: fc.anything() },
    { requiredKeys: [] },
  )
  const filled = fc.array(entry).map((entries) => {
    try {
      return documentOf(...entries.map((one) => ({ ...second, ...one })))
    } catch {
      return '' // What JSON has no form for.
    }
  })
  return fc.oneof(cut, filled)
}

describe('a name', () => {
  it.each([
    ['  PCs \n on the\tsecond floor ', 'PCs on the second floor'],
    ['<b>PCs</b>', '<b>PCs</b>'],
    ['\u202Eevil\u2066 twin\u0000', 'evil twin'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    [' ', ''],
  ])('%j is kept as %j', (text, name) => {
    expect(asName(text)).toBe(name)
  })

  it('is never longer than may be, and never changed by being kept again', () => {
    fc.assert(
      fc.property(fc.oneof(strangeText, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        expect([...asName(text)].length).toBeLessThanOrEqual(longestName)
        expect(asName(asName(text))).toBe(asName(text))
        expect(() => encodeURIComponent(asName(text))).not.toThrow()
      }),
      seeded,
    )
  })
})
