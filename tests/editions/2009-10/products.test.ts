import { describe, expect, it } from 'vitest'
import { columnsOf, isSelect } from '../../../src/editions/2009-10/catalogue/agreements.ts'
import { imagesGrantedFor } from '../../../src/editions/2009-10/catalogue/grants.ts'
import { productOf, productsSold } from '../../../src/editions/2009-10/catalogue/products.ts'
import { reimagingFlow } from '../../../src/editions/2009-10/reimaging/chart.ts'
import {
  imageVersusLicensed,
  isSameLineOrGranted,
  limitOfGrant,
} from '../../../src/editions/2009-10/reimaging/facts.ts'
import { optionsAt } from '../../../src/engine/flow/flow.ts'

const oem = { channel: 'oem', licensed: 'windows-7-professional' } as const

describe('the images that OEM terms allow', () => {
  it('are those published for the licensed product', () => {
    expect(imagesGrantedFor('windows-7-professional')).toEqual(['windows-vista-business', 'windows-xp-professional'])
    expect(imagesGrantedFor('windows-7-ultimate')).toEqual(['windows-vista-business', 'windows-xp-professional'])
    expect(imagesGrantedFor('windows-xp-professional')).toEqual(['windows-2000-professional'])
  })

  it('are none for any other', () => {
    expect(imagesGrantedFor('windows-7-home-premium')).toEqual([])
    expect(imagesGrantedFor(undefined)).toEqual([])
  })

  it('had an end where one was published', () => {
    expect(limitOfGrant({ ...oem, image: 'windows-xp-professional' })).toContain('18 months from 22 October 2009')
    expect(limitOfGrant({ ...oem, image: 'windows-vista-business' })).toBeUndefined()
    expect(
      limitOfGrant({ ...oem, licensed: 'windows-vista-business', image: 'windows-xp-professional' }),
    ).toBeUndefined()
    expect(limitOfGrant({ ...oem, channel: 'retail', image: 'windows-xp-professional' })).toBeUndefined()
  })
})

describe('the catalogue', () => {
  it('knows no product by a name that is none', () => {
    expect(productOf('windows-7-professional')?.name).toBe('Windows 7 Professional')
    expect(productOf('later-product')).toBeUndefined()
    expect(productOf(undefined)).toBeUndefined()
  })

  it('tells families and channels apart', () => {
    const names = (all: ReturnType<typeof productsSold>) => all.map(({ id }) => id)
    expect(names(productsSold('oem', 'windows'))).toContain('windows-7-starter')
    expect(names(productsSold('oem', 'office'))).not.toContain('windows-7-starter')
    expect(names(productsSold('retail'))).not.toContain('windows-7-starter')
    expect(productsSold('vl')).toHaveLength(productsSold('vl', 'windows').length + productsSold('vl', 'office').length)
  })
})

describe('the licensed product', () => {
  const offered = (facts: Record<string, string>) => optionsAt(reimagingFlow, 'licensed', facts)

  it('is not offered where there is nothing to compare, or no channel it came through', () => {
    expect(offered({ channel: 'oem', image: 'other-product' })).toEqual([])
    expect(offered({ channel: 'unlicensed', image: 'windows-7-professional' })).toEqual([])
    expect(offered({ channel: 'unknown', image: 'windows-7-professional' })).toEqual([])
    expect(offered({ image: 'windows-7-professional' })).toEqual([])
  })

  it('is compared with an image alone', () => {
    expect(imageVersusLicensed({ licensed: 'unknown' })).toBeUndefined()
    expect(imageVersusLicensed({ licensed: 'windows-7-professional' })).toBeUndefined()
    expect(imageVersusLicensed({ image: 'windows-7-professional' })).toBeUndefined()
  })

  it('is of one line with the image only where both are in the catalogue', () => {
    expect(isSameLineOrGranted({})).toBe(false)
    expect(isSameLineOrGranted({ image: 'windows-7-professional' })).toBe(false)
    expect(isSameLineOrGranted({ image: 'other-product', licensed: 'windows-7-professional' })).toBe(false)
    expect(isSameLineOrGranted({ image: 'windows-7-professional', licensed: 'other-product' })).toBe(false)
    expect(isSameLineOrGranted({ image: 'windows-7-professional', licensed: 'windows-7-professional' })).toBe(true)
  })
})

describe('an agreement', () => {
  const enterprise = ['new-ea', 'existing-ea']

  it('that is not known yet falls into none', () => expect(columnsOf({})).toEqual([]))

  it.each([
    ['none', []],
    ['enterprise-agreement', enterprise],
    ['enterprise-agreement-subscription', enterprise],
    ['open-value', ['open', ...enterprise]],
    ['select-license', ['select']],
    ['select-plus', ['select']],
    ['open-license', ['open']],
    ['campus-agreement', ['academic']],
    ['school-agreement', ['academic']],
    ['academic-open', ['academic']],
    ['academic-select', ['academic']],
    ['other-volume-licensing', [...enterprise, 'select', 'open', 'academic']],
    ['unknown', [...enterprise, 'select', 'open', 'academic']],
  ] as const)('%s can fall into the columns %j of the upgrade table', (agreement, columns) => {
    expect(columnsOf({ agreement })).toEqual(columns)
    expect(isSelect({ agreement })).toBe(columns.join() === 'select')
  })
})
