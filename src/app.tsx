import { Suspense, useDeferredValue } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { Hydrated } from './hydration/hydrate.tsx'
import { CheckRoute } from './pages/check-route.tsx'
import { CrashBoundary } from './pages/faults/crash-boundary.tsx'
import { NotFoundPage } from './pages/faults/not-found.tsx'
import { NewVersion } from './pages/frame/new-version.tsx'
import { Page } from './pages/frame/page.tsx'
import { HomePage } from './pages/home/home.tsx'
import { allRoutes, type EditionRoutes, partsAt } from './routes.tsx'

/** The page at every address of the product. Editions stand beside each other, each below its base. */
export function App({ editions = allRoutes }: { readonly editions?: readonly EditionRoutes[] }) {
  const shown = useShownLocation(editions)
  return (
    <>
      <CrashBoundary page={shown.key}>
        <Suspense fallback={<Page>{null}</Page>}>
          <Hydrated>
            <Routes location={{ ...shown, pathname: withoutLineBreaks(shown.pathname) }}>
              {editions.map(({ entry, WithEdition, pages }) => (
                <Route key={entry.id} path={entry.base}>
                  <Route index element={<WithEdition show={(edition) => <HomePage edition={edition} />} />} />
                  <Route
                    path=":check/:step?"
                    element={<WithEdition show={(edition) => <CheckRoute edition={edition} />} />}
                  />
                  {pages.map(({ path, LazyPage }) => (
                    <Route
                      key={path}
                      path={path}
                      element={<WithEdition show={(edition) => <LazyPage edition={edition} />} />}
                    />
                  ))}
                  <Route path="*" element={<WithEdition show={(edition) => <NotFoundPage edition={edition} />} />} />
                </Route>
              ))}
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
function useShownLocation(editions: readonly EditionRoutes[]) {
  const current = useLocation()
  const deferred = useDeferredValue(current)
  const { chunks } = partsAt(current.pathname, editions)
  return chunks.every((chunk) => chunk.content() !== undefined) ? current : deferred
}

/** A mail program may break a link, and the router matches no path with a line break in it: the page would be blank. */
function withoutLineBreaks(pathname: string): string {
  return pathname.replaceAll(/%(0[ad]|e2%80%a[89])/gi, '')
}
