import { createContext, useContext, useEffect } from 'react'
import { focusHeading } from './focus-heading.ts'

/** What the pages that are shown in one document share. */
interface Document {
  /** The window's title of a page. */
  windowTitle(title: string): string
  /** Whether no page has been shown since the document was loaded. */
  isFirst: boolean
  /** Told instead of the document where a page is prerendered. */
  readonly onName?: (title: string, description: string) => void
}

export const DocumentContext = createContext<Document>({ windowTitle: (title) => title, isFirst: true })

/** What is added to the title of every page below it: pages of the same name are told apart by it. */
export const TitleContext = createContext('')

/** What index.html says of a page until the page says it itself, by what to look for and which of the two it holds. */
const descriptions = {
  'meta[property="og:title"]': 'title',
  'meta[name="description"]': 'description',
  'meta[property="og:description"]': 'description',
} as const

/**
 * Names the page in the window's title and, on each step to another page, focuses its heading. Not on the first load,
 * where the browser does the right thing.
 *
 * @param description What the page is, in a sentence or two, for those who see it in a list or a shared link.
 */
export function usePage(name: string, description: string): void {
  const title = `${name}${useContext(TitleContext)}`
  const shared = useContext(DocumentContext)
  // Effects do not run where a page is prerendered.
  shared.onName?.(title, description)
  useEffect(() => {
    document.title = shared.windowTitle(title)
    for (const [meta, part] of Object.entries(descriptions))
      document.querySelector(meta)?.setAttribute('content', { title, description }[part])
  }, [shared, title, description])
  useEffect(() => {
    if (!shared.isFirst) focusHeading()
    shared.isFirst = false
  }, [shared])
}
