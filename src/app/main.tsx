import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { edition200910 } from '../wizard/edition.ts'
import { App } from './app.tsx'
import './styles.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

// Every step begins at its top; the browser would scroll back to where it was.
window.history.scrollRestoration = 'manual'

createRoot(root).render(
  <StrictMode>
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <App edition={edition200910} />
    </BrowserRouter>
  </StrictMode>,
)
