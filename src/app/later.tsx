import { type ComponentType, use } from 'react'
import { arriving } from './arriving.ts'

/** A page whose code comes when it is first wanted. */
export interface LaterPage<Props> {
  readonly Page: ComponentType<Props>
  /** Fetches the code; once that is done, the page is there at once, and there is nothing to wait for. */
  prepare(): Promise<unknown> | undefined
}

/**
 * Makes a page of code that is loaded later. Whoever goes to it prepares it first.
 *
 * Unlike `React.lazy` it does not fall back to anything where it was prepared: React holds back for a third of a second
 * what follows a fallback.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPage<Props> {
  let loaded: ComponentType<Props> | undefined
  let loading: Promise<ComponentType<Props>> | undefined
  const fetched = () => {
    loading ??= arriving(load).then((page) => {
      loaded = page
      return page
    })
    return loading
  }
  function Page(props: Props) {
    const Loaded = loaded ?? use(fetched())
    return <Loaded {...props} />
  }
  return { Page, prepare: () => (loaded === undefined ? fetched() : undefined) }
}
