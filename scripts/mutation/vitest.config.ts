import { defineConfig } from 'vitest/config'

/**
 * The tests that are held against mutants: those that walk as the second reading does, so that they take moments and
 * end even where the machine itself is broken.
 */
export default defineConfig({
  test: {
    include: [
      'tests/imports.test.ts',
      'tests/editions/2009-10/second-reading.test.ts',
      'tests/engine/{flow,rules}/**/*.test.ts',
      'tests/editions/2009-10/*.test.ts',
      'tests/engine/step/link.test.ts',
    ],
    // Stryker itself ends a run that takes too long; on a busy machine the first run takes minutes.
    testTimeout: 600_000,
  },
})
