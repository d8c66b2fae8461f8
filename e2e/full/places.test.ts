import { expect } from 'playwright/test'
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

/** The page that stands at an address, whatever rules, check or question it is of. */
function pageOf(address: string): string {
  const path = address.replace(/[?#].*/, '').replace(/^\/2026-05(?=\/|$)/, '')
  const [, check, step = 'media'] = /^\/(reimaging|upgrade)(?:\/(\w+))?$/.exec(path) ?? []
  if (check === undefined) return path
  return ['verdict', 'all', 'map'].includes(step) ? step : 'question'
}

const places = [...pages, ...pageStates, ...asked, ...questionStates, ...decided, ...verdictStates]

test('every page that a page leads to is among the places that are looked at', async ({ wizard }) => {
  test.setTimeout(120_000)
  const known = new Set(['', ...places.map(({ address }) => pageOf(address))])
  const forgotten = new Set<string>()
  for (const place of kinds) {
    await wizard.page.goto('about:blank')
    if (place.spoil === undefined) await visit(wizard, place)
    const links = await wizard.page.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    // A text for the browser to show is no page of ours.
    const led = links.filter((href) => href?.startsWith('/') && !href.endsWith('.txt'))
    for (const href of led) if (!known.has(pageOf(href ?? ''))) forgotten.add(href ?? '')
  }
  expect([...forgotten]).toEqual([])
})

test('no two places are called the same', () => {
  const names = places.map(({ about }) => about)
  expect(names).toEqual([...new Set(names)])
})
