import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../src/editions/2026-05/edition.ts'
import { carried } from '../../src/editions/across.ts'
import { questionOf } from '../../src/engine/flow/flow.ts'

const ways = [
  { from: edition200910, to: edition202605 },
  { from: edition202605, to: edition200910 },
].flatMap(({ from, to }) =>
  from.checks.map((check, place) => ({ from: from.id, to: to.id, id: check.id, check, there: to.checks[place] })),
)

describe.each(ways)('answers to the check $id of $from under $to', ({ to, id, check, there }) => {
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
