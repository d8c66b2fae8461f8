import { beforeAll, describe, expect, it } from 'vitest'
import { oemGrant } from '../../src/editions/2009-10/catalogue/grants.ts'
import { type ProductId, productOf } from '../../src/editions/2009-10/catalogue/products.ts'
import { addressOf } from '../../src/engine/step/step.ts'
import { all, only, textOf } from '../read-page.ts'
import { prepare, renderAt } from '../render.tsx'
import { checkNamed } from '../support.ts'

beforeAll(() => prepare('/reimaging/verdict'))

const answersTo = (channel: string, image: string): Readonly<Record<string, string>> => ({
  media: 'volume-licensing',
  agreement: 'select-license',
  channel,
  image,
  ...(channel === 'other-agreement' && image.startsWith('windows') ? { baseLicense: 'yes' } : {}),
})

/** The answers that a question offers, by value, as they read. */
function offeredAt(question: string, answers: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const { root } = renderAt(addressOf(checkNamed('reimaging'), question, answers))
  const group = only(root, `[data-question=${question}]`)
  const labels = new Map(all(group, 'label[for]').map((label) => [label.attrs.for, textOf(label)]))
  return new Map(all(group, '[type=radio]').map((radio) => [radio.attrs.value ?? '', labels.get(radio.id) ?? '']))
}

describe('the licensed product', () => {
  it.each([
    { channel: 'oem', image: 'windows-7-professional', asks: true },
    { channel: 'system-builder', image: 'windows-xp-professional', asks: true },
    { channel: 'retail', image: 'windows-7-professional', asks: false },
    { channel: 'other-agreement', image: 'windows-7-professional', asks: false },
    { channel: 'oem', image: 'office-2007-small-business', asks: false },
  ])('$image by $channel is asked for by the COA label: $asks', ({ channel, image, asks }) => {
    const { title } = renderAt(addressOf(checkNamed('reimaging'), 'licensed', answersTo(channel, image)))
    expect(title).toMatch(asks ? /COA label/ : /^(?!.*COA)/)
    const [value, label] = [...offeredAt('licensed', answersTo(channel, image))].at(-1) ?? []
    expect(value).toBe('unknown')
    expect(label).toMatch(asks ? /label/ : /not sure/)
  })

  it.each<{ channel: string; image: string; offers: ProductId[]; hides: ProductId[] }>([
    {
      channel: 'oem',
      image: 'windows-7-professional',
      offers: ['windows-7-starter', 'windows-xp-media-center', 'windows-7-professional'],
      hides: ['windows-7-enterprise', 'windows-vista-enterprise', 'office-2007-basic'],
    },
    {
      channel: 'system-builder',
      image: 'office-2007-small-business',
      offers: ['office-2007-basic', 'office-2007-professional'],
      hides: ['office-2007-standard', 'office-2007-ultimate', 'windows-7-professional'],
    },
    {
      channel: 'retail',
      image: 'windows-7-professional',
      offers: ['windows-7-ultimate', 'windows-7-home-premium'],
      hides: ['windows-7-starter', 'windows-xp-tablet-pc', 'windows-7-enterprise'],
    },
    {
      channel: 'other-agreement',
      image: 'office-2007-enterprise',
      offers: ['office-2007-professional-plus', 'office-2003-professional-enterprise'],
      hides: ['office-2007-basic', 'office-2007-ultimate'],
    },
  ])('for $image, by $channel, is offered only where it was sold that way', ({ channel, image, offers, hides }) => {
    const offered = offeredAt('licensed', answersTo(channel, image))
    for (const id of offers) expect(offered.get(id)?.replace('The same: ', '')).toBe(productOf(id)?.name)
    for (const id of hides) expect(offered.has(id)).toBe(false)
  })
})

describe('the question on a prior version', () => {
  const helpAt = (channel: string, licensed: string, image: string): string => {
    const answers = { ...answersTo(channel, image), licensed }
    return textOf(only(renderAt(addressOf(checkNamed('reimaging'), 'priorVersion', answers)).root, 'aside'))
  }

  it('says what published terms allow for the very pair', () => {
    const help = helpAt('oem', 'windows-7-ultimate', 'windows-xp-professional')
    for (const id of ['windows-7-ultimate', 'windows-xp-professional', 'windows-vista-business'])
      expect(help).toContain(productOf(id)?.name ?? '?')
    expect(help).toContain(oemGrant('windows-7-ultimate', 'windows-xp-professional')?.limit?.says ?? 'a grant')
  })

  it('claims no terms that are not known', () => {
    expect(helpAt('retail', 'windows-7-professional', 'windows-xp-professional')).toContain('no published terms')
  })
})
