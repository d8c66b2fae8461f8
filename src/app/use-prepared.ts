import { useEffect, useReducer, useRef } from 'react'
import type { Location } from 'react-router'

/**
 * The location to show: where the page at an address first has to be fetched, the one before, until it is there. So the
 * page before stays on the screen meanwhile, and every other step is shown in one go and at once.
 */
export function usePrepared(location: Location, prepare: (pathname: string) => Promise<unknown> | undefined): Location {
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  const shown = useRef(location)
  const failed = useRef<string>(undefined)
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const coming = failed.current === location.key ? undefined : prepare(`${base}${location.pathname}`)
  if (coming === undefined) shown.current = location
  useEffect(() => {
    // What does not come is shown all the same: the page says so itself.
    coming?.then(lookAgain, () => {
      failed.current = location.key
      lookAgain()
    })
  }, [coming, location.key])
  return shown.current
}
