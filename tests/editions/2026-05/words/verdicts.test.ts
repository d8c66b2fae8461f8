import { describe, expect, it } from 'vitest'
import { edition202605 } from '../../../../src/editions/2026-05/edition.ts'
import { reimagingAdviceWords } from '../../../../src/editions/2026-05/reimaging/words/advice.ts'
import { reimagingNoteWords } from '../../../../src/editions/2026-05/reimaging/words/notes.ts'
import { upgradeAdviceWords } from '../../../../src/editions/2026-05/upgrade/words/advice.ts'
import { upgradeNoteWords } from '../../../../src/editions/2026-05/upgrade/words/notes.ts'
import type { Check } from '../../../../src/engine/check.ts'
import { checkIn } from '../../../../src/engine/edition.ts'
import { completePaths } from '../../../../src/engine/flow/paths.ts'
import type { Answers } from '../../../../src/engine/question.ts'
import type { Verdict } from '../../../../src/engine/rules/verdict.ts'
import { asName } from '../../../../src/saved/document.ts'

interface Case {
  readonly answers: Answers
  readonly verdict: Verdict
}

/** Every short path, and one in so many of the others: a prime, so that no pattern of the flow is missed. */
const every: Readonly<Record<string, number>> = { reimaging: 31, upgrade: 5 }
const short = 5

function sampleOf(check: Check): readonly Case[] {
  const paths = Array.from(completePaths(check.flow)).filter(
    (answers, index) => Object.keys(answers).length <= short || index % (every[check.id] ?? 1) === 0,
  )
  return paths.map((answers) => ({ answers, verdict: check.decide(answers) }))
}

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

const worded: Readonly<Record<string, { readonly advice: object; readonly notes: object }>> = {
  reimaging: { advice: reimagingAdviceWords, notes: reimagingNoteWords },
  upgrade: { advice: upgradeAdviceWords, notes: upgradeNoteWords },
}

describe.each(edition202605.checks)('the words of the check $id', (check) => {
  const cases = sampleOf(check)
  const texts = new Map<string, Answers>()
  for (const { answers, verdict } of cases) {
    for (const text of textsOf(check, answers, verdict)) if (!texts.has(text)) texts.set(text, answers)
  }

  it('are whole sentences that begin with a capital and leave nothing empty', () => {
    const broken = [...texts].filter(
      ([text]) =>
        text === '' ||
        !/^[\p{Lu}\d]/u.test(text) ||
        /undefined|\s{2}|\s[.,]|,,|\.\.|\ban? (?:MPSA|[aeiou]\w* a )/u.test(text),
    )
    expect(broken).toEqual([])
  })

  it('never show an id', () => {
    const ids = new Set([
      ...check.flow.questions.flatMap(({ id, values }) => [id, ...values]),
      ...check.requirements.map(({ id }) => id),
    ])
    // An id that is also a word may stand in a sentence.
    const telling = [...ids].filter((id) => /[a-z]-[a-z]|[a-z][A-Z]/.test(id))
    const shown = [...texts.keys()].filter((text) => telling.some((id) => text.includes(id)))
    expect(shown).toEqual([])
  })

  it('use no turn that people stumble over', () => {
    const hard =
      /image holds|stands on the (?:media|label|invoice)|label names|neither needs|gains from|readings of ours|there are no media/i
    expect([...texts.keys()].filter((text) => hard.test(text))).toEqual([])
  })

  it('keep headlines and reasons short', () => {
    for (const { answers, verdict } of cases) {
      const { headline, reason } = check.explain(answers, verdict)
      expect(headline.split(/\s+/).length, headline).toBeLessThanOrEqual(45)
      for (const sentence of reason.split(/(?<=[.?!])\s/)) {
        const clauses = verdict.causes.length
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(45 + 25 * Math.max(0, clauses - 1))
      }
    }
  })

  it('say what to do about every missing fact, with the way back to its question', () => {
    for (const { verdict } of cases) {
      if (verdict.outcome !== 'undetermined') continue
      const asked = verdict.advice.map(({ question }) => question)
      expect(asked).toEqual(expect.arrayContaining([...verdict.missing]))
      expect(asked.length).toBeGreaterThan(0)
    }
  })

  it('give every verdict something to do next', () => {
    const idle = cases.filter(({ verdict }) => verdict.advice.length === 0)
    expect(idle.map(({ answers }) => answers)).toEqual([])
  })

  it('begin every advice with a verb, and the first one without an "or"', () => {
    const given = cases.map(({ answers, verdict }) => verdict.advice.map((one) => check.advise(one, answers).lead))
    expect([...new Set(given.flatMap(([first = '']) => (first.startsWith('Or ') ? [first] : [])))]).toEqual([])
    const leads = given.flat()
    const verbs =
      /^(?:Or |Then |Better: )?(?:add|ask|assign|build|buy|check|choose|deploy|find|get|give|go|have|install|keep|leave|let|license|look|make|move|order|put|read|rebuild|recover|remove|see|set|stay|take|try|turn|upgrade|use|wait|write)\b/i
    expect([...new Set(leads)].filter((lead) => !verbs.test(lead))).toEqual([])
  })

  it('have words for every note and every advice that a verdict gives, and are all used', () => {
    const { advice = {}, notes = {} } = worded[check.id] ?? {}
    const given = new Set(cases.flatMap(({ verdict }) => verdict.advice.map(({ id }) => id)))
    const shown = new Set(cases.flatMap(({ verdict }) => verdict.notes.map(({ id }) => id)))
    expect(new Set(Object.keys(notes))).toEqual(shown)
    expect(new Set(['find-out', ...Object.keys(advice)])).toEqual(given)
  })

  it('tell what the texts do not say from what the customer does not know', () => {
    for (const { answers, verdict } of cases) {
      const isSilent = verdict.findings.some(({ state }) => state === 'silent')
      const { kind, reason } = check.explain(answers, verdict)
      if (verdict.outcome !== 'undetermined') continue
      expect(/do not say/.test(kind), JSON.stringify(answers)).toBe(isSilent)
      expect(/you are not sure/.test(reason), JSON.stringify(answers)).toBe(verdict.missing.length > 0)
      expect(/This settles it:/.test(reason), JSON.stringify(answers)).toBe(isSilent)
    }
  })

  it('say of every silent requirement what settles it', () => {
    for (const { answers, verdict } of cases)
      for (const { requirement, state } of verdict.findings)
        if (state === 'silent')
          expect(check.found(requirement, state, answers)).toMatch(
            /do not (?:say|agree on) whether .* This settles it: /,
          )
  })

  it('say what to keep on file for every answer that is sure and can be shown, and for no other', () => {
    for (const { answers } of cases) {
      const kept = check.evidence(answers).map(({ question }) => question)
      expect(kept.filter((question) => answers[question] === 'unknown')).toEqual([])
      expect(Object.keys(answers)).toEqual(expect.arrayContaining(kept))
    }
  })

  it('cite a source with every step but those to find something out', () => {
    for (const { verdict } of cases) for (const { cites } of verdict.advice) expect(cites.length).toBeGreaterThan(0)
  })

  it('give each case a short name without an id in it', () => {
    const ids = check.flow.questions.flatMap(({ values }) => values).filter((value) => value.includes('-'))
    for (const { answers } of cases) {
      const name = check.nameCase(answers)
      expect(asName(name)).toBe(name)
      expect(ids.filter((id) => name.includes(id))).toEqual([])
      expect(name).not.toMatch(/not sure/)
    }
  })

  it('say for each change what can be done, what to find out or what to look at again', () => {
    for (const { answers } of cases.filter((_, index) => index % 17 === 0))
      for (const { id, values } of check.flow.questions) {
        if (answers[id] === undefined) continue
        const before = Object.fromEntries(Object.entries(answers).slice(0, Object.keys(answers).indexOf(id)))
        const offered = check.flow.questions.find((question) => question.id === id)?.offered?.(before) ?? values
        for (const value of offered) {
          if (value === answers[id]) continue
          const change = check.change(id, value, answers)
          if (change.kind !== 'fact') expect(change.says).toMatch(/^[A-Z].*[^.]$/)
        }
      }
  })
})

describe('a verdict', () => {
  const reimaging = checkIn(edition202605, 'reimaging')
  const explained = (answers: Answers) => {
    if (reimaging === undefined) throw new Error('There is no reimaging check')
    return reimaging.explain(answers, reimaging.decide(answers))
  }
  const pro = { media: 'volume-licensing', image: 'windows-11-pro' }

  it.each<[string, Answers, string, string]>([
    [
      'yes',
      { ...pro, agreement: 'mpsa', channel: 'oem', licensed: 'windows-11-pro', language: 'same', oneLicense: 'yes' },
      'Yes, you may reimage these PCs with Windows 11 Pro',
      'Because the PCs came with Windows 11 Pro, and the image contains the same. The PCs get Windows in the licensed language alone. At least one Windows 11 Pro licence has been bought under your MPSA.',
    ],
    [
      'a clause and a licence that are missing',
      {
        ...pro,
        agreement: 'csp',
        channel: 'oem',
        licensed: 'windows-11-pro',
        language: 'same',
        clause: 'not-yet',
        oneLicense: 'no',
      },
      'You may reimage these PCs with Windows 11 Pro once you find a clause of your CSP agreement that grants reimaging and buy one Windows 11 Pro licence',
      'Everything else fits, but you have not read a clause of your CSP agreement that grants reimaging, and if there is none, the answer is no. Also, no Windows 11 Pro licence has been bought under your CSP agreement yet.',
    ],
    [
      'another edition',
      { ...pro, agreement: 'csp', channel: 'oem', licensed: 'windows-11-home' },
      'No, you may not reimage these PCs with Windows 11 Pro',
      'Because the PCs came with Windows 11 Home, and the image contains Windows 11 Pro, another edition.',
    ],
    [
      'silence',
      {
        ...pro,
        agreement: 'mpsa',
        channel: 'oem',
        licensed: 'windows-10-pro',
        upgradedInPlace: 'no',
        language: 'same',
        oneLicense: 'yes',
      },
      'The texts do not say whether an image may take these PCs from Windows 10 to Windows 11',
      'The PCs were sold with Windows 10 and have not been upgraded in place. This settles it: an answer in writing from Microsoft or your partner. If you upgrade the PCs in place first, the answer becomes “yes, once”: it then has to be confirmed that they are licensed for Windows 11. Everything else that was asked fits.',
    ],
    [
      'an Office from the maker',
      {
        media: 'volume-licensing',
        image: 'office-ltsc-2021-standard',
        agreement: 'open-value',
        channel: 'oem',
        licensed: 'office-2021-home-business',
      },
      'No, you may not reimage these PCs with Office LTSC Standard 2021',
      'Because the PCs came with Office Home & Business 2021, and the image contains Office LTSC Standard 2021, another product.',
    ],
    [
      'an older Pro under Enterprise licences',
      {
        media: 'volume-licensing',
        image: 'windows-10-pro',
        agreement: 'enterprise-agreement',
        channel: 'same-agreement',
        licensed: 'windows-11-enterprise',
      },
      'Yes, your own licence lets you put Windows 10 Pro on these PCs, if each PC qualifies for it',
      'Because your Enterprise Agreement licenses Windows 11 Enterprise, and that licence may also be used for older versions of Pro, such as Windows 10 Pro in the image. That licence is an upgrade, so each PC first needs a Windows that qualifies.',
    ],
    [
      'a product that may be a Windows',
      {
        media: 'volume-licensing',
        image: 'other-product',
        agreement: 'mpsa',
        channel: 'same-agreement',
        sameProduct: 'yes',
        versionRelation: 'same',
      },
      'Yes, by your own licence these PCs may have the product in the image',
      'Because you say that your MPSA licenses the same product and edition, in this version or a later one. If it is a Windows for PCs, that licence is an upgrade, so each PC first needs a Windows that qualifies.',
    ],
  ])('of %s repeats the answers behind it', (_, answers, headline, reason) => {
    expect(explained(answers)).toMatchObject({ headline, reason })
  })
})

describe('the one licence that is still to be bought', () => {
  const reimaging = checkIn(edition202605, 'reimaging')
  const under = (agreement: string, image = 'windows-11-pro') => {
    if (reimaging === undefined) throw new Error('There is no reimaging check')
    const answers = {
      media: 'volume-licensing',
      image,
      agreement,
      channel: 'oem',
      licensed: image,
      language: 'same',
      oneLicense: 'no',
    }
    const step = reimaging.decide(answers).advice.find(({ id }) => id === 'buy-one-licence')
    if (step === undefined) throw new Error('Nothing is to be bought')
    return {
      step: reimaging.advise(step, answers).says,
      change: reimaging.change('oneLicense', 'yes', answers).kind,
      headline: reimaging.explain(answers, reimaging.decide(answers)).headline,
    }
  }

  it('is bought under the agreement of the media where that sells it', () => {
    expect(under('mpsa')).toMatchObject({
      step: 'It is sold under your MPSA (as of April 2023), as an upgrade licence. Buy it before you use the media: then this condition is met.',
      change: 'act',
    })
  })

  it('goes with the media and the check of another agreement where that of the media does not sell it', () => {
    const { step, change, headline } = under('enterprise-agreement')
    expect(step).toMatch(/^It is not sold under your Enterprise Agreement/)
    expect(step).toMatch(/use the media of that agreement, and make this check again for it/)
    expect(step).not.toMatch(/this condition is met/)
    expect(change).toBe('fact')
    expect(headline).toMatch(/under an agreement that sells it, and use its media$/)
  })

  it.each([
    ['select-plus', 'windows-11-pro'],
    ['enterprise-agreement', 'windows-11-pro-workstations'],
  ])('may be of either under %s for %s, where no text says whether that sells it', (agreement, image) => {
    const { step, change } = under(agreement, image)
    expect(step).toMatch(/No text we read says wh/)
    expect(step).toMatch(/before you use the media, this condition is met\..* If you buy it under another agreement/)
    expect(change).toBe('act')
  })
})

describe('a yes that a letter is to confirm', () => {
  const reimaging = checkIn(edition202605, 'reimaging')
  const pcs = { media: 'volume-licensing', image: 'windows-11-pro', channel: 'oem' }
  const rest = { language: 'same', oneLicense: 'yes' }

  it.each<[string, Answers]>([
    [
      'confirm-in-place-upgrade',
      { ...pcs, agreement: 'mpsa', licensed: 'windows-10-pro', upgradedInPlace: 'yes', ...rest },
    ],
    [
      'confirm-windows-10-terms',
      { ...pcs, image: 'windows-10-pro', agreement: 'mpsa', licensed: 'windows-11-pro', ...rest },
    ],
    [
      'confirm-lower-edition',
      { ...pcs, agreement: 'enterprise-agreement', channel: 'same-agreement', licensed: 'windows-11-enterprise' },
    ],
  ])('stays a conditional one with the letter in hand: %s', (id, answers) => {
    const step = reimaging?.decide(answers).advice.find((advice) => advice.id === id)
    expect(step && reimaging?.advise(step, answers).says).toMatch(/still “yes, once”: keep the letter with the record/)
  })
})

describe('other media', () => {
  const reimaging = checkIn(edition202605, 'reimaging')
  const helping = (answers: Answers) =>
    ['factory', 'no-image', 'recovery'].filter((media) => reimaging?.isAnotherMatter('media', media, answers) === false)
  const own = { media: 'volume-licensing', agreement: 'mpsa' }

  it.each<[string, Answers, string[]]>([
    ['of which nothing more is known', { media: 'public-download' }, ['factory', 'no-image', 'recovery']],
    ['with a preinstalled Windows', { ...own, image: 'windows-11-pro', channel: 'oem' }, ['no-image', 'recovery']],
    ['without a licence', { ...own, image: 'windows-11-pro', channel: 'unlicensed' }, ['factory']],
    [
      'of which it is not known how they are licensed',
      { ...own, image: 'windows-11-pro', channel: 'unknown' },
      ['factory', 'no-image', 'recovery'],
    ],
    [
      'without a Windows under an upgrade',
      { ...own, image: 'windows-11-pro', channel: 'other-agreement', baseLicense: 'no' },
      [],
    ],
    [
      'with a Windows of their own',
      { ...own, image: 'windows-11-enterprise', base: 'windows-home' },
      ['no-image', 'recovery'],
    ],
    ['without a Windows of their own', { ...own, image: 'windows-11-enterprise', base: 'no-windows' }, ['factory']],
    [
      'whose subscription has ended',
      { ...own, image: 'windows-11-enterprise', enterpriseRight: 'subscription-ended' },
      ['no-image', 'recovery'],
    ],
    ['that need Office', { ...own, image: 'office-ltsc-2021-standard', channel: 'oem' }, []],
    ['that are to get Project', { ...own, image: 'project', channel: 'unlicensed' }, ['factory']],
    ['that have recovery media', { media: 'recovery', cameWith: 'no' }, ['no-image', 'recovery']],
  ])('are a way only where they help PCs %s', (_, answers, ways) => {
    expect(helping(answers)).toEqual(ways)
  })
})

describe('an image of what is licensed, as a way on from a no', () => {
  const reimaging = checkIn(edition202605, 'reimaging')
  const taking = (answers: Answers) => {
    const own = { media: 'volume-licensing', agreement: 'mpsa', ...answers }
    const step = reimaging?.decide(own).advice.find(({ id }) => id === 'take-licensed-product')
    return step && reimaging?.advise(step, own).says
  }

  it.each<[string, string, string]>([
    [
      'windows-8-1-pro',
      'windows-11-pro',
      'That is what is licensed. Your agreement may no longer offer media of it: mostly it has the current version and the one before. Support of Windows 8.1 ended on 10 January 2023.',
    ],
    [
      'windows-10-pro',
      'windows-11-pro',
      'That is what is licensed, and agreements have media of it. Support of Windows 10 ended on 14 October 2025.',
    ],
    [
      'office-2019-standard',
      'office-ltsc-2024-standard',
      'That is what is licensed. Your agreement may no longer offer media of it: mostly it has the current version and the one before.',
    ],
    [
      'office-ltsc-2021-standard',
      'office-ltsc-2024-standard',
      'That is what is licensed, and agreements have media of it.',
    ],
  ])('says whether there are media of %s still', (licensed, image, says) => {
    expect(taking({ image, channel: 'same-agreement', licensed })).toBe(says)
  })
})

describe('the papers to keep', () => {
  const reimaging = checkIn(edition202605, 'reimaging')
  const kept = (answers: Answers) =>
    Object.fromEntries((reimaging?.evidence(answers) ?? []).map(({ question, keep }) => [question, keep]))
  const own = { media: 'volume-licensing' }

  it('for a clause that grants reimaging are the clause alone: a letter is not enough', () => {
    const pcs = { ...own, image: 'windows-11-pro', agreement: 'csp', channel: 'oem', licensed: 'windows-11-pro' }
    expect(kept({ ...pcs, clause: 'yes' }).clause).not.toMatch(/seller/)
    expect(kept({ ...pcs, clause: 'no' }).clause).toMatch(/what the seller wrote/)
  })

  it.each([
    ['microsoft-365-apps', /Office Deployment Tool/, /^A picture of the Office account page$/],
    ['office-ltsc-2024-standard', /Office Deployment Tool/, /^A picture of the Office account page$/],
    ['office-2016-standard', /download page/, /ISO file, or a picture of the Office account page/],
    ['windows-11-pro', /download page/, /ISO file, or a picture of winver$/],
    ['windows-11-enterprise', /download page/, /ISO file, or a picture of winver$/],
    ['project', /download page/, /ISO file, or a picture of winver or/],
  ])('for an image of %s are those that there are', (image, media, product) => {
    const papers = kept({ ...own, image })
    expect(papers.media).toMatch(media)
    expect(papers.image).toMatch(product)
  })
})
