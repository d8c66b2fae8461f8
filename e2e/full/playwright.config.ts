import { defineConfig } from 'playwright/test'
import base from '../playwright.config.ts'

const { testIgnore: _, ...rest } = base

/** What takes too long for every change: `npm run test:full`, before a release. */
export default defineConfig({
  ...rest,
  testDir: '.',
  globalSetup: './every-verdict.setup.ts',
  outputDir: '../../test-results/full',
})
