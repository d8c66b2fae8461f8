import { Workbox } from 'workbox-window'
import { reload } from '../this-page.ts'
import { serviceWorkerAddress } from './worker-url.ts'

/** What became of the version that a page was loaded with. */
export type Release =
  /** It is kept, and as far as is known there is no newer one. */
  | { readonly kind: 'current' }
  /** A newer one is fetched and waits. Taking over reloads the page, at the URL where it is. */
  | { readonly kind: 'waiting'; takeOver(): void }
  /** Another window has let a newer one take over. This page still gets all that belongs to it, until it is reloaded. */
  | { readonly kind: 'superseded'; takeOver(): void }

/**
 * Keeps the product in the browser and tells of newer versions. Browsers that can't, or may not, keep nothing: all
 * works as before, but for the network.
 */
export async function keepOffline(base: string, tell: (release: Release) => void): Promise<void> {
  const { serviceWorker } = navigator
  const worker = new Workbox(serviceWorkerAddress(base), { scope: base, updateViaCache: 'none' })
  let isControlled = serviceWorker.controller !== null
  let isAskedFor = false

  serviceWorker.addEventListener('controllerchange', () => {
    if (isAskedFor) reload()
    else if (isControlled) tell({ kind: 'superseded', takeOver: reload })
    isControlled = true
  })
  // A window can stay open for weeks. Where there is no network, there is nothing newer either.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') worker.update().catch(() => undefined)
  })
  const registration = await worker.register().catch(() => undefined)
  if (registration === undefined) return
  tell({ kind: 'current' })

  function tellOfWaiting() {
    // Firefox lets the very first version wait for some seconds too: there is none before it that could be left.
    if (!registration?.active || !registration.waiting) return
    tell({
      kind: 'waiting',
      takeOver() {
        isAskedFor = true
        worker.messageSkipWaiting()
      },
    })
  }
  worker.addEventListener('waiting', tellOfWaiting)
  // One that waited before the page was opened. What tells of it has to be there first, or nobody hears it.
  if (registration.waiting) setTimeout(tellOfWaiting, 100)
}
