/** What is measured: this product, the floor and two peers, each built for production and served compressed. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { reimagingCheck } from './product.mjs'
import { questionsOf } from './questions.mjs'
import { writeStaticPage } from './static-page.mjs'

/** One whole check, answer by answer; the peers come to the same questions in the same order. */
export const answers = {
  media: 'volume-licensing',
  agreement: 'open-license',
  image: 'windows-7-professional',
  channel: 'system-builder',
  licensed: 'windows-7-professional',
  language: 'same',
  openLicensePurchase: 'no',
}

const link = `/reimaging/verdict#${new URLSearchParams({ v: '1', ...answers })}`

export const apps = [
  { id: 'static', name: 'static page', folder: 'bench/generated/static', port: 4401, first: '/' },
  { id: 'advisor', name: 'Reimaging Advisor', folder: 'dist', port: 4402, first: '/reimaging', verdict: link },
  { id: 'surveyjs', name: 'SurveyJS', folder: 'bench/generated/surveyjs', port: 4403, first: '/' },
  { id: 'publicodes', name: 'Publicodes', folder: 'bench/generated/publicodes', port: 4404, first: '/' },
]

/**
 * @param {string} command
 * @param {string} [cwd]
 */
function run(command, cwd = '.') {
  console.log(`> ${command}`)
  // Vite has set NODE_ENV in this process when it loaded the editions; a build would take React's development code.
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status } = spawnSync(command, { shell: true, cwd, env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`This failed, so nothing was measured: ${command}`)
}

export const buildProduct = () => run('npm run build')

export async function buildApps() {
  buildProduct()
  mkdirSync('bench/generated', { recursive: true })
  const questions = questionsOf(await reimagingCheck())
  writeFileSync('bench/generated/questions.json', JSON.stringify(questions, undefined, 1))
  for (const peer of ['surveyjs', 'publicodes'])
    run(`npx vite build peers/${peer} --config peers/vite.config.mjs --outDir ../../generated/${peer}`, 'bench')
  writeStaticPage('bench/generated/static', questions)
}

/** Serves every app on a port of its own. Returns what ends them. */
export async function serveApps() {
  const servers = apps.map(({ folder, port }) =>
    spawn(process.execPath, ['bench/serve.mjs', folder, String(port)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  )
  const stop = () => {
    for (const server of servers) server.kill()
  }
  process.once('exit', stop)
  process.once('SIGTERM', () => process.exit(1))
  process.once('SIGINT', () => process.exit(1))
  for (const { port } of apps) await answering(`http://127.0.0.1:${port}/`)
  return stop
}

/** @param {string} url */
async function answering(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(url).catch(() => undefined)
    if (response !== undefined) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing answers at ${url}`)
}
