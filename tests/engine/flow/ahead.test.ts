import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { replay } from '../../../src/engine/flow/replay.ts'
import { pathsOf } from '../../editions/2009-10/second-reading/oracles.ts'
import { checkNamed, oneIn } from '../../support.ts'

describe.each(edition200910.checks)('what is still ahead in the check $id', (check) => {
  const { flow } = check

  it('is never less than what is then asked', () => {
    for (const answers of oneIn(40, pathsOf(check.id))) {
      const asked = Object.entries(answers)
      for (const index of asked.keys()) {
        const { atMost, open } = replay(flow, Object.fromEntries(asked.slice(0, index)))
        expect(open).toBe(asked[index]?.[0])
        expect(atMost).toBeGreaterThanOrEqual(asked.length - index)
      }
    }
  })

  it('is nothing at the verdict', () => {
    for (const answers of oneIn(400, pathsOf(check.id))) expect(replay(flow, answers).atMost).toBe(0)
  })
})

describe('the number of questions ahead', () => {
  const media = { media: 'volume-licensing' }

  it.each([
    [
      'counts nothing that the answers rule out',
      { ...media, agreement: 'select-plus', channel: 'oem', image: 'windows-7-professional' },
      3,
    ],
    [
      'counts the purchase under Open License',
      { ...media, agreement: 'open-license', channel: 'oem', image: 'windows-7-professional' },
      4,
    ],
    [
      'counts the applications of a suite',
      { ...media, agreement: 'select-plus', channel: 'oem', image: 'office-2003-standard' },
      4,
    ],
  ])('%s', (_, answers, atMost) => {
    expect(replay(checkNamed('reimaging').flow, answers).atMost).toBe(atMost)
  })
})
