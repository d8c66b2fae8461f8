// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../src/editions/2026-05/edition.ts'
import { checkIn } from '../../src/engine/edition.ts'
import { decodeComparison, shortComparison } from '../../src/engine/step/comparison.ts'
import { asCaseName, comparisonAddress, numberedName } from '../../src/engine/step/comparison-link.ts'
import { encode } from '../../src/engine/step/link.ts'
import { adding, comparison, ofCase, rows, start } from '../../src/pages/compare/text.ts'
import { copyTable } from '../../src/pages/parts/text.ts'
import { actions, compare as compareWays } from '../../src/pages/verdict/text.ts'
import { writeDocument } from '../../src/saved/document.ts'
import { otherRules } from '../../src/words/other-rules.ts'
import { second } from '../saved/saved.ts'
import { checkNamed } from '../support.ts'
import { open, savedKey, startAnew } from './in-document.tsx'

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
const both = comparisonAddress(edition200910, check, [{ hash: a }, { hash: b }])
const outcomeOf = (name: string) => screen.getByRole('region', { name }).getAttribute('data-outcome')

it('an answer of one side is changed in place', async () => {
  const user = await open(both)
  expect([outcomeOf('Case A'), outcomeOf('Case B')]).toEqual(['permitted', 'not-permitted'])
  await user.selectOptions(screen.getByLabelText(rows.answerOf('Language', 'b')), 'same')
  expect([outcomeOf('Case A'), outcomeOf('Case B')]).toEqual(['permitted', 'permitted'])
  expect(screen.getByRole('heading', { level: 1, name: comparison.title(2) })).toBeTruthy()
})

it('what is different stands first, and what is the same is folded away', async () => {
  await open(both)
  const answers = screen.getByRole('heading', { name: 'The answers' }).closest('section')
  const shown = within(answers ?? document.body)
    .getAllByRole('rowgroup')
    .filter(({ dataset }) => dataset.row !== undefined)
  expect(shown[0]?.getAttribute('data-row')).toBe('language')
  expect(shown[0]?.closest('details')).toBeNull()
  expect(shown.slice(1).every((row) => row.closest('details') !== null)).toBe(true)
  expect(screen.getAllByRole('heading', { name: rows.same.answers(5) })).toHaveLength(1)
})

it('is passed on by mail, the short link first', async () => {
  await open(both)
  const href = screen.getByRole('link', { name: comparison.email }).getAttribute('href') ?? ''
  const [link = '', , first = '', second = ''] = (new URL(href).searchParams.get('body') ?? '').split('\r\n')
  const read = decodeComparison(edition200910, new URL(link).hash)
  expect(read).toMatchObject({
    cases: [{ step: { facts: selectPlus } }, { step: { facts: { language: 'different' } } }],
    problems: [],
  })
  expect(first).toBe(
    'Case A: Windows 7 Professional, Select Plus. Yes, you may reimage these PCs with Windows 7 Professional.',
  )
  expect(second).toBe(
    'Case B: Windows 7 Professional, Select Plus. No, you may not reimage these PCs with Windows 7 Professional.',
  )
})

it('has no short link while a case is not finished', () => {
  const open = decodeComparison(
    edition200910,
    comparisonAddress(edition200910, check, [{ hash: a }, { hash: '#v=1' }]).slice(8),
  )
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
  expect(linkIn(href())[2]).toBe(
    'Case A, Pilot & room: Windows 7 Professional, Select Plus. Yes, you may reimage these PCs with Windows 7 Professional.',
  )
  expect(decodeComparison(edition200910, new URL(linkIn(href())[0] ?? '').hash)).toMatchObject({
    cases: [{ name: 'Pilot & room' }, {}],
    problems: [],
  })

  await user.click(screen.getByRole('link', { name: /^Change ?Language of Case B/ }))
  await user.click(screen.getByRole('radio', { name: check.question('language', selectPlus).option('same').label }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(screen.getByRole('heading', { level: 2, name: 'Case A: Pilot & room' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: comparison.swap }))
  expect(screen.getByRole('heading', { level: 2, name: 'Case B: Pilot & room' })).toBeTruthy()
})

const four = comparisonAddress(edition200910, check, [
  { hash: a, name: 'Pilot' },
  { hash: b },
  { hash: '#v=1&media=oem' },
  { hash: '#v=1&media=retail', name: 'Shop' },
])
const outcomes = () => screen.getAllByRole('region', { name: /^Case [A-D]$/ }).map(({ dataset }) => dataset.outcome)
const buttonOf = (label: string, side: string) =>
  screen.getByRole('button', { name: new RegExp(`^${label} ?: Case ${side}`) })
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join()

it('is a table with a heading for each case and for each row', async () => {
  await open(four)
  const table = screen.getByRole('table', { name: rows.differentAnswers })
  const heads = within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent)
  expect(heads).toEqual(['Pilot', 'Case B', 'Case C', 'Shop'])
  for (const group of within(table).getAllByRole('rowgroup').slice(1)) {
    expect(group.querySelector('th')?.getAttribute('scope')).toBe('rowgroup')
    expect(group.querySelectorAll('td')).toHaveLength(4)
  }
})

it('a case is copied, its copy changed in place, and removed; removing can be undone', async () => {
  const user = await open(both)
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
  await user.click(buttonOf(ofCase.copy, 'B'))
  expect(outcomes()).toEqual(['permitted', 'not-permitted', 'not-permitted'])
  expect(screen.getByRole('heading', { level: 1, name: comparison.title(3) })).toBeTruthy()
  expect(said()).toContain(comparison.added(['c']))
  expect(document.activeElement?.id).toBe('case-c')
  await user.selectOptions(screen.getByLabelText(rows.answerOf('Language', 'c')), 'same')
  expect(outcomes()).toEqual(['permitted', 'not-permitted', 'permitted'])

  await user.click(buttonOf(ofCase.remove, 'A'))
  expect(outcomes()).toEqual(['not-permitted', 'permitted'])
  expect(said()).toContain(comparison.removed('a', undefined, true))
  const undo = screen.getByRole('button', { name: comparison.undo })
  expect(document.activeElement).toBe(undo)
  await user.click(undo)
  expect(outcomes()).toEqual(['permitted', 'not-permitted', 'permitted'])
  expect(document.activeElement?.id).toBe('case-a')
})

it('a copy has a name that no other case has', async () => {
  const user = await open(both)
  const names = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  await user.click(buttonOf(ofCase.copy, 'A'))
  expect(names()).toContain('Case C: Copy')
  await user.click(buttonOf(ofCase.copy, 'C'))
  expect(names()).toContain('Case D: Copy (2)')
  await user.click(buttonOf(ofCase.remove, 'C'))
  await user.click(buttonOf(ofCase.copy, 'A'))
  expect(names()).toContain('Case D: Copy')
})

it.each([
  ['Pilot', 'Pilot (2)'],
  ['Pilot (2)', 'Pilot (3)'],
  ['x'.repeat(60), `${'x'.repeat(55)}… (2)`],
])('a copy of %j is called %j', (name, copied) => {
  expect(numberedName(name, ['Pilot', name])).toBe(copied)
  expect(asCaseName(copied)).toBe(copied)
})

it('one case with another answer, a pasted link and a saved check are added', async () => {
  localStorage.setItem(savedKey, writeDocument([second]))
  const user = await open(both)
  await user.selectOptions(await screen.findByLabelText(adding.fromCase), 'b')
  await user.click(screen.getByRole('button', { name: adding.withAnswer }))
  expect(screen.getByLabelText(adding.otherAnswer).getAttribute('aria-invalid')).toBe('true')
  await user.selectOptions(screen.getByLabelText(adding.otherAnswer), 'Open License')
  await user.click(screen.getByRole('button', { name: adding.withAnswer }))
  expect(outcomes()).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: `${adding.addSaved}${second.name}` }))
  expect(outcomes()).toHaveLength(4)
  await user.click(buttonOf(ofCase.remove, 'D'))
  await user.click(screen.getByLabelText(adding.link))
  await user.paste(`https://tools.example/reimaging/verdict${a} and https://tools.example/reimaging/verdict${b}`)
  await user.click(screen.getByRole('button', { name: adding.withLink }))
  expect(screen.getByLabelText(adding.link)).toHaveProperty('value', expect.stringContaining(' and https'))
  expect(outcomes()).toHaveLength(3)
})

it('a fifth case is refused in words, and nothing is lost', async () => {
  const user = await open(four)
  await user.click(buttonOf(ofCase.copy, 'A'))
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(`${adding.full}.`)
  await user.click(await screen.findByLabelText(adding.link))
  await user.paste(`https://tools.example/reimaging/verdict${a}`)
  await user.click(screen.getByRole('button', { name: adding.withLink }))
  expect(screen.getByLabelText(adding.link)).toHaveProperty('value', `https://tools.example/reimaging/verdict${a}`)
  expect(document.activeElement).toBe(screen.getByLabelText(adding.link))
  expect(outcomes()).toHaveLength(4)
})

it('a question of the third case names it, and leads back to all', async () => {
  const user = await open(four)
  await user.click(screen.getByRole('link', { name: /^Change ?Media of Case C/ }))
  expect(screen.getByText(/Case C/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(outcomes()).toHaveLength(4)
  expect(screen.getByRole('heading', { level: 2, name: 'Case D: Shop' })).toBeTruthy()
})

it('a link that has lost a case, and one with a fifth, say so', async () => {
  await open('/compare#v=1&check=reimaging&a.media=oem&c.media=retail&e.media=oem')
  const notice = screen.getByRole('region', { name: start.aboutLink }).textContent
  expect(notice).toContain(comparison.nothingOf('b'))
  expect(notice).toContain(comparison.tooMany(1))
})

const today = '/2026-05/compare#v=1&check=reimaging&a.media=oem&b.media=retail'
const ofOtherRules = `https://tools.example/reimaging/verdict${a}&rules=2009-10`

it('a link of other rules is not added but stays in its field, with the way to see it by both', async () => {
  const user = await open(today)
  await user.click(await screen.findByLabelText(adding.link))
  await user.paste(ofOtherRules)
  await user.click(screen.getByRole('button', { name: adding.withLink }))
  expect(outcomes()).toHaveLength(2)
  expect(screen.getByLabelText(adding.link)).toHaveProperty('value', ofOtherRules)
  expect(screen.getByLabelText(adding.link).getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('link', { name: otherRules.byBoth }).getAttribute('href')).toContain('/then-and-now#')
})

it('a verdict is held beside no link of other rules, and leads to that case by both', async () => {
  const example = checkIn(edition202605, 'reimaging')
  const { answers } = edition202605.examples.comparison.a
  const user = await open(`/2026-05/reimaging/verdict${example ? encode(example.flow, answers) : ''}`)
  await user.click(await screen.findByRole('button', { name: actions.panels.compare }))
  await user.click(await screen.findByLabelText(compareWays.link))
  await user.paste(ofOtherRules)
  await user.click(screen.getByRole('button', { name: compareWays.withLink }))
  expect(screen.getByLabelText(compareWays.link)).toHaveProperty('value', ofOtherRules)
  expect(screen.getByRole('link', { name: otherRules.byBoth })).toBeTruthy()
})

it('two links of other rules begin no comparison here, and are compared by their own', async () => {
  const user = await open('/2026-05/compare')
  for (const field of ['a', 'b'] as const) {
    await user.click(screen.getByLabelText(start.links[field]))
    await user.paste(ofOtherRules)
  }
  await user.click(screen.getByRole('button', { name: start.compare }))
  expect(screen.getByLabelText(start.links.b)).toHaveProperty('value', ofOtherRules)
  await user.click(screen.getByRole('link', { name: /^Compare these 2 / }))
  expect((await screen.findAllByRole('region', { name: /^Case [AB]$/ })).map(({ dataset }) => dataset.outcome)).toEqual(
    ['permitted', 'permitted'],
  )
})

it('an address whose cases follow other rules shows none of them here, and leads to them', async () => {
  await open(`/2026-05${both}`)
  expect(screen.queryByRole('region', { name: /^Case A$/ })).toBeNull()
  const notice = screen.getByRole('region', { name: start.aboutLink })
  expect(notice.textContent).toContain(otherRules.heading)
  expect(within(notice).getByRole('link').getAttribute('href')).toMatch(/^\/compare#/)
})

it('is copied as a table', async () => {
  const user = await open(four)
  await user.click(screen.getByRole('button', { name: copyTable.copy }))
  const table = (await navigator.clipboard.readText()).split('\r\n').map((line) => line.split('\t'))
  expect(table[0]).toEqual([
    '',
    'Case A: Pilot',
    'Case B: Windows 7 Professional, Select Plus',
    expect.any(String),
    'Case D: Shop',
  ])
  expect(table[1]?.slice(0, 3)).toEqual([rows.verdict, 'Yes', 'No'])
  expect(table.at(-1)?.[1]).toContain('/compare#v=1&check=reimaging')
})
