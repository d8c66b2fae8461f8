import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../../src/editions/2009-10/edition.ts'
import { library } from '../../../../src/editions/2009-10/sources/places.ts'
import type { Check } from '../../../../src/engine/check.ts'
import { optionsAt } from '../../../../src/engine/flow/flow.ts'
import type { Answers } from '../../../../src/engine/question.ts'
import type { QuestionWords } from '../../../../src/engine/words.ts'
import { askingsOf } from '../../../cases.ts'

/** Every question as it is asked after different answers, once for each wording. */
function wordings(check: Check): { id: string; facts: Answers; words: QuestionWords }[] {
  const found = new Map<string, { id: string; facts: Answers; words: QuestionWords }>()
  for (const { question: id, before: facts } of askingsOf(check)) {
    const words = check.question(id, facts)
    const key = JSON.stringify([words, optionsAt(check.flow, id, facts)])
    if (!found.has(key)) found.set(key, { id, facts, words })
  }
  return [...found.values()]
}

/** Everything that people read on such a page, but for the answers they gave before. */
function textsOf(check: Check, { id, facts, words }: { id: string; facts: Answers; words: QuestionWords }): string[] {
  const { ask, hint = '', error, why, where, known } = words
  const options = optionsAt(check.flow, id, facts).map((value) => words.option(value))
  const terms = edition200910.glossary.filter((term) => words.terms.some((one) => one === term.id))
  return [
    ...[ask, hint, error, why, where, known?.heading ?? '', ...(known?.says ?? [])],
    ...options.flatMap((option) => [option.label, option.hint ?? '']),
    ...(words.groups?.(optionsAt(check.flow, id, facts)) ?? []).map(({ heading = '' }) => heading),
    ...terms.flatMap(({ term, means }) => [term, means]),
  ]
}

describe.each(edition200910.checks)('a question page of the check $id', (check) => {
  const all = wordings(check)

  it('says a question, why it is asked with its source, where to look and what its words mean', () => {
    for (const { words } of all) {
      expect(words.ask).toMatch(/^[A-Z].*\?$/)
      expect(words.cites.length).toBeGreaterThan(0)
      expect(words.terms.length).toBeGreaterThan(0)
      for (const text of [words.why, words.where]) expect(text).toMatch(/^[A-Z].*[.?]$/)
    }
  })

  it('has words for every value that it offers, each in one group', () => {
    for (const { id, facts, words } of all) {
      const options = optionsAt(check.flow, id, facts)
      for (const value of options) expect(words.option(value).label).not.toBe('')
      const shown = words.groups?.(options).flatMap(({ values }) => values) ?? options
      expect(shown.toSorted()).toEqual(options.toSorted())
      expect(new Set(options.map((value) => words.option(value).label)).size).toBe(options.length)
    }
  })

  it('has no sentence of more than thirty words', () => {
    for (const one of all)
      for (const sentence of textsOf(check, one).flatMap((text) => text.split(/(?<=[.?!])\s/)))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(30)
  })

  it('shows no id to people', () => {
    const ids = new Set([
      ...check.flow.questions.flatMap(({ id, values }) => [id, ...values]),
      ...check.requirements.map(({ id }) => id),
      ...library.documents.flatMap(({ passages }) => passages.map(({ id }) => id)),
    ])
    // One lower-case word may be both: an id, and a word that people read.
    const telling = [...ids].filter((id) => /[-A-Z]/.test(id))
    for (const one of all)
      for (const text of textsOf(check, one)) expect(telling.filter((id) => text.includes(id))).toEqual([])
  })

  it('says errors as an instruction, without blame', () => {
    for (const { words } of all) {
      expect(words.error).toMatch(/^Select /)
      expect(words.error).not.toMatch(/please|sorry|invalid|required/i)
    }
  })
})
