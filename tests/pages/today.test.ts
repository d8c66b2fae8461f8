/** The pages of the edition of today, one case of each sort: all of its kinds of verdict would take minutes. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { edition202605 } from '../../src/editions/2026-05/edition.ts'
import type { Check } from '../../src/engine/check.ts'
import type { Case } from '../../src/engine/proof/cases.ts'
import { isInPlay } from '../../src/engine/rules/verdict.ts'
import { comparisonAddress } from '../../src/engine/step/comparison-link.ts'
import { addressOf, stepAt } from '../../src/engine/step/step.ts'
import { thenAndNowAddress } from '../../src/pages/rules.ts'
import { casesOf } from '../cases.ts'
import { all, faultsOf, hrefsOf, only, textOf, textsOf } from '../read-page.ts'
import { prepare, renderAt } from '../render.tsx'

const [reimaging, upgrade] = edition202605.checks
if (reimaging === undefined || upgrade === undefined) throw new Error('The edition has two checks')

const silent = {
  media: 'volume-licensing',
  image: 'windows-11-pro',
  agreement: 'csp',
  channel: 'oem',
  licensed: 'windows-10-pro',
  upgradedInPlace: 'no',
  language: 'same',
  clause: 'yes',
  oneLicense: 'yes',
}

/** One of each ending with each outcome on each basis. */
function sortsOf(check: Check): readonly Case[] {
  const sorts = new Map<string, Case>()
  for (const one of casesOf(check)) {
    const { ending, outcome, basis = '', findings } = one.verdict
    const sort = [ending, outcome, basis, findings.some(({ state }) => state === 'silent')].join(' ')
    if (!sorts.has(sort)) sorts.set(sort, one)
  }
  return [...sorts.values()]
}

beforeAll(() =>
  prepare(
    '/2026-05/reimaging/verdict',
    '/2026-05/reimaging/all',
    '/2026-05/compare',
    '/then-and-now',
    '/2026-05/unread',
    '/reimaging/verdict',
  ),
)
afterEach(() => vi.useRealTimers())

describe.each(edition202605.checks)('$id by the rules of today', (check) => {
  it('shows a verdict of every sort, with what each requirement in play rests on', () => {
    const sorts = sortsOf(check)
    expect(sorts.length).toBeGreaterThan(5)
    for (const { answers, verdict } of sorts) {
      const address = addressOf(check, 'verdict', answers)
      const { root } = renderAt(address)
      expect(faultsOf(root), address).toEqual([])
      expect(only(root, 'article').attrs['data-outcome']).toBe(verdict.outcome)
      for (const { requirement, state, basis } of verdict.findings.filter((one) => isInPlay(one.state))) {
        const shown = only(root, `[data-requirement=${requirement}]`)
        expect([shown.attrs['data-state'], shown.attrs['data-basis']], address).toEqual([state, basis])
      }
      const [weakest] = all(root, '[data-weakest]')
      expect(weakest?.attrs['data-weakest'], address).toBe(verdict.basis)
    }
  })

  it('shows every question', () => {
    const shown = new Set<string>()
    for (const { answers } of casesOf(check)) {
      const asked = Object.entries(answers)
      for (const [place, [question]] of asked.entries()) {
        if (shown.has(question)) continue
        shown.add(question)
        const { root, title } = renderAt(addressOf(check, question, Object.fromEntries(asked.slice(0, place))))
        expect(faultsOf(root), question).toEqual([])
        expect(title).toMatch(/\? \(rules of May 2026\)$/)
      }
    }
    expect([...shown].toSorted()).toEqual(check.flow.questions.map(({ id }) => id).toSorted())
  })
})

describe('a verdict by the rules of today', () => {
  it('tells what the texts do not say from what is not known', () => {
    const { root } = renderAt(addressOf(reimaging, 'verdict', silent))
    const states = textsOf(root, '[data-state=silent]')
    expect(states.join()).toContain('do not say')
    expect(states.join()).not.toContain('Not known')
  })

  it('says that the agreement decides, and leads to what was not read', () => {
    const { root } = renderAt(addressOf(reimaging, 'verdict', silent))
    expect(textOf(root)).toContain('Your signed agreement and the Product Terms decide.')
    expect(hrefsOf(root)).toContain('/2026-05/unread')
  })

  it.each([
    ['2027-05-31', false],
    ['2027-06-01', true],
  ])('on %s says that it may be out of date: %s', (day, says) => {
    vi.useFakeTimers({ now: new Date(`${day}T12:00:00`) })
    const { hash } = stepAt(reimaging, 'verdict', `#${new URLSearchParams(silent)}`)
    for (const address of [
      addressOf(reimaging, 'verdict', silent),
      addressOf(reimaging, 'all', silent),
      comparisonAddress(edition202605, reimaging, [{ hash }, { hash }]),
      thenAndNowAddress(edition202605.id, reimaging.id, hash),
    ])
      expect(textsOf(renderAt(address).root, 'h2').includes('These rules may be out of date'), address).toBe(says)
  })
})

it('the page of what was not read names each text, and leads only to addresses that we know', () => {
  const { root } = renderAt('/2026-05/unread')
  expect(faultsOf(root)).toEqual([])
  const { unread = [] } = edition202605
  expect(textsOf(root, 'h2')).toEqual(unread.map(({ title }) => title))
  const known = [...unread, ...edition202605.library.documents].flatMap(({ url }) => url ?? [])
  const outside = hrefsOf(only(root, 'main')).filter((href) => href.startsWith('http'))
  for (const { url } of unread) if (url !== undefined) expect(outside).toContain(url)
  expect(outside.filter((href) => !known.includes(href))).toEqual([])
})

describe('a link of other rules', () => {
  const then =
    '#v=1&media=volume-licensing&agreement=open-license&image=windows-7-professional&channel=oem&licensed=windows-7-professional&language=same&openLicensePurchase=yes&rules=2009-10&was=permitted'

  it('is shown by these, with what is left of it and the way back', async () => {
    const address = `/2026-05/reimaging${then}`
    await prepare(address)
    const { root } = renderAt(address)
    expect(faultsOf(root)).toEqual([])
    expect(only(root, 'article').attrs['data-outcome']).toBe('not-covered')
    const notice = only(root, 'section[aria-label=About the change of rules]')
    expect(all(notice, '[data-left]').map(({ attrs }) => attrs['data-left'])).toContain('openLicensePurchase')
    const [back = ''] = hrefsOf(notice)
    expect(only(renderAt(back).root, 'article').attrs['data-outcome']).toBe('permitted')
  })

  it('goes on at the first question that is open', async () => {
    const address = '/reimaging#v=1&media=recovery&cameWith=yes&rules=2026-05'
    await prepare(address)
    const { root } = renderAt(address)
    expect(all(root, '[data-question]').map(({ attrs }) => attrs['data-question'])).toEqual(['recoveryMatch'])
    expect(textsOf(root, '[data-left]')).toHaveLength(1)
  })

  it('says so where nobody knows those rules', () => {
    const { root } = renderAt('/2026-05/reimaging#v=1&media=oem&rules=2031-01')
    expect(textOf(root)).toContain('“2031-01”')
  })
})

it.each([
  [
    '/reimaging/verdict#v=1&media=volume-licensing&agreement=open-value&image=later-product',
    '/2026-05/reimaging#v=1&media=volume-licensing&agreement=open-value&rules=2009-10',
  ],
  [
    '/2026-05/reimaging/verdict#v=1&media=volume-licensing&image=earlier-product',
    '/reimaging#v=1&media=volume-licensing&rules=2026-05',
  ],
])('%s hands over to the other rules', (address, there) => {
  expect(hrefsOf(only(renderAt(address).root, 'article'))).toContain(there)
})

describe('a verdict of 2009', () => {
  const buy =
    '/reimaging/verdict#v=1&media=volume-licensing&agreement=open-license&image=windows-7-professional&channel=oem&licensed=windows-7-professional&language=same&openLicensePurchase=no'

  it('says what is known since below itself and at the step whose channel has closed, with source and basis', () => {
    const { root } = renderAt(buy)
    expect(only(root, 'article').attrs['data-outcome']).toBe('conditional')
    const lines = all(root, '[data-since=open-closed]')
    expect(lines.map(({ rawTagName }) => rawTagName)).toEqual(['p', 'li'])
    for (const line of lines)
      expect(textOf(line)).toMatch(/since 1 January 2022.*\(.*20\d\d.*: (Microsoft|a copy|somebody|our)/)
    expect(textsOf(root, 'h2').find((heading) => heading.startsWith('Since 2009'))).toMatch(/^Since 2009: \d+ points$/)
  })

  it('leads to the same case by the rules of today', async () => {
    const there = hrefsOf(renderAt(buy).root).find((href) => href.startsWith('/2026-05/reimaging#')) ?? ''
    await prepare(there)
    expect(only(renderAt(there).root, 'section[aria-label=About the change of rules]')).toBeDefined()
  })

  it('by the rules of today says nothing of the kind', () => {
    const { root } = renderAt(addressOf(reimaging, 'verdict', silent))
    expect(all(root, '[data-since]')).toEqual([])
  })
})
