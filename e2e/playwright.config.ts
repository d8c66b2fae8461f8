import { join } from 'node:path'
import { defineConfig } from 'playwright/test'
import { findChromium } from '../scripts/install/chromium.ts'
import { freePort } from './free-port.ts'

// Found once, and then known to the processes that run the tests.
process.env.PORT ??= String(await freePort())
const origin = `http://127.0.0.1:${process.env.PORT}`
const executablePath = findChromium()

/** A contract that every place keeps, and the journeys that matter most: what `npm test` asks a browser. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  testIgnore: '**/e2e/*/**',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Now and then Chromium itself crashes. `scripts/test.mjs` lets a further try count after that alone.
  retries: 2,
  reporter: 'list',
  use: {
    baseURL: origin,
    locale: 'en-GB',
    // Tests of what it does let it in. Elsewhere it would answer requests before a test sees them.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        // Playwright itself turns off the sandbox, which Chromium refuses to run without as root, and most of what the
        // browser does on its own account; no host but this machine can be looked up, so that nothing else gets out.
        launchOptions: {
          ...(executablePath && { executablePath }),
          args: [
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
            '--disable-gpu',
            '--disable-software-rasterizer',
          ],
        },
      },
    },
  ],
  webServer: {
    command: `node scripts/run-ts.mjs scripts/servers/serve.ts --port ${process.env.PORT}`,
    cwd: join(import.meta.dirname, '..'),
    url: origin,
  },
})
