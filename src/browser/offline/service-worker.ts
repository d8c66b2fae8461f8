/// <reference lib="webworker" />
/**
 * Keeps a copy of one version of the product in the browser, so that it opens without a network. Files of two versions
 * are never mixed: each version has a cache of its own, is checked byte by byte as it comes in, and takes over when no
 * page of the version before is open any more, or when somebody asks for it.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { activate, type Running } from './versions.ts'

declare const self: ServiceWorkerGlobalScope

/** What the build lists: first the version, which is no file, then every file with the hash of its content. */
const [version, ...files] = self.__WB_MANIFEST
const prefix = `${new URL(self.registration.scope).pathname} `
const own = `${prefix}${typeof version === 'object' ? version.revision : ''}`
const kept = new PrecacheController({ cacheName: own })
kept.addToCacheList(files)

self.addEventListener('install', (event) => {
  kept.install(event)
})

self.addEventListener('activate', (event) => {
  // The first page that was ever opened is to work offline as well, although it came before this worker.
  event.waitUntil(Promise.all([dropOldVersions(), self.clients.claim()]))
})

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, href } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(request, pathname))
  else event.respondWith(file(request, href))
})

/** A page, whatever stands behind `?`. Where there is none, the server says so; without a network, what it would say. */
async function page(request: Request, pathname: string): Promise<Response> {
  const address = [pathname, `${pathname.replace(/\/$/, '')}/index.html`].find((one) => kept.getCacheKeyForURL(one))
  const copy = address && (await kept.matchPrecache(address))
  if (copy) return copy
  try {
    return await fetch(request)
  } catch {
    const missing = await kept.matchPrecache('404.html')
    // Browsers clear caches when they need room. Theirs is then a better page than an empty one.
    return missing ? new Response(missing.body, { headers: missing.headers, status: 404 }) : Response.error()
  }
}

/** What a page asks for. A page of the version before still gets what belongs to it, by the hash in its name. */
async function file(request: Request, href: string): Promise<Response> {
  return (await kept.matchPrecache(href)) ?? (await caches.match(request)) ?? (await fetch(request))
}

/** Keeps what open windows run. Names of caches come in the order in which they were made. */
async function dropOldVersions(): Promise<void> {
  const cached = (await caches.keys()).filter((name) => name.startsWith(prefix))
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const remembered = await caches.open(`running ${prefix}`)
  const before: Running | undefined = await (await remembered.match(self.registration.scope))?.json()
  const ids = open.map(({ id }) => id)
  const { running, dropped } = activate(own, cached, ids, before)
  await remembered.put(self.registration.scope, new Response(JSON.stringify(running)))
  await Promise.all(dropped.map((name) => caches.delete(name)))
}
