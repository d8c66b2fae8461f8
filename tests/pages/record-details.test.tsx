// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { continueFrom, type Step, stepAt } from '../../src/engine/step/step.ts'
import { followAnswer, forgetCase, openSaved, typeDetails, typedDetails } from '../../src/pages/parts/record-details.ts'
import { actions } from '../../src/pages/verdict/text.ts'
import { writeDocument } from '../../src/saved/document.ts'
import { second } from '../saved/saved.ts'
import { checkNamed } from '../support.ts'
import { open, savedKey, startAnew, switchStorageOff } from './in-document.tsx'

startAnew()

const check = checkNamed('reimaging')
const hashOf = (language: string): string =>
  `#v=1&media=volume-licensing&agreement=select-license&channel=oem&image=windows-7-professional&licensed=windows-7-professional&language=${language}`
const at = (asked: string, hash: string): Step => stepAt(check, asked, hash)
const here = at('verdict', hashOf('same'))
const other = at('verdict', '#v=1&media=oem')
const typed = { preparedFor: 'Contoso', reference: 'CHG-1', pcs: '25', note: 'ten minutes of work' }

/** Another answer to a question, as the page gives it. */
function answered(from: Step, value: string): Step {
  if (from.kind === 'verdict') throw new Error('A verdict asks nothing')
  const { reached } = continueFrom(from, value)
  followAnswer(from, reached)
  return reached
}

describe('what is typed for the record of a case', () => {
  it('is at no other case, and is there again when somebody comes back', () => {
    typeDetails(here, typed)
    expect(typedDetails(other)).toEqual({})
    expect(typedDetails(here)).toEqual(typed)
  })

  it('stays while its answers change, there and back', () => {
    typeDetails(here, typed)
    const changed = answered(at('language', here.hash), 'different')
    expect(changed.hash).not.toBe(here.hash)
    expect([changed, here].map(typedDetails)).toEqual([typed, typed])
  })

  it('stays when somebody goes back through the questions of the whole check and takes another way', () => {
    let step = at('', '')
    for (const value of ['volume-licensing', 'select-license']) step = answered(step, value)
    const middle = step
    for (const value of ['windows-7-professional', 'oem', 'windows-7-professional', 'same'])
      if (step.kind === 'question') step = answered(step, value)
    typeDetails(step, typed)
    expect(typedDetails(answered(middle, 'office-2007-standard'))).toEqual(typed)
  })

  it('is gone once something is typed or answered in another case', () => {
    typeDetails(here, typed)
    typeDetails(other, { reference: 'CHG-2' })
    expect([here, other].map(typedDetails)).toEqual([{}, { reference: 'CHG-2' }])
    answered(at('language', here.hash), 'different')
    expect(typedDetails(other)).toEqual({})
  })

  it('is gone with a new check and with a saved one that is opened', async () => {
    typeDetails(here, typed)
    forgetCase()
    expect(typedDetails(here)).toEqual({})
    typeDetails(here, typed)
    await openSaved('one', other)
    expect([here, other].map(typedDetails)).toEqual([{}, {}])
  })

  it('is that of a saved check as it is kept when it is opened, whatever was read of it before', async () => {
    const kept = (reference: string) =>
      localStorage.setItem(savedKey, writeDocument([{ ...second, details: { reference } }]))
    kept('CHG-1')
    await openSaved(second.id, here)
    expect(typedDetails(here)).toEqual({ reference: 'CHG-1' })
    forgetCase()
    // As another window does, of which this one hears nothing while it shows no list.
    kept('CHG-2')
    await openSaved(second.id, here)
    expect(typedDetails(here)).toEqual({ reference: 'CHG-2' })
  })

  it('stands everywhere as far as it is to be remembered', () => {
    localStorage.setItem('reimaging-advisor:record', JSON.stringify({ preparedBy: 'Kim' }))
    forgetCase()
    typeDetails(here, typed)
    expect(typedDetails(here)).toEqual({ preparedBy: 'Kim', ...typed })
    expect(typedDetails(other)).toEqual({ preparedBy: 'Kim' })
  })

  it('is known where no storage keeps the case', () => {
    switchStorageOff()
    typeDetails(here, typed)
    expect([here, other].map(typedDetails)).toEqual([typed, {}])
    forgetCase()
  })
})

it('neither the form, the mail nor a letter of another verdict carries what was typed for one', async () => {
  const reference = () => screen.getByLabelText('Reference')
  const mail = () => screen.getByRole('link', { name: actions.email }).getAttribute('href')
  const foot = () => document.documentElement.style.getPropertyValue('--print-foot')
  const show = async (step: Step) => {
    cleanup()
    const user = await open(step.address)
    await user.click(screen.getByRole('button', { name: actions.panels.more }))
  }
  await show(here)
  fireEvent.input(reference(), { target: { value: 'CHG-1' } })
  fireEvent.input(screen.getByLabelText('Customer name'), { target: { value: 'Contoso' } })
  const another = at('verdict', hashOf('same').replace('select-license', 'select-plus'))
  await show(another)
  expect(reference()).toHaveProperty('value', '')
  expect(screen.queryByLabelText('Customer name')).not.toHaveProperty('value', 'Contoso')
  expect(mail()).not.toContain('CHG-1')
  await show(here)
  fireEvent(window, new Event('beforeprint'))
  expect(foot()).toContain('CHG-1')
  expect(reference()).toHaveProperty('value', 'CHG-1')
  expect(screen.getByLabelText('Customer name')).toHaveProperty('value', 'Contoso')
  cleanup()
  expect(foot()).toBe('')
})
