import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../src/editions/2026-05/edition.ts'
import { carried, meaningOf } from '../../src/editions/across.ts'
import { editionEntries, entryOf } from '../../src/editions/index.ts'
import { questionOf } from '../../src/engine/flow/flow.ts'
import { acrossChunk } from '../../src/pages/across/across-chunk.ts'
import { acrossStep } from '../../src/pages/across/from-other-rules.tsx'

const ways = [
  { from: edition200910, to: edition202605 },
  { from: edition202605, to: edition200910 },
].flatMap(({ from, to }) =>
  from.checks.map((check, place) => ({ from: from.id, to: to.id, id: check.id, check, there: to.checks[place] })),
)

describe.each(ways)('answers to the check $id of $from under $to', ({ from, to, id, check, there }) => {
  it('are told from those of that edition by what no other has', () => {
    for (const { id: question, values } of check.flow.questions)
      for (const value of values) {
        const isThere = there && questionOf(there.flow, question)?.values.includes(value) === true
        const hash = `#v=1&${question}=${value}`
        const marks = editionEntries.filter(({ alone }) => alone.test(hash)).map((entry) => entry.id)
        expect(marks, hash).toEqual(isThere ? [] : [from])
      }
  })

  it('are questions and values of that edition', () => {
    for (const { id: question, values } of check.flow.questions)
      for (const value of values)
        for (const [other, meant] of Object.entries(carried(to, id, { [question]: value }))) {
          const asked = there && questionOf(there.flow, other)
          expect(asked?.values, `${question}=${value} means ${other}=${meant}`).toContain(meant)
        }
  })

  it('that are not known stay unknown wherever the question is asked there', () => {
    const unsure = check.flow.questions.filter(({ values }) => values.includes('unknown'))
    for (const { id: question } of unsure) {
      const values = Object.values(carried(to, id, { [question]: 'unknown' }))
      expect(values, question).toEqual(values.map(() => 'unknown'))
    }
  })
})

it.each([
  ['2026-05', { media: 'recovery', recoveryUse: 'one-pc' }, { media: 'recovery' }],
  ['2026-05', { media: 'recovery', recoveryUse: 'standard-image' }, { media: 'oem' }],
  ['2026-05', { media: 'recovery' }, {}],
  ['2026-05', { media: 'recovery', recoveryUse: 'unknown' }, {}],
  ['2026-05', { media: 'retail' }, {}],
  ['2026-05', { image: 'windows-7-professional', priorVersion: 'yes' }, { image: 'earlier-product' }],
  [
    '2026-05',
    { agreement: 'open-license', openLicensePurchase: 'no' },
    { agreement: 'open-license-past', oneLicense: 'no' },
  ],
  ['2026-05', { image: 'later-product', agreement: 'other-volume-licensing' }, {}],
  ['2009-10', { media: 'recovery', cameWith: 'yes' }, { media: 'recovery', recoveryUse: 'one-pc' }],
  ['2009-10', { media: 'public-download' }, { media: 'retail' }],
  ['2009-10', { image: 'windows-11-pro', agreement: 'csp' }, { image: 'later-product' }],
  ['2009-10', { image: 'earlier-product', oneLicense: 'enterprise' }, {}],
  ['2031-01', { media: 'oem' }, {}],
])('under %s, %j means %j', (to, answers, meant) => {
  expect(carried(to, 'reimaging', answers)).toEqual(meant)
})

/** What a link under an edition comes to: the answers that hold, those that are named as left, and what is wrong. */
function across(to: string, id: string, hash: string) {
  const [here, other] = to === '2026-05' ? [edition202605, edition200910] : [edition200910, edition202605]
  const [check, there] = [here, other].map(({ checks }) => checks.find((one) => one.id === id))
  if (check === undefined || there === undefined) throw new Error(`There is no check ${id}`)
  const { answers, carried: notice, problems } = acrossStep(here, check, 'verdict', hash, there, 'other texts')
  return {
    answers,
    left: notice?.left.map(({ question }) => question),
    problems: problems.map(({ key }) => key),
    isWhole: notice?.address !== undefined,
  }
}

describe.each([
  // Of the other edition as a whole, though nothing says so.
  ['2026-05', 'reimaging', 'media=recovery&recoveryUse=one-pc', { media: 'recovery' }, [], [], true],
  ['2026-05', 'reimaging', 'media=recovery&recoveryUse=standard-image', { media: 'oem' }, [], [], true],
  [
    '2026-05',
    'reimaging',
    'media=volume-licensing&agreement=open-license&image=windows-7-professional',
    { media: 'volume-licensing', image: 'earlier-product' },
    ['agreement'],
    [],
    true,
  ],
  ['2026-05', 'upgrade', 'target=windows-vista-business', { target: 'other' }, [], [], true],
  ['2009-10', 'reimaging', 'media=public-download', { media: 'retail' }, [], [], true],
  [
    '2009-10',
    'reimaging',
    'media=recovery&cameWith=yes',
    { media: 'recovery', recoveryUse: 'one-pc' },
    ['cameWith'],
    [],
    true,
  ],
  [
    '2009-10',
    'reimaging',
    'media=volume-licensing&image=windows-11-pro&agreement=csp',
    { media: 'volume-licensing', image: 'later-product' },
    ['agreement'],
    [],
    true,
  ],
  // Some of its answers only: those of this edition hold.
  [
    '2026-05',
    'reimaging',
    'media=recovery&cameWith=yes&recoveryUse=one-pc',
    { media: 'recovery', cameWith: 'yes' },
    [],
    [],
    false,
  ],
  [
    '2026-05',
    'reimaging',
    'media=oem&cameWith=no&priorVersion=yes',
    { media: 'oem', cameWith: 'no' },
    ['priorVersion'],
    [],
    false,
  ],
  ['2026-05', 'reimaging', 'rules=2026-05&media=oem&mui=1&recoveryUse=standard-image', { media: 'oem' }, [], [], false],
  [
    '2026-05',
    'reimaging',
    'media=volume-licensing&image=windows-11-pro&agreement=select-license&channel=floppy',
    { media: 'volume-licensing', image: 'windows-11-pro' },
    ['agreement'],
    ['channel'],
    false,
  ],
  [
    '2009-10',
    'reimaging',
    'media=recovery&recoveryUse=one-pc&modified=yes',
    { media: 'recovery', recoveryUse: 'one-pc' },
    ['modified'],
    [],
    false,
  ],
] as const)('under %s the %s check with %s', (to, id, hash, answers, left, problems, isWhole) => {
  it('keeps what means the same and names the rest', () => {
    expect(acrossChunk(to, `#v=1&${hash}`)).toBeDefined()
    expect(acrossChunk(to, `#v=1&amp;${hash.replaceAll('&', '&amp;')}`)).toBeDefined()
    expect(across(to, id, `#v=1&${hash}`)).toEqual({ answers, left, problems, isWhole })
  })
})

it.each(editionEntries.map(({ id }) => id))('a link of %s alone needs no other edition', (id) => {
  expect(acrossChunk(id, '#v=1&media=oem&utm_source=mail')).toBeUndefined()
  expect(acrossChunk(id, `#v=1&media=oem&rules=${id}`)).toBeUndefined()
  expect(entryOf(id)?.alone.test('#v=1&media=oem')).toBe(false)
})

it('whatever answers a link holds of either edition, each holds, is named as left, or is said to be no use', () => {
  const pairs = ways.flatMap(({ id, check }) =>
    id === 'reimaging'
      ? check.flow.questions.flatMap(({ id: question, values }) => values.map((value) => [question, value] as const))
      : [],
  )
  fc.assert(
    fc.property(
      fc.constantFrom('2009-10', '2026-05'),
      fc.uniqueArray(fc.constantFrom(...pairs), { maxLength: 12, selector: ([question]) => question }),
      (to, given) => {
        const hash = `#${new URLSearchParams([['v', '1'], ...given.map(([key, value]) => [key, value])])}`
        if (acrossChunk(to, hash) === undefined) return
        const { answers, left = [], problems } = across(to, 'reimaging', hash)
        for (const [question, value] of given) {
          const means = Object.entries(meaningOf(to, 'reimaging', question, Object.fromEntries(given)))
          const isKept = answers[question] === value || means.some(([one, meant]) => answers[one] === meant)
          expect(isKept || left.includes(question) || problems.includes(question), `${to} ${hash} ${question}`).toBe(
            true,
          )
        }
      },
    ),
    { seed: 15, numRuns: 300 },
  )
})
