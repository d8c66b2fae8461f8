import { describe, expect, it } from 'vitest'
import { beforeIn, movedBetween, withBefore } from '../../../src/engine/step/changed-from.ts'
import { stepAt } from '../../../src/engine/step/step.ts'
import { checkNamed } from '../../support.ts'

const check = checkNamed('reimaging')
const samePcs = {
  media: 'volume-licensing',
  image: 'windows-7-professional',
  channel: 'oem',
  licensed: 'windows-7-professional',
  language: 'same',
}
const openLicense = { ...samePcs, agreement: 'open-license', openLicensePurchase: 'no' }
const selectPlus = { ...samePcs, agreement: 'select-plus' }

function verdictOn(answers: Readonly<Record<string, string>>) {
  const step = stepAt(check, 'verdict', `#${new URLSearchParams(answers)}`)
  if (step.kind !== 'verdict') throw new Error(`${JSON.stringify(answers)} leads to no verdict`)
  return step
}

/** A verdict as its address has it after a change from other answers. */
function changedTo(change: { readonly from: typeof openLicense | typeof selectPlus; readonly to: typeof selectPlus }) {
  const step = verdictOn(change.to)
  const address = withBefore(step.address, { answers: change.from, memory: {} }, step.answers)
  const hash = address.slice(address.indexOf('#'))
  return { step, hash, opened: stepAt(check, 'verdict', hash) }
}

describe('an address after a change', () => {
  it('opens the same verdict, and names nothing that cannot be used', () => {
    const { step, opened } = changedTo({ from: openLicense, to: selectPlus })
    expect(opened).toMatchObject({ kind: 'verdict', hash: step.hash, problems: [] })
  })

  it('leads back to the verdict before, also to what was answered then and is not asked now', () => {
    const { step, hash } = changedTo({ from: openLicense, to: selectPlus })
    expect(hash).toMatch(/&from\.agreement=open-license&from\.openLicensePurchase=no$/)
    expect(beforeIn(step, hash)).toMatchObject({ facts: openLicense, verdict: { outcome: 'conditional' } })
  })

  it('leads back from what was not asked then', () => {
    const { step, hash } = changedTo({ from: selectPlus, to: openLicense })
    expect(beforeIn(step, hash)).toMatchObject({ facts: selectPlus, verdict: { outcome: 'permitted' } })
  })

  it('leads back with the day and the rules that the link before had', () => {
    const step = verdictOn(selectPlus)
    const memory = { rules: '2009-10', revision: '2', was: 'conditional', on: '2026-11-20' }
    const address = withBefore(step.address, { answers: openLicense, memory }, step.answers)
    const hash = address.slice(address.indexOf('#'))
    expect(stepAt(check, 'verdict', hash)).toMatchObject({ problems: [], memory: {} })
    expect(beforeIn(step, hash)).toMatchObject({ facts: openLicense, memory })
  })

  it('is the address itself where nothing was changed', () => {
    const { step, hash } = changedTo({ from: selectPlus, to: selectPlus })
    expect(hash).toBe(step.hash)
    expect(beforeIn(step, hash)).toBeUndefined()
  })

  it.each(['from.agreement=floppy', 'from.media=oem', 'from.nothing=x', 'from.agreement=', 'from.=', 'from=x'])(
    'that somebody made with %s leads back to nothing',
    (text) => {
      const step = verdictOn(selectPlus)
      expect(beforeIn(step, `${step.hash}&${text}`)).toBeUndefined()
    },
  )
})

it('what moved is said by name: changed, asked now, no longer asked', () => {
  expect(movedBetween(verdictOn(openLicense), verdictOn(selectPlus))).toEqual({
    changed: [{ name: 'Agreement', was: 'Open License', now: 'Select Plus' }],
    added: [],
    dropped: ['One licence bought'],
    reworded: [],
  })
  expect(movedBetween(verdictOn(selectPlus), verdictOn(openLicense))).toEqual({
    changed: [{ name: 'Agreement', was: 'Select Plus', now: 'Open License' }],
    added: [{ name: 'One licence bought', now: 'No, none yet' }],
    dropped: [],
    reworded: [],
  })
})

it('an answer that is kept is named where its question is now about something else', () => {
  const academic = verdictOn({ ...openLicense, agreement: 'academic-open' })
  const { dropped, reworded } = movedBetween(verdictOn(openLicense), academic)
  expect(dropped).toEqual([])
  expect(reworded).toEqual([academic.given.find(({ question }) => question === 'openLicensePurchase')])
  expect(check.question('openLicensePurchase', academic.facts).ask).toMatch(/Academic Open/)
})
