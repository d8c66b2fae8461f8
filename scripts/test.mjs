/**
 * `npm test`: static checks and the build beside unit and component tests, then the browser tests of `e2e/`. With
 * `--full` what takes too long for every change: `e2e/full`, other engines, real web servers, other versions of Node.
 */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** @typedef {{ passed: number, failed: number }} Result */

const reports = resolve('test-results')
rmSync(reports, { recursive: true, force: true })

/** @type {string[]} */
const times = []

/** What failed, said again at the end, where it is found. @type {string[]} */
const faults = []

/**
 * @param {string} test
 * @param {string} says
 */
function note(test, says) {
  faults.push(`FAILED ${test}\n${says.split('\n').slice(0, 12).join('\n')}`)
}

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
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result>}
 */
async function asOne(command, env = {}) {
  const ok = await run(command, env)
  if (!ok) note(command, 'What it said stands above.')
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
  const { numPassedTests, numFailedTests, testResults = [] } = read('unit')
  for (const { name, assertionResults, message } of /** @type {readonly UnitFile[]} */ (testResults)) {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    for (const { fullName, failureMessages } of failed) note(`${fullName} (${name})`, failureMessages.join('\n'))
    if (message !== '' && failed.length === 0) note(name, message)
  }
  return asMany(ok, numPassedTests, numFailedTests)
}

/**
 * @typedef {{ status: string, fullName: string, failureMessages: readonly string[] }} UnitTest
 * @typedef {{ name: string, message: string, assertionResults: readonly UnitTest[] }} UnitFile
 */

/**
 * @param {string} folder
 * @param {string} name
 */
async function browserTests(folder, name) {
  const report = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, `${name}.json`) }
  const ok = await run(`playwright test --config ${folder} --reporter=list,json`, report)
  const { stats, suites } = read(name)
  for (const [test, [says = '']] of Object.entries(failedTries(suites, 'unexpected'))) note(test, says)
  const unsteady = Object.entries(failedTries(suites, 'flaky')).flatMap(([test, tries]) => {
    const says = tries.find((one) => !/crashed/.test(one))
    return says === undefined ? [] : [{ test, says }]
  })
  for (const { test, says } of unsteady) note(`${test} (passed at a later try alone)`, says)
  const recovered = (stats?.flaky ?? 0) - unsteady.length
  return asMany(ok, (stats?.expected ?? 0) + recovered, (stats?.unexpected ?? 0) + unsteady.length)
}

/**
 * @typedef {{ message?: string }} Fault
 * @typedef {{ status: string, results: readonly { errors: readonly Fault[] }[] }} Tried
 * @typedef {{ title: string, tests: readonly Tried[] }} Spec
 * @typedef {{ specs?: readonly Spec[], suites?: readonly Suite[] }} Suite
 *
 * What tests that ended so said at each try that failed.
 * @param {readonly Suite[]} suites
 * @param {'flaky' | 'unexpected'} ended
 * @returns {Record<string, readonly string[]>}
 */
function failedTries(suites = [], ended) {
  return Object.fromEntries(
    suites.flatMap(({ specs = [], suites: inner }) => [
      ...Object.entries(failedTries(inner, ended)),
      ...specs
        .filter(({ tests }) => tests.some(({ status }) => status === ended))
        .map(
          ({ title, tests }) =>
            /** @type {const} */ ([
              title,
              tests
                .flatMap(({ results }) => results)
                .filter(({ errors }) => errors.length > 0)
                .map(({ errors }) => errors.map(({ message }) => message ?? '').join('\n')),
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

/** The versions of Node that are in use beside the one this runs on. */
const otherNodes = ['22', '24']

async function onOtherNodes() {
  const results = []
  for (const version of otherNodes)
    for (const what of ['vite/bin/vite.js build', 'vitest/vitest.mjs run'])
      results.push(await asOne(`npx --yes node@${version} node_modules/${what}`))
  return results
}

async function beforeRelease() {
  const built = await asOne('vite build')
  if (built.failed > 0) return [built]
  return [
    built,
    await browserTests('e2e/full', 'full'),
    await browserTests('e2e/engines', 'engines'),
    await asOne(`${script}/servers/test-hosting.ts`),
    await asOne('vitest run tests/fleet/large-fleets.test.ts', { FLEET_PCS: '10000000' }),
    // A trial of the part of the benchmark that works a page of the product; nothing of it is kept.
    await asOne('npm run bench -- --only=fleet --rows=20000 --runs=1 --no-build'),
    ...(await onOtherNodes()),
  ]
}

const start = performance.now()
const results = await (process.argv.includes('--full') ? beforeRelease() : everyChange())
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
for (const fault of faults) console.log(`\n${fault}`)
console.log(`\n${times.join('\n')}\n${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  in all`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
