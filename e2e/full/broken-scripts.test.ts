import type { ServerResponse } from 'node:http'
import { expect } from 'playwright/test'
import { siteOf } from '../../scripts/servers/static.ts'
import { build, type Site, test } from '../site.ts'

// The worker would have the script in its cache; here the browser's own cache is in question.
test.use({ serviceWorkers: 'block', expected: /./ })

const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' }
const script = { ...immutable, 'Content-Type': 'text/javascript; charset=utf-8' }

const kinds: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  'a 404 that is kept for a year': (response) =>
    response.writeHead(404, { ...immutable, 'Content-Type': 'text/html' }).end('<p>'),
  'a failure of the server': (response) => response.writeHead(500).end(),
  'a page': (response) => response.writeHead(200, { ...immutable, 'Content-Type': 'text/html' }).end('<!doctype html>'),
  nothing: (response) => response.writeHead(200, script).end(),
  'half a script': (response) => response.writeHead(200, script).end('const half = {'),
  'a script that throws': (response) => response.writeHead(200, script).end("throw new Error('broken on purpose')"),
}

/** Breaks the first script of every page. */
function spoil(site: Site, send: (response: ServerResponse) => unknown): void {
  const whole = siteOf(build)
  site.answerWith((request, response) =>
    /\/assets\/index-[^/]*\.js/.test(request.url ?? '') ? send(response) : whole(request, response),
  )
}

for (const [kind, send] of Object.entries(kinds))
  for (const address of ['/', '/reimaging', '/reimaging/verdict#v=1&media=oem'])
    test(`${kind} in place of the first script is said at ${address}, and one reload mends it`, async ({
      page,
      site,
    }) => {
      test.setTimeout(90_000)
      spoil(site, send)
      await page.goto(address)
      // A script that does nothing is noticed eight seconds after the page, which then loads itself again, once.
      await expect(page.getByText('did not arrive whole')).toBeVisible({ timeout: 30_000 })
      site.show(build)
      // The page may be loading itself again just then.
      await page.reload().catch(() => undefined)
      await expect(page.locator('html[data-prerender]')).toHaveCount(0, { timeout: 30_000 })
      await expect(page.getByText('did not arrive whole')).toBeHidden()
    })
