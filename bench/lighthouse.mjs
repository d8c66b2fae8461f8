/** Lighthouse's performance score, as it comes out of the box: a phone on Slow 4G. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { launch } from './browser.mjs'

const cli = join(createRequire(import.meta.url).resolve('lighthouse/package.json'), '../cli/index.js')
const runs = 5
const debuggingPort = 4410

/** @param {readonly {id: string, port: number, verdict?: string}[]} apps */
export async function lighthouseScores(apps) {
  const advisor = apps.find(({ id }) => id === 'advisor')
  const pages = { start: '/', verdict: advisor.verdict }
  const scores = { start: [], verdict: [] }
  for (let run = 1; run <= runs; run += 1) {
    for (const [name, path] of Object.entries(pages))
      scores[name].push(await scoreOf(`http://127.0.0.1:${advisor.port}${path}`))
    console.log(`  Lighthouse: run ${run} of ${runs}`)
  }
  return scores
}

async function scoreOf(url) {
  const browser = await launch({ debuggingPort })
  try {
    const options = ['--output=json', '--quiet', '--no-enable-error-reporting', `--port=${debuggingPort}`]
    const args = [cli, url, ...options, '--only-categories=performance']
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 })
    const { categories } = JSON.parse(stdout)
    return Math.round(categories.performance.score * 100)
  } finally {
    await browser.close()
  }
}
