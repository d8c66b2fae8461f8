import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const reports = resolve('test-results')
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')
rmSync(reports, { recursive: true, force: true })

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 * @returns whether it succeeded
 */
function run(command, env = {}) {
  console.log(`\n> ${command}`)
  const options = { shell: true, env: { ...process.env, ...env } }
  return spawnSync(command, { ...options, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

/**
 * @param {string} file
 * @returns what a runner reported, or nothing when it crashed before it could
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

/** @param {boolean} ok */
const asOne = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

/** A runner that fails without a failed test, or that ran none, is one failure itself. */
const asMany = (/** @type {boolean} */ ok, passed = 0, failed = 0) => ({
  passed,
  failed: failed || (ok && passed ? 0 : 1),
})

function unitTests() {
  const ok = run(`vitest run --reporter=default --reporter=json --outputFile.json="${unitReport}"`)
  const { numPassedTests, numFailedTests } = read(unitReport)
  return asMany(ok, numPassedTests, numFailedTests)
}

function browserTests() {
  const ok = run('playwright test --config e2e --reporter=list,json', { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport })
  const { stats } = read(browserReport)
  return asMany(ok, stats?.expected, stats?.unexpected)
}

const checks = ['biome check .', 'tsc', 'knip --no-progress', 'node scripts/run-ts.mjs scripts/check-licences.ts']
const results = [...checks.map((check) => asOne(run(check))), unitTests()]
const built = run('vite build')
results.push(asOne(built))
if (built) results.push(asOne(run('node scripts/run-ts.mjs scripts/first-load.ts')), browserTests())
else console.log('\nThe build failed, so the browser tests did not run.')

const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
