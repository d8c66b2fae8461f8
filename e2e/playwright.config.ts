import { join } from 'node:path'
import { defineConfig } from 'playwright/test'
import { findChromium } from '../scripts/install/chromium.ts'

const port = Number(process.env.PORT ?? 4183)
const origin = `http://127.0.0.1:${port}`
const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  // Those ask for real web servers: `npm run test:hosting`.
  testIgnore: 'hosting/**',
  globalSetup: './every-verdict.setup.ts',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
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
    command: `node scripts/run-ts.mjs scripts/servers/serve.ts --port ${port}`,
    cwd: join(import.meta.dirname, '..'),
    url: origin,
  },
})
