import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../../src/editions/2009-10/edition.ts'
import type { Check } from '../../../../src/engine/check.ts'
import type { Answers } from '../../../../src/engine/question.ts'
import type { Verdict } from '../../../../src/engine/rules/verdict.ts'
import { casesOf } from '../../../cases.ts'
import { checkNamed } from '../../../support.ts'

/** Everything a verdict page says about a case. */
function textsOf(check: Check, answers: Answers, verdict: Verdict): string[] {
  const { kind, headline, reason } = check.explain(answers, verdict)
  return [
    kind,
    headline,
    reason,
    ...verdict.advice.flatMap((advice) => {
      const { lead, says } = check.advise(advice, answers)
      return [lead, says]
    }),
    ...verdict.notes.flatMap(({ id }) => {
      const { lead, says } = check.note(id, answers)
      return [lead, says]
    }),
    ...verdict.findings.map(({ requirement, state }) => check.found(requirement, state, answers)),
    ...check.evidence(answers).map(({ keep, shows }) => `${keep}, to show ${shows}`),
  ]
}

describe.each(edition200910.checks)('the words of the check $id', (check) => {
  const cases = casesOf(check)
  const texts = new Map<string, Answers>()
  for (const { answers, verdict } of cases) {
    for (const text of textsOf(check, answers, verdict)) if (!texts.has(text)) texts.set(text, answers)
  }

  it('are whole sentences that begin with a capital and leave nothing empty', () => {
    const broken = [...texts.keys()].filter(
      (text) => text === '' || !/^[\p{Lu}\d]/u.test(text) || /undefined|\s{2}|\s[.,]|,,|\.\./.test(text),
    )
    expect(broken).toEqual([])
  })

  it('never show an id', () => {
    const ids = new Set([
      ...check.flow.questions.flatMap(({ id, values }) => [id, ...values]),
      ...check.requirements.map(({ id }) => id),
    ])
    // An id that is also a word may stand in a sentence.
    const telling = [...ids].filter((id) => /[a-z]-[a-z]|[a-z][A-Z]/.test(id) && id !== 'company-wide')
    const shown = [...texts.keys()].filter((text) => telling.some((id) => text.includes(id)))
    expect(shown).toEqual([])
  })

  it('say what to do about every missing fact, with the way back to its question', () => {
    for (const { verdict } of cases) {
      if (verdict.outcome !== 'undetermined') continue
      const asked = verdict.advice.map(({ question }) => question)
      expect(asked).toEqual(expect.arrayContaining([...verdict.missing]))
      expect(asked.length).toBeGreaterThan(0)
    }
  })

  it('say what to do about every condition', () => {
    for (const { verdict } of cases) {
      if (verdict.outcome !== 'conditional') continue
      expect(verdict.advice.length).toBeGreaterThanOrEqual(verdict.causes.length)
    }
  })

  it('give every verdict but a plain yes something to do next', () => {
    const idle = cases.filter(({ verdict }) => verdict.outcome !== 'permitted' && verdict.advice.length === 0)
    expect(idle.map(({ answers }) => answers)).toEqual([])
  })

  it('say what to keep on file for every answer that is sure and can be shown, and for no other', () => {
    for (const { answers } of cases) {
      const kept = check.evidence(answers).map(({ question }) => question)
      expect(kept.filter((question) => answers[question] === 'unknown')).toEqual([])
      expect(Object.keys(answers)).toEqual(expect.arrayContaining(kept))
    }
  })

  it('cite a source with every step', () => {
    for (const { verdict } of cases) {
      for (const { cites } of verdict.advice) expect(cites.length).toBeGreaterThan(0)
    }
  })
})

it('a yes that rests on terms published for a time says so', () => {
  const check = checkNamed('reimaging')
  const answers = {
    media: 'volume-licensing',
    agreement: 'select-license',
    channel: 'oem',
    image: 'windows-xp-professional',
    licensed: 'windows-7-professional',
    priorVersion: 'yes',
    language: 'same',
  }
  const said = (facts: Answers) => textsOf(check, facts, check.decide(facts)).join(' ')
  expect(check.decide(answers).outcome).toBe('permitted')
  expect(said(answers)).toContain('18 months from 22 October 2009')
  expect(said({ ...answers, image: 'windows-vista-business' })).not.toContain('18 months')
})

it('a refusal names the prior versions that published terms allow', () => {
  const check = checkNamed('reimaging')
  const answers = {
    media: 'volume-licensing',
    agreement: 'select-license',
    channel: 'oem',
    image: 'windows-7-professional',
    licensed: 'windows-7-ultimate',
  }
  const texts = textsOf(check, answers, check.decide(answers)).join(' ')
  expect(texts).toContain('allow Windows Vista Business and Windows XP Professional in its place')
  expect(texts).not.toContain('cannot be reimaged as they are licensed')
})

describe('a reason repeats the answer behind it', () => {
  const reimaging = checkNamed('reimaging')
  const media = { media: 'volume-licensing', agreement: 'open-license' }

  it.each([
    [
      'another edition',
      { ...media, channel: 'oem', image: 'windows-7-professional', licensed: 'windows-7-home-premium' },
      'Because the COA label says Windows 7 Home Premium while the image contains Windows 7 Professional, another edition.',
    ],
    [
      'a newer version',
      { ...media, channel: 'oem', image: 'windows-7-professional', licensed: 'windows-xp-professional' },
      'Because the COA label says Windows XP Professional while the image contains Windows 7 Professional, a newer version.',
    ],
    [
      'nothing bought yet',
      {
        ...media,
        channel: 'oem',
        image: 'windows-7-professional',
        licensed: 'windows-7-professional',
        language: 'same',
        openLicensePurchase: 'no',
      },
      'Everything else fits, but no Windows 7 Professional licence has been bought under your authorization number yet.',
    ],
    [
      'no agreement',
      { media: 'volume-licensing', agreement: 'none' },
      'Because you have no Volume Licensing agreement. Then the media are not of your own agreement: check both answers.',
    ],
  ])('%s', (_, answers, reason) => {
    expect(reimaging.explain(answers, reimaging.decide(answers)).reason).toBe(reason)
  })
})

it('tell two faults apart, and give Software Assurance no more than the edition that is licensed', () => {
  const check = checkNamed('reimaging')
  const answers = {
    media: 'volume-licensing',
    agreement: 'open-value',
    image: 'office-2007-small-business',
    channel: 'oem',
    licensed: 'office-2003-standard',
  }
  const verdict = check.decide(answers)
  expect(check.explain(answers, verdict).reason).toMatch(
    /, another edition, and the image is also of a newer version\.$/,
  )
  expect(check.note('assurance-newer', answers).says).toContain('the newer version of Office Standard Edition 2003:')
  const sameLine = { ...answers, licensed: 'office-2003-small-business' }
  expect(check.note('assurance-newer', sameLine).says).toContain('a licence for Office Small Business 2007:')
})
