/** The product at an address, without a browser: the one file of the tests that knows how `App` is mounted. */
import { type HTMLElement, parse } from 'node-html-parser'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, parsePath, StaticRouter } from 'react-router'
import { vi } from 'vitest'
import { App } from '../src/app.tsx'
import { DocumentContext } from '../src/browser/use-page.ts'
import { edition200910 } from '../src/editions/2009-10/edition.ts'
import { allRoutes, type EditionRoutes, partsAt, pathsOf } from '../src/routes.tsx'
import { windowTitle } from '../src/words/product.ts'

/** A page as HTML, and what it says of itself. */
export interface RenderedPage {
  readonly title: string
  readonly description: string
  readonly root: HTMLElement
}

/** Where the tests take the product to stand. */
export const site = 'https://tools.example'

/** Every path of the edition whose addresses have no prefix. */
export const pathsOfDefault = allRoutes.flatMap((routes) =>
  routes.entry.base === '' ? pathsOf(edition200910, routes) : [],
)

/** Loads what the pages at these paths need beside the first chunk, so that they render at once. */
export async function prepare(...paths: readonly string[]): Promise<void> {
  await prepareIn(allRoutes, ...paths)
}

/** The same for editions other than the product's. */
export async function prepareIn(editions: readonly EditionRoutes[], ...paths: readonly string[]): Promise<void> {
  await Promise.all(
    paths.flatMap((path) =>
      partsAt(path.replace(/#.*/, ''), path.replace(/^[^#]*/, ''), editions).chunks.map((chunk) => chunk.load()),
    ),
  )
}

// What every page of the edition needs whose addresses have no prefix.
await prepare('/')

/** Renders an address to HTML, as prerendering does. What it needs has to be prepared: see {@link prepare}. */
export function renderAt(address: string, editions: readonly EditionRoutes[] = allRoutes): RenderedPage {
  // All that a page asks of a browser while it is rendered.
  if (typeof window === 'undefined') vi.stubGlobal('window', { location: new URL(site) })
  if (typeof navigator === 'undefined') vi.stubGlobal('navigator', {})
  const named = { title: '', description: '' }
  const onName = (title: string, description: string) => Object.assign(named, { title, description })
  const html = withoutStacks(() =>
    renderToString(
      <StaticRouter location={address}>
        <DocumentContext value={{ windowTitle, isFirst: true, onName }}>
          <App editions={editions} />
        </DocumentContext>
      </StaticRouter>,
    ),
  )
  return { ...named, root: parse(html) }
}

/** In development React captures a stack for every element, which takes longer than rendering it. */
function withoutStacks<Result>(act: () => Result): Result {
  const limit = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')
  Object.defineProperty(Error, 'stackTraceLimit', { configurable: true, get: () => 0, set: () => undefined })
  try {
    return act()
  } finally {
    if (limit) Object.defineProperty(Error, 'stackTraceLimit', limit)
  }
}

let opened = 0

/** The product opened at an address, to be mounted in a document and operated: an entry of the history of its own. */
export function appAt(address: string): ReactNode {
  return (
    <MemoryRouter initialEntries={[{ ...parsePath(address), key: `opened ${opened++}` }]} useTransitions={false}>
      <DocumentContext value={{ windowTitle, isFirst: true }}>
        <App />
      </DocumentContext>
    </MemoryRouter>
  )
}
