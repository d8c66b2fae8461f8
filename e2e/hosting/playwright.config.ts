import { defineConfig } from 'playwright/test'
import common from '../playwright.config.ts'

const { HOSTED_AT } = process.env
if (HOSTED_AT === undefined) throw new Error('Start these tests with: npm run test:hosting')
const { testIgnore: _, webServer: __, ...rest } = common

/** The same browser, before a web server that runs already. */
export default defineConfig({
  ...rest,
  testDir: '.',
  timeout: 90_000,
  outputDir: '../../test-results/hosting-browser',
  use: { ...rest.use, baseURL: HOSTED_AT, serviceWorkers: 'allow' },
})
