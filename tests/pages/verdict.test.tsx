// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { withMemory } from '../../src/engine/step/link.ts'
import { addressOf } from '../../src/engine/step/step.ts'
import { prepare } from '../render.tsx'
import { checkNamed } from '../support.ts'
import { open, startAnew } from './in-document.tsx'

startAnew()

// By their text: to look for a role takes long on a page as long as a verdict.
const button = (name: string): HTMLElement => screen.getByText(name, { selector: 'button, button *' })

const check = checkNamed('reimaging')
const openLicense = {
  media: 'volume-licensing',
  agreement: 'open-license',
  image: 'windows-7-professional',
  channel: 'oem',
  licensed: 'windows-7-professional',
  language: 'same',
  openLicensePurchase: 'no',
}

it('after a change it says what moved, describes its heading by that, and leads back', async () => {
  const { id: rules, revision } = edition200910
  const shared = { rules, revision: String(revision.number), was: 'conditional', on: '2026-11-20' }
  const user = await open(withMemory(addressOf(check, 'agreement', openLicense), shared))
  await user.click(screen.getByLabelText('Select Plus'))
  await user.click(button('Continue'))
  const moved = await screen.findByLabelText('What changed')
  const says = [
    'Agreement: Open License → Select Plus.',
    'Verdict: Yes, once one thing is done → Yes.',
    'No longer asked: One licence bought.',
  ]
  for (const one of says) expect(moved.textContent).toContain(one)
  const heading = screen.getByRole('heading', { level: 1 })
  expect(document.getElementById(heading.getAttribute('aria-describedby') ?? '')?.textContent).toContain(says[1])
  expect(within(moved).getByRole('link', { name: 'Compare both' }).getAttribute('href')).toMatch(
    /^\/compare#.*a\.agreement=open-license.*b\.agreement=select-plus/,
  )

  await user.click(within(moved).getByRole('link', { name: 'Undo' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/once you buy one/)
  expect(screen.queryByLabelText('What changed')).toBeNull()
  expect(screen.getByText(/Decided on 20 November 2026/)).toBeDefined()
})

it('after a change it names an answer that was kept under a question about something else', async () => {
  const user = await open(addressOf(check, 'agreement', openLicense))
  await user.click(screen.getByLabelText('Academic Open'))
  await user.click(button('Continue'))
  const moved = await screen.findByLabelText('What changed')
  expect(moved.textContent).toMatch(
    /Kept, though the question has changed: “Have you bought .* Academic Open .*\?” No, none yet\./,
  )
  await user.click(within(moved).getByRole('link', { name: 'Look again' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Academic Open/)
})

describe('the action bar', () => {
  it('says in its line that the link was copied', async () => {
    const user = await open(addressOf(check, 'verdict', openLicense))
    await user.click(button('Copy link'))
    const said = await screen.findByText('The link is copied.')
    expect(said.closest('[role=status]')).not.toBeNull()
  })

  it('opens one thing below it at a time', async () => {
    const user = await open(addressOf(check, 'verdict', openLicense))
    await user.click(button('Save'))
    expect(await screen.findByLabelText('Name of this check')).toBeTruthy()
    await user.click(button('Compare'))
    expect(await screen.findByLabelText('A case from a link')).toBeTruthy()
    expect(screen.queryByLabelText('Name of this check')).toBeNull()
    await user.click(button('Compare'))
    expect(screen.queryByLabelText('A case from a link')).toBeNull()
  })

  it('copies the short link and, as text, what later texts say, and says nothing of the last thing any more', async () => {
    const user = await open(addressOf(check, 'verdict', openLicense))
    await user.click(button('Copy link'))
    await screen.findByText('The link is copied.')
    await user.click(button('More'))
    expect(screen.queryByText('The link is copied.')).toBeNull()
    await user.click(await screen.findByText('Copy short link'))
    await screen.findByText('The short link is copied.')
    expect(await navigator.clipboard.readText()).toMatch(/\/reimaging#s1=\S+$/)
    await user.click(button('Copy as text'))
    await screen.findByText('The text is copied.')
    const copied = await navigator.clipboard.readText()
    const onScreen = [...document.querySelectorAll('article [data-since]')].map(
      (one) => one.firstChild?.textContent ?? '',
    )
    expect(onScreen.length).toBeGreaterThan(8)
    for (const says of onScreen.filter((text) => text !== 'Since 2009:')) expect(copied).toContain(says.trim())
  })

  it('drafts a mail that begins with the link', async () => {
    await open(addressOf(check, 'verdict', openLicense))
    const draft = new URL(screen.getByRole('link', { name: 'Email' }).getAttribute('href') ?? '')
    expect(draft.protocol).toBe('mailto:')
    expect(draft.searchParams.get('body')).toMatch(/^https?:\/\/\S+\r\n/)
  })
})

it('a citation opens what is said there, below its paragraph, and closes again', async () => {
  const user = await open(addressOf(check, 'verdict', { media: 'oem' }))
  const line = document.querySelector<HTMLElement>('[data-requirement="vl-media"]')
  if (line === null) throw new Error('There is no such requirement')
  const numbers = within(line).getByRole('button')
  expect(numbers.getAttribute('aria-expanded')).toBe('false')
  await user.click(numbers)
  const below = document.getElementById(numbers.getAttribute('aria-controls') ?? '')
  const cited = check.library.citationsOf(check.decide({ media: 'oem' }).findings.flatMap(({ cites }) => cites))
  for (const { says } of cited) for (const statement of says) expect(below?.textContent).toContain(statement)
  await user.click(numbers)
  expect(below?.textContent).toBe('')
})

describe('on paper', () => {
  const sheet = (): string => {
    act(() => {
      window.dispatchEvent(new Event('beforeprint'))
    })
    return document.querySelector('.print\\:block')?.textContent ?? ''
  }

  it('each step, note and verdict of 2009 says what later texts say', async () => {
    await open(addressOf(check, 'verdict', openLicense))
    const says = sheet()
    const onScreen = [...document.querySelectorAll('article [data-since]')].map((one) => one.textContent ?? '')
    expect(onScreen.length).toBeGreaterThan(8)
    for (const one of onScreen) expect(says).toContain(one)
  })

  it('each requirement of today says on what it rests, and the verdict what its weakest point is', async () => {
    await prepare('/2026-05/reimaging/verdict')
    await open(
      '/2026-05/reimaging/verdict#v=1&media=volume-licensing&image=windows-11-pro&agreement=csp&channel=oem&licensed=windows-11-pro&language=same&clause=not-yet&oneLicense=yes',
    )
    const says = sheet()
    const bases = [...document.querySelectorAll('article [data-requirement][data-basis]')]
    expect(bases.length).toBeGreaterThan(5)
    expect(says.match(/Rests on /g)?.length).toBeGreaterThanOrEqual(bases.length)
    expect(says).toContain(document.querySelector('[data-weakest]')?.querySelector('strong')?.textContent ?? 'none')
    expect(says).toContain('https://learn.microsoft.com/')
  })
})
