import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds. Where there are no media, as where a page is prerendered, it does not. */
export function useMedia(query: string): boolean {
  const listen = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia?.(query)
      media?.addEventListener('change', onChange)
      return () => media?.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(
    listen,
    () => window.matchMedia?.(query).matches ?? false,
    () => false,
  )
}
