import { proof } from 'virtual:proof/2009-10'
import { beforeAll, describe, expect, it } from 'vitest'
import { cases } from '../../e2e/cases.ts'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { library } from '../../src/editions/2009-10/sources/places.ts'
import { editionEntries } from '../../src/editions/index.ts'
import { checkIn } from '../../src/engine/edition.ts'
import type { Statement } from '../../src/engine/sources/document.ts'
import { addressOf } from '../../src/engine/step/step.ts'
import { prerenderedPages } from '../../src/hydration/prerender-entry.tsx'
import { promises } from '../../src/words/obligations.ts'
import { all, faultsOf, hrefsOf, only, sectionOf, textOf, textsOf } from '../read-page.ts'
import { pathsOfDefault, prepare, renderAt } from '../render.tsx'
import { checkNamed } from '../support.ts'

beforeAll(() => prepare(...pathsOfDefault))

const passages = library.documents.flatMap((document) => document.passages)

/** Where a case of the check asks each of its questions and comes to its verdict. */
const steps = (['reimaging', 'upgrade'] as const).flatMap((id) =>
  cases[id].flatMap(({ answers }) => {
    const asked = Object.entries(answers)
    return [
      addressOf(checkNamed(id), 'verdict', answers),
      ...asked.map(([question], place) =>
        addressOf(checkNamed(id), question, Object.fromEntries(asked.slice(0, place))),
      ),
    ]
  }),
)

describe('every page', () => {
  it.each([...pathsOfDefault, '/nowhere'])('%s has names, headings and ids in order', (address) => {
    const { root, title, description } = renderAt(address)
    expect(faultsOf(root)).toEqual([])
    expect(title).toMatch(/\S/)
    expect(description.length).toBeGreaterThan(50)
  })

  it('has a title and a description that no other has', () => {
    const others = pathsOfDefault.filter((path) => checkIn(edition200910, path.split('/')[1]) === undefined)
    const known = new Map<string, string>()
    for (const address of new Set(['/nowhere', ...others, ...steps])) {
      const { root, title, description } = renderAt(address)
      // A question is called alike after other answers; a verdict is another one, if only in its reason.
      const question = all(root, '[data-question]')[0]?.attrs['data-question']
      const page = question === undefined ? address : `${address.split('/')[1]} ${question}`
      expect(known.get(`${title} ${description}`) ?? page, address).toBe(page)
      known.set(`${title} ${description}`, page)
    }
  })
})

it('no two prerendered pages have the same title', () => {
  const known = new Map<string, string>()
  for (const { path = 'nowhere', windowTitle, html } of prerenderedPages) {
    const other = known.get(windowTitle)
    // A check begins with its first question, which has an address of its own.
    const isSamePage = other !== undefined && path.startsWith(`${other}/`) && html.includes('data-question')
    expect(isSamePage ? undefined : other, `${path}: ${windowTitle}`).toBeUndefined()
    known.set(windowTitle, path)
  }
})

it('the start page leads into both checks and to a verdict on each situation', () => {
  const { root } = renderAt('/')
  expect(textsOf(root, 'h1')).toEqual(['May I put this image on this PC?'])
  for (const { base, products } of editionEntries) {
    expect(textsOf(root, 'h3')).toContain(products)
    expect(textsOf(root, `a[href=${base}/reimaging]`)).toContain(`Start the reimaging check: ${products}`)
    expect(textsOf(root, `a[href=${base}/upgrade]`)).toContain(`Upgrade check: ${products}`)
  }
  const { situations } = edition200910.examples
  const verdicts = situations.map(({ check, answers }) => addressOf(checkNamed(check), 'verdict', answers))
  expect(hrefsOf(only(root, 'main')).filter((href) => href.includes('/verdict#'))).toEqual(verdicts)
})

describe('the page about the tool', () => {
  it('shows the numbers that were counted, and that no obligation has an exception', () => {
    const { root } = renderAt('/about')
    const rows = all(root, 'tr').map((row) => all(row, 'td').map(textOf))
    for (const count of ['questions', 'requirements', 'paths', 'verdicts'] as const)
      expect(rows).toContainEqual(proof.checks.map((check) => check[count].toLocaleString('en')))
    for (const { id } of proof.obligations) expect(textOf(only(root, 'main'))).toContain(promises[id])
    expect(textOf(root).split('No exception was found.')).toHaveLength(proof.obligations.length + 1)
  })

  it('leads to the licences of what it contains', () => {
    expect(textsOf(renderAt('/about').root, 'a[href=/licences.txt]')).toEqual(['Licences of what it contains'])
  })
})

describe('the sources', () => {
  it('hold every passage and every statement once, in its place', () => {
    const { root } = renderAt('/sources')
    const shown = all(only(root, 'main'), '[id]').map((one) => `${one.id}: ${textOf(one)}`)
    for (const { statements } of passages)
      for (const { id, says } of statements)
        expect(shown.filter((text) => text.startsWith(`${id}: ${says}`))).toHaveLength(1)
    for (const { id } of passages) expect(shown.filter((text) => text.startsWith(`${id}: `))).toHaveLength(1)
  })

  it('list every document with its date and its publisher, and lead to each', () => {
    const { root } = renderAt('/sources')
    const list = only(root, 'nav[aria-label=Documents]')
    // On narrow screens it is folded, where the first text would stand screens below.
    const [folded] = all(root, 'main details').filter((one) => /^Contents: \d+ documents/.test(textOf(one)))
    expect(folded?.attrs).not.toHaveProperty('open')
    expect(folded && textsOf(folded, 'a')).toEqual(textsOf(list, 'a'))
    for (const { title, date, publisher = '' } of edition200910.library.documents) {
      expect(textsOf(list, 'a')).toContain(title)
      expect(textOf(sectionOf(root, title))).toContain(date)
      expect(textOf(sectionOf(root, title))).toContain(publisher)
    }
  })

  it('say of every statement what rests on it, or why nothing does', () => {
    const { root } = renderAt('/sources')
    const shown = new Map(all(only(root, 'main'), 'li[id]').map((one) => [one.id, textOf(one)]))
    const statements: readonly Statement[] = passages.flatMap((place) => place.statements)
    for (const { id, unusedBecause } of statements) {
      const trace = proof.traces.find(({ statement }) => statement === id)
      if (unusedBecause !== undefined) expect(shown.get(id)).toContain(`Nothing rests on it. ${unusedBecause}`)
      else if (trace?.verdicts) expect(shown.get(id)).toContain(`${trace.verdicts.toLocaleString('en')} of`)
      else expect(shown.get(id)).toMatch(/Cited by [1-9v]/)
    }
  })
})

describe('a comparison', () => {
  const both =
    '/compare#v=1&check=reimaging' +
    '&a.media=volume-licensing&a.agreement=select-plus&a.channel=oem&a.image=windows-7-professional&a.licensed=windows-7-professional&a.language=same' +
    '&b.media=volume-licensing&b.agreement=open-license&b.channel=oem&b.image=windows-7-professional&b.licensed=windows-7-professional&b.language=same&b.openLicensePurchase=no'

  it('shows both verdicts, and what is different with a word', () => {
    const { root } = renderAt(both)
    expect(faultsOf(root)).toEqual([])
    const [a, b] = [only(root, 'section[aria-label=Case A]'), only(root, 'section[aria-label=Case B]')]
    expect([a, b].map((one) => one.attrs['data-outcome'])).toEqual(['permitted', 'conditional'])
    expect(textOf(root)).toContain('The outcomes differ. Different: 2 of 7 answers and 1 of 9 requirements.')
    const row = (id: string): string => textOf(only(root, `[data-row=${id}]`))
    expect(row('agreement')).toContain('Different')
    expect(row('openLicensePurchase')).toContain('Not asked here')
    expect(row('language')).toContain('The same')
    expect(row('open-license-purchase')).toMatch(/Different.*Does not apply.*To do/)
  })

  it('of which one case is not finished says which question is open', () => {
    const { root } = renderAt('/compare#v=1&check=reimaging&a.media=recovery&b.media=oem')
    const { ask } = checkNamed('reimaging').question('recoveryUse', { media: 'recovery' })
    expect(textOf(only(root, 'section[aria-label=Case A]'))).toContain('Not finished')
    expect(textOf(only(root, 'section[aria-label=Case A]'))).toContain(ask)
    expect(textOf(root)).toContain('Case A is not finished, so only the answers can be compared.')
  })

  it('names what cannot be used of its link by the side, and keeps the rest', () => {
    const { root } = renderAt(
      `${both.replace('a.agreement=select-plus', 'a.agreement=floppy')}&media=oem&b.recoveryUse=one-pc&utm_source=mail`,
    )
    const notice = textOf(all(root, '[aria-label=About this link]')[0])
    expect(notice).toContain('Case A: “agreement=floppy” is no answer to “Agreement”')
    expect(notice).toContain('Case B: “Use of the recovery media” is not asked after these answers')
    expect(notice).toContain('“media=oem” belongs to no case')
    expect(notice).not.toContain('utm')
    expect(textOf(only(root, 'section[aria-label=Case A]'))).toContain('Not finished')
    expect(only(root, 'section[aria-label=Case B]').attrs['data-outcome']).toBe('conditional')
  })

  it('says what is otherwise than when its link was shared, by the side', () => {
    const { root } = renderAt(`${both}&a.rules=2009-10&a.was=permitted&b.rules=2009-10&b.was=permitted`)
    expect(textOf(all(root, '[aria-label=Case B since this link was shared]')[0])).toContain('the outcome was “Yes”')
    expect(all(root, '[aria-label=Case A since this link was shared]')).toEqual([])
  })

  it.each([
    ['', undefined],
    ['#', undefined],
    ['#a.media=oem&b.media=retail', 'does not say which check it is about'],
    ['#v=1&check=floppy&a.media=oem', 'It is about “floppy”'],
    [`#check=${'%3Cb%3E'.repeat(99)}`, '“<b><b>'],
    ['#%E0%A4%A', 'does not say which check it is about'],
  ])('without two cases in its link shows how to begin, with an example that opens: link %#', (hash, says) => {
    const { root, title } = renderAt(`/compare${hash}`)
    expect(title).toBe('Compare cases')
    const notice = textOf(all(root, '[aria-label=About this link]')[0])
    if (says === undefined) expect(notice).toBe('')
    else expect(notice).toContain(says)
    const example = all(root, 'a').find((one) => textOf(one).startsWith('the same PCs under Select Plus'))
    const { root: shown } = renderAt(example?.attrs.href ?? '')
    expect(only(shown, 'section[aria-label=Case A]').attrs['data-outcome']).toBe('permitted')
    expect(only(shown, 'section[aria-label=Case B]').attrs['data-outcome']).toBe('conditional')
  })
})
