import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { cut, inLines, isVisible, onOneLine, quotable, wellFormed } from '../../src/engine/outside-text.ts'
import { changedSince } from '../../src/engine/step/shared-stamp.ts'
import { stepAt } from '../../src/engine/step/step.ts'
import { detailsOf } from '../../src/records/details.ts'
import { importFile } from '../../src/saved/import.ts'
import { placesOf } from '../../src/saved/open.ts'
import { noticesOf, whyNoCase } from '../../src/words/link-notices.ts'
import { strangeText } from '../saved/saved.ts'
import { checkNamed } from '../support.ts'

const seeded = { seed: 19, numRuns: 200 }
const anyText = fc.oneof(strangeText, fc.string({ unit: 'binary', maxLength: 300 }))
const steering = /[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?!\n|\t)\p{Cc}/u

/** Asks of any text what its function makes of it. */
const holds = (make: (text: string) => string | readonly string[]): void =>
  fc.assert(
    fc.property(anyText, (text) => {
      for (const made of [make(text)].flat()) {
        expect(made).not.toMatch(steering)
        expect(() => encodeURIComponent(made)).not.toThrow()
      }
    }),
    seeded,
  )

describe('text from outside', () => {
  it.each([
    ['quoted', quotable],
    ['on one line', onOneLine],
    ['in lines', inLines],
  ])('%s is well-formed, steers nothing, and stays as it is the second time', (_, make) => {
    holds(make)
    fc.assert(
      fc.property(anyText, (text) => {
        expect(make(make(text))).toBe(make(text))
      }),
      seeded,
    )
  })

  it('passes however long it is, and whatever it is made of', () => {
    for (const sign of ['\u202e', '\n', ' ', '\u{1f600}']) expect(onOneLine(sign.repeat(5_000_000))).not.toMatch(/\s/)
  })

  it('is cut between characters, and once', () => {
    fc.assert(
      fc.property(anyText.map(wellFormed), fc.integer({ min: 1, max: 200 }), (text, most) => {
        const short = cut(text, most)
        expect([...short].length).toBeLessThanOrEqual(most)
        expect(wellFormed(short)).toBe(short)
        expect(cut(short, most)).toBe(short)
      }),
      seeded,
    )
  })

  it.each(['\u200b', '\u00ad\u2800', '\u3164 \ufeff', '', '\n'])('%j shows nothing', (text) => {
    expect(isVisible(text)).toBe(false)
  })

  it('turns no sentence of ours around: of a link, of what is pasted, of a file, of a record', () => {
    const check = checkNamed('reimaging')
    const parametersOf = (text: string) =>
      new URLSearchParams({ media: text, rules: text, was: text, [text]: text, medai: text })
    holds((text) => {
      const step = stepAt(check, 'verdict', `#v=1&${parametersOf(text)}`)
      const changed = changedSince(edition200910, step, step.memory, '2026-11-27')
      return [
        ...noticesOf(check, step.facts, step.problems),
        ...Object.values(changed).filter((one) => typeof one === 'string'),
      ]
    })
    holds((text) => whyNoCase('foreign', text))
    holds((text) => importFile(placesOf([edition200910]), [], text, text).result.says)
    holds((text) => detailsOf({ reference: text, note: text, preparedFor: text }).map(({ says }) => says))
  })
})
