// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { countAsUnsaved, hasUnsavedInput, watchUnsavedInput } from '../../src/browser/unsaved-input.ts'
import { addressOf, stepAt } from '../../src/engine/step/step.ts'
import { typeDetails } from '../../src/pages/parts/record-details.ts'
import { open, startAnew, switchStorageOff } from '../pages/in-document.tsx'
import { checkNamed } from '../support.ts'

startAnew()

beforeEach(() => {
  countAsUnsaved('record', false)
  watchUnsavedInput()
})

const yes = {
  media: 'volume-licensing',
  agreement: 'select-license',
  channel: 'oem',
  image: 'windows-7-professional',
  licensed: 'windows-7-professional',
  language: 'same',
}
const verdict = addressOf(checkNamed('reimaging'), 'verdict', yes)
const here = stepAt(checkNamed('reimaging'), 'verdict', new URL(verdict, 'https://example.org').hash)
const type = (label: string | RegExp): void => {
  const [field] = screen.getAllByLabelText(label, { selector: 'input, textarea' })
  if (field === undefined) throw new Error(`There is no field ${label}`)
  fireEvent.input(field, { target: { value: 'typed by hand' } })
}

it('what is in the address, in storage or a matter of taste is no loss', async () => {
  await open(verdict)
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }))
  type('Customer name')
  expect(hasUnsavedInput()).toBe(false)
})

it('what no storage takes is a loss, and that is known on every page', async () => {
  switchStorageOff()
  typeDetails(here, { note: 'ten minutes of work' })
  await open('/')
  expect(hasUnsavedInput()).toBe(true)
})

it('what is typed, kept nowhere and not sent is a loss', async () => {
  await open('/compare')
  type('Link to the first case')
  expect(hasUnsavedInput()).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Compare' }))
  expect(hasUnsavedInput()).toBe(false)
})

it('a secret is kept nowhere, so it is one as well', async () => {
  await open(verdict)
  type('Product key')
  expect(hasUnsavedInput()).toBe(true)
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('typed by hand')
})

it('what was typed for a record outlives a reload and an update, until the next case', async () => {
  typeDetails(here, { preparedBy: 'Kim', reference: 'T-1', note: 'ten minutes of work' })
  vi.resetModules()
  const loaded = await import('../../src/pages/parts/record-details.ts')
  expect(loaded.typedDetails(here)).toMatchObject({ preparedBy: 'Kim', reference: 'T-1', note: 'ten minutes of work' })
  loaded.forgetCase()
  expect(loaded.typedDetails(here)).toEqual({})
})
