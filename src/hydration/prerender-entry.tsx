/** Every page as HTML, rendered when the product is built: what is shown before any script has run. */
import { type ReactNode, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App } from '../app.tsx'
import { withBase } from '../browser/absolute-url.ts'
import { DocumentContext } from '../browser/use-page.ts'
import type { Check } from '../engine/check.ts'
import { checkIn, type Edition } from '../engine/edition.ts'
import { continueFrom, stepAt } from '../engine/step/step.ts'
import { views } from '../pages/check-route.tsx'
import { RulesContext } from '../pages/rules.ts'
import { allRoutes, partsAt, pathsOf } from '../routes.tsx'
import { windowTitle } from '../words/product.ts'
import type { Certainty } from './protocol.ts'
import { StepShell } from './step-shell.tsx'

/** A page with its title, its description and its HTML. */
interface Rendered {
  readonly title: string
  readonly windowTitle: string
  readonly description: string
  readonly html: string
}

/** The question that an answer to a first one leads to, for an answer that is sent before hydration. */
export interface NextQuestion extends Rendered {
  readonly answer: string
  /** The first question with its answer, as Back comes back to it, and this one: path and hash on the server. */
  readonly here: string
  readonly next: string
}

/** A page as it is sent. */
export interface PrerenderedPage extends Rendered {
  /** Its path within the product: `/reimaging/media`. Absent: for every path at which nothing stands. */
  readonly path?: string
  readonly certainty: Certainty
  /** The modules that it needs beside the first chunk, below `src/`. */
  readonly modules: readonly string[]
  /** Of a first question: the questions that its answers lead to. */
  readonly next: readonly NextQuestion[]
}

const app = <App />

/** A page for every path of every edition, and one for the paths at which nothing stands. */
export const prerenderedPages: readonly PrerenderedPage[] = await Promise.all([
  ...(await Promise.all(allRoutes.map(pagesOf))).flat(),
  nothing(),
])

async function nothing(): Promise<PrerenderedPage> {
  const path = '/404'
  return { ...render(path, app), modules: await load(path), certainty: 'shell', next: [] }
}

async function pagesOf(routes: (typeof allRoutes)[number]): Promise<readonly PrerenderedPage[]> {
  const edition = await routes.entry.load()
  return Promise.all(pathsOf(edition, routes).map((path) => pageAt(edition, path)))
}

/** Loads what the page at a path needs, and names it. */
async function load(path: string): Promise<readonly string[]> {
  const { modules, chunks } = partsAt(path)
  await Promise.all(chunks.map((chunk) => chunk.load()))
  return modules
}

async function pageAt(edition: Edition, path: string): Promise<PrerenderedPage> {
  const shared = { path, modules: await load(path) }
  const [, id, asked = ''] = path.slice(edition.base.length).split('/')
  const check = checkIn(edition, id)
  // Two cases in the hash make it another page, too.
  if (check === undefined) {
    const isOfTwo = id === 'compare' || id === 'image'
    return { ...shared, ...render(path, app), certainty: isOfTwo ? 'no-answers' : 'full', next: [] }
  }
  if (views.includes(asked)) return { ...shared, ...render(path, app), certainty: 'no-answers', next: [] }
  if (isFirst(check, asked)) return { ...shared, ...render(path, app), certainty: 'no-answers', next: nextOf(check) }
  const shell = (
    <RulesContext value={edition}>
      <StepShell check={check} asked={asked} />
    </RulesContext>
  )
  return { ...shared, ...render(path, shell), certainty: 'shell', next: [] }
}

/** Whether a step is certain before any answer is known: the first question alone is. */
function isFirst(check: Check, asked: string): boolean {
  const first = stepAt(check, '', '')
  return asked === '' || (first.kind === 'question' && first.question === asked)
}

/** Only questions: a verdict is too long to be sent along with each first question, and few first answers lead there. */
function nextOf(check: Check): readonly NextQuestion[] {
  const first = stepAt(check, '', '')
  if (first.kind === 'verdict') return []
  return first.options.flatMap((answer) => {
    const { here, next, isVerdict } = continueFrom(first, answer)
    return isVerdict ? [] : [{ answer, here: withBase(here), next: withBase(next), ...render(next, app) }]
  })
}

/** What stands at an address, answers included. All that it needs has to be loaded. */
function render(address: string, page: ReactNode): Rendered {
  const named = { title: '', description: '' }
  const shared = {
    windowTitle,
    isFirst: true,
    onName: (title: string, description: string) => Object.assign(named, { title, description }),
  }
  const html = renderToString(
    <StrictMode>
      <StaticRouter basename={import.meta.env.BASE_URL} location={withBase(address)}>
        <DocumentContext value={shared}>{page}</DocumentContext>
      </StaticRouter>
    </StrictMode>,
  )
  // React leaves what throws or waits while it is rendered to the browser, and says nothing.
  if (!html.includes('<h1')) throw new Error(`${address} renders no heading: it throws, or something is not loaded`)
  return { ...named, windowTitle: windowTitle(named.title), html }
}
