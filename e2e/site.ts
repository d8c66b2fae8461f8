import { createServer, type RequestListener } from 'node:http'
import { resolve } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { siteOf } from '../scripts/servers/static.ts'
import { test as base } from './wizard.ts'

/** The build under test. */
export const build = resolve(import.meta.dirname, '../dist')

/** A web server of a test's own, so that what it sends can change, and what comes in can be read. */
export class Site {
  readonly origin: string
  /** Everything that came in, as it came: first line, headers, body. */
  readonly received: string[] = []
  #answer: RequestListener

  constructor(origin: string, answer: RequestListener) {
    this.origin = origin
    this.#answer = answer
  }

  /** Sends another build from now on, and nothing of the one before. */
  show(folder: string): void {
    this.#answer = siteOf(folder)
  }

  /** Answers in a way of the test's own from now on. */
  answerWith(answer: RequestListener): void {
    this.#answer = answer
  }

  answer: RequestListener = (request, response) => {
    const { method, url, rawHeaders } = request
    const place = this.received.push(`${method} ${url}\n${rawHeaders.join('\n')}\n`) - 1
    request.on('data', (part) => {
      this.received[place] += String(part)
    })
    this.#answer(request, response)
  }
}

/** Serves the build under test for as long as it is used. */
export async function withSite(use: (site: Site) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => site.answer(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const site = new Site(`http://127.0.0.1:${port}`, siteOf(build))
  await use(site)
  server.closeAllConnections()
  server.close()
}

/** Tests with a server of their own, and with the service worker. */
export const test = base.extend<{ site: Site }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  site: async ({}, provide) => withSite(provide),
  baseURL: async ({ site }, provide) => provide(site.origin),
})

/** Waits until the browser keeps the whole product and the page is served from there. */
export async function expectKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated')
}
