import { describe, expect, it } from 'vitest'
import type { Basis } from '../../../src/engine/rules/basis.ts'
import { weakest } from '../../../src/engine/rules/basis.ts'
import type { State } from '../../../src/engine/rules/state.ts'
import { decide, judge, type RuleBook } from '../../../src/engine/rules/verdict.ts'
import { libraryOf } from '../../../src/engine/sources/library.ts'

interface Facts {
  readonly first: State
  readonly second: State
  readonly ending?: 'fixed' | 'of facts'
}

const statement = (id: string, basis?: Basis) =>
  ({ id, kind: 'decides', says: `It says ${id}.`, ...(basis && { basis }) }) as const

const library = libraryOf([
  {
    id: 'guide',
    title: 'A guide',
    short: 'Guide',
    date: 'June 2020',
    about: 'Made up.',
    basis: 'text',
    passages: [
      { id: 'one', label: 'One', about: 'The first', statements: [statement('one.1'), statement('one.2', 'copy')] },
      { id: 'two', label: 'Guide', about: 'The second', statements: [statement('two.1', 'reading')] },
    ],
  },
])

/** Two requirements, of which the first can be put right; both are judged. */
const rules: RuleBook<Facts> = {
  library,
  requirements: [
    {
      id: 'first',
      summary: 'First.',
      reads: ['first'],
      cites: ['one.1', { id: 'one.2', where: ({ first }) => first !== 'met' }],
      curable: () => true,
      state: ({ first }) => first,
    },
    { id: 'second', summary: 'Second.', reads: ['second'], cites: ['two.1'], state: ({ second }) => second },
  ],
  endings: [
    {
      id: 'fixed',
      holds: ({ ending }) => ending === 'fixed',
      judges: ['first', 'second'],
      gives: { outcome: 'not-covered' },
    },
    {
      id: 'of facts',
      holds: ({ ending }) => ending === 'of facts',
      judges: ['first'],
      gives: ({ first }) => (first === 'met' ? { outcome: 'not-covered' } : { whenMet: 'permitted' }),
    },
    { id: 'all', holds: () => true, judges: ['first', 'second'], gives: { whenMet: 'permitted' } },
  ],
  notes: [{ id: 'remark', cites: ['one.2'], shown: ({ first }) => first === 'met' }],
  advice: [],
}

describe('the basis', () => {
  it('of several is the weakest, and of none there is none', () => {
    expect(weakest(['text', 'copy', undefined, 'summary'])).toBe('summary')
    expect(weakest(['reading', 'text'])).toBe('reading')
    expect(weakest([undefined])).toBeUndefined()
  })

  it('of a requirement is that of what it cites in this case', () => {
    const basisOfFirst = (first: State) => decide(rules, { first, second: 'met' }).findings[0]?.basis
    expect(basisOfFirst('met')).toBe('text')
    expect(basisOfFirst('unmet')).toBe('copy')
    expect(basisOfFirst('not-applicable')).toBeUndefined()
  })

  it('of a note is that of what it cites', () => {
    expect(decide(rules, { first: 'met', second: 'met' }).notes).toEqual([
      { id: 'remark', cites: ['one.2'], basis: 'copy' },
    ])
  })

  it('of a no is that of its causes, and of any other verdict that of all in play', () => {
    expect(decide(rules, { first: 'met', second: 'unmet' })).toMatchObject({
      outcome: 'not-permitted',
      causes: ['second'],
      basis: 'reading',
    })
    expect(decide(rules, { first: 'met', second: 'met' })).toMatchObject({ outcome: 'permitted', basis: 'reading' })
    expect(decide(rules, { first: 'unmet', second: 'not-applicable' })).toMatchObject({
      outcome: 'conditional',
      basis: 'copy',
    })
  })

  it('of a no leaves out what is met, however weak that is', () => {
    const [first, second] = rules.requirements
    if (first === undefined || second === undefined) throw new Error('There are two requirements')
    const strict = { ...rules, requirements: [{ ...first, curable: () => false }, second] }
    expect(decide(strict, { first: 'unmet', second: 'met' })).toMatchObject({ outcome: 'not-permitted', basis: 'copy' })
  })

  it('is absent where the documents have none', () => {
    const bare = libraryOf(
      library.documents
        .map(({ basis: _, ...document }) => document)
        .map((document) => ({
          ...document,
          passages: document.passages.map((passage) => ({
            ...passage,
            statements: passage.statements.map(({ basis: _, ...rest }) => rest),
          })),
        })),
    )
    const verdict = decide({ ...rules, library: bare }, { first: 'met', second: 'met' })
    expect('basis' in verdict).toBe(false)
    expect(verdict.findings.some((finding) => 'basis' in finding)).toBe(false)
  })
})

describe('a silent requirement', () => {
  it('leaves the verdict open, as an unknown one does, and misses no fact', () => {
    expect(decide(rules, { first: 'silent', second: 'met' })).toMatchObject({
      outcome: 'undetermined',
      causes: ['first'],
      missing: [],
    })
    expect(decide(rules, { first: 'unknown', second: 'silent' }).missing).toEqual(['first'])
  })

  it('gives way to a condition never, and to a certain no always', () => {
    expect(judge(rules, { first: 'unmet', second: 'silent' }).outcome).toBe('undetermined')
    expect(judge(rules, { first: 'silent', second: 'unmet' }).outcome).toBe('not-permitted')
  })
})

describe('an ending', () => {
  it('with a fixed outcome gives it, whatever is met', () => {
    expect(judge(rules, { first: 'met', second: 'unmet', ending: 'fixed' })).toMatchObject({
      ending: 'fixed',
      outcome: 'not-covered',
      causes: ['second'],
    })
  })

  it('may choose by the facts, and judges nothing beyond what it names', () => {
    expect(judge(rules, { first: 'met', second: 'unmet', ending: 'of facts' })).toMatchObject({
      outcome: 'not-covered',
      findings: [{ state: 'met' }, { state: 'not-reached' }],
    })
    expect(judge(rules, { first: 'not-applicable', second: 'unmet', ending: 'of facts' }).outcome).toBe('permitted')
  })
})

describe('a library', () => {
  it('names a place that no document has', () => {
    expect(() => library.statementsAt(['one.9'])).toThrow('No document has the place "one.9"')
    expect(() => library.citationsOf(['three'])).toThrow('No document has the place "three"')
  })

  it('gives passages in the order asked for and statements in that of the documents', () => {
    expect(library.passagesOf(['two.1', 'one.2', 'one.1'])).toEqual(['two', 'one'])
    expect(library.statementsAt(['two', 'one.2'])).toEqual(['one.2', 'two.1'])
  })

  it('cites document and place, or one name where both have the same', () => {
    expect(library.citationsOf(['one.1', 'two.1']).map(({ label, source }) => [label, source])).toEqual([
      ['Guide · One', 'Guide, June 2020 · One'],
      ['Guide', 'Guide, June 2020'],
    ])
  })
})
