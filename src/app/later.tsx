import { type ComponentType, use, useEffect } from 'react'
import { NotArrivedScreen } from '../screens/not-arrived.tsx'
import { arriving } from './arriving.ts'

/** A page whose code comes when it is first wanted. */
export interface LaterPage<Props> {
  readonly Page: ComponentType<Props>
  /**
   * Fetches the code and says whether it came; once that is done, the page is there at once, and there is nothing to
   * wait for. Never rejects: where the code does not come, the page says so.
   */
  prepare(): Promise<boolean> | undefined
}

/**
 * Makes a page of code that is loaded later. Whoever goes to it prepares it first.
 *
 * Unlike `React.lazy` it does not fall back to anything where it was prepared: React holds back for a third of a second
 * what follows a fallback.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPage<Props> {
  let shown: ComponentType<Props> | undefined
  let coming: Promise<ComponentType<Props>> | undefined

  function fetched(): Promise<ComponentType<Props>> {
    coming ??= arriving(load)
      .catch(() => NotArrived)
      .then((page) => {
        shown = page
        return page
      })
    return coming
  }

  function NotArrived() {
    // Whoever comes back has it fetched anew.
    useEffect(
      () => () => {
        shown = coming = undefined
      },
      [],
    )
    return <NotArrivedScreen onRetry={() => window.location.reload()} />
  }

  function Page(props: Props) {
    const Shown = shown ?? use(fetched())
    return <Shown {...props} />
  }
  return {
    Page,
    prepare: () => (shown === undefined ? fetched().then((page) => page !== NotArrived) : undefined),
  }
}
