import { useEffect, useState } from 'react'
import type { Release } from './offline/register.ts'
import { hasUnsavedInput, watchUnsavedInput } from './unsaved-input.ts'

/** What the page itself still fetches goes first. In milliseconds. */
const registrationDelay = 2_000

interface NewVersion {
  /** What became of the version that the page was loaded with; `undefined` until that is known. */
  readonly release: Release | undefined
  /** Whether taking over would lose what somebody typed or chose on this page. */
  wouldLoseInput(): boolean
  /** Stops telling of this release. */
  dismiss(): void
}

/** Keeps the product in the browser once the page is there, and tells when a newer version can take over. */
export function useNewVersion(): NewVersion {
  const [release, setRelease] = useState<Release>()
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
    watchUnsavedInput()
    const timer = setTimeout(async () => {
      // Without it all works but for the network, and a page that is left takes it along.
      const offline = await import('./offline/register.ts').catch(() => undefined)
      offline?.keepOffline(import.meta.env.BASE_URL, setRelease)
    }, registrationDelay)
    return () => clearTimeout(timer)
  }, [])
  return { release, wouldLoseInput: hasUnsavedInput, dismiss: () => setRelease({ kind: 'current' }) }
}
