import { packed as table } from 'virtual:truth-table'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import type { Check } from '../../src/engine/check.ts'
import { addressOf, resumeAddress, stepAt } from '../../src/engine/step/step.ts'
import { bestOf, type Change } from '../../src/engine/table/what-would-change.ts'
import { citedFor, openMatters, rankedChanges, saysOf } from '../../src/pages/verdict/changes.ts'
import { kindsOf } from '../cases.ts'
import { checkNamed, oneIn } from '../support.ts'

function changesAt(check: Check, hash: string) {
  const step = stepAt(check, 'verdict', hash)
  const packed = table.checks.find(({ id }) => id === check.id)
  if (step.kind !== 'verdict' || packed === undefined) throw new Error(`${hash} leads to no verdict`)
  const { first, others } = rankedChanges(packed, step)
  const read = (change: Change) => ({
    says: saysOf(step, change),
    outcome: bestOf(change.outcomes),
    isCertain: change.outcomes.length === 1,
    depends: openMatters(step, change),
    address: resumeAddress(check, { ...step.facts, ...change.answers }),
    citations: citedFor(step, change),
  })
  return { first: first.map(read), others: others.map(read) }
}

const own = '#v=1&media=volume-licensing'

describe('the changes that a verdict page offers', () => {
  it('begin with what can be done, and end with what is as it is', () => {
    const { first } = changesAt(
      checkNamed('reimaging'),
      `${own}&agreement=select-plus&channel=oem&image=windows-7-professional&licensed=windows-vista-business`,
    )
    expect(first.map(({ says, outcome }) => `${outcome}: ${says}`)).toEqual([
      'permitted: Take an image of Windows Vista Business.',
      'other-right: Use the recovery media of the PCs instead of an image.',
      'permitted: Check “COA label” again: it would help if that is “Windows 7 Professional”.',
    ])
    expect(first[0]).toMatchObject({
      isCertain: false,
      depends: 'whether the languages are the same',
      address: `/reimaging/language${own}&agreement=select-plus&image=windows-vista-business&channel=oem&licensed=windows-vista-business`,
    })
  })

  it('are to find out what is missing, and nothing else while that is open', () => {
    const { first, others } = changesAt(
      checkNamed('reimaging'),
      `${own}&agreement=select-plus&channel=oem&image=windows-7-professional&licensed=windows-7-professional&language=unknown`,
    )
    expect([...first, ...others].map(({ says, outcome }) => `${outcome}: ${says}`)).toEqual([
      'permitted: Find out whether the languages are the same: it helps if the answer is “Yes, the same language”.',
    ])
  })

  it('never send anybody to another product, nor to not knowing', () => {
    const { first, others } = changesAt(
      checkNamed('reimaging'),
      `${own}&agreement=select-plus&channel=oem&image=windows-7-enterprise&softwareAssurance=no`,
    )
    const said = [...first, ...others].map(({ says }) => says).join(' ')
    expect(said).toContain('Take an image of Windows 7 Professional.')
    expect(said).not.toMatch(/Office|not sure/)
  })

  it.each(edition200910.checks)(
    'are whole sentences with a citation, and open what they say, in the check $id',
    (check) => {
      for (const { answers } of oneIn(5, kindsOf(check))) {
        const address = addressOf(check, 'verdict', answers)
        const { first, others } = changesAt(check, address.slice(address.indexOf('#')))
        for (const { says, isCertain, outcome, depends, citations, address: to } of [...first, ...others]) {
          expect(says, address).toMatch(/^[A-Z].*\.$/)
          expect(says + depends, address).not.toMatch(/\s{2}|\.\.|[a-z]-[a-z]+-[a-z]|null/)
          expect(citations.length, address).toBeGreaterThan(0)
          expect(depends === '', address).toBe(isCertain)
          const [, , asked = '', hash = ''] = /^\/(\w+)\/(\w+)(#.*)$/.exec(to) ?? []
          const step = stepAt(check, asked, hash)
          expect(step.problems, to).toEqual([])
          if (step.kind === 'verdict') expect(step.verdict.outcome, to).toBe(outcome)
          else expect(isCertain && step.atMostAfter === 0, to).toBe(false)
        }
      }
    },
  )
})
