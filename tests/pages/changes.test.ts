import { packed as table200910 } from 'virtual:truth-table/2009-10'
import { packed as table202605 } from 'virtual:truth-table/2026-05'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../src/editions/2026-05/edition.ts'
import type { Check } from '../../src/engine/check.ts'
import { checkIn } from '../../src/engine/edition.ts'
import { addressOf, stepAt } from '../../src/engine/step/step.ts'
import { bestOf } from '../../src/engine/table/what-would-change.ts'
import { citedFor, openMatters, type WayToChange, waysToChange } from '../../src/pages/verdict/changes.ts'
import { kindsOf } from '../cases.ts'
import { checkNamed, oneIn } from '../support.ts'

function changesAt(check: Check, hash: string, of = table200910) {
  const step = stepAt(check, 'verdict', hash)
  const packed = of.checks.find(({ id }) => id === check.id)
  if (step.kind !== 'verdict' || packed === undefined) throw new Error(`${hash} leads to no verdict`)
  const { act, fact } = waysToChange(packed, step)
  const read = ({ says, first, others, address }: WayToChange) => ({
    says,
    outcome: bestOf(first.outcomes),
    isCertain: first.outcomes.length === 1,
    depends: openMatters(step, first),
    isChoice: others.length > 0,
    address,
    citations: citedFor(step, first),
  })
  return { act: act.map(read), fact: fact.map(read) }
}

const said = (ways: readonly { readonly says: string; readonly outcome: string }[]) =>
  ways.map(({ says, outcome }) => `${outcome}: ${says}`)

const own = '#v=1&media=volume-licensing'

describe('the changes that a verdict page offers', () => {
  it('are what can be done, and what may have been answered wrongly', () => {
    const { act, fact } = changesAt(
      checkNamed('reimaging'),
      `${own}&agreement=select-plus&channel=oem&image=windows-7-professional&licensed=windows-vista-business`,
    )
    expect(said(act)).toEqual([
      'permitted: Take an image of Windows Vista Business.',
      'permitted: Take an image of Windows XP Professional.',
      'other-right: Use the recovery media of the PCs instead of an image.',
      'conditional: Take an image of Windows 2000 Professional.',
    ])
    expect(said(fact)).toEqual([
      'permitted: If “COA label” is “Windows 7 Professional” after all.',
      'conditional: If “COA label” is “A Windows released after October 2009” after all.',
    ])
    expect(act[0]).toMatchObject({
      isCertain: false,
      depends: 'whether the languages are the same',
      address: `/reimaging/language${own}&agreement=select-plus&image=windows-vista-business&channel=oem&licensed=windows-vista-business`,
    })
  })

  it('are one where several answers lead to the same, and lead back to their question then', () => {
    const { act, fact } = changesAt(
      checkNamed('reimaging'),
      `${own}&agreement=open-license&channel=oem&image=windows-7-professional&licensed=windows-7-professional&language=same&openLicensePurchase=no`,
    )
    expect(said(act)).toEqual(['permitted: Buy one Windows 7 Professional licence under your authorization number.'])
    expect(said(fact)).toEqual([
      'permitted: If “Agreement” is any but “Open License”, “Academic Open” and “None” after all.',
    ])
    expect(fact[0]?.address).toMatch(/^\/reimaging\/agreement#/)
  })

  it('lead from a condition to another right where nothing makes a plain yes, and say how much is still asked', () => {
    const reimaging = checkIn(edition202605, 'reimaging')
    if (reimaging === undefined) throw new Error('There is no reimaging check')
    const apps = `${own}&image=microsoft-365-apps&subscription=no`
    expect(said(changesAt(reimaging, apps, table202605).act)).toContain(
      'other-right: Give each user a subscription that includes Microsoft 365 Apps.',
    )
    const enterprise = `${own}&image=windows-11-pro&agreement=enterprise-agreement&channel=same-agreement&licensed=windows-11-enterprise`
    const { act, fact } = changesAt(reimaging, enterprise, table202605)
    expect(said(act)).toContain('other-right: Take an image of Windows 10 Pro.')
    // The later question is called as it is after the earlier answer.
    expect(said(fact)).toContain(
      'permitted: If “Licence of Windows” is “It came with the PCs (OEM)” and “Windows that came with the PCs” is “Windows 11 Pro” after all.',
    )
    const another = changesAt(reimaging, '#v=1&media=oem&cameWith=no', table202605).act
    const ownMedia = another.find(({ says }) => says.includes('media of your own agreement'))
    expect(ownMedia?.depends).toBe('up to 10 more answers')
  })

  it('of two answers say of the later one what holds after the earlier one', () => {
    const check = checkIn(edition202605, 'reimaging')
    if (check === undefined) throw new Error('There is no reimaging check')
    const own202605 = `${own}&image=windows-11-pro`
    const underCsp = changesAt(
      check,
      `${own202605}&agreement=csp&channel=oem&licensed=windows-11-pro&language=same&clause=not-yet&oneLicense=no`,
      table202605,
    )
    // What CSP sells, an Enterprise Agreement may not.
    expect(said(underCsp.act)).toContain(
      'permitted: Read the clause of your CSP agreement, and find that it grants reimaging. Buy one Windows 11 Pro licence.',
    )
    expect(said(underCsp.fact)).toContain(
      'permitted: If “Agreement” is “Enterprise Agreement” and “One licence bought” is “Yes, one or more” after all.',
    )
  })

  it('are to find out what is missing, and nothing else while that is open', () => {
    const { act, fact } = changesAt(
      checkNamed('reimaging'),
      `${own}&agreement=select-plus&channel=oem&image=windows-7-professional&licensed=windows-7-professional&language=unknown`,
    )
    expect(said([...act, ...fact])).toEqual([
      'permitted: Find out whether the languages are the same: it helps if the answer is “Yes, the same language”.',
    ])
  })

  it('never send anybody to another product, nor to not knowing', () => {
    const { act, fact } = changesAt(
      checkNamed('reimaging'),
      `${own}&agreement=select-plus&channel=oem&image=windows-7-enterprise&softwareAssurance=no`,
    )
    const all = said([...act, ...fact]).join(' ')
    expect(all).toContain('Take an image of Windows 7 Professional.')
    expect(all).not.toMatch(/Office|not sure/)
  })

  it.each(edition200910.checks)(
    'are whole sentences with a citation, and open what they say, in the check $id',
    (check) => {
      for (const { answers } of oneIn(5, kindsOf(check))) {
        const address = addressOf(check, 'verdict', answers)
        const { act, fact } = changesAt(check, address.slice(address.indexOf('#')))
        for (const { says, isCertain, isChoice, outcome, depends, citations, address: to } of [...act, ...fact]) {
          expect(says, address).toMatch(/^[A-Z].*\.$/)
          expect(says + depends, address).not.toMatch(/\s{2}|\.\.|[a-z]-[a-z]+-[a-z]|null/)
          expect(citations.length, address).toBeGreaterThan(0)
          expect(depends === '', address).toBe(isCertain)
          const [, , asked = '', hash = ''] = /^\/(\w+)\/(\w+)(#.*)$/.exec(to) ?? []
          const step = stepAt(check, asked, hash)
          expect(step.problems, to).toEqual([])
          if (isChoice) expect(step, to).toMatchObject({ kind: 'question', question: asked })
          else if (step.kind === 'verdict') expect(step.verdict.outcome, to).toBe(outcome)
          else expect(isCertain && step.atMostAfter === 0, to).toBe(false)
        }
      }
    },
  )
})
