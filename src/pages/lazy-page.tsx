import { type ComponentType, use, useEffect } from 'react'
import type { Chunk } from '../browser/chunk.ts'
import { reload } from '../browser/this-page.ts'
import { NotArrivedPage } from './faults/not-arrived.tsx'

/**
 * A page that is loaded when it is first wanted; where it cannot be fetched, it says so. Once the chunk is loaded the
 * page renders at once, where `React.lazy` suspends even then, and so shows a fallback for 300 ms.
 */
export function lazyPage<Props extends object>(chunk: Chunk<ComponentType<Props>>): ComponentType<Props> {
  let arrival: Promise<ComponentType<Props>> | undefined

  function NotArrived() {
    useEffect(
      () => () => {
        arrival = undefined // The next visit tries again.
      },
      [],
    )
    return <NotArrivedPage onRetry={reload} />
  }

  function arrive(): Promise<ComponentType<Props>> {
    arrival ??= chunk.load().catch(() => NotArrived)
    return arrival
  }

  return function LazyPage(props: Props) {
    const Page = chunk.content() ?? use(arrive())
    return <Page {...props} />
  }
}
