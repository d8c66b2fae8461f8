import { useEffect, useState } from 'react'
import type { Search } from '../engine/table/what-would-change.ts'

/** A frame takes 16 ms, and others want some of it. */
const msAtATime = 8

/**
 * What a search has found; `undefined` until the first is done. It stops for the browser again and again, so that nobody
 * who scrolls or types meanwhile has to wait.
 *
 * @param start Begins it; a new function begins a new search.
 */
export function useUnhurried<Found>(start: (() => Search<Found>) | undefined): Found | undefined {
  const [found, setFound] = useState<{ readonly last: Found }>()
  useEffect(() => {
    if (start === undefined) return
    const search = start()
    let timer = setTimeout(goOn)
    function goOn() {
      const until = performance.now() + msAtATime
      let result = search.next()
      while (!result.done && performance.now() < until) result = search.next()
      if (result.done) setFound({ last: result.value })
      else timer = setTimeout(goOn)
    }
    return () => clearTimeout(timer)
  }, [start])
  return found?.last
}
