/** Which pages there are, below the base of each edition, and what each has to load. */
import type { ComponentType, ReactNode } from 'react'
import { matchPath } from 'react-router'
import { type Chunk, chunkOf } from './browser/chunk.ts'
import { TitleContext } from './browser/use-page.ts'
import { type EditionEntry, editionEntries, entryAt, entryOf } from './editions/index.ts'
import type { Edition } from './engine/edition.ts'
import { stepsOf } from './engine/step/step.ts'
import { acrossChunk } from './pages/across/across-chunk.ts'
import { lazySteps, views } from './pages/check-route.tsx'
import { lazyPage } from './pages/lazy-page.tsx'
import { everyPathOf } from './pages/parts/every-path.ts'
import { RulesContext } from './pages/rules.ts'

type PageOfEdition = ComponentType<{ readonly edition: Edition }>

/** A page that no question needs, loaded when somebody goes there. */
interface PageKind {
  readonly path: string
  /** The one edition that has it. */
  readonly of?: string
  /** What it loads, below `src/`: the prerenderer names them to the browser. */
  modules(edition: string): readonly string[]
  load(edition: string): Promise<PageOfEdition>
}

/** Pages of which each edition has its own. */
const pagesOfEach: readonly PageKind[] = [
  {
    path: 'sources',
    modules: (id) => ['pages/sources/sources.tsx', `virtual:proof/${id}`],
    async load(id) {
      const [{ SourcesPage }, proof] = await Promise.all([import('./pages/sources/sources.tsx'), proofOf(id)])
      return (props) => <SourcesPage {...props} proof={proof} />
    },
  },
  {
    path: 'about',
    modules: (id) => ['pages/about/about.tsx', `virtual:proof/${id}`],
    async load(id) {
      const [{ AboutPage }, proof] = await Promise.all([import('./pages/about/about.tsx'), proofOf(id)])
      return (props) => <AboutPage {...props} proof={proof} />
    },
  },
  {
    path: 'compare',
    modules: () => ['pages/compare/compare.tsx'],
    load: async () => (await import('./pages/compare/compare.tsx')).ComparePage,
  },
  {
    path: 'image',
    modules: () => ['pages/image/image.tsx'],
    async load(id) {
      const [{ ImagePage }, later] = await Promise.all([import('./pages/image/image.tsx'), entryOf(id)?.later?.()])
      return (props) => <ImagePage {...props} later={later} />
    },
  },
  {
    path: 'corrections',
    modules: (id) => ['pages/corrections/corrections.tsx', `virtual:corrections/${id}`],
    async load(id) {
      const counting = everyPathOf(id).corrections()
      const [{ CorrectionsPage }, counts] = await Promise.all([import('./pages/corrections/corrections.tsx'), counting])
      return (props) => <CorrectionsPage {...props} counts={counts} />
    },
  },
  {
    path: 'fleet',
    modules: (id) => ['pages/fleet/fleet.tsx', `editions/${id}/fleet.ts`],
    load: async (id) => (await import('./pages/fleet/fleet.tsx')).fleetPageOf(id),
  },
  {
    path: 'rules/table',
    modules: (id) => ['pages/table/table.tsx', `virtual:truth-table/${id}`],
    async load(id) {
      const [{ TablePage }, table] = await Promise.all([import('./pages/table/table.tsx'), everyPathOf(id).table()])
      return (props) => <TablePage {...props} table={table} />
    },
  },
]

/** What an edition knows of and did not read. */
const unreadPage: PageKind = {
  path: 'unread',
  of: '2026-05',
  modules: () => ['pages/unread/unread.tsx'],
  load: async () => (await import('./pages/unread/unread.tsx')).UnreadPage,
}

/** Pages of which there is one, whatever the rules. */
const pagesOfAll: readonly PageKind[] = [
  {
    path: 'saved',
    modules: () => ['pages/saved/saved.tsx'],
    async load() {
      const [{ SavedPage }, ...editions] = await Promise.all([
        import('./pages/saved/saved.tsx'),
        ...editionEntries.map((entry) => entry.load()),
      ])
      return (props) => <SavedPage {...props} editions={editions} />
    },
  },
  {
    path: 'then-and-now',
    modules: () => ['pages/then-and-now/then-and-now.tsx'],
    async load() {
      const [{ ThenAndNowPage }, ...editions] = await Promise.all([
        import('./pages/then-and-now/then-and-now.tsx'),
        ...editionEntries.map((entry) => entry.load()),
      ])
      return () => <ThenAndNowPage editions={editions} />
    },
  },
]

const proofOf = (edition: string) => everyPathOf(edition).proof()

interface LazyRoute {
  readonly path: string
  readonly modules: readonly string[]
  readonly chunk: Chunk<unknown>
  readonly LazyPage: PageOfEdition
}

/** The pages of an edition; those that are of all stand beside those of the edition whose addresses have no prefix. */
export interface EditionRoutes {
  readonly entry: EditionEntry
  readonly chunk: Chunk<unknown>
  /** Shows a page of the edition once that is loaded. */
  readonly WithEdition: ComponentType<{ readonly show: (edition: Edition) => ReactNode }>
  readonly pages: readonly LazyRoute[]
}

export function routesOf(entry: EditionEntry): EditionRoutes {
  const chunk = chunkOf(async () => {
    const edition = await entry.load()
    return ({ show }: { readonly show: (edition: Edition) => ReactNode }) => (
      <RulesContext value={entry}>
        <TitleContext value={entry.inTitles ?? ''}>{show(edition)}</TitleContext>
      </RulesContext>
    )
  })
  const kinds = [...pagesOfEach, ...(entry.base === '' ? pagesOfAll : []), unreadPage]
  return {
    entry,
    chunk,
    WithEdition: lazyPage(chunk),
    pages: kinds
      .filter(({ of = entry.id }) => of === entry.id)
      .map(({ path, modules, load }) => {
        const page = chunkOf(() => load(entry.id))
        return { path, modules: modules(entry.id), chunk: page, LazyPage: lazyPage(page) }
      }),
  }
}

export const allRoutes: readonly EditionRoutes[] = editionEntries.map(routesOf)

/** The routes of the edition to which a path belongs. */
export function routesAt(path: string, editions: readonly EditionRoutes[]): EditionRoutes {
  const id = entryAt(path).id
  const found = editions.find(({ entry }) => entry.id === id) ?? editions[0]
  if (found === undefined) throw new Error('There is no edition')
  return found
}

/** What the page at a path needs beside the first chunk: its edition, and what is of this page alone. */
export interface Parts {
  readonly modules: readonly string[]
  readonly chunks: readonly Chunk<unknown>[]
}

/** @param hash Names the rules that a link was made by. */
export function partsAt(path: string, hash = '', editions: readonly EditionRoutes[] = allRoutes): Parts {
  const { entry, chunk, pages } = routesAt(path, editions)
  const ofCheck = lazySteps.map(({ step, modules, chunk: chunkFor }) => ({
    path: `:check/${step}`,
    modules: modules(entry.id),
    chunk: chunkFor(entry.id),
  }))
  const page = [...pages, ...ofCheck].find((one) => matchPath(`${entry.base}/${one.path}`, path) !== null)
  return {
    modules: [entry.module, ...(page?.modules ?? [])],
    chunks: [chunk, page?.chunk, acrossChunk(entry.id, hash)].filter((one) => one !== undefined),
  }
}

/** Every path of an edition at which something stands, whatever its answers. */
export function pathsOf({ base, checks }: Edition, { pages }: EditionRoutes): readonly string[] {
  const steps = checks.flatMap((check) =>
    ['', ...[...stepsOf(check), ...views].map((step) => `/${step}`)].map((step) => `${base}/${check.id}${step}`),
  )
  return [base === '' ? '/' : base, ...steps, ...pages.map(({ path }) => `${base}/${path}`)]
}
