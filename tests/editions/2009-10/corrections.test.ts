import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import written from '../../../src/editions/2009-10/revisions/1.json' with { type: 'json' }
import { checkIn } from '../../../src/engine/edition.ts'
import type { Answers } from '../../../src/engine/question.ts'
import { encode } from '../../../src/engine/step/link.ts'
import { changedSince } from '../../../src/engine/step/shared-stamp.ts'
import { stepAt, verdictStep } from '../../../src/engine/step/step.ts'
import { type FoldedCheck, foldedRow } from '../../../src/engine/table/folded.ts'

const revision1: readonly FoldedCheck[] = JSON.parse(JSON.stringify(written))

const own = { media: 'volume-licensing' }
const oemXpOn7 = { ...own, image: 'windows-xp-professional', channel: 'oem', licensed: 'windows-7-professional' }

/** A case of each correction, named after the situation, with what both revisions say where the first had an answer. */
const cases: readonly (readonly [
  situation: string,
  correction: string,
  answers: Answers,
  now: string,
  before: string | undefined,
])[] = [
  [
    'Office Standard under one’s own Select Plus, Professional Plus in the image',
    'own-licence',
    {
      ...own,
      agreement: 'select-plus',
      image: 'office-2007-professional-plus',
      channel: 'same-agreement',
      licensed: 'office-2007-standard',
    },
    'not-permitted',
    'other-right',
  ],
  [
    'Open License, Windows XP image on Windows 7 labels, one Windows 7 licence bought',
    'licence-of-licensed',
    { ...oemXpOn7, agreement: 'open-license', priorVersion: 'yes', language: 'same', openLicensePurchase: 'yes' },
    'permitted',
    'permitted',
  ],
  [
    'a school with Windows XP Home labels and a Windows XP Professional image',
    'upgrade-instead',
    {
      ...own,
      agreement: 'school-agreement',
      image: 'windows-xp-professional',
      channel: 'oem',
      licensed: 'windows-xp-home',
    },
    'not-permitted',
    'not-permitted',
  ],
  [
    'Windows 7 Enterprise on PCs that Software Assurance covers',
    'base-must-qualify',
    {
      ...own,
      agreement: 'enterprise-agreement',
      image: 'windows-7-enterprise',
      channel: 'oem',
      softwareAssurance: 'yes',
    },
    'other-right',
    'other-right',
  ],
  [
    'Windows 7 Enterprise on PCs whose Software Assurance has ended',
    'ended-coverage',
    {
      ...own,
      agreement: 'enterprise-agreement',
      image: 'windows-7-enterprise',
      channel: 'oem',
      softwareAssurance: 'ended',
    },
    'not-covered',
    undefined,
  ],
  [
    'a maker that loads the image while it builds the PCs',
    'maker-preload',
    { media: 'factory' },
    'other-right',
    undefined,
  ],
  [
    'an image that nobody knows',
    'unlisted-products',
    { ...own, agreement: 'open-license', image: 'unknown' },
    'undetermined',
    undefined,
  ],
  [
    'another maker’s recovery disc',
    'own-recovery-media',
    { media: 'recovery', recoveryUse: 'one-pc', recoveryMatch: 'no' },
    'not-permitted',
    'not-permitted',
  ],
  [
    'Windows Vista Business labels and a Windows 7 Professional image',
    'assurance-newer',
    {
      ...own,
      agreement: 'select-plus',
      image: 'windows-7-professional',
      channel: 'oem',
      licensed: 'windows-vista-business',
    },
    'not-permitted',
    'not-permitted',
  ],
  [
    'a product of after October 2009',
    'later-texts',
    { ...own, agreement: 'select-plus', image: 'later-product' },
    'not-covered',
    undefined,
  ],
  [
    'Windows XP on Windows 7 labels, once limited in time',
    'xp-time-limit',
    { ...oemXpOn7, agreement: 'select-plus', priorVersion: 'yes', language: 'same' },
    'permitted',
    'permitted',
  ],
]

describe('a correction', () => {
  const check = checkIn(edition200910, 'reimaging')
  const before = revision1.find(({ id }) => id === 'reimaging')

  it.each(cases)('is about %s', (_, id, answers, now, was) => {
    if (check === undefined || before === undefined) throw new Error('There is no reimaging check')
    const step = stepAt(check, verdictStep, encode(check.flow, answers))
    if (step.kind !== 'verdict') throw new Error(`${id} is not complete`)
    const correction = edition200910.corrections.find((one) => one.id === id)
    expect(correction?.concerns(step.facts, step.verdict)).toBe(true)
    expect(step.verdict.outcome).toBe(now)
    expect(foldedRow(before, answers)?.outcome).toBe(was)
  })

  it('of the upgrade check is about a Macintosh that stays beside Windows', () => {
    const upgrade = checkIn(edition200910, 'upgrade')
    const answers = {
      target: 'windows-vista-business',
      agreement: 'open-license',
      currentOs: 'macintosh',
      osState: 'installed',
      oldSystem: 'keep',
      softwareAssurance: 'yes',
    }
    expect(upgrade?.decide(answers).notes.map(({ id }) => id)).toContain('other-system')
  })

  it('is named by a link that was shared before it, and by none that was shared after it', () => {
    if (check === undefined) throw new Error('There is no reimaging check')
    const [[, , answers]] = [cases[0] ?? ['', '', {}]]
    const shared = `${encode(check.flow, answers)}&rules=2009-10&was=other-right`
    const correctionsIn = (hash: string) => {
      const step = stepAt(check, verdictStep, hash)
      return changedSince(edition200910, step, step.memory, '2026-11-27').outcome?.corrections.map(({ id }) => id)
    }
    expect(correctionsIn(shared)).toEqual(['own-licence'])
    expect(correctionsIn(`${shared}&revision=2`)).toEqual([])
  })

  it('has an id, a case and a why of its own', () => {
    const ids = edition200910.corrections.map(({ id }) => id)
    expect(new Set(ids).size).toBe(12)
    expect(ids.toSorted()).toEqual([...cases.map(([, id]) => id), 'other-system'].toSorted())
  })
})

describe('an old link', () => {
  const check = checkIn(edition200910, 'reimaging')

  it.each([
    [
      'with the channel before the image',
      'media=volume-licensing&agreement=select-plus&channel=oem&image=windows-7-professional&licensed=windows-7-professional&language=same',
      'verdict',
      [],
    ],
    ['with a channel and no image', 'media=volume-licensing&agreement=select-plus&channel=oem', 'image', []],
    [
      'under one’s own agreement without what it licenses',
      'media=volume-licensing&agreement=select-plus&channel=same-agreement&image=office-2007-standard',
      'licensed',
      [],
    ],
    [
      'with a channel and a later product',
      'media=volume-licensing&agreement=select-plus&channel=oem&image=later-product',
      'verdict',
      ['channel'],
    ],
  ] as const)('%s opens at the first open question, and says what was dropped', (_, hash, at, dropped) => {
    if (check === undefined) throw new Error('There is no reimaging check')
    const step = stepAt(check, verdictStep, `#v=1&${hash}`)
    expect(step.kind === 'question' ? step.question : step.kind).toBe(at)
    expect(step.problems.map(({ key }) => key)).toEqual(dropped)
  })
})
