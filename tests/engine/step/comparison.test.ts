import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import {
  type Comparison,
  comparedAnswers,
  comparedFindings,
  decodeComparison,
  decodeImage,
  leadingBack,
  sharedComparison,
  shortComparison,
} from '../../../src/engine/step/comparison.ts'
import {
  type CaseLink,
  comparisonAddress,
  continueToComparison,
  namesOf,
  returnIn,
  sides,
  withReturn,
} from '../../../src/engine/step/comparison-link.ts'
import { mendHash } from '../../../src/engine/step/damaged-link.ts'
import { encode } from '../../../src/engine/step/link.ts'
import { continueFrom, stepAt } from '../../../src/engine/step/step.ts'
import { noticesOf } from '../../../src/words/link-notices.ts'
import { pathsOf } from '../../editions/2009-10/second-reading/oracles.ts'
import { checkNamed, oneIn } from '../../support.ts'

const check = checkNamed('reimaging')
const samePcs =
  'media=volume-licensing&channel=oem&image=windows-7-professional&licensed=windows-7-professional&language=same'
const selectPlus = `#v=1&${samePcs}&agreement=select-plus`
const openLicense = `#v=1&${samePcs}&agreement=open-license&openLicensePurchase=no`

function compared(hash: string): Comparison {
  const found = decodeComparison(edition200910, hash)
  if (found.kind === 'none') throw new Error(`${hash} compares nothing`)
  return found
}

const among = (...cases: readonly CaseLink[]): Comparison =>
  compared(comparisonAddress(edition200910, check, cases).slice('/compare'.length))
const between = (...hashes: readonly string[]): Comparison => among(...hashes.map((hash) => ({ hash })))
const factsIn = ({ cases }: Comparison) => cases.map(({ step }) => step.facts)

/** What a comparison says of its link: of each side, and apart from them. */
const noticesIn = ({ check, cases, problems }: Comparison): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(cases.map(({ side, step }) => [side, noticesOf(check, step.facts, step.problems)])),
  link: noticesOf(check, {}, problems),
})

describe('the link of a comparison', () => {
  it('is readable, and holds each case as its own link does', () => {
    expect(comparisonAddress(edition200910, check, [{ hash: '#v=1&media=oem' }, { hash: '#v=1&media=retail' }])).toBe(
      '/compare#v=1&check=reimaging&a.media=oem&b.media=retail',
    )
  })

  it('gives back both cases, whatever they are', () => {
    const cases = oneIn(1_000, pathsOf(check.id))
    for (const [index, answers] of cases.entries()) {
      const other = cases[(index * 7 + 1) % cases.length] ?? {}
      const found = between(encode(check.flow, answers), encode(check.flow, other))
      expect(factsIn(found)).toEqual([answers, other])
      expect(noticesIn(found)).toEqual({ a: [], b: [], link: [] })
    }
  })

  it('leaves behind what is not ours', () => {
    expect(comparisonAddress(edition200910, check, [{ hash: '#utm_source=mail&v=1&media=oem' }, { hash: '' }])).toBe(
      '/compare#v=1&check=reimaging&a.media=oem',
    )
  })

  it('that is shared remembers rules and outcome of each verdict', () => {
    const shared = sharedComparison(edition200910, between(selectPlus, '#v=1&media=volume-licensing'), '2026-11-27')
    expect(shared).toContain('&a.rules=2009-10&a.revision=2&a.was=permitted&a.on=2026-11-27&b.media=volume-licensing')
    expect(shared).not.toContain('b.was')
    const again = compared(shared.slice('/compare'.length))
    expect(again.cases[0]?.step.memory).toEqual({ rules: '2009-10', revision: '2', was: 'permitted', on: '2026-11-27' })
    expect(sharedComparison(edition200910, again, '2026-11-27')).toBe(shared)
  })

  it('keeps what cannot be used when the sides are swapped', () => {
    const notices = noticesIn(among(...between('#v=2&media=floppy', selectPlus).cases.toReversed()))
    expect(notices.a).toEqual([])
    expect(notices.b).toHaveLength(2)
    expect(notices.b?.[1]).toContain('“media=floppy”')
  })

  it.each([
    ['a.media=floppy&a.agreement=none', 'a', '“media=floppy” is no answer'],
    ['b.medai=oem', 'b', '“medai=oem” names no question'],
    ['b.target=other', 'b', '“target=other” names no question'],
    ['a.media=oem&a.language=same', 'a', 'is not asked after these answers'],
    ['b.v=2&b.media=oem', 'b', 'another version of this tool'],
    ['v=2&a.media=oem', 'link', 'another version of this tool'],
    ['media=oem&a.media=retail', 'link', '“media=oem” belongs to no case'],
    ['A.media=oem', 'link', '“A.media=oem” belongs to no case'],
    ['was=permitted', 'link', '“was=permitted” belongs to no case'],
  ] as const)('names what could not be used of %s', (text, where, part) => {
    const notices = noticesIn(compared(`#check=reimaging&${text}`))
    expect(notices[where]?.join()).toContain(part)
    for (const other of (['a', 'b', 'link'] as const).filter((one) => one !== where)) expect(notices[other]).toEqual([])
  })

  it('passes over keys that are not ours, and counts what is too much to tell', () => {
    expect(noticesIn(compared('#v=1&check=reimaging&utm_source=mail&a.utm=1&a.media=oem'))).toEqual({
      a: [],
      b: [],
      link: [],
    })
    const strays = Array.from({ length: 8 }, (_, index) => `${index}.media=oem`).join('&')
    const notices = noticesIn(compared(`#check=reimaging&${strays}`))
    expect(notices.link).toHaveLength(6)
    expect(notices.link?.at(-1)).toBe('3 more parts could not be used either.')
  })

  it('holds up to four cases with their names, and gives them back in full and in short', () => {
    const cases = [
      { hash: selectPlus, name: 'Pilot' },
      { hash: openLicense },
      { hash: '#v=1&media=oem', name: 'Home & “away”' },
      { hash: '#v=1&media=retail' },
    ]
    for (const some of [cases, cases.slice(0, 3)]) {
      const found = among(...some)
      const short = compared(shortComparison(edition200910, found, '2026-11-27')?.slice('/compare'.length) ?? '')
      for (const one of [found, short]) {
        expect(factsIn(one)).toEqual(some.map(({ hash }) => stepAt(check, 'verdict', hash).facts))
        expect(one.cases.map(({ name }) => name)).toEqual(some.map(({ name }) => name))
        expect(Object.values(noticesIn(one)).flat()).toEqual([])
        expect(one.tooMany).toBe(0)
      }
    }
  })

  it('with more cases than fit keeps the first four, and counts the others', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'g'].map((letter) => `${letter}.media=oem&${letter}.name=${letter}`)
    const found = compared(`#v=1&check=reimaging&${letters.join('&')}&f.utm=1`)
    expect(found.cases.map(({ side, name }) => [side, name])).toEqual(sides.map((side) => [side, side]))
    expect(found).toMatchObject({ tooMany: 2, problems: [] })
  })

  it.each(['&amp;', '&#38;', '&amp;amp;'])('says what cannot be used of it behind a sign written as %s', (sign) => {
    const found = compared(`#v=1&check=reimaging&a.media=oem${sign}a.recoveryUse=ye&b.media=retail`)
    expect(found.cases[0]?.step.problems).toMatchObject([{ key: 'recoveryUse', value: 'ye' }])
  })

  it('keeps the letters of its cases where one in between is lost', () => {
    const found = compared('#v=1&check=reimaging&a.media=oem&d.media=retail&d.name=Pilot')
    expect(found.cases.map(({ side, name, step }) => [side, name, step.facts])).toEqual([
      ['a', undefined, { media: 'oem' }],
      ['b', undefined, {}],
      ['c', undefined, {}],
      ['d', 'Pilot', { media: 'retail' }],
    ])
  })

  it('keeps a third case that has no answers, by its name or by nothing', () => {
    const [one, other] = [{ hash: '#v=1&media=oem' }, { hash: '#v=1&media=retail' }]
    for (const third of [{ hash: '' }, { hash: '', name: 'Pilot' }]) {
      const found = among(one, other, third)
      expect(found.cases.map(({ name }) => name)).toEqual([undefined, undefined, third.name])
      expect(Object.values(noticesIn(found)).flat()).toEqual([])
    }
  })

  it('keeps a case of which a part was cut off, and says so', () => {
    const found = compared('#v=1&check=reimaging&a.media=oem&b.media=retail&c.agree')
    expect(found.cases).toHaveLength(3)
    expect(noticesIn(found).c?.join()).toContain('The link ends in the middle, at “agree”')
  })

  it('of an image has two products whatever else it holds', () => {
    const found = decodeImage(edition200910, '#v=1&check=reimaging&a.media=oem&b.media=retail&c.media=oem')
    if (found.kind === 'none') throw new Error('It holds no image')
    expect(found.cases.map(({ side }) => side)).toEqual(['a', 'b'])
    expect(noticesIn(found).link?.join()).toContain('“c.media=oem” belongs to no case')
  })

  it('without a check, or with one that there is not, compares nothing', () => {
    expect(decodeComparison(edition200910, '')).toEqual({ kind: 'none' })
    expect(decodeComparison(edition200910, '#a.media=oem')).toEqual({ kind: 'none' })
    expect(decodeComparison(edition200910, '#check=toString')).toEqual({ kind: 'none', check: 'toString' })
    expect(decodeComparison(edition200910, `#check=${'x'.repeat(300)}`)).toMatchObject({ check: `${'x'.repeat(60)}…` })
  })

  it('never makes the reader throw, whatever it holds', () => {
    const keys = fc.constantFrom(
      'v',
      'check',
      'a.media',
      'b.media',
      'c.media',
      'e.media',
      'a.agreement',
      'b.',
      'a.a.media',
      '.',
      '__proto__',
    )
    const values = fc.oneof(fc.constantFrom('1', 'reimaging', 'upgrade', 'oem', 'volume-licensing'), fc.string())
    const links = fc.array(fc.tuple(keys, values)).map((parts) => parts.map((part) => part.join('=')).join('&'))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), links), (text) => {
        const found = decodeComparison(edition200910, `#${text}`)
        if (found.kind === 'none') return
        comparedAnswers(found)
        comparedFindings(found)
        const again = compared(sharedComparison(edition200910, found, '2026-11-27').slice('/compare'.length))
        expect(factsIn(again)).toEqual(factsIn(found))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('two cases', () => {
  const byId = (all: readonly { readonly contrast: string }[], key: string) =>
    Object.fromEntries(all.map((one) => [Reflect.get(one, key), one.contrast]))

  it('are held side by side, answer by answer', () => {
    const answers = comparedAnswers(between(selectPlus, openLicense))
    expect(byId(answers, 'question')).toEqual({
      media: 'same',
      agreement: 'different',
      channel: 'same',
      image: 'same',
      licensed: 'same',
      language: 'same',
      openLicensePurchase: 'different',
    })
    expect(answers.at(-1)?.given.a).toBeUndefined()
    expect(answers.at(-1)?.given.b?.label).toBe('No, none yet')
  })

  it('are held side by side, requirement by requirement', () => {
    const findings = comparedFindings(between(selectPlus, openLicense))
    const differing = findings.filter(({ contrast }) => contrast === 'different')
    expect(differing).toMatchObject([
      {
        requirement: 'open-license-purchase',
        found: { a: { state: 'not-applicable' }, b: { state: 'unmet', isCurable: true } },
      },
    ])
    expect(findings.map(({ requirement }) => requirement)).not.toContain('recovery-match')
  })

  it('of which one is not finished leave open what it may still come to', () => {
    const comparison = between('#v=1&media=volume-licensing&agreement=open-license', openLicense)
    expect(comparison.cases[0]?.step).toMatchObject({ kind: 'question', question: 'image' })
    expect(byId(comparedAnswers(comparison), 'question')).toMatchObject({
      media: 'same',
      agreement: 'same',
      channel: 'open',
      openLicensePurchase: 'open',
    })
    expect(comparedFindings(comparison)).toEqual([])
  })

  it('are held beside a third, and what is different in any of them is different', () => {
    const comparison = between(selectPlus, selectPlus, openLicense)
    expect(byId(comparedAnswers(comparison), 'question')).toMatchObject({ agreement: 'different', language: 'same' })
    expect(byId(comparedFindings(comparison), 'requirement')['open-license-purchase']).toBe('different')
  })

  it('are compared while a third is not finished', () => {
    const comparison = between(selectPlus, openLicense, '#v=1&media=volume-licensing')
    expect(byId(comparedAnswers(comparison), 'question')).toMatchObject({
      media: 'same',
      agreement: 'different',
      language: 'open',
    })
    const [finding] = comparedFindings(comparison).filter(({ contrast }) => contrast === 'different')
    expect(finding?.requirement).toBe('open-license-purchase')
    expect(Object.keys(finding?.found ?? {})).toEqual(['a', 'b'])
  })

  it('call a question by both its names where these are two', () => {
    const other = selectPlus.replace('channel=oem', 'channel=retail')
    const names = comparedAnswers(between(selectPlus, other)).map(({ name }) => name)
    expect(names).toContain('COA label / Licensed Windows')
  })

  it('that are one and the same differ in nothing', () => {
    const comparison = between(selectPlus, selectPlus)
    const all = [...comparedAnswers(comparison), ...comparedFindings(comparison)]
    expect(new Set(all.map(({ contrast }) => contrast))).toEqual(new Set(['same']))
  })
})

describe('the way from a comparison through a question', () => {
  const back = { page: 'compare', side: 'a', others: ['#v=1&media=retail'], names: { b: 'Pilot' } } as const
  const answerAt = (hash: string, question: string, value: string) => {
    const step = stepAt(check, question, hash)
    if (step.kind === 'verdict') throw new Error(`${question} is not asked at ${hash}`)
    return continueToComparison(edition200910, check, back, continueFrom(step, value))
  }

  it('stands in the address of the question, and changes nothing in it', () => {
    for (const address of ['/reimaging/media', '/reimaging/media#v=1&media=oem']) {
      const { hash } = new URL(withReturn(address, back), 'https://elsewhere.example')
      expect(returnIn(hash)).toEqual(back)
      expect(stepAt(check, 'media', hash)).toMatchObject({ question: 'media', problems: [] })
    }
  })

  it('leads back to each of four cases in its place', () => {
    const cases = ['oem', 'retail', 'volume-licensing', 'recovery'].map((media, place) => ({
      hash: `#v=1&media=${media}`,
      ...(place > 1 && { name: `Case ${place}` }),
    }))
    const all = among(...cases)
    for (const [place, side] of sides.entries()) {
      const { hash } = new URL(leadingBack(all, side, '/reimaging/media#v=1&media=oem'), 'https://elsewhere.example')
      const found = returnIn(hash)
      expect(found).toMatchObject({ side, names: namesOf(cases) })
      // Mended as a whole, the other cases are still what they were.
      const damaged = returnIn(`#${mendHash(hash.replace('media=oem', 'media%3Doem'))}`)
      expect(damaged).toEqual(found)
      const step = stepAt(check, 'media', hash)
      if (found === undefined || step.kind === 'verdict') throw new Error('It leads nowhere')
      const { next } = continueToComparison(edition200910, check, found, continueFrom(step, 'oem'))
      const expected = cases.map((one, index) => (index === place ? { ...one, hash: '#v=1&media=oem' } : one))
      expect(next).toBe(comparisonAddress(edition200910, check, expected))
    }
  })

  it('is none where the address does not say so', () => {
    for (const hash of ['', '#v=1&media=oem', '#beside=a', '#beside=c&other=', '#with=c&other=&other=', '#other=v%3D1'])
      expect(returnIn(hash), hash).toBeUndefined()
  })

  it('goes on while a question is open, and back to both cases at a verdict', () => {
    const asked = answerAt('', 'media', 'volume-licensing')
    expect(asked.next).toBe(withReturn('/reimaging/agreement#v=1&media=volume-licensing', back))
    expect(asked.here).toBe(withReturn('/reimaging/media#v=1&media=volume-licensing', back))
    expect(answerAt('', 'media', 'oem').next).toBe(
      '/compare#v=1&check=reimaging&a.media=oem&b.media=retail&b.name=Pilot',
    )
  })
})
