import { defineConfig } from 'vitest/config'
import { partNamed } from './mutated-files.mjs'

export default defineConfig({
  test: {
    include: [...partNamed(process.env.MUTATED_PART).tests],
    // Stryker itself ends a run that takes too long; on a busy machine the first run takes minutes.
    testTimeout: 600_000,
  },
})
