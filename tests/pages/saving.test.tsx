// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { addressOf } from '../../src/engine/step/step.ts'
import { saveThis as text } from '../../src/pages/parts/text.ts'
import { documentFormat } from '../../src/saved/document.ts'
import { checkNamed } from '../support.ts'
import { open, savedKey, startAnew } from './in-document.tsx'

startAnew()

const check = checkNamed('reimaging')
const yes = {
  media: 'volume-licensing',
  agreement: 'select-license',
  channel: 'oem',
  image: 'windows-7-professional',
  licensed: 'windows-7-professional',
  language: 'same',
}
const entry = {
  id: 'one',
  name: 'Second floor',
  check: 'reimaging',
  link: addressOf(check, 'verdict', yes),
  rules: '2009-10',
  revision: 2,
  revised: '2026-11-27',
  was: 'permitted',
  saved: '2026-11-27T09:00:00.000Z',
  details: { preparedFor: 'Contoso', reference: 'CHG-1' },
}

type User = Awaited<ReturnType<typeof open>>
const name = (): HTMLElement => screen.getByLabelText(text.name)
const press = (user: User, label: string) => user.click(screen.getByRole('button', { name: label }))
const kept = () => JSON.parse(localStorage.getItem(savedKey) ?? '{}').checks ?? []
const said = (): string | undefined =>
  screen.getAllByRole('status').find(({ textContent }) => textContent?.includes('“'))?.textContent ?? undefined

async function openFromList(...checks: readonly unknown[]): Promise<User> {
  localStorage.setItem(savedKey, JSON.stringify({ format: documentFormat, version: 1, checks }))
  const user = await open('/saved')
  await user.click(screen.getByRole('link', { name: entry.name }))
  await waitFor(() => expect(sessionStorage.getItem('reimaging-advisor:typed:record')).toContain('CHG-1'))
  return user
}

/** Another answer to the question of the language, and the form that saves. */
async function changeLanguage(user: User, to: string): Promise<void> {
  await user.click(screen.getAllByRole('link', { name: /^Change ?Language/ })[0] ?? document.body)
  await user.click(screen.getByRole('radio', { name: check.question('language', yes).option(to).label }))
  await press(user, 'Continue')
  await press(user, 'Save')
  await screen.findByLabelText(text.name)
}

it('a verdict is saved with the state of the rules and with what was typed for it', async () => {
  const user = await open(entry.link)
  await press(user, 'More')
  await user.type(screen.getByLabelText('Reference'), 'CHG-7')
  await press(user, 'Save')
  await screen.findByLabelText(text.name)
  expect(document.activeElement).toBe(name())
  await user.keyboard('{Enter}')
  expect(kept()).toMatchObject([{ revision: 2, revised: '2026-11-27', details: { reference: 'CHG-7' } }])
  expect(kept()[0].link).toBe(entry.link)
})

it('an opened check keeps its name while answers change, and is updated under it', async () => {
  const user = await openFromList(entry)
  await changeLanguage(user, 'different')
  expect(name()).toHaveProperty('value', entry.name)
  expect(screen.getByText(/Its answers have changed since/)).toBeTruthy()
  await press(user, text.update)
  expect(said()).toContain(`Updated: “${entry.name}”.`)
  expect(kept()).toMatchObject([{ id: 'one', name: entry.name, was: 'not-permitted', details: entry.details }])

  await changeLanguage(user, 'same')
  await press(user, text.update)
  expect(kept()).toMatchObject([{ id: 'one', name: entry.name, was: 'permitted' }])
})

it('a changed check is saved as a new one under another name alone, and the old one stays', async () => {
  const user = await openFromList(entry)
  await changeLanguage(user, 'different')
  await press(user, text.asNew)
  expect(screen.getAllByText(text.otherName)).not.toHaveLength(0)
  expect(kept()).toHaveLength(1)
  await user.clear(name())
  await user.type(name(), 'Third floor')
  await press(user, text.asNew)
  expect(said()).toContain(`Saved as a new check: “Third floor”. “${entry.name}” stays as it was.`)
  expect(kept()).toMatchObject([entry, { name: 'Third floor', was: 'not-permitted' }])
})

it('a check that another window saves is changed there without what this one typed', async () => {
  localStorage.setItem(savedKey, JSON.stringify({ format: documentFormat, version: 1, checks: [entry] }))
  const user = await open(entry.link)
  await press(user, 'Save')
  await screen.findByText(/It is here already, as/)
  await press(user, text.update)
  expect(kept()).toMatchObject([{ id: 'one', details: entry.details }])
})

it('a saved check opens with what was typed for it, and a new case does not', async () => {
  const user = await openFromList(entry)
  await press(user, 'More')
  expect(screen.getByLabelText('Reference')).toHaveProperty('value', 'CHG-1')
  expect(screen.getByLabelText('Prepared for')).toHaveProperty('value', 'Contoso')
  await user.clear(screen.getByLabelText('Reference'))
  await user.type(screen.getByLabelText('Reference'), 'CHG-2')
  cleanup()
  // What was typed since is not taken back by a reload.
  await open(`${entry.link}&saved=one`)
  await press(user, 'More')
  expect(screen.getByLabelText('Reference')).toHaveProperty('value', 'CHG-2')
  await user.click(screen.getByRole('link', { name: 'Start again' }))
  expect(sessionStorage.getItem('reimaging-advisor:typed:record')).not.toContain('CHG')
  expect(sessionStorage.getItem('reimaging-advisor:opened')).toBeNull()
})

it('a change that is given up, or comes to the same answer, leaves the verdict as it was decided', async () => {
  const stamp = '&rules=2009-10&revision=2&was=permitted&on=2026-11-26'
  const user = await open(`${entry.link}${stamp}`)
  const changeLink = () => screen.getAllByRole('link', { name: /^Change ?Language/ })[0] ?? document.body
  const decided = () => screen.getAllByText(/^Decided on 26 November 2026\./)
  await user.click(changeLink())
  await user.click(screen.getByRole('link', { name: 'Back to the verdict' }))
  expect(decided()).toHaveLength(1)
  await user.click(changeLink())
  await press(user, 'Continue')
  expect(decided()).toHaveLength(1)
})
