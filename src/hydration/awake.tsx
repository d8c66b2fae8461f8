import { type ReactNode, useEffect, useLayoutEffect } from 'react'

/** Around a page: once that is there, nothing waits for it any more, and what was sent too early goes its way. */
export function Awake({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    delete document.documentElement.dataset.shows
  }, [])
  // After the effects of the page, which may put the address right.
  useEffect(() => {
    const early = document.querySelector<HTMLFormElement>('form[data-sent]')
    delete early?.dataset.sent
    early?.requestSubmit()
  }, [])
  return children
}
