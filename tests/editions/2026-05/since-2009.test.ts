import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { laterThan2009, type Since2009, since2009, sinceVerdict } from '../../../src/editions/2026-05/since-2009.ts'
import { library } from '../../../src/editions/2026-05/sources/places.ts'
import { replay } from '../../../src/engine/flow/replay.ts'
import { casesOf } from '../../cases.ts'
import { checkNamed } from '../../support.ts'

const idsFor = (check: string, answers: Readonly<Record<string, string>>): string[] => {
  const { facts, open } = replay(checkNamed(check).flow, answers)
  expect(open).toBeUndefined()
  return sinceVerdict(facts, checkNamed(check).decide(facts)).map(({ id }) => id)
}

const samePcs = {
  media: 'volume-licensing',
  agreement: 'select-plus',
  channel: 'oem',
  image: 'windows-7-professional',
  licensed: 'windows-7-professional',
  language: 'same',
}

describe('what later texts say of a verdict of 2009', () => {
  it('names requirements, notes and answers that there are', () => {
    const { checks } = edition200910
    const requirements = new Set(checks.flatMap((check) => check.requirements.map(({ id }) => id)))
    const offered = new Set(
      checks.flatMap(({ flow }) => flow.questions.flatMap(({ id, values }) => values.map((value) => `${id}=${value}`))),
    )
    for (const { id, about, when = {} } of since2009) {
      if (about.kind === 'requirement') expect(requirements, id).toContain(about.id)
      for (const { requirement } of when.findings ?? []) expect(requirements, id).toContain(requirement)
      for (const [question, values] of Object.entries(when.answers ?? {}))
        for (const value of values) expect(offered, id).toContain(`${question}=${value}`)
    }
  })

  it('comes up, every entry of it, and each verdict has some', () => {
    const cases = edition200910.checks.flatMap((check) => casesOf(check))
    const seen = new Set<Since2009>()
    const bare = cases.filter(({ answers, verdict }) => {
      const entries = sinceVerdict(answers, verdict)
      for (const entry of entries) seen.add(entry)
      return entries.length === 0
    })
    expect(since2009.filter((entry) => !seen.has(entry)).map(({ id }) => id)).toEqual([])
    expect(bare.map(({ answers }) => answers)).toEqual([])
  })

  it('stands on statements of this edition', () => {
    const basisOf = ({ cites }: Since2009) => library.basisOf(cites)
    expect(since2009.every((entry) => basisOf(entry) !== undefined)).toBe(true)
    expect(new Set(since2009.map(({ id }) => id)).size).toBe(59)
  })

  it.each([
    ['media of the maker', { media: 'oem' }, ['oem-media', 'oem-factory', 'no-image', 'assurance-still']],
    ['media of others', { media: 'others-volume-licensing' }, ['others-media']],
    ['media not known', { media: 'unknown' }, ['open-media']],
    ['retail media', { media: 'retail' }, ['retail-media', 'public-download']],
    ['another language', { ...samePcs, language: 'different' }, ['language-still', 'assurance-still']],
  ])('is so for %s', (_, answers, expected) => {
    expect(idsFor('reimaging', answers)).toEqual(expected)
  })

  it('depends on the outcome, the state of other requirements and the notes at once', () => {
    const yes = idsFor('reimaging', samePcs)
    expect(yes).toEqual(expect.arrayContaining(['yes-license', 'yes-today', 'windows-edition', 'yes-agreement']))
    expect(yes.indexOf('yes-license')).toBeLessThan(yes.indexOf('yes-today'))
    expect(yes).not.toContain('product-home')
  })
})

it('names the documents of what an entry cites, and the weakest basis of it', () => {
  for (const { id, cites, source, basis } of since2009) {
    const cited = library.citationsOf(cites).map(({ document }) => document)
    const documents = library.documents.filter(({ title }) => cited.includes(title))
    expect(source, id).toBe(documents.map(({ short, date }) => `${short}, ${date}`).join('; '))
    expect(basis, id).toBe(library.basisOf(cites))
  }
})

it('has a line at each step whose channel has closed or moved', () => {
  const advised = edition200910.checks.flatMap((check) => casesOf(check).flatMap(({ verdict }) => verdict.advice))
  const ids = new Set(advised.map(({ id }) => id))
  const steps = ['buy-one-licence', 'get-media-and-key', 'check-activations', 'get-agreement']
  expect(steps.filter((id) => !ids.has(id) || laterThan2009.onStep(id).length !== 1)).toEqual([])
  expect(laterThan2009.onStep('keep-papers')).toEqual([])
})
