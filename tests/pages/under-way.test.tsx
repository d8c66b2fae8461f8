// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { frame, siteNav } from '../../src/pages/frame/text.ts'
import { goOn } from '../../src/pages/home/text.ts'
import { goOnElsewhere, question } from '../../src/pages/question/text.ts'
import { page, wayBack } from '../../src/pages/sources/text.ts'
import { checkNamed } from '../support.ts'
import { fillStorage, open, startAnew, switchStorageOff } from './in-document.tsx'

startAnew()

const kept = 'reimaging-advisor:under-way'
const begun = '/reimaging/agreement#v=1&media=volume-licensing'
const left = { address: begun, name: 'Reimaging check', answered: 1, atMost: 10 }
const offer = () => screen.queryByRole('region', { name: goOn.about })
/** In the menu, which is hidden until it is opened. */
const navLink = () => screen.getByText(siteNav.reimaging, { selector: 'nav > a' })
/** Above the sources. */
const wayBackLink = () => screen.queryByRole('navigation', { name: frame.back })?.querySelector('a')

async function answerFirst(): Promise<Awaited<ReturnType<typeof open>>> {
  const user = await open('/reimaging')
  const { label } = checkNamed('reimaging').question('media', {}).option('volume-licensing')
  await user.click(screen.getByRole('radio', { name: label }))
  await user.click(screen.getByRole('button', { name: question.continue }))
  await screen.findByRole('heading', { name: checkNamed('reimaging').question('agreement', {}).ask })
  return user
}

describe('a check under way', () => {
  it('is kept from its first answer on, and the navigation leads to it', async () => {
    await answerFirst()
    expect(JSON.parse(localStorage.getItem(kept) ?? '')).toEqual({ ...left, address: begun })
    expect(navLink().getAttribute('href')).toBe(begun)
    expect(navLink().getAttribute('aria-current')).toBe('page')
  })

  it('is offered on the start page, and forgotten on request', async () => {
    localStorage.setItem(kept, JSON.stringify({ ...left, name: 'PCs, Open License', answered: 5, atMost: 7 }))
    const user = await open('/')
    const link = within(offer() ?? document.body).getByRole('link')
    expect(link.getAttribute('href')).toBe(begun)
    expect(link.textContent).toBe('Go on with: PCs, Open License (5 of 7)')
    expect(navLink().getAttribute('href')).toBe(begun)
    await user.click(screen.getByRole('button', { name: goOn.forget }))
    expect(offer()).toBeNull()
    expect(localStorage.getItem(kept)).toBeNull()
    // The start page is of all rules: its menu leads to those of what most people have today.
    expect(navLink().getAttribute('href')).toBe('/2026-05/reimaging')
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  it('is not replaced by a link that is only opened', async () => {
    localStorage.setItem(kept, JSON.stringify(left))
    await open('/upgrade/agreement#v=1&target=windows-vista-business')
    expect(localStorage.getItem(kept)).toBe(JSON.stringify(left))
  })

  it.each([
    { at: '/sources', answered: 1, says: `‹${wayBack.toCheckOn} Reimaging check` },
    { at: '/sources#faq-6', answered: 10, says: `‹${wayBack.toVerdictOn} Reimaging check` },
    { at: '/2026-05/sources', answered: 10, says: undefined },
  ])(
    'is led back to from $at with $answered answers, where it follows the same rules',
    async ({ at, answered, says }) => {
      localStorage.setItem(kept, JSON.stringify({ ...left, answered }))
      await open(at)
      expect(wayBackLink()?.textContent).toBe(says)
      expect(wayBackLink()?.getAttribute('href')).toBe(says && begun)
    },
  )

  it('is not what the sources lead back to for whoever comes from another one', async () => {
    localStorage.setItem(kept, JSON.stringify(left))
    const user = await open('/reimaging/verdict#v=1&media=volume-licensing&agreement=none')
    const verdict = screen.getByRole('heading', { level: 1 }).textContent
    await user.click(screen.getByText(siteNav.sources, { selector: 'nav > a' }))
    await screen.findByRole('heading', { level: 1, name: page.title })
    await user.click(screen.getByRole('button', { name: wayBack.toVerdict }))
    await screen.findByRole('heading', { level: 1, name: verdict })
  })

  it.each([
    'nonsense',
    '{}',
    'null',
    JSON.stringify({ ...left, address: 'https://elsewhere.example/' }),
    JSON.stringify({ ...left, address: '//elsewhere.example/' }),
    JSON.stringify({ ...left, address: `/${'x'.repeat(10_000)}` }),
    JSON.stringify({ ...left, name: 7 }),
  ])('that something else left as %j is not offered', async (text) => {
    localStorage.setItem(kept, text)
    await open('/')
    expect(offer()).toBeNull()
  })

  it.each([
    ['off', switchStorageOff],
    ['full', fillStorage],
  ])('is lost with storage that is %s, and harms nothing', async (_, spoil) => {
    spoil()
    await answerFirst()
    expect(navLink().getAttribute('href')).toBe(begun)
  })
})

it('a check half done is passed on from its question', async () => {
  const user = await open(begun)
  await user.click(screen.getByRole('button', { name: goOnElsewhere.copy }))
  await screen.findByText(goOnElsewhere.copied)
  expect(await navigator.clipboard.readText()).toMatch(new RegExp(`${begun}$`))
})

it('a check half done can be copied by hand where the browser refuses', async () => {
  const user = await open(begun)
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.reject(new Error('No')) },
  })
  await user.click(screen.getByRole('button', { name: goOnElsewhere.copy }))
  expect(await screen.findByLabelText(goOnElsewhere.link)).toHaveProperty(
    'value',
    expect.stringMatching(new RegExp(`${begun}$`)),
  )
})
