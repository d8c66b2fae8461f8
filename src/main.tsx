import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App, prepare } from './app.tsx'
import { edition200910 } from './editions/2009-10/edition.ts'
import { goOnEarly } from './hydration/early-answer.ts'
import { fetchVerdictAhead } from './pages/verdict-later.ts'
import './ui/styles.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
const { dataset } = document.documentElement

// Every step begins at its top; the browser would scroll back to where it was.
window.history.scrollRestoration = 'manual'

// Only a page that was made beforehand can be answered before any script has run.
const isNext = isAsMade() && goOnEarly(edition200910)

const page = (
  <StrictMode>
    {/* Not as a transition: React would do it bit by bit, and App waits for later pages itself. */}
    <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
      <App edition={edition200910} isNext={isNext} />
    </BrowserRouter>
  </StrictMode>
)

/** Whether what was made beforehand is this very page: it was made for this address. */
function isAsMade(): boolean {
  const { pathname, hash } = window.location
  const isMadeForThis = `${pathname.replace(/(?<=.)\/$/, '')}${hash}` === dataset.madeFor
  return dataset.shows !== 'frame' && isMadeForThis
}

/** Bit by bit, so that scrolling and typing need not wait for it. */
function show(container: HTMLElement, hasArrived = true): void {
  startTransition(() => {
    if (hasArrived && isAsMade()) hydrateRoot(container, page)
    else createRoot(container).render(page)
  })
}

const coming = prepare(window.location.pathname)
if (coming === undefined) show(root)
else coming.then((hasArrived) => show(root, hasArrived))

// What comes after the last question is fetched while nothing else is, so that nobody waits for it then.
window.addEventListener('load', () => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetchVerdictAhead)
  else setTimeout(fetchVerdictAhead, 500)
})
