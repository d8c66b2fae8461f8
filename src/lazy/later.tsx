import { type ComponentType, use, useEffect } from 'react'
import { NotArrivedPage } from '../pages/faults/not-arrived.tsx'
import { arriving } from './arriving.ts'

/** A page whose code comes when it is first wanted. */
export interface LaterPage<Props> {
  readonly Page: ComponentType<Props>
  /**
   * Fetches the code and says whether it came; once that is done, the page is there at once, and there is nothing to
   * wait for. Never rejects: where the code does not come, the page says so.
   */
  prepare(): Promise<boolean> | undefined
  /** Fetches the code while nobody waits for it. Where it does not come, it is fetched again once somebody does. */
  fetchAhead(): void
}

/**
 * Makes a page of code that is loaded later. Whoever goes to it prepares it first.
 *
 * Unlike `React.lazy` it does not fall back to anything where it was prepared: React holds back for a third of a second
 * what follows a fallback.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPage<Props> {
  let shown: ComponentType<Props> | undefined
  let arrival: Promise<boolean> | undefined

  function arrive(): Promise<boolean> {
    arrival ??= arriving(load).then(
      (page) => {
        shown = page
        return true
      },
      () => {
        shown = NotArrived
        return false
      },
    )
    return arrival
  }

  function NotArrived() {
    // Whoever comes back has it fetched anew.
    useEffect(
      () => () => {
        shown = arrival = undefined
      },
      [],
    )
    return <NotArrivedPage onRetry={() => window.location.reload()} />
  }

  function Page(props: Props) {
    if (shown === undefined) use(arrive())
    const Shown = shown
    return Shown && <Shown {...props} />
  }
  return {
    Page,
    prepare: () => (shown === undefined ? arrive() : undefined),
    fetchAhead() {
      load().then(
        (page) => {
          shown = page
        },
        () => undefined,
      )
    },
  }
}
