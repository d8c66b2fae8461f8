import { defineConfig } from 'playwright/test'
import base from '../playwright.config.ts'

/** Pictures of every kind of page, in every look, and of the print. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.pictures.ts',
  testIgnore: [],
  outputDir: '../../test-results/gallery',
  reporter: 'list',
})
