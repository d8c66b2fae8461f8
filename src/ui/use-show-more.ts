import { useState } from 'react'

interface ShowMore {
  /** How many of the list are shown. */
  readonly shown: number
  /** How many are not shown yet, and how many of them {@link showMore} adds. */
  readonly hidden: number
  readonly next: number
  showMore(): void
}

/**
 * A long list of which only the beginning is shown at first.
 *
 * @param first How many are shown at first.
 * @param step How many are added at a time.
 */
export function useShowMore(length: number, first: number, step: number): ShowMore {
  const [shown, setShown] = useState(first)
  const hidden = Math.max(0, length - shown)
  return { shown, hidden, next: Math.min(step, hidden), showMore: () => setShown(shown + step) }
}
