import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../../src/editions/2026-05/edition.ts'
import { completePaths } from '../../../src/engine/flow/paths.ts'
import { outcomes } from '../../../src/engine/rules/judgement.ts'
import { decode, encode } from '../../../src/engine/step/link.ts'
import { shortAddress } from '../../../src/engine/step/shared-stamp.ts'
import { codesOf, encodeShort } from '../../../src/engine/step/short-link.ts'
import { stepAt } from '../../../src/engine/step/step.ts'
import { qrCode } from '../../../src/records/qr.ts'
import { checkNamed, oneIn } from '../../support.ts'

const check = checkNamed('reimaging')
const { flow } = check
/** As it stands on paper somewhere. */
const printed = '#s1=pv69swgczbnwuatb7c-pccq45'
const memory = { revision: '2', was: 'permitted', on: '2026-11-27' }
const answers = {
  media: 'volume-licensing',
  agreement: 'select-plus',
  image: 'windows-7-professional',
  channel: 'oem',
  licensed: 'windows-7-professional',
  language: 'same',
}
const checks = [edition200910, edition202605].flatMap((edition) =>
  edition.checks.map((one) => ({ name: `${edition.id} ${one.id}`, edition, one })),
)

describe('a short link', () => {
  it.each(checks)('opens the same as the readable one, for every path of $name', ({ one }) => {
    const { pairs, codes } = codesOf(one.flow)
    let different = 0
    for (const path of completePaths(one.flow)) {
      const [, given = ''] = /=(.*)-/.exec(encodeShort(one.flow, path, memory)) ?? []
      const read = (given.match(/.{3}/g) ?? []).map((code) => pairs.get(code)?.join('='))
      const written = Object.entries(path).map((pair) => pair.join('='))
      if (read.length !== written.length || !written.every((pair) => read.includes(pair))) different++
    }
    expect(different).toBe(0)
    expect(pairs.size).toBe(codes.size)
  })

  it.each(checks)('is read as the readable one is, for $name', ({ one }) => {
    for (const path of oneIn(200, [...completePaths(one.flow)]))
      expect(decode(one.flow, encodeShort(one.flow, path, memory))).toEqual({ answers: path, problems: [], memory })
  })

  it('remembers every outcome, revision and day', () => {
    for (const was of outcomes)
      for (const on of ['2020-01-01', '2026-11-27', '2099-12-31'])
        for (const revision of ['1', '31'])
          expect(decode(flow, encodeShort(flow, {}, { was, on, revision })).memory).toEqual({ was, on, revision })
  })

  it('is for good: what was printed once is read for ever', () => {
    expect(encodeShort(flow, answers, memory)).toBe(printed)
    const step = stepAt(check, '', printed)
    expect(step).toMatchObject({ kind: 'verdict', facts: answers, memory })
    expect(step.address).toBe(`/reimaging/verdict${encode(flow, answers)}`)
  })

  it('is read in capitals, with something behind it, and percent-encoded', () => {
    for (const damaged of [printed.toUpperCase(), `${printed}.`, `${printed}>`, printed.replace('=', '%3D')])
      expect(decode(flow, damaged)).toEqual({ answers, problems: [], memory })
  })

  it.each([
    ['is cut off', printed.slice(0, -3), 'cut-off '],
    ['is cut off within its answers', printed.slice(0, 12), 'cut-off '],
    ['has a sign altered', printed.replace(/.$/, '_'), 'cut-off '],
    ['has an answer that is none', encodeShort(flow, {}, memory).replace('=', '=zzz'), 'unknown-code zzz'],
    ['is of another version', printed.replace('s1', 's2'), 'other-version '],
  ])('that %s says so', (_, damaged, says) => {
    const [problem] = decode(flow, damaged).problems
    expect(`${problem?.kind} ${problem?.value}`).toContain(says)
  })

  it.each(checks)('makes a QR code of at most 45 modules, whatever the path of $name', ({ edition, one }) => {
    const [longest] = [...completePaths(one.flow)].toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)
    const step = stepAt(one, 'verdict', encode(one.flow, longest ?? {}))
    if (step.kind !== 'verdict') throw new Error('The longest path has no verdict')
    const base = edition === edition200910 ? '' : `/${edition.id}`
    const address = shortAddress(edition, step, '2026-11-27').replace(/^(?=\/[a-z])/, base)
    const quietZone = 8
    const { length } = qrCode(`https://licensing.customer.example/tools/reimaging-advisor${address}`)
    expect(length - quietZone).toBeLessThanOrEqual(45)
  })
})
