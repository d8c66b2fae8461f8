import { expect } from 'playwright/test'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import {
  asked,
  brokenOnPurpose,
  decided,
  kinds,
  pageStates,
  pages,
  questionStates,
  verdictStates,
  visit,
} from '../places.ts'
import { test } from '../wizard.ts'

test.use({ expected: brokenOnPurpose })

const pathOf = (address: string): string => address.replace(/[?#].*/, '')

const places = [...pages, ...pageStates, ...asked, ...questionStates, ...decided, ...verdictStates]

/** The way into a check is that to its first question. */
const entrances = edition200910.checks.map(({ id }) => `/${id}`)

test('every page that a page leads to is among the places that are looked at', async ({ wizard }) => {
  test.setTimeout(120_000)
  const known = new Set([...places.map(({ address }) => pathOf(address)), ...entrances])
  const forgotten = new Set<string>()
  for (const place of kinds) {
    await wizard.page.goto('about:blank')
    if (place.spoil === undefined) await visit(wizard, place)
    const links = await wizard.page.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    // A text for the browser to show is no page of ours.
    const led = links.filter((href) => href?.startsWith('/') && !href.endsWith('.txt'))
    for (const href of led) if (!known.has(pathOf(href ?? ''))) forgotten.add(href ?? '')
  }
  expect([...forgotten]).toEqual([])
})

test('no two places are called the same', () => {
  const names = places.map(({ about }) => about)
  expect(names).toEqual([...new Set(names)])
})
