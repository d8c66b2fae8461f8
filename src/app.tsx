import { Suspense, useDeferredValue } from 'react'
import { matchPath, Route, Routes, useLocation } from 'react-router'
import { type Chunk, chunkOf } from './browser/chunk.ts'
import { useKeptFocus } from './browser/kept-focus.ts'
import type { Edition } from './engine/edition.ts'
import { mendLocation } from './engine/step/damaged-link.ts'
import { stepsOf } from './engine/step/step.ts'
import { Hydrated } from './hydration/hydrate.tsx'
import { CheckRoute, lazySteps, views } from './pages/check-route.tsx'
import { CrashBoundary } from './pages/faults/crash-boundary.tsx'
import { NotFoundPage } from './pages/faults/not-found.tsx'
import { NewVersion } from './pages/frame/new-version.tsx'
import { Page } from './pages/frame/page.tsx'
import { HomePage } from './pages/home/home.tsx'
import { lazyPage } from './pages/lazy-page.tsx'

// Pages that no question needs are loaded when somebody goes there. The prerenderer names their modules to the browser.
const lazyRoutes = [
  {
    path: 'sources',
    module: 'pages/sources/sources.tsx',
    chunk: chunkOf(async () => (await import('./pages/sources/sources.tsx')).SourcesPage),
  },
  {
    path: 'about',
    module: 'pages/about/about.tsx',
    chunk: chunkOf(async () => (await import('./pages/about/about.tsx')).AboutPage),
  },
  {
    path: 'compare',
    module: 'pages/compare/compare.tsx',
    chunk: chunkOf(async () => (await import('./pages/compare/compare.tsx')).ComparePage),
  },
  {
    path: 'saved',
    module: 'pages/saved/saved.tsx',
    chunk: chunkOf(async () => (await import('./pages/saved/saved.tsx')).SavedPage),
  },
  {
    path: 'corrections',
    module: 'pages/corrections/corrections.tsx',
    chunk: chunkOf(async () => (await import('./pages/corrections/corrections.tsx')).CorrectionsPage),
  },
  {
    path: 'fleet',
    module: 'pages/fleet/fleet.tsx',
    chunk: chunkOf(async () => (await import('./pages/fleet/fleet.tsx')).FleetPage),
  },
  {
    path: 'rules/table',
    module: 'pages/table/table.tsx',
    chunk: chunkOf(async () => (await import('./pages/table/table.tsx')).TablePage),
  },
].map((route) => ({ ...route, LazyPage: lazyPage(route.chunk) }))

/** What the page at a path needs beside the first chunk; `undefined` where that is all. */
export function lazyPartAt(path: string): { readonly module: string; readonly chunk: Chunk<unknown> } | undefined {
  const ofCheck = lazySteps.map(({ step, ...part }) => ({ path: `:check/${step}`, ...part }))
  return [...lazyRoutes, ...ofCheck].find((part) => matchPath(part.path, path) !== null)
}

/** Every path at which something stands, whatever its answers. */
export function paths(edition: Edition): readonly string[] {
  const steps = edition.checks.flatMap((check) =>
    ['', ...[...stepsOf(check), ...views].map((step) => `/${step}`)].map((step) => `/${check.id}${step}`),
  )
  return ['/', ...steps, ...lazyRoutes.map(({ path }) => `/${path}`)]
}

/** The page at every address of the product. */
export function App({ edition }: { readonly edition: Edition }) {
  const shown = useShownLocation()
  useKeptFocus()
  return (
    <>
      <CrashBoundary page={shown.key}>
        <Suspense fallback={<Page>{null}</Page>}>
          <Hydrated>
            <Routes location={mendLocation(paths(edition), shown)}>
              <Route index element={<HomePage edition={edition} />} />
              {edition.checks.map((check) => (
                <Route
                  key={check.id}
                  path={`${check.id}/:step?`}
                  element={<CheckRoute edition={edition} check={check} />}
                />
              ))}
              {lazyRoutes.map(({ path, LazyPage }) => (
                <Route key={path} path={path} element={<LazyPage edition={edition} />} />
              ))}
              <Route path="*" element={<NotFoundPage edition={edition} />} />
            </Routes>
          </Hydrated>
        </Suspense>
      </CrashBoundary>
      <NewVersion />
    </>
  )
}

/**
 * The location to show. Where its page is still to be loaded it is deferred, so that the page before stays until then;
 * every other step is rendered at once.
 */
function useShownLocation() {
  const current = useLocation()
  const deferred = useDeferredValue(current)
  const part = lazyPartAt(current.pathname)
  return part === undefined || part.chunk.content() !== undefined ? current : deferred
}
