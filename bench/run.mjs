/**
 * Measures this product beside its peers and writes `docs/performance.md`.
 *
 *     npm run bench                      everything, about half an hour
 *     npm run bench -- --only=verdicts   one part: load, interactions, lighthouse, verdicts, fleet
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

/** Of DevTools' "Slow 4G", in milliseconds. */
const latency = 150
/** First paints differ more from run to run than a step does, and take less long. */
const opens = 25

const siteOf = ({ port }) => `http://127.0.0.1:${port}`

async function load() {
  const browser = await launch()
  const [floor, advisor] = ['static', 'advisor'].map((name) => apps.find(({ id }) => id === name))
  const pages = {
    static: [siteOf(floor) + floor.first],
    first: [siteOf(advisor) + advisor.first],
    verdict: [siteOf(advisor) + advisor.verdict, '[data-outcome]'],
  }
  const opened = Object.fromEntries(Object.keys(pages).map((name) => [name, []]))
  for (let run = 1; run <= opens; run += 1)
    for (const [name, [address, waitFor]] of Object.entries(pages))
      opened[name].push(await open(browser, address, latency, waitFor))
  console.log(`  opened ${opens} times`)
  // The floor has no second question.
  const wizards = apps.filter((app) => app !== floor)
  const worked = Object.fromEntries(wizards.map(({ id }) => [id, []]))
  for (let run = 1; run <= runs; run += 1) {
    for (const app of wizards) worked[app.id].push(await answerAll(browser, siteOf(app) + app.first, latency))
    console.log(`  worked: run ${run} of ${runs}`)
  }
  await browser.close()
  return { opened, worked }
}

const parts = {
  load,
  interactions: async () =>
    (await import('./interactions.mjs')).interactionTimes(siteOf(apps.find(({ id }) => id === 'advisor'))),
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
