import { defineConfig } from 'vitest/config'
import { partNamed } from './mutated-files.mjs'

export default defineConfig({
  test: {
    // Tools that only read the settings name no part.
    include: process.env.MUTATED_PART === undefined ? [] : [...partNamed(process.env.MUTATED_PART).tests],
    // Stryker itself ends a run that takes too long; on a busy machine the first run takes minutes.
    testTimeout: 600_000,
  },
})
