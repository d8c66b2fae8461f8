/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/stryker-plugins.mjs'],
  ignorers: ['prose'],
  // Stryker would rewrite the file with the API of an older TypeScript. Nothing is compiled here, so it needs none.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // A fault that keeps the machine from ending is noticed after this long beyond what the tests take.
  timeoutMS: 30_000,
  timeoutFactor: 3,
  reporters: ['progress-append-only', 'unnoticed'],
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'test-results', 'docs', 'e2e'],
  allowEmpty: false,
}
