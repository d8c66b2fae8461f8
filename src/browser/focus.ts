import { useCallback, useEffect, useRef } from 'react'

/** Puts the focus on an element of the page, if it is there. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus()
}

/** Puts the focus on an element of the page, and opens it where it is folded away. */
export function openAndFocus(id: string): void {
  document.getElementById(id)?.closest('details')?.setAttribute('open', '')
  focusOn(id)
}

/** Scrolls to an element of the page and puts the focus on it, if it is there. */
export function scrollAndFocus(id: string): void {
  const target = document.getElementById(id)
  target?.scrollIntoView()
  target?.focus({ preventScroll: true })
}

/** Puts the focus on an element that will be there once the page shows what has just changed. Stays the same function. */
export function useFocusLater(): (id: string) => void {
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    if (wanted.current === undefined) return
    focusOn(wanted.current)
    wanted.current = undefined
  })
  return useCallback((id: string) => {
    wanted.current = id
  }, [])
}
