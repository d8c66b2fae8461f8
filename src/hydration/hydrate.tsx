import { type ReactNode, startTransition, useEffect, useLayoutEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { attempt, deleteSessionTexts } from '../browser/storage.ts'
import { mendedKey, type PageData } from './protocol.ts'

/** Says that the first script runs: a slow start is told from none by it. */
export function sayStarted(): void {
  const page: PageData = document.documentElement.dataset
  page.started = ''
}

/**
 * Shows the product in the document: hydrates the page where it is prerendered for this very address, and else renders
 * it. In a transition, so that React lets the browser scroll and take input meanwhile.
 *
 * @param isWhole Whether all code of the page could be fetched.
 */
export function show(page: ReactNode, isWhole: boolean): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no element with the id "root"')
  // Every step begins at its top; the browser would scroll back to where it was.
  history.scrollRestoration = 'manual'
  startTransition(() => {
    if (isWhole && isPrerendered()) hydrateRoot(root, page)
    else createRoot(root).render(page)
  })
}

function isPrerendered(): boolean {
  const { prerender, prerenderUrl }: PageData = document.documentElement.dataset
  return prerender !== 'shell' && `${location.pathname.replace(/(?<=.)\/$/, '')}${location.hash}` === prerenderUrl
}

/** After hydration: reveals the page, and submits a form again that was submitted before. */
export function Hydrated({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    delete document.documentElement.dataset.prerender
    attempt(() => deleteSessionTexts(mendedKey))
  }, [])
  useEffect(() => {
    const early = document.querySelector<HTMLFormElement>('form[data-sent]')
    delete early?.dataset.sent
    early?.requestSubmit()
  }, [])
  return children
}

/** Does what can wait once the page is loaded and the browser is idle. */
export function whenIdle(act: () => void): void {
  addEventListener('load', () => {
    if ('requestIdleCallback' in window) requestIdleCallback(act)
    else setTimeout(act, 500)
  })
}
