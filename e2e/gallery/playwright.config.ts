import { defineConfig } from 'playwright/test'
import base from '../playwright.config.ts'

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [
    { name: 'narrow', width: 360, height: 740 },
    { name: 'wide', width: 1280, height: 800 },
  ].map(({ name, ...viewport }) => ({ name: `${name}-${colorScheme}`, use: { colorScheme, viewport } })),
)

/** Pictures of every kind of page, in every look, and of the print. */
export default defineConfig({
  ...base,
  testDir: '.',
  globalSetup: [],
  outputDir: '../../test-results/gallery',
  reporter: 'dot',
  projects: [
    ...looks.map(({ name, use }) => ({
      name,
      testMatch: 'screen.pictures.ts',
      use: { ...base.projects?.[0]?.use, ...use },
    })),
    { name: 'print', testMatch: 'print.pictures.ts', use: { ...base.projects?.[0]?.use } },
  ],
})
