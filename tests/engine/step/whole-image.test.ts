import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../../src/editions/2026-05/edition.ts'
import type { Check } from '../../../src/engine/check.ts'
import { questionOf } from '../../../src/engine/flow/flow.ts'
import type { Answers } from '../../../src/engine/question.ts'
import type { Outcome } from '../../../src/engine/rules/judgement.ts'
import { returnIn } from '../../../src/engine/step/comparison-link.ts'
import { encode } from '../../../src/engine/step/link.ts'
import { type Step, stepAt, verdictStep } from '../../../src/engine/step/step.ts'
import { secondProductAt, verdictOfImage } from '../../../src/engine/step/whole-image.ts'
import { checkNamed } from '../../support.ts'

const check = checkNamed('reimaging')

/** A case of every outcome, and one that is not finished. */
const stepOf = (outcome: Outcome | 'open'): Step => {
  const found = edition200910.examples.situations.find((one) => one.outcome === outcome)
  return stepAt(check, verdictStep, encode(check.flow, found?.answers ?? {}))
}

const verdictOf = (of: Check, answers: Answers) => {
  const step = stepAt(of, verdictStep, encode(of.flow, answers))
  if (step.kind === 'question') throw new Error(`${step.question} is open`)
  return step
}

const imageOf = (a: Step, b: Step) => [
  { side: 'a' as const, step: a },
  { side: 'b' as const, step: b },
]

describe('the verdict of an image', () => {
  const fromBest = [
    'permitted',
    'conditional',
    'other-right',
    'undetermined',
    'not-covered',
    'open',
    'not-permitted',
  ] as const
  const pairs = fromBest.flatMap((one, place) => fromBest.slice(place).map((other) => [one, other] as const))

  it.each(pairs)('%s beside %s is the worse of both, in either order', (better, worse) => {
    const [first, second] = [stepOf(better), stepOf(worse)]
    const both = better === worse
    expect(verdictOfImage(imageOf(first, second))).toEqual({ outcome: worse, because: both ? ['a', 'b'] : ['b'] })
    expect(verdictOfImage(imageOf(second, first))).toEqual({ outcome: worse, because: both ? ['a', 'b'] : ['a'] })
  })

  it('is a yes for no pair but two of a yes', () => {
    const yes = pairs.filter(([a, b]) => verdictOfImage(imageOf(stepOf(a), stepOf(b))).outcome === 'permitted')
    expect(yes).toEqual([['permitted', 'permitted']])
  })
})

describe.each([edition200910, edition202605])(
  'the second product of an image by $id',
  ({ checks: [reimaging, upgrade], examples }) => {
    if (reimaging === undefined || upgrade === undefined) throw new Error('The edition has two checks')
    const valuesOf = (id: string): readonly string[] => questionOf(reimaging.flow, id)?.values ?? []

    /** What a verdict has that tells which product it is of, and how that is licensed. */
    const verdicts = valuesOf('image').flatMap((image) =>
      valuesOf('channel').map((channel) => ({ media: 'volume-licensing', agreement: 'select-plus', image, channel })),
    )

    it('takes over media and agreement, the channel where a maker preinstalled Office, and nothing else', () => {
      const taken = new Map<string, Answers>()
      for (const answers of verdicts) {
        const { name, answers: kept } = reimaging.secondProduct(answers) ?? { name: '', answers: {} }
        expect(answers).toMatchObject(kept)
        taken.set([name, ...Object.keys(kept), kept.channel].join(' ').trim(), answers)
      }
      expect([...taken.keys()].filter((one) => !one.endsWith('system-builder')).toSorted()).toEqual([
        '',
        'Office media agreement',
        'Windows media agreement',
        'Windows media agreement channel oem',
      ])
    })

    it('begins at the first question that is open, and leads back to both', () => {
      const { a, b } = examples.wholeImage
      for (const { answers } of [a, b]) {
        const step = verdictOf(reimaging, answers)
        const { address } = secondProductAt(step) ?? { address: '' }
        const hash = address.slice(address.indexOf('#'))
        expect(stepAt(reimaging, verdictStep, hash), address).toMatchObject({ question: 'image', problems: [] })
        expect(returnIn(hash)).toEqual({ page: 'image', side: 'b', others: [step.hash], names: {} })
      }
    })

    it('is none where no product is known, or the check is of another matter', () => {
      for (const answers of [{ media: 'oem' }, { media: 'volume-licensing', image: 'unknown' }])
        expect(reimaging.secondProduct(answers)).toBeUndefined()
      expect(upgrade.secondProduct({ target: 'other' })).toBeUndefined()
    })
  },
)
