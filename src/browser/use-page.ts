import { createContext, useContext, useEffect } from 'react'
import { productName } from '../words/product.ts'

/** Whether a page has been shown since the document was loaded. */
export const Arrival = createContext({ isFirst: true })

/** What index.html says of a page until the page says it itself, by what to look for and which of the two it holds. */
const descriptions = {
  'meta[property="og:title"]': 'title',
  'meta[name="description"]': 'description',
  'meta[property="og:description"]': 'description',
} as const

/** Where a page says what it is while it is made beforehand, when there is no document yet. */
export const Naming = createContext<{ title: string; description: string } | undefined>(undefined)

/**
 * Names the page in the window's title and, on each step to another page, goes to the top and puts the focus on the
 * heading, so that a screen reader says where it is. Not on the first load, where the browser does the right thing.
 *
 * @param description What the page is, in a sentence or two, for those who see it in a list or a shared link.
 */
export function usePage(title: string, description: string): void {
  const arrival = useContext(Arrival)
  const naming = useContext(Naming)
  // Effects do not run where a page is made beforehand.
  if (naming !== undefined) Object.assign(naming, { title, description })
  useEffect(() => {
    document.title = `${title} - ${productName}`
    for (const [meta, part] of Object.entries(descriptions))
      document.querySelector(meta)?.setAttribute('content', { title, description }[part])
  }, [title, description])
  useEffect(() => {
    if (!arrival.isFirst) {
      window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
    arrival.isFirst = false
  }, [arrival])
}
