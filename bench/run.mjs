/**
 * Measures this product beside its peers and writes `docs/performance.md`.
 *
 *     npm run bench                      everything, about half an hour
 *     npm run bench -- --only=verdicts   one part: load-562, load-150, verdicts, lighthouse, fleet
 *     npm run bench -- --only=fleet --rows=20000 --runs=1     a trial with fewer rows, which is printed and not kept
 *     npm run bench -- --no-build        what was built before
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

install()
const { apps, buildApps, buildProduct, serveApps } = await import('./apps.mjs')
const { answerAll, launch, open } = await import('./browser.mjs')
const { keep, tableOf, writeReport } = await import('./report.mjs')

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    runs: { type: 'string', default: '7' },
    rows: { type: 'string' },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
})
const runs = Number(values.runs)

/** @param {number} latency in milliseconds */
async function load(latency) {
  const browser = await launch()
  const results = Object.fromEntries(apps.map(({ id }) => [id, []]))
  results.verdict = []
  for (let run = 1; run <= runs; run += 1) {
    for (const { id, port, first, verdict } of apps) {
      const site = `http://127.0.0.1:${port}`
      const opened = await open(browser, `${site}${first}`, latency)
      // The floor has no second question. A page is opened once to see it painted and once to be worked.
      const worked = id === 'static' ? {} : await answerAll(browser, `${site}${first}`, latency)
      results[id].push({ ...opened, ...worked, shift: Math.max(opened.shift, worked.shift ?? 0) })
      if (verdict !== undefined)
        results.verdict.push(await open(browser, `${site}${verdict}`, latency, '[data-outcome]'))
    }
    console.log(`  ${latency} ms latency: run ${run} of ${runs}`)
  }
  await browser.close()
  return results
}

const parts = {
  'load-562': () => load(562),
  'load-150': () => load(150),
  lighthouse: async () => (await import('./lighthouse.mjs')).lighthouseScores(apps),
  verdicts: async () => (await import('./verdicts.mjs')).verdictRates(),
  fleet: async () =>
    (await import('./fleet.mjs')).fleetFigures({ rows: Number(values.rows ?? 1_000_000), runs: Math.min(runs, 5) }),
}

const chosen = Object.entries(parts).filter(([name]) => values.only === undefined || values.only.includes(name))
if (chosen.length === 0) throw new Error(`There is no such part. There are: ${Object.keys(parts).join(', ')}`)
const needsApps = chosen.some(([name]) => name !== 'verdicts' && name !== 'fleet')
if (needsApps && values.build) await buildApps()
else if (chosen.some(([name]) => name === 'fleet') && values.build) buildProduct()
const stop = needsApps ? await serveApps() : () => undefined
try {
  for (const [name, measure] of chosen) {
    console.log(`\n${name}`)
    const result = await measure()
    if (values.rows === undefined) keep(name, result)
    else console.log(`\n${tableOf(name, result)}`)
  }
} finally {
  stop()
}
if (values.rows === undefined) console.log(`\n${await writeReport()}`)

/**
 * The bench is a package of its own, installed when it first runs. Not `npm ci`: it refuses a lock file in which
 * packages for other platforms are missing, and they could not all be had.
 */
function install() {
  const stamp = 'bench/node_modules/.installed'
  const wanted = createHash('sha256').update(readFileSync('bench/package.json')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing the packages of the bench…')
  const options = { shell: true, cwd: 'bench', stdio: ['ignore', 'inherit', 'inherit'] }
  if (spawnSync('npm install --no-save --no-audit --no-fund', options).status !== 0)
    throw new Error('The packages of the bench could not be installed')
  writeFileSync(stamp, wanted)
}
