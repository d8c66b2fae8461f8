// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { comparisonAddress, decodeComparison, shortComparison } from '../../src/engine/step/comparison-link.ts'
import { encode } from '../../src/engine/step/link.ts'
import { comparison, ofCase, rows, start } from '../../src/pages/compare/text.ts'
import { checkNamed } from '../support.ts'
import { open, startAnew } from './in-document.tsx'

startAnew()

const check = checkNamed('reimaging')
const selectPlus = {
  media: 'volume-licensing',
  agreement: 'select-plus',
  image: 'windows-7-professional',
  channel: 'oem',
  licensed: 'windows-7-professional',
  language: 'same',
}
const a = encode(check.flow, selectPlus)
const b = encode(check.flow, { ...selectPlus, language: 'different' })
const both = comparisonAddress(edition200910, check, { a, b })
const outcomeOf = (name: string) => screen.getByRole('region', { name }).getAttribute('data-outcome')

it('an answer of one side is changed in place', async () => {
  const user = await open(both)
  expect([outcomeOf('Case A'), outcomeOf('Case B')]).toEqual(['permitted', 'not-permitted'])
  await user.selectOptions(screen.getByLabelText(rows.answerOf('Language', 'b')), 'same')
  expect([outcomeOf('Case A'), outcomeOf('Case B')]).toEqual(['permitted', 'permitted'])
  expect(screen.getByRole('heading', { level: 1, name: comparison.title })).toBeTruthy()
})

it('what is different stands first, and what is the same is folded away', async () => {
  await open(both)
  const answers = screen.getByRole('heading', { name: 'The answers' }).closest('section')
  const shown = within(answers ?? document.body).getAllByRole('listitem')
  expect(shown[0]?.getAttribute('data-row')).toBe('language')
  expect(shown[0]?.closest('details')).toBeNull()
  expect(shown.slice(1).every((row) => row.closest('details') !== null)).toBe(true)
  expect(screen.getAllByRole('heading', { name: rows.same(5) })).toHaveLength(1)
})

it('is passed on by mail, the short link first', async () => {
  await open(both)
  const href = screen.getByRole('link', { name: comparison.email }).getAttribute('href') ?? ''
  const [link = '', , first = '', second = ''] = (new URL(href).searchParams.get('body') ?? '').split('\r\n')
  const read = decodeComparison(edition200910, new URL(link).hash)
  expect(read).toMatchObject({
    steps: { a: { facts: selectPlus }, b: { facts: { language: 'different' } } },
    problems: [],
  })
  expect(first).toBe('Case A: Windows 7 Professional, Select Plus. Yes.')
  expect(second).toBe('Case B: Windows 7 Professional, Select Plus. No.')
})

it('has no short link while a case is not finished', () => {
  const open = decodeComparison(edition200910, comparisonAddress(edition200910, check, { a, b: '#v=1' }).slice(8))
  if (open.kind === 'none') throw new Error('It compares nothing')
  expect(shortComparison(edition200910, open, '2026-11-27')).toBeUndefined()
})

it('two links are pasted at once', async () => {
  const user = await open('/compare')
  await user.click(screen.getByLabelText(start.links.a))
  await user.paste(`A: https://tools.example/reimaging/verdict${a} and B: https://tools.example/reimaging/verdict${b}`)
  await user.click(screen.getByRole('button', { name: start.compare }))
  expect([outcomeOf('Case A'), outcomeOf('Case B')]).toEqual(['permitted', 'not-permitted'])
  expect(screen.queryByText(ofCase.notFinished)).toBeNull()
})

it('a case is given a name, which stands in the link and goes along through a changed answer', async () => {
  const user = await open(both)
  const nameA = (label: string) => screen.getByRole('button', { name: new RegExp(`^${label} ?of Case A`) })
  await user.click(nameA(ofCase.giveName))
  await user.type(screen.getByLabelText(ofCase.nameOf('a')), 'Pilot & \u202eroom{Enter}')
  expect(document.activeElement).toBe(nameA(ofCase.rename))
  expect(screen.getByRole('heading', { level: 2, name: 'Case A: Pilot & room' })).toBeTruthy()
  const href = () => screen.getByRole('link', { name: comparison.email }).getAttribute('href') ?? ''
  const linkIn = (mailto: string) => (new URL(mailto).searchParams.get('body') ?? '').split('\r\n')
  expect(linkIn(href())[2]).toBe('Case A, Pilot & room: Windows 7 Professional, Select Plus. Yes.')
  expect(decodeComparison(edition200910, new URL(linkIn(href())[0] ?? '').hash)).toMatchObject({
    names: { a: 'Pilot & room' },
    problems: [],
  })

  await user.click(screen.getByRole('link', { name: /^Change ?Language of Case B/ }))
  await user.click(screen.getByRole('radio', { name: check.question('language', selectPlus).option('same').label }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(screen.getByRole('heading', { level: 2, name: 'Case A: Pilot & room' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: comparison.swap }))
  expect(screen.getByRole('heading', { level: 2, name: 'Case B: Pilot & room' })).toBeTruthy()
})
