import { defineConfig } from 'playwright/test'
import base from '../playwright.config.ts'

/** What Lighthouse says of one of each kind of page. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.lighthouse.ts',
  testIgnore: [],
  outputDir: '../../test-results/lighthouse',
  timeout: 180_000,
  // It measures one page at a time.
  workers: 1,
  reporter: [['list'], ['../closing-line.reporter.ts']],
})
