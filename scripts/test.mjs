/**
 * `npm test`: static checks and the build beside unit and component tests, then the browser tests of `e2e/`. With
 * `--full` what takes too long for every change: `e2e/full`, other engines, real web servers.
 */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** @typedef {{ passed: number, failed: number }} Result */

const reports = resolve('test-results')
rmSync(reports, { recursive: true, force: true })

/** @type {string[]} */
const times = []

/**
 * Runs a command and prints what it said once it is done, as others may run beside it.
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether it succeeded
 */
function run(command, env = {}) {
  const start = performance.now()
  const child = spawn(command, { shell: true, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  /** @type {Buffer[]} */
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part))
  return new Promise((done) =>
    child.on('close', (code) => {
      const time = `${((performance.now() - start) / 1000).toFixed(0)} s`
      times.push(`${time.padStart(6)}  ${command.split(' --reporter')[0]}`)
      console.log(`\n> ${command} (${time})\n${Buffer.concat(said)}`)
      done(code === 0)
    }),
  )
}

/**
 * @param {string} name
 * @returns what a runner reported, or nothing when it crashed before it could
 */
function read(name) {
  try {
    return JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8'))
  } catch {
    return {}
  }
}

/**
 * @param {string} command
 * @returns {Promise<Result>}
 */
async function asOne(command) {
  const ok = await run(command)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

/**
 * A runner that fails without a failed test, or that ran none, is one failure itself.
 * @returns {Result}
 */
const asMany = (/** @type {boolean} */ ok, passed = 0, failed = 0) => ({
  passed,
  failed: failed || (ok && passed ? 0 : 1),
})

async function unitTests() {
  const ok = await run(
    `vitest run --reporter=default --reporter=json --outputFile.json="${join(reports, 'unit.json')}"`,
  )
  const { numPassedTests, numFailedTests } = read('unit')
  return asMany(ok, numPassedTests, numFailedTests)
}

/**
 * @param {string} folder
 * @param {string} name
 */
async function browserTests(folder, name) {
  const report = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, `${name}.json`) }
  const ok = await run(`playwright test --config ${folder} --reporter=list,json`, report)
  const { stats, suites } = read(name)
  const unsteady = Object.entries(failedBefore(suites)).filter(([, says]) => !/crashed/.test(says))
  for (const [test, says] of unsteady) console.log(`\nPassed at the second try alone: ${test}\n${says}`)
  const recovered = (stats?.flaky ?? 0) - unsteady.length
  return asMany(ok, (stats?.expected ?? 0) + recovered, (stats?.unexpected ?? 0) + unsteady.length)
}

/**
 * @typedef {{ message?: string }} Fault
 * @typedef {{ status: string, results: readonly { errors: readonly Fault[] }[] }} Tried
 * @typedef {{ title: string, tests: readonly Tried[] }} Spec
 * @typedef {{ specs?: readonly Spec[], suites?: readonly Suite[] }} Suite
 *
 * What the tests that passed at the second try said at the first.
 * @param {readonly Suite[]} suites
 * @returns {Record<string, string>}
 */
function failedBefore(suites = []) {
  return Object.fromEntries(
    suites.flatMap(({ specs = [], suites: inner }) => [
      ...Object.entries(failedBefore(inner)),
      ...specs
        .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
        .map(
          ({ title, tests }) =>
            /** @type {const} */ ([
              title,
              tests.flatMap(({ results }) => results[0]?.errors.map(({ message }) => message ?? '') ?? []).join('\n'),
            ]),
        ),
    ]),
  )
}

const script = 'node scripts/run-ts.mjs scripts'

/** One after the other, so that they take one core and leave the other to the build. */
async function checks() {
  const results = []
  for (const check of ['biome check .', 'tsc', 'knip --no-progress', `${script}/check-licences.ts`])
    results.push(await asOne(check))
  return results
}

/** The build comes first: what it computes from every path is cached, and the unit tests take it from there. */
async function everyChange() {
  const [results, built] = await Promise.all([checks(), asOne('vite build')])
  const unit = await unitTests()
  if (built.passed === 1)
    return [...results, built, unit, await asOne(`${script}/first-load.ts`), await browserTests('e2e', 'browser')]
  console.log('\nThe build failed, so the browser tests did not run.')
  return [...results, built, unit]
}

async function beforeRelease() {
  const built = await asOne('vite build')
  if (built.failed > 0) return [built]
  return [
    built,
    await browserTests('e2e/full', 'full'),
    await browserTests('e2e/engines', 'engines'),
    await asOne(`${script}/servers/test-hosting.ts`),
  ]
}

const start = performance.now()
const results = await (process.argv.includes('--full') ? beforeRelease() : everyChange())
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`\n${times.join('\n')}\n${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  in all`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
