/** The page of an image with two products, and the way to it and back through the questions of one of them. */
import { beforeAll, describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../src/editions/2026-05/edition.ts'
import type { Edition } from '../../src/engine/edition.ts'
import { imageAddress, withReturn } from '../../src/engine/step/comparison-link.ts'
import { encode } from '../../src/engine/step/link.ts'
import { addressOf } from '../../src/engine/step/step.ts'
import { image, product, sideNames, start, verdicts } from '../../src/pages/image/text.ts'
import { question } from '../../src/pages/question/text.ts'
import { verdict } from '../../src/pages/verdict/text.ts'
import { all, faultsOf, only, textOf } from '../read-page.ts'
import { prepare, renderAt } from '../render.tsx'

beforeAll(() =>
  prepare('/image', '/2026-05/image', '/reimaging/verdict', '/2026-05/reimaging/verdict', '/2026-05/reimaging'),
)

const partsOf = (edition: Edition) => {
  const { a, b } = edition.examples.wholeImage
  const check = edition.checks[0]
  if (check === undefined) throw new Error('The edition has a check')
  const hashes = { a: encode(check.flow, a.answers), b: encode(check.flow, b.answers) }
  return { a, b, check, hashes, address: imageAddress(edition, check, hashes) }
}
const linksIn = (address: string) => all(renderAt(address).root, 'a').map((one) => [textOf(one), one.attrs.href ?? ''])

describe.each([edition200910, edition202605])('an image by $id', (edition) => {
  const { a, b, check, hashes, address } = partsOf(edition)

  it('is no better than its worse product, and shows the verdict and the steps of each', () => {
    const { root, title } = renderAt(address)
    expect(faultsOf(root)).toEqual([])
    expect([a.outcome, only(root, 'article').attrs['data-image']]).toEqual(['permitted', b.outcome])
    expect(title).toContain(verdicts[b.outcome].headline)
    for (const [side, one] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const shown = only(root, `section[aria-label=${sideNames[side]}]`)
      expect(shown.attrs['data-outcome']).toBe(one.outcome)
      const decided = check.decide(one.answers)
      const { headline, reason } = check.explain(one.answers, decided)
      const leads = decided.advice.map((advice) => check.advise(advice, one.answers).lead)
      for (const text of [headline, reason, ...leads]) expect(textOf(shown)).toContain(text)
      const hrefs = all(shown, 'a').map(({ attrs }) => attrs.href)
      expect(hrefs).toContain(addressOf(check, 'verdict', one.answers))
      const other = {
        page: 'image',
        side,
        others: [(side === 'a' ? hashes.b : hashes.a).replace('v=1&', '')],
        names: {},
      } as const
      for (const asked of Object.keys(one.answers))
        expect(hrefs).toContain(withReturn(addressOf(check, asked, one.answers), other))
    }
  })

  it('of which a product is not finished says which question is open, and leads there', () => {
    const { image: product, ...rest } = b.answers
    const open = { ...hashes, b: encode(check.flow, rest) }
    const { root } = renderAt(imageAddress(edition, check, open))
    expect(only(root, 'article').attrs['data-image']).toBe('open')
    expect(textOf(root)).toContain(`Still open: “${check.question('image', { media: 'volume-licensing' }).ask}”`)
    const [goOn] = all(root, 'a').filter((one) => textOf(one) === image.goOn('b'))
    const asked = renderAt(goOn?.attrs.href ?? '')
    expect(textOf(asked.root)).toContain(question.ofTwo.image('b'))
    expect(product).toBeDefined()
  })

  it('begins at a verdict, with what is known already', () => {
    const [link] = linksIn(addressOf(check, 'verdict', a.answers)).filter(
      ([text]) => text === verdict.secondProduct('Office'),
    )
    const { root } = renderAt(link?.[1] ?? '')
    expect(textOf(root)).toContain(check.question('image', { media: 'volume-licensing' }).ask)
    expect(all(root, 'a').map(textOf)).toContain(question.toBoth.image)
    expect(all(root, '[data-answer=media]')).toHaveLength(1)
  })

  it('without products in its link says how to begin, with an example that opens', () => {
    const { root } = renderAt(`${edition.base}/image`)
    expect(faultsOf(root)).toEqual([])
    const [example] = all(root, 'a').filter((one) => textOf(one) === start.exampleSays)
    expect(example?.attrs.href).toBe(address)
  })
})

describe('the link of an image', () => {
  const { address } = partsOf(edition200910)

  it.each([
    ['#a.media=oem', start.noCheck],
    ['#v=1&check=floppy', '“floppy”'],
  ])('that holds none says so: %s', (hash, says) => {
    const { root } = renderAt(`/image${hash}`)
    expect(textOf(only(root, '[aria-label=About this link]'))).toContain(says)
  })

  it('names what cannot be used of it by the product, and keeps the rest', () => {
    const { root } = renderAt(`${address.replace('b.channel=retail', 'b.channel=floppy')}&utm_source=mail`)
    const notice = textOf(only(root, '[aria-label=About this link]'))
    expect(notice).toContain(`${sideNames.b}: “channel=floppy” is no answer`)
    expect(notice).not.toContain('utm')
    expect(textOf(only(root, `section[aria-label=${sideNames.b}]`))).toContain(product.notFinished)
    expect(only(root, `section[aria-label=${sideNames.a}]`).attrs['data-outcome']).toBe('permitted')
  })

  it('says what is otherwise than when it was shared, by the product', () => {
    const { root } = renderAt(`${address}&a.rules=2009-10&a.was=not-permitted`)
    expect(all(root, `[aria-label=${sideNames.a} since this link was shared]`)).toHaveLength(1)
  })
})

it('a question of one of two cases keeps its own ways to them', () => {
  const { check, hashes, a } = partsOf(edition200910)
  const back = { page: 'image', side: 'a', others: [hashes.b], names: {} } as const
  const links = new Map(
    linksIn(withReturn(addressOf(check, 'licensed', a.answers), back)).map(([t = '', to = '']) => [t, to]),
  )
  expect(links.get(question.toBoth.image)).toBe(partsOf(edition200910).address)
  expect(links.get('Change Language')).toBe(withReturn(addressOf(check, 'language', a.answers), back))
  const { language: _, ...unfinished } = a.answers
  const open = linksIn(withReturn(addressOf(check, 'language', unfinished), back))
  expect(open.find(([text]) => text?.endsWith('Back'))?.[1]).toBe(
    withReturn(addressOf(check, 'licensed', unfinished), back),
  )
})
