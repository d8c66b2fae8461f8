/**
 * Ends the Reimaging Advisor in browsers that keep it. To take the product down, put this file in the place of its
 * `service-worker.js` and leave it there, see docs/hosting.md. What people saved stays in their browsers.
 */
self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => event.waitUntil(retire()))

async function retire() {
  const { pathname } = new URL(self.registration.scope)
  const names = await caches.keys()
  const ours = names.filter((name) => name.startsWith(`${pathname} `) || name === `running ${pathname} `)
  await Promise.all(ours.map((name) => caches.delete(name)))
  await self.registration.unregister()
}
