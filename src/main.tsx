import { StrictMode } from 'react'
import { BrowserRouter } from 'react-router'
import { App } from './app.tsx'
import { currentHash, currentPath } from './browser/absolute-url.ts'
import { DocumentContext } from './browser/use-page.ts'
import { entryAt } from './editions/index.ts'
import { sayStarted, show, whenIdle } from './hydration/hydrate.tsx'
import { verdictChunkOf } from './pages/check-route.tsx'
import { partsAt } from './routes.tsx'
import { windowTitle } from './words/product.ts'
import './ui/styles.css'

sayStarted()

const app = (
  <StrictMode>
    {/* Not in transitions, which render a step in slices: App itself defers the pages that are still to be loaded. */}
    <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
      <DocumentContext value={{ windowTitle, isFirst: true }}>
        <App />
      </DocumentContext>
    </BrowserRouter>
  </StrictMode>
)

Promise.all(partsAt(currentPath(), currentHash()).chunks.map((chunk) => chunk.load())).then(
  () => show(app, true),
  () => show(app, false),
)

// No question needs the code of the verdict, and nobody should wait for it after the last one.
whenIdle(() => verdictChunkOf(entryAt(currentPath()).id)?.preload())
