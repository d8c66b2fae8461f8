import { defineConfig } from 'playwright/test'
import base from '../playwright.config.ts'
import type { EngineOptions } from './fixtures.ts'

/** The journeys in the two engines that Playwright cannot drive as Debian ships them. */
export default defineConfig<object, EngineOptions>({
  ...base,
  testDir: '.',
  testMatch: '*.engines.ts',
  testIgnore: [],
  outputDir: '../../test-results/engines',
  timeout: 240_000,
  // One browser an engine, which all its tests share.
  fullyParallel: false,
  workers: 2,
  reporter: [['list'], ['../closing-line.reporter.ts']],
  projects: [
    { name: 'firefox', use: { engine: 'firefox' } },
    { name: 'webkit', use: { engine: 'webkit' } },
  ],
})
