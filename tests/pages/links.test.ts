import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { addressOf, resumeAddress, stepAt } from '../../src/engine/step/step.ts'
import { changedNotice, lostAnswers } from '../../src/pages/parts/text.ts'
import { pathsOf } from '../editions/2009-10/second-reading/oracles.ts'
import { all, hrefsOf, textOf, textsOf } from '../read-page.ts'
import { prepare, type RenderedPage, renderAt } from '../render.tsx'
import { checkNamed, oneIn } from '../support.ts'

beforeAll(() => prepare('/reimaging/verdict'))

/** The question or the verdict that a page shows. */
function shownBy({ root }: RenderedPage): string | undefined {
  const [question] = all(root, '[data-question]')
  const [verdict] = all(root, 'article[data-outcome]')
  return question?.attrs['data-question'] ?? verdict?.attrs['data-outcome']
}

const noticeOf = ({ root }: RenderedPage): string => textOf(all(root, '[aria-label=About this link]')[0])
const sinceOf = ({ root }: RenderedPage): string => textOf(all(root, '[aria-label=Since this link was shared]')[0])
/** The answers that a page lists, each as it leads back to its question. */
const given = ({ root }: RenderedPage): readonly (string | undefined)[] =>
  all(root, '[data-answer]').map((one) => one.attrs['data-answer'])

const own = '#v=1&media=volume-licensing'
const yes = {
  media: 'volume-licensing',
  agreement: 'select-license',
  image: 'windows-7-professional',
  channel: 'oem',
  licensed: 'windows-7-professional',
  language: 'same',
}
const verdictAt = (answers: Readonly<Record<string, string>>): string =>
  addressOf(checkNamed('reimaging'), 'verdict', answers)

describe('a link goes on with what is good of it, and says what was dropped:', () => {
  it.each<[about: string, link: string, shows: string, says: readonly string[]]>([
    ['an unknown value', '/reimaging/verdict#v=1&media=floppy', 'media', ['media=floppy']],
    [
      'an unknown value between good ones',
      `/reimaging/verdict${own}&agreement=mine&channel=oem`,
      'agreement',
      ['agreement=mine'],
    ],
    ['no value', '/reimaging/agreement#v=1&media=', 'media', ['media=']],
    [
      'a key with a slip in it',
      `/reimaging/verdict${own}&agrement=open-license`,
      'agreement',
      ['agrement=open-license'],
    ],
    ['a key of the other check', `/reimaging/agreement${own}&osState=installed`, 'agreement', ['osState=installed']],
    [
      'an answer that is not asked',
      '/reimaging/verdict#v=1&media=oem&agreement=open-license',
      'not-permitted',
      ['agreement=open-license'],
    ],
    [
      'an answer that is not offered',
      verdictAt({ ...yes, licensed: 'windows-7-enterprise' }),
      'licensed',
      [
        'licensed=windows-7-enterprise',
        // The notice calls a question what its page calls it.
        checkNamed('reimaging').question('licensed', yes).short,
      ],
    ],
    ['two answers to one question', '/reimaging/verdict#v=1&media=oem&media=retail', 'not-permitted', ['media=retail']],
    ['another version', '/reimaging/verdict#v=2&media=oem', 'not-permitted', ['v=2']],
    ['broken percent-encoding in a value', '/reimaging/agreement#v=1&media=%E0%A4%A', 'media', ['media=']],
    [
      'several faults at once',
      '/upgrade/verdict#v=1&target=windows-7&agrement=none&media=oem&currentOs=windows-98',
      'target',
      ['target=windows-7', 'agrement=none', 'media=oem'],
    ],
    [
      'a value of 100 kB',
      `/reimaging/agreement#v=1&media=${'x'.repeat(100_000)}`,
      'media',
      [`media=${'x'.repeat(40)}`],
    ],
    [
      '100 kB of answers to one question',
      `/reimaging/verdict#v=1&media=oem${'&media=retail'.repeat(8_000)}`,
      'not-permitted',
      ['media=retail'],
    ],
  ])('%s', (_, link, shows, says) => {
    const page = renderAt(link)
    expect(shownBy(page)).toBe(shows)
    for (const text of says) expect(noticeOf(page)).toContain(text)
    expect(noticeOf(page).length).toBeLessThan(1_500)
  })

  it('a fault that stands in it twice is told once', () => {
    const { root } = renderAt('/reimaging/verdict#v=1&media=floppy&media=floppy')
    const [notice] = all(root, '[aria-label=About this link]')
    expect(notice && all(notice, 'li')).toHaveLength(1)
  })

  it('an answer behind the one that was dropped is kept, and not asked again', () => {
    const { root } = renderAt(`/reimaging/verdict${own}&agreement=mine&image=windows-7-professional&channel=unlicensed`)
    const kept = stepAt(
      checkNamed('reimaging'),
      'verdict',
      `${own}&agreement=select-plus&image=windows-7-professional&channel=unlicensed`,
    )
    expect(kept).toMatchObject({ verdict: { outcome: 'not-permitted' } })
    expect(hrefsOf(root)).toContain(
      '/reimaging/media#v=1&media=volume-licensing&image=windows-7-professional&channel=unlicensed',
    )
  })
})

describe('a link is followed without a word that', () => {
  it.each<[about: string, link: string, shows: string]>([
    ['keys of campaigns', '/reimaging/verdict#v=1&utm_source=mail&media=oem&utm_medium=x', 'not-permitted'],
    [
      'names that every object has',
      '/reimaging/verdict#v=1&__proto__=x&constructor=y&hasOwnProperty=z&toString=&media=oem',
      'not-permitted',
    ],
    ['a lone percent sign', '/reimaging/media#%', 'media'],
    ['broken percent-encoding in a key', '/reimaging/media#v=1&%E0%A4%A=1&%=%', 'media'],
    ['a key of 100 kB', `/reimaging/media#${'x'.repeat(100_000)}`, 'media'],
    ['the same answer twice', '/reimaging/verdict#media=oem&media=oem', 'not-permitted'],
    ['a campaign in front of the answers', '/reimaging/verdict?utm_source=mail#v=1&media=oem', 'not-permitted'],
    ['no step', '/reimaging', 'media'],
    ['a slash at its end', '/reimaging/', 'media'],
    ['a key in capitals', '/reimaging/verdict#v=1&MEDIA=oem', 'not-permitted'],
    ['a full stop behind its path', '/reimaging/media.', 'media'],
    ['its hash in its path', '/reimaging/verdict%23v=1&media=oem', 'not-permitted'],
    ['an empty hash', '/reimaging/#', 'media'],
    ['a line break', '/reimag%0D%0Aing/verdict#v=1&media=oem', 'not-permitted'],
    [
      'answers in another order',
      '/upgrade/verdict#currentOs=windows-xp-home&agreement=open-license&target=windows-vista-business&v=1',
      'not-permitted',
    ],
  ])('has %s', (_, link, shows) => {
    const page = renderAt(link)
    expect(shownBy(page)).toBe(shows)
    expect(noticeOf(page)).toBe('')
  })
})

describe('a link that lost answers', () => {
  it.each([
    ['a verdict without answers', '/reimaging/verdict#v=1', 'media', lostAnswers.all],
    ['a question further on', '/reimaging/language#v=1&media=volume-licensing', 'agreement', lostAnswers.some],
  ])('to %s says so', (_, link, shows, { heading, says }) => {
    const page = renderAt(link)
    expect(shownBy(page)).toBe(shows)
    expect(noticeOf(page)).toBe(`${heading}${says}`)
  })
})

describe('an address that is no page', () => {
  it.each(['/nowhere', '/reimaging/verdict/more', '/reimaging/verdit', '/reimaging/__proto__', '/upgrade/media'])(
    '%s says so, and leads on to the start page',
    (address) => {
      const { root, title } = renderAt(address)
      expect(title).toBe('Page not found')
      expect(textsOf(root, 'h1')).toEqual(['There is no page at this address'])
      expect(textOf(all(root, 'main')[0])).toContain(address)
      expect(textsOf(root, 'a[href=/]')).toContain('Go to the start page')
    },
  )

  it('keeps its answers, those too that cannot be used', () => {
    const { root } = renderAt(`/reimaging/verdit${own}&agreement=mine`)
    const onward = all(root, 'main')[0]?.querySelectorAll('a') ?? []
    expect(onward.map((link) => [textOf(link), link.attrs.href])).toEqual([
      ['Go on with these answers', `/reimaging${own}&agreement=mine`],
      ['Start page', '/'],
    ])
    expect(noticeOf(renderAt(`/reimaging${own}&agreement=mine`))).toContain('agreement=mine')
  })

  it('with a line break in it is no blank page', () => {
    expect(textsOf(renderAt('/reimag%0Aing-check').root, 'h1')).toEqual(['There is no page at this address'])
  })
})

describe('a shared link', () => {
  const stamped = (rules: string, was: string): RenderedPage => renderAt(`${verdictAt(yes)}&rules=${rules}&was=${was}`)

  it('under the same rules opens without a word', () => {
    const page = stamped('2009-10', 'permitted')
    expect([shownBy(page), sinceOf(page), noticeOf(page)]).toEqual(['permitted', '', ''])
    expect(given(page)).toEqual(Object.keys(yes))
  })

  it('whose outcome is another now says what it was, what it is, and whether a correction is about it', () => {
    const page = stamped('2009-10', 'not-permitted')
    expect(shownBy(page)).toBe('permitted')
    expect(sinceOf(page)).toContain('the outcome was “No”. Now it is “Yes”.')
    expect(sinceOf(page)).toContain(changedNotice.altered(undefined))
    expect(sinceOf(page)).toContain(changedNotice.isAltered)
    const corrected = renderAt(
      `/reimaging/verdict${own}&agreement=select-plus&image=office-2007-professional-plus&channel=same-agreement&licensed=office-2007-standard&rules=2009-10&was=other-right`,
    )
    expect(shownBy(corrected)).toBe('not-permitted')
    expect(hrefsOf(corrected.root)).toContain('/corrections#own-licence')
  })

  it('that comes to no verdict now says what the outcome was', () => {
    const page = renderAt(`/reimaging/verdict${own}&rules=2009-10&was=permitted`)
    expect(shownBy(page)).toBe('agreement')
    expect(sinceOf(page)).toContain('the outcome was “Yes”. Now a question is open')
  })

  it('of rules that are not known names them, and what is shown instead', () => {
    const since = sinceOf(stamped('2031-01', 'permitted'))
    expect(since).toContain('“2031-01”')
    expect(since).toContain('October 2009')
  })

  it('with an outcome that is none is quoted and never believed', () => {
    const page = stamped('2009-10', encodeURIComponent(`<img src=x>${'y'.repeat(300)}`))
    expect(shownBy(page)).toBe('permitted')
    expect(sinceOf(page)).toContain('“<img src=x>yyyy')
    expect(all(page.root, 'img')).toEqual([])
  })
})

describe('a hand-over', () => {
  const same = (agreement: string, image: string) => ({ ...yes, agreement, channel: 'same-agreement', image })
  const newer = (image: string, licensed: string) => ({ ...yes, image, licensed })
  const label = 'Go on with the upgrade check'

  it.each([
    [
      'select-plus',
      'windows-xp-professional',
      label,
      'currentOs',
      'target=windows-xp-professional&agreement=select-plus',
    ],
    [
      'open-value',
      'windows-vista-business',
      label,
      'companyWide',
      'target=windows-vista-business&agreement=open-value',
    ],
    ['unknown', 'windows-vista-business', label, 'currentOs', 'target=windows-vista-business&agreement=unknown'],
    ['select-plus', 'windows-7-professional', 'See what the upgrade article covers', 'verdict', 'target=other'],
  ])('from %s with %s leads into the upgrade check with what is known', (agreement, image, says, step, answers) => {
    const { facts } = stepAt(
      checkNamed('reimaging'),
      'verdict',
      verdictAt(same(agreement, image)).split('/verdict')[1] ?? '',
    )
    const { root } = renderAt(verdictAt(facts))
    const link = all(root, 'a').find((one) => textOf(one) === says)
    expect(link?.attrs.href).toBe(`/upgrade/${step}#v=1&${answers}`)
    expect(link?.attrs.href).toBe(
      resumeAddress(checkNamed('upgrade'), Object.fromEntries(new URLSearchParams(answers))),
    )
  })

  it('is offered for an image newer than the licence, unless the upgrade article is older still', () => {
    const pageAt = (answers: ReturnType<typeof newer>) => {
      const { facts } = stepAt(checkNamed('reimaging'), 'verdict', verdictAt(answers).split('/verdict')[1] ?? '')
      return renderAt(verdictAt(facts)).root
    }
    const noteAt = (answers: ReturnType<typeof newer>) => all(pageAt(answers), '[data-note=upgrade-instead]')[0]
    const onward = pageAt(newer('windows-vista-business', 'windows-xp-professional'))
      .querySelectorAll('a')
      .find((one) => textOf(one) === label)
    expect(onward?.attrs.href).toBe(
      '/upgrade/osState#v=1&target=windows-vista-business&agreement=select-license&currentOs=windows-xp-professional',
    )
    const older = newer('windows-7-professional', 'windows-vista-business')
    expect(textOf(noteAt(older))).toContain(checkNamed('reimaging').note('upgrade-instead', older).says)
    expect(textOf(noteAt(older))).not.toContain(label)
  })
})

describe('the links into a check', () => {
  const checks = edition200910.checks.map(({ id }) => id)
  const steps = edition200910.checks.flatMap(({ flow }) => flow.questions.map(({ id }) => id))
  const values = edition200910.checks.flatMap(({ flow }) => flow.questions.flatMap((question) => question.values))
  const valid = fc.constantFrom(
    ...edition200910.checks.flatMap((check) =>
      oneIn(500, pathsOf(check.id)).map((answers) => addressOf(check, 'verdict', answers)),
    ),
  )
  const truncated = fc.tuple(valid, fc.nat(300)).map(([address, length]) => address.slice(0, Math.max(length, 8)))
  const mutated = fc
    .tuple(valid, fc.nat(300), fc.nat(12), fc.string({ unit: 'grapheme', maxLength: 12 }))
    .map(([address, start, length, other]) => {
      const from = Math.max(start % address.length, '/upgrade/'.length)
      return address.slice(0, from) + encodeURI(other).replaceAll('?', '') + address.slice(from + length)
    })
  const shuffled = fc
    .tuple(
      fc.constantFrom(...checks),
      fc.constantFrom('', '/verdict', ...steps.map((step) => `/${step}`)),
      fc.array(fc.tuple(fc.constantFrom('v', 'rules', 'was', ...steps), fc.constantFrom('1', '2009-10', ...values)), {
        maxLength: 20,
      }),
    )
    .map(([check, step, answers]) => `/${check}${step}#${new URLSearchParams(answers)}`)

  it('whole, cut off, garbled or shuffled, each show a page, and the step that they stand for', () => {
    fc.assert(
      fc.property(fc.oneof(valid, truncated, mutated, shuffled), (link) => {
        const page = renderAt(link)
        expect(textsOf(page.root, 'h1').join()).toMatch(/\S/)
        const [path = '', ...hash] = link.split('#')
        const [, id = '', step = ''] = path.split('/')
        const isPage =
          checks.includes(id) && ['', 'verdict', ...checkNamed(id).flow.questions.map((one) => one.id)].includes(step)
        // Without answers in the link the frame of the step is made, as when the product is built.
        if (!isPage || hash.join('') === '' || shownBy(page) === undefined) return
        const expected = stepAt(checkNamed(id), step, `#${hash.join('#')}`)
        expect(shownBy(page)).toBe(expected.kind === 'question' ? expected.question : expected.verdict.outcome)
      }),
      { numRuns: 150, seed: 2009 },
    )
  })
})

it('of a link of millions of characters no more is read than can be ours', () => {
  const page = renderAt(`/reimaging/verdict${own}${'&x=1'.repeat(2_500)}&agreement=select-plus`)
  expect([given(page), shownBy(page)]).toEqual([['media'], 'agreement'])
})
