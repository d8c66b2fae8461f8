import { Suspense, useRef } from 'react'
import { matchPath, Route, Routes, useLocation } from 'react-router'
import { Arrival } from './browser/use-page.ts'
import type { Edition } from './engine/edition.ts'
import { stepsOf } from './engine/step/step.ts'
import { Awake } from './hydration/awake.tsx'
import { later } from './lazy/later.tsx'
import { usePrepared } from './lazy/use-prepared.ts'
import { CheckRoute } from './pages/check-route.tsx'
import { CrashBoundary } from './pages/faults/crash-boundary.tsx'
import { NotFoundPage } from './pages/faults/not-found.tsx'
import { NewVersion } from './pages/frame/new-version.tsx'
import { Page } from './pages/frame/page.tsx'
import { HomePage } from './pages/home/home.tsx'
import { prepareVerdict } from './pages/verdict-later.ts'

interface PageProps {
  readonly edition: Edition
}

// What no question needs comes when it is asked for; `code` names it for the build, which sends it along with the page.
const laterPages = [
  {
    path: 'sources',
    code: 'sources',
    ...later<PageProps>(async () => (await import('./pages/sources/sources.tsx')).SourcesPage),
  },
  {
    path: 'about',
    code: 'about',
    ...later<PageProps>(async () => (await import('./pages/about/about.tsx')).AboutPage),
  },
  {
    path: 'compare',
    code: 'compare',
    ...later<PageProps>(async () => (await import('./pages/compare/compare.tsx')).ComparePage),
  },
  {
    path: 'saved',
    code: 'saved',
    ...later<PageProps>(async () => (await import('./pages/saved/saved.tsx')).SavedPage),
  },
  {
    path: 'rules/table',
    code: 'table',
    ...later<PageProps>(async () => (await import('./pages/table/table.tsx')).TablePage),
  },
]
const laterParts = [...laterPages, { path: ':check/verdict', code: 'verdict-of-check', prepare: prepareVerdict }]

const partAt = (pathname: string) =>
  laterParts.find(({ path }) => matchPath(`${import.meta.env.BASE_URL}${path}`, pathname) !== null)

/** Fetches what the page at a path needs beyond this, and says whether it came; `undefined` where nothing is to come. */
export function prepare(pathname: string): Promise<boolean> | undefined {
  return partAt(pathname)?.prepare()
}

/** The module that {@link prepare} fetches, by the name of its file; `undefined` where there is none. */
export function codeAt(pathname: string): string | undefined {
  return partAt(pathname)?.code
}

/** Every address at which something stands, whatever its answers: the pages that are made beforehand. */
export function addresses(edition: Edition): readonly string[] {
  const steps = edition.checks.flatMap((check) =>
    ['', ...stepsOf(check).map((step) => `/${step}`)].map((step) => `/${check.id}${step}`),
  )
  return ['/', ...steps, ...laterPages.map(({ path }) => `/${path}`)]
}

interface AppProps {
  readonly edition: Edition
  /** Whether the page is another than the one the document came with, so that whoever reads it has to be told. */
  readonly isNext?: boolean
}

/** The page at every address of the product. */
export function App({ edition, isNext = false }: AppProps) {
  const arrival = useRef({ isFirst: !isNext })
  const location = usePrepared(useLocation(), prepare)
  const { key } = location
  return (
    <Arrival value={arrival.current}>
      <CrashBoundary page={key}>
        <Suspense fallback={<Page>{null}</Page>}>
          <Awake>
            <Routes location={{ ...location, pathname: withoutLineBreaks(location.pathname) }}>
              <Route index element={<HomePage edition={edition} />} />
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
              <Route path="*" element={<NotFoundPage edition={edition} />} />
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
