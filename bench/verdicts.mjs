/** Verdicts a second in one thread: the product's rules, and the same rules in two rule engines. */

import { deepStrictEqual } from 'node:assert/strict'
import { sampleOf } from './cases.mjs'
import { jsonRulesEngine, zenEngine } from './engines.mjs'
import { reimagingCheck } from './product.mjs'

const rounds = 7
const secondsARound = 1.5

export async function verdictRates() {
  const check = await reimagingCheck()
  const cases = await sampleOf(check)
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

/** A synchronous engine is not slowed down by awaiting it. */
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
