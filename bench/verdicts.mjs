/** Verdicts a second in one thread: the product's rules, and the same rules in two rule engines. */

import { deepStrictEqual } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import { jsonRulesEngine, zenEngine } from './engines.mjs'

const rounds = 7
const secondsARound = 1.5

export async function verdictRates() {
  const { status } = spawnSync(process.execPath, ['scripts/run-ts.mjs', 'bench/cases.ts'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The cases could not be made')
  const cases = JSON.parse(readFileSync('bench/generated/cases.json', 'utf8'))
  const { module } = await runnerImport(resolve('src/editions/2009-10/edition.ts'), { logLevel: 'error' })
  const check = module.edition200910.checks.find(({ id }) => id === 'reimaging')
  const engines = {
    advisor: ({ answers }) => check.decide(answers),
    'json-rules-engine': jsonRulesEngine(),
    'zen-engine': zenEngine(),
  }
  for (const [name, decide] of Object.entries(engines))
    for (const one of cases) {
      const { outcome, findings } = await decide(one)
      const plain = findings.map(({ requirement, state, cites }) => ({ requirement, state, cites: [...cites] }))
      deepStrictEqual(
        { outcome, findings: plain },
        { outcome: one.outcome, findings: one.findings },
        `${name}: ${JSON.stringify(one.answers)}`,
      )
    }
  console.log(`  ${cases.length} cases: the same outcome, findings and citations from all`)
  const rates = Object.fromEntries(Object.keys(engines).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const [name, decide] of Object.entries(engines)) rates[name].push(await rateOf(decide, cases))
  return { cases: cases.length, rates }
}

/** What answers at once is not made to wait. */
async function rateOf(decide, cases) {
  const from = performance.now()
  let done = 0
  while (performance.now() - from < secondsARound * 1_000) {
    for (const one of cases.slice(0, 200)) {
      const verdict = decide(one)
      if (verdict instanceof Promise) await verdict
    }
    done += Math.min(200, cases.length)
  }
  return (done / (performance.now() - from)) * 1_000
}
