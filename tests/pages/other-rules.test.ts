import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../src/editions/2026-05/edition.ts'
import { checkIn, type Edition } from '../../src/engine/edition.ts'
import { decodeComparison, decodeImage } from '../../src/engine/step/comparison.ts'
import { comparisonAddress, imageAddress } from '../../src/engine/step/comparison-link.ts'
import { encode } from '../../src/engine/step/link.ts'
import { readAllPasted } from '../../src/engine/step/pasted-link.ts'
import { sharedAddress, shortAddress } from '../../src/engine/step/shared-stamp.ts'
import { stepAt, verdictStep } from '../../src/engine/step/step.ts'
import { otherRulesOfCases, otherRulesOfLinks } from '../../src/pages/across/other-rules.ts'

/** The example cases of an edition, as they are linked to. */
function linksOf(edition: Edition) {
  const { a, b } = edition.examples.comparison
  const check = checkIn(edition, a.check)
  if (check === undefined) throw new Error(`The edition ${edition.id} has no check ${a.check}`)
  const steps = [a, b].map(({ answers }) => stepAt(check, verdictStep, encode(check.flow, answers)))
  const [first, second] = steps
  if (first?.kind !== 'verdict' || second?.kind !== 'verdict') throw new Error('An example has no verdict')
  const site = 'https://tools.example/it'
  return {
    check,
    plain: [first, second].map(({ address }) => `${site}${address}`),
    shared: [first, second].map((step) => `${site}${sharedAddress(edition, step, '2026-11-27')}`),
    short: [first, second].map((step) => `${site}${shortAddress(edition, step, '2026-11-27')}`),
    facts: [first.facts, second.facts],
    image: imageAddress(edition, check, { a: first.hash, b: second.hash }),
    comparison: comparisonAddress(edition, check, [first, second]),
    hash: first.hash,
  }
}

const then = linksOf(edition200910)
const today = linksOf(edition202605)

function refused(edition: Edition, text: string) {
  const found = readAllPasted(edition, text)
  if (found.kind === 'none') throw new Error(`There is no case in ${text}`)
  return otherRulesOfLinks(edition, found.cases)
}

describe.each([
  ['2009-10', edition200910, then, edition202605, today],
  ['2026-05', edition202605, today, edition200910, then],
] as const)('a comparison by the rules of %s', (_, edition, own, other, theirs) => {
  it.each(['plain', 'shared', 'short'] as const)(
    'takes its own links, and refuses those of other rules: %s',
    (form) => {
      expect(refused(edition, own[form].join(' '))).toBeUndefined()
      expect(refused(edition, theirs[form][0] ?? '')).toMatchObject({
        says: expect.stringMatching(/^That link follows .* nothing was taken over$/),
        offer: { to: expect.stringMatching(`^/then-and-now#check=reimaging&rules=${other.id}&`) },
      })
    },
  )

  it.each(['plain', 'shared', 'short'] as const)(
    'leads several links of other rules to a comparison by these: %s',
    (form) => {
      const to = refused(edition, theirs[form].join('\n'))?.offer?.to ?? ''
      expect(to.startsWith(`${other.base}/compare#`)).toBe(true)
      const opened = decodeComparison(other, to.slice(to.indexOf('#')))
      if (opened.kind === 'none') throw new Error('It compares nothing')
      expect(opened.cases.map(({ step }) => step.facts)).toEqual(theirs.facts)
      expect(opened.problems).toEqual([])
      expect(otherRulesOfCases(other, opened.check, opened.cases)).toBeUndefined()
    },
  )

  it('takes none of links of both rules', () => {
    expect(refused(edition, `${own.shared[0]} ${theirs.shared[0]}`)?.says).toContain('1 of those 2 links follows')
  })

  it('knows a link of other rules that names none, and stands at a path of its own', () => {
    expect(refused(edition, `${edition.base}/reimaging/verdict${theirs.hash}`)?.offer?.to).toContain(
      `rules=${other.id}`,
    )
  })

  it('opens its own address, and refuses one whose cases follow other rules', () => {
    const reads = (address: string) => {
      const read = decodeComparison(edition, address.slice(address.indexOf('#')))
      return read.kind === 'none' ? undefined : otherRulesOfCases(edition, read.check, read.cases)
    }
    expect(reads(own.comparison)).toBeUndefined()
    expect(reads(`/compare#v=1&check=reimaging&a.media=oem&a.rules=1999`)).toBeUndefined()
    expect(reads(theirs.comparison)?.offer?.to.startsWith(`${other.base}/compare#`)).toBe(true)
    const one = `${own.comparison}&c.media=oem&c.rules=${other.id}&a.rules=${edition.id}`
    expect(reads(one)?.says).toContain('1 of those 3 cases follows')
    expect(reads(one)?.offer?.to).toMatch(/^\/then-and-now#/)
  })

  it('decides an image of its own products, and leads one of other rules to where it is decided', () => {
    const reads = (address: string) => {
      const read = decodeImage(edition, address.slice(address.indexOf('#')))
      return read.kind === 'none' ? undefined : otherRulesOfCases(edition, read.check, read.cases, 'image')
    }
    expect(reads(own.image)).toBeUndefined()
    const refusal = reads(theirs.image)
    expect(refusal?.says).toMatch(/^Those 2 products follow .* An image takes products of one edition/)
    const to = refusal?.offer?.to ?? ''
    expect(to.startsWith(`${other.base}/image#`)).toBe(true)
    const there = decodeImage(other, to.slice(to.indexOf('#')))
    expect(there.kind === 'none' ? [] : there.cases.map(({ step }) => step.facts)).toEqual(theirs.facts)
  })
})
