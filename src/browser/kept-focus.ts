import { useEffect } from 'react'

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'

/**
 * Keeps the focus from falling to the body when what had it goes away: what then stands at its place among all that can
 * have the focus gets it. So no press of a button, and no change in another window, leaves the keyboard without a place.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: { readonly element: Element; readonly place: number } | undefined

    function restore(): void {
      if (last === undefined || last.element.isConnected) return
      const { place } = last
      last = undefined
      if (document.activeElement !== document.body) return
      const all = focusables()
      const next = all.slice(place).find(isReachable) ?? all.findLast(isReachable)
      next?.focus({ preventScroll: true })
    }
    function onFocusIn({ target }: FocusEvent): void {
      if (target instanceof HTMLElement) last = { element: target, place: focusables().indexOf(target) }
    }
    // Whoever leaves by themselves is not called back. Some browsers say that of what is being removed as well.
    function onFocusOut({ target }: FocusEvent): void {
      setTimeout(() => {
        if (last?.element === target && last.element.isConnected && document.activeElement === document.body)
          last = undefined
      })
    }
    // A page that focuses something itself does so at once.
    const observer = new MutationObserver(() => {
      if (last !== undefined && !last.element.isConnected) setTimeout(restore)
    })
    document.addEventListener('focusin', onFocusIn)
    document.addEventListener('focusout', onFocusOut)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', onFocusIn)
      document.removeEventListener('focusout', onFocusOut)
      observer.disconnect()
    }
  }, [])
}

const focusables = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(focusable)]

/** Asked of no more elements than need be: it makes the browser compute styles. */
const isReachable = (one: HTMLElement): boolean =>
  !one.matches(':disabled') && (!('checkVisibility' in one) || one.checkVisibility())
