/**
 * Measures this product beside its peers and writes `docs/performance.md`.
 *
 *     npm run bench                      everything, about half an hour
 *     npm run bench -- --only=verdicts   one part: load-562, load-150, verdicts, lighthouse
 *     npm run bench -- --no-build        what was built before
 */
import { parseArgs } from 'node:util'
import { apps, buildApps, installPeers, serveApps } from './apps.mjs'
import { answerAll, launch, open } from './browser.mjs'
import { keep, writeReport } from './report.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    runs: { type: 'string', default: '7' },
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

// What the peers' packages are needed for is loaded once they are installed.
const parts = {
  'load-562': () => load(562),
  'load-150': () => load(150),
  lighthouse: async () => (await import('./lighthouse.mjs')).lighthouseScores(apps),
  verdicts: async () => (await import('./verdicts.mjs')).verdictRates(),
}

const chosen = Object.entries(parts).filter(([name]) => values.only === undefined || values.only.includes(name))
if (chosen.length === 0) throw new Error(`There is no such part. There are: ${Object.keys(parts).join(', ')}`)
installPeers()
const needsApps = chosen.some(([name]) => name !== 'verdicts')
if (needsApps && values.build) buildApps()
const stop = needsApps ? await serveApps() : () => undefined
try {
  for (const [name, measure] of chosen) {
    console.log(`\n${name}`)
    keep(name, await measure())
  }
} finally {
  stop()
}
console.log(`\n${await writeReport()}`)
