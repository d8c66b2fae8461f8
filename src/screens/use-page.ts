import { createContext, useContext, useEffect } from 'react'
import { productName } from '../components/page.tsx'

/** Whether a page has been shown since the document was loaded. */
export const Arrival = createContext({ isFirst: true })

/**
 * Names the page in the window's title and, on each step to another page, goes to the top and puts the focus on the
 * heading, so that a screen reader says where it is. Not on the first load, where the browser does the right thing.
 */
export function usePage(title: string): void {
  const arrival = useContext(Arrival)
  useEffect(() => {
    document.title = `${title} - ${productName}`
  }, [title])
  useEffect(() => {
    if (!arrival.isFirst) {
      window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
    arrival.isFirst = false
  }, [arrival])
}
