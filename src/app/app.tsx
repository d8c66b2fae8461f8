import { Suspense, useRef } from 'react'
import { matchPath, Route, Routes, useLocation } from 'react-router'
import { Page } from '../components/page.tsx'
import { HomeScreen } from '../screens/home.tsx'
import { Arrival } from '../screens/use-page.ts'
import type { Edition } from '../wizard/edition.ts'
import { stepsOf } from '../wizard/step.ts'
import { Awake } from './awake.tsx'
import { CheckRoute } from './check-route.tsx'
import { CrashBoundary } from './crash-boundary.tsx'
import { later } from './later.tsx'
import { NewVersion } from './new-version.tsx'
import { NotFoundRoute } from './not-found-route.tsx'

interface PageProps {
  readonly edition: Edition
}

// What no question and no verdict needs comes when it is asked for.
const laterPages = [
  { path: 'sources', ...later<PageProps>(async () => (await import('./sources-route.tsx')).SourcesRoute) },
  { path: 'about', ...later<PageProps>(async () => (await import('./about-route.tsx')).AboutRoute) },
  { path: 'compare', ...later<PageProps>(async () => (await import('./compare-route.tsx')).CompareRoute) },
  { path: 'saved', ...later<PageProps>(async () => (await import('./saved-route.tsx')).SavedRoute) },
  { path: 'rules/table', ...later<PageProps>(async () => (await import('./table-route.tsx')).TableRoute) },
]

/** Fetches what the page at a path needs beyond this; `undefined` where it needs nothing. */
export function prepare(pathname: string): Promise<unknown> | undefined {
  return laterPages.find(({ path }) => matchPath(`${import.meta.env.BASE_URL}${path}`, pathname) !== null)?.prepare()
}

/** Every address at which something stands, whatever its answers: the pages that are made beforehand. */
export function addresses(edition: Edition): readonly string[] {
  const steps = edition.checks.flatMap((check) =>
    ['', ...stepsOf(check).map((step) => `/${step}`)].map((step) => `/${check.id}${step}`),
  )
  return ['/', ...steps, ...laterPages.map(({ path }) => `/${path}`)]
}

/** The page at every address of the product. */
export function App({ edition }: { readonly edition: Edition }) {
  const arrival = useRef({ isFirst: true })
  const location = useLocation()
  const { key } = location
  return (
    <Arrival value={arrival.current}>
      <CrashBoundary page={key}>
        <Suspense fallback={<Page>{null}</Page>}>
          <Awake>
            <Routes location={{ ...location, pathname: withoutLineBreaks(location.pathname) }}>
              <Route index element={<HomeScreen edition={edition} />} />
              {edition.checks.map((check) => (
                <Route
                  key={check.id}
                  path={`${check.id}/:step?`}
                  element={<CheckRoute edition={edition} check={check} />}
                />
              ))}
              {laterPages.map(({ path, Page: LaterPage }) => (
                <Route key={path} path={path} element={<LaterPage edition={edition} />} />
              ))}
              <Route path="*" element={<NotFoundRoute edition={edition} />} />
            </Routes>
          </Awake>
        </Suspense>
      </CrashBoundary>
      <NewVersion />
    </Arrival>
  )
}

/** A mail program may break a link, and the router matches no path with a line break in it: the page would be blank. */
function withoutLineBreaks(pathname: string): string {
  return pathname.replaceAll(/%(0[ad]|e2%80%a[89])/gi, '')
}
