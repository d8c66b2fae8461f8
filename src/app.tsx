import { Suspense, useDeferredValue, useMemo } from 'react'
import { Route, Routes, useLocation, useNavigationType } from 'react-router'
import { useKeptFocus } from './browser/kept-focus.ts'
import { usePlaceKept } from './browser/use-place-kept.ts'
import { mendLocation, ownHash } from './engine/step/damaged-link.ts'
import { Hydrated } from './hydration/hydrate.tsx'
import { CheckRoute } from './pages/check-route.tsx'
import { CrashBoundary } from './pages/faults/crash-boundary.tsx'
import { NotFoundPage } from './pages/faults/not-found.tsx'
import { NewVersion } from './pages/frame/new-version.tsx'
import { Page } from './pages/frame/page.tsx'
import { HomePage } from './pages/home/home.tsx'
import { allRoutes, type EditionRoutes, partsAt, pathsOf, routesAt } from './routes.tsx'

/** The page at every address of the product. Editions stand beside each other, each below its base. */
export function App({ editions = allRoutes }: { readonly editions?: readonly EditionRoutes[] }) {
  const shown = useShownLocation(editions)
  usePlaceKept(shown.key, useNavigationType() === 'POP')
  useKeptFocus()
  const routes = routesAt(shown.pathname, editions)
  const {
    entry: { base },
    WithEdition,
    pages,
  } = routes
  return (
    <>
      <CrashBoundary page={shown.key}>
        <Suspense fallback={<Page>{null}</Page>}>
          <Hydrated>
            <WithEdition
              show={(edition) => (
                <Routes location={mendLocation(pathsOf(edition, routes), shown)}>
                  <Route path={base || '/'} element={<HomePage edition={edition} />} />
                  {edition.checks.map((check) => (
                    <Route
                      key={check.id}
                      path={`${base}/${check.id}/:step?`}
                      element={<CheckRoute edition={edition} check={check} />}
                    />
                  ))}
                  {pages.map(({ path, LazyPage }) => (
                    <Route key={path} path={`${base}/${path}`} element={<LazyPage edition={edition} />} />
                  ))}
                  <Route path="*" element={<NotFoundPage edition={edition} />} />
                </Routes>
              )}
            />
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
function useShownLocation(editions: readonly EditionRoutes[]) {
  const given = useLocation()
  const current = useMemo(() => ({ ...given, hash: ownHash(given.hash) }), [given])
  const deferred = useDeferredValue(current)
  const { chunks } = partsAt(current.pathname, current.hash, editions)
  return chunks.every((chunk) => chunk.content() !== undefined) ? current : deferred
}
