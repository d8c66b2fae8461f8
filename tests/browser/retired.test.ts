import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'

const script = readFileSync(new URL('../../public/retired/service-worker.js', import.meta.url), 'utf8')

/** Runs the worker as a browser would that finds it in the place of the one before. */
async function retire(scope: string, names: readonly string[]) {
  const left = new Set(names)
  const waited: Promise<unknown>[] = []
  const listeners = new Map<string, (event: { waitUntil(promise: Promise<unknown>): void }) => void>()
  let isRegistered = true
  let skips = 0
  const caches = { keys: async () => [...left], delete: async (name: string) => left.delete(name) }
  const self = {
    registration: {
      scope,
      async unregister() {
        isRegistered = false
      },
    },
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    skipWaiting: () => skips++,
  }
  runInNewContext(script, { self, caches, URL, Promise })
  for (const type of ['install', 'activate']) listeners.get(type)?.({ waitUntil: (promise) => waited.push(promise) })
  await Promise.all(waited)
  return { left: [...left], isRegistered, skips, hears: [...listeners.keys()] }
}

it('the worker that takes the product down waits for nobody, clears its caches and no others, and ends itself', async () => {
  const names = ['/tools/ v1', '/tools/ v2', 'running /tools/ ', '/ v1', 'running / ', "somebody else's"]
  expect(await retire('https://example.org/tools/', names)).toEqual({
    left: ['/ v1', 'running / ', "somebody else's"],
    isRegistered: false,
    skips: 1,
    // It answers no request.
    hears: ['install', 'activate'],
  })
})
