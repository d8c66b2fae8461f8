import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { decode, encode, withMemory } from '../../../src/engine/step/link.ts'
import { pathsOf } from '../../editions/2009-10/second-reading/oracles.ts'
import { checkNamed, oneIn } from '../../support.ts'

const check = checkNamed('reimaging')
const { flow } = check
const others = checkNamed('upgrade').flow.questions.map(({ id }) => id)

describe('a link', () => {
  it('is readable, begins with its version and keeps the order of the questions', () => {
    expect(encode(flow, { agreement: 'open-license', media: 'volume-licensing' })).toBe(
      '#v=1&media=volume-licensing&agreement=open-license',
    )
  })

  it('is empty before the first answer', () => {
    expect(encode(flow, {})).toBe('')
    expect(decode(flow, '')).toEqual({ answers: {}, problems: [], memory: {} })
  })

  it('gives back every answer it was made of', () => {
    for (const answers of oneIn(50, pathsOf(check.id)))
      expect(decode(flow, encode(flow, answers))).toEqual({ answers, problems: [], memory: {} })
  })

  it('passes over keys that are not ours', () => {
    expect(decode(flow, '#utm_source=mail&media=oem&gclid=1&v=1', others)).toEqual({
      answers: { media: 'oem' },
      problems: [],
      memory: {},
    })
  })

  it.each([
    ['a value that answers nothing', 'media=floppy', {}, ['unknown-value media floppy']],
    ['an empty value', 'media=', {}, ['unknown-value media ']],
    ['a second answer to a question', 'media=oem&media=retail', { media: 'oem' }, ['repeated media retail']],
    ['a key with a slip in it', 'medai=oem', {}, ['unknown-key medai oem']],
    ['a key in capitals with a value that is none', 'Media=floppy', {}, ['unknown-key Media floppy']],
    ['a key of the other check', 'target=other', {}, ['unknown-key target other']],
    ['a link of another version', 'v=2&media=oem', { media: 'oem' }, ['other-version v 2']],
    [
      'broken percent-encoding',
      'media=%E0%A4%A&agreement=none',
      { agreement: 'none' },
      ['unknown-value media \uFFFD%A'],
    ],
  ])('names %s and keeps the rest', (_, text, answers, problems) => {
    const decoded = decode(flow, `#${text}`, others)
    expect(decoded.answers).toEqual(answers)
    expect(decoded.problems.map(({ kind, key, value }) => `${kind} ${key} ${value}`)).toEqual(problems)
  })

  it.each([
    ['edia', true], // one letter left out, at the beginning
    ['xxmedia', true],
    ['mediaxx', true],
    ['med', true],
    ['dia', true],
    ['mxdxa', true],
    ['mxdxx', false],
    ['xyzia', false],
    ['xxxmedia', false],
    ['me', false],
    ['mediaxxx', false],
    ['aidem', false],
  ])('sees a slip in the key %s: %s', (key, isSlip) => {
    const problems = isSlip ? [{ kind: 'unknown-key', key, value: 'oem' }] : []
    expect(decode(flow, `#${key}=oem`).problems).toEqual(problems)
  })

  it('may come without its sign, and has a sign of its own in a value', () => {
    expect(decode(flow, 'media=oem').answers).toEqual({ media: 'oem' })
    expect(decode(flow, 'media=oe#m').problems).toEqual([{ kind: 'unknown-value', key: 'media', value: 'oe#m' }])
  })

  it('is quoted with all its signs where none of them can be mended', () => {
    expect(decode(flow, '#v=1&media=floppy%250A').problems).toEqual([
      { kind: 'unknown-value', key: 'media', value: 'floppy%0A' },
    ])
  })

  it('takes the same answer twice without a word', () => {
    expect(decode(flow, '#media=oem&media=oem')).toMatchObject({ answers: { media: 'oem' }, problems: [] })
  })

  it('that is shared remembers rules and outcome behind the answers', () => {
    const shared = withMemory('/reimaging/verdict#v=1&media=oem', { rules: '2009-10', was: 'permitted' })
    expect(shared).toBe('/reimaging/verdict#v=1&media=oem&rules=2009-10&was=permitted')
    expect(withMemory('/reimaging/media', { was: 'a&b' })).toBe('/reimaging/media#was=a%26b')
  })

  it('quotes what it remembers, whatever that is, and the first of two', () => {
    expect(decode(flow, '#v=1&media=oem&rules=2031&was=%3Cb%3E&was=permitted')).toEqual({
      answers: { media: 'oem' },
      problems: [],
      memory: { rules: '2031', was: '<b>' },
    })
  })

  it('may say which comparison it comes from, which is neither an answer nor a fault', () => {
    const other = { beside: 'a', other: 'v=1&media=retail' }
    for (const one of edition200910.checks)
      expect(decode(one.flow, `#v=1&${new URLSearchParams(other)}`, others)).toMatchObject({
        answers: {},
        problems: [],
      })
  })

  it('knows no answer by the name of a property that every object has', () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString']
    const { answers } = decode(flow, `#${names.map((name) => `${name}=yes`).join('&')}`)
    expect(Object.keys(answers)).toEqual([])
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
  })

  it('never makes the reader throw, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), mutatedLink()), (text) => {
        const { answers } = decode(flow, `#${text}`, others)
        for (const [question, value] of Object.entries(answers)) {
          expect(flow.questions.find(({ id }) => id === question)?.values).toContain(value)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

/** A link with a stretch of it replaced. */
function mutatedLink(): fc.Arbitrary<string> {
  const links = oneIn(500, pathsOf(check.id)).map((answers) => encode(flow, answers))
  return fc
    .tuple(fc.constantFrom(...links), fc.nat(200), fc.nat(8), fc.string({ unit: 'grapheme', maxLength: 8 }))
    .map(([link, start, length, other]) => link.slice(1, start) + other + link.slice(start + length))
}
