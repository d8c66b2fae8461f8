import { describe, expect, it } from 'vitest'
import { edition202605 } from '../../../../src/editions/2026-05/edition.ts'
import { library } from '../../../../src/editions/2026-05/sources/places.ts'
import type { Check } from '../../../../src/engine/check.ts'
import { optionsAt } from '../../../../src/engine/flow/flow.ts'
import { completePaths } from '../../../../src/engine/flow/paths.ts'
import type { QuestionWords } from '../../../../src/engine/words.ts'

interface Wording {
  readonly id: string
  readonly options: readonly string[]
  readonly words: QuestionWords
}

/** Every question as it is asked on one path in so many, once for each wording. */
function wordingsOf(check: Check): readonly Wording[] {
  const found = new Map<string, Wording>()
  const asked = new Set<string>()
  let index = 0
  for (const path of completePaths(check.flow)) {
    index += 1
    const answers = Object.entries(path)
    if (index % oneIn !== 0 && answers.length > short) continue
    for (const [at, [id]] of answers.entries()) {
      const before = answers.slice(0, at)
      const asking = `${id} ${before.join()}`
      if (asked.has(asking)) continue
      asked.add(asking)
      const facts = Object.fromEntries(before)
      const words = check.question(id, facts)
      const options = optionsAt(check.flow, id, facts)
      const key = JSON.stringify([id, words, options.map((value) => words.option(value)), words.groups?.(options)])
      if (!found.has(key)) found.set(key, { id, options, words })
    }
  }
  return [...found.values()]
}

/** A prime, so that no pattern of the flow is missed; short paths are all taken. */
const oneIn = 7
const short = 5

/** Everything that people read on such a page, but for the answers they gave before. */
function textsOf({ options, words }: Wording): string[] {
  const { ask, short, hint = '', error, why, where, matter, known } = words
  const labels = options.map((value) => words.option(value))
  return [
    ...[ask, short, hint, error, why, where, matter, known?.heading ?? '', ...(known?.says ?? [])],
    ...labels.flatMap((option) => [option.label, option.hint ?? '']),
    ...(words.groups?.(options) ?? []).map(({ heading = '' }) => heading),
  ]
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s/)

/** Turns that people who read English as a second language stumble over. */
const hard =
  /stands on the (media|label|invoice)|label names|image holds|neither needs|gains from|readings of ours|words of the field|this authorization number|kinds of verdict|there are no media|utilize|thereof|hereby|whereby/i

describe.each(edition202605.checks)('a question page of the check $id', (check) => {
  const all = wordingsOf(check)

  it('has words for every question of the check', () => {
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(check.flow.questions.map(({ id }) => id)))
  })

  it('says a question, why it is asked with its source, where to look and what its words mean', () => {
    for (const { words } of all) {
      expect(words.ask).toMatch(/^[A-Z].*\?$/)
      expect(words.matter).toMatch(/^[a-z].*[^.?]$/)
      for (const text of [words.why, words.where, words.hint ?? 'A.']) expect(text).toMatch(/^[A-Z“].*[.?]$/)
    }
    for (const { options, words } of all)
      for (const { hint = 'No hint' } of options.map(words.option)) expect(hint).toMatch(/^[A-Z3][^\n]*[^.]$/)
  })

  it('cites places of this edition, and explains terms of its glossary', () => {
    const terms = new Set(edition202605.glossary.map(({ id }) => id))
    for (const { words } of all) {
      expect(words.cites.length).toBeGreaterThan(0)
      expect(library.citationsOf(words.cites).length).toBeGreaterThan(0)
      if (words.known !== undefined) expect(library.citationsOf(words.known.cites).length).toBeGreaterThan(0)
      expect(words.terms.length).toBeGreaterThan(0)
      expect(words.terms.filter((term) => !terms.has(term))).toEqual([])
    }
  })

  it('has words for every value that it offers, each in one group, "not sure" last', () => {
    for (const { options, words } of all) {
      const labels = options.map((value) => words.option(value).label)
      expect(labels).not.toContain('')
      expect(new Set(labels).size).toBe(options.length)
      const shown = words.groups?.(options).flatMap(({ values }) => values) ?? options
      expect(shown.toSorted()).toEqual(options.toSorted())
      if (options.includes('unknown')) expect(shown.at(-1)).toBe('unknown')
    }
  })

  const texts = new Set(all.flatMap(textsOf))

  it('has no sentence of more than thirty words', () => {
    const long = [...texts].flatMap(sentencesOf).filter((sentence) => sentence.split(/\s+/).length > 30)
    expect(long).toEqual([])
  })

  it('shows no id to people, and nothing that they stumble over', () => {
    const ids = new Set([
      ...check.flow.questions.flatMap(({ id, values }) => [id, ...values]),
      ...check.requirements.map(({ id }) => id),
      ...library.documents.flatMap(({ passages }) => passages.map(({ id }) => id)),
    ])
    // One lower-case word may be both: an id, and a word that people read.
    const telling = [...ids].filter((id) => /[-A-Z]/.test(id))
    expect([...texts].filter((text) => telling.some((id) => text.includes(id)))).toEqual([])
    expect([...texts].filter((text) => hard.test(text))).toEqual([])
    expect([...texts].filter((text) => /undefined|\s{2}|\s[.,]|,,|\.\.|this product/.test(text))).toEqual([])
  })

  it('says errors as an instruction, without blame', () => {
    for (const { words } of all) {
      expect(words.error).toMatch(/^Select /)
      expect(words.error).not.toMatch(/please|sorry|invalid|required/i)
    }
  })
})

describe('the glossary', () => {
  it('explains each term in whole sentences, and cites places of this edition', () => {
    for (const { term, means, cites } of edition202605.glossary) {
      expect(term).toMatch(/^[A-Z]/)
      expect(means).toMatch(/^[A-Z].*\.$/)
      for (const sentence of sentencesOf(means)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(30)
      if (cites !== undefined) expect(library.citationsOf(cites).length).toBeGreaterThan(0)
    }
  })

  it('has each term once', () => {
    const ids = edition202605.glossary.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
