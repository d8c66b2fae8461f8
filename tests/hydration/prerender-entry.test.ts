import { parse } from 'node-html-parser'
import { expect, it } from 'vitest'
import { prerenderedPages } from '../../src/hydration/prerender-entry.tsx'

it('a first question is sent along with every question that an answer to it leads to', () => {
  const firsts = prerenderedPages.filter(({ next }) => next.length > 0)
  expect(firsts.length).toBeGreaterThan(2)
  for (const { path, next } of firsts)
    for (const one of next) {
      const asked = parse(one.html).querySelector('main [data-question]')?.getAttribute('data-question')
      expect(one.next, path).toContain(`/${asked}#`)
    }
})

it('every page has one heading', () => {
  expect(prerenderedPages.filter(({ html }) => parse(html).querySelectorAll('h1').length !== 1)).toEqual([])
})
