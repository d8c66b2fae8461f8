import { useEffect, useReducer, useState } from 'react'
import type { Location } from 'react-router'

/**
 * The location to show: where the page at an address first has to be fetched, the one before, until it is there. So the
 * page before stays on the screen meanwhile, and every other step is shown in one go and at once.
 */
export function usePrepared(location: Location, prepare: (pathname: string) => Promise<unknown> | undefined): Location {
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  const [before, setBefore] = useState(location)
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const coming = prepare(`${base}${location.pathname}`)
  const shown = coming === undefined ? location : before
  if (shown !== before) setBefore(shown)
  useEffect(() => {
    coming?.then(lookAgain)
  }, [coming])
  return shown
}
