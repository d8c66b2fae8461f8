import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/facts/question.ts'
import { optionsAt } from '../../src/flow/flow.ts'
import type { Check } from '../../src/wizard/check.ts'
import { edition200910 } from '../../src/wizard/edition.ts'
import type { QuestionWords } from '../../src/words/words.ts'
import { askingsOf } from '../cases.ts'

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
    for (const { id, facts, words } of all) {
      const hints = optionsAt(check.flow, id, facts).map((value) => words.option(value).hint ?? '')
      const texts = [words.ask, words.hint ?? '', words.why, words.where, ...(words.known?.says ?? []), ...hints]
      for (const sentence of texts.flatMap((text) => text.split(/[.?!:] /))) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(30)
      }
    }
  })

  it('says errors as an instruction, without blame', () => {
    for (const { words } of all) {
      expect(words.error).toMatch(/^Select /)
      expect(words.error).not.toMatch(/please|sorry|invalid|required/i)
    }
  })
})
