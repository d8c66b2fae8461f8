/**
 * How long a fleet takes to decide, and how much memory, beside the same parser that does nothing but parse, in Node and
 * in a worker of Chromium; and how long another rule engine takes for the same rows.
 */
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, runnerImport } from 'vite'
import { launch } from './browser.mjs'
import { catalogueFacts } from './catalogue.mjs'
import { jsonRulesEngine } from './engines.mjs'

const folder = 'bench/generated'
const [productPort, parserPort] = [4405, 4406]
/** On the first visit the browser caches the whole product. That is not what is measured. */
const caching = 15_000
/** Nothing takes longer unless something is wrong. */
const patience = 5 * 60_000

/** @param {{ rows: number, runs: number }} options */
export async function fleetFigures({ rows, runs }) {
  await buildForNode()
  const file = inventory(rows)
  const node = { alone: [], whole: [] }
  for (let run = 1; run <= runs; run += 1) {
    node.alone.push(inNode(file, 'parse'))
    node.whole.push(inNode(file, 'whole'))
    console.log(`  Node: run ${run} of ${runs}`)
  }
  const large = inventory(5 * rows)
  const five = { alone: inNode(large, 'parse'), whole: inNode(large, 'whole') }
  console.log('  Node: five times as many rows')
  const chromium = await inChromium(file, rows, runs)
  const engine = await engineTime(file)
  return { rows, node, five, chromium, engine }
}

/** An inventory of so many rows, and the hash of the address under which it is read. */
export async function inventoryAndPlan(rows) {
  await buildForNode()
  return { file: inventory(rows), plan: await planAddress() }
}

async function planAddress() {
  const { module } = await runnerImport(resolve('bench/fleet-inventory.ts'), { logLevel: 'error' })
  return module.planAddress
}

/** Plain JavaScript: to load TypeScript takes more memory than to decide, and would hide it. */
function buildForNode() {
  return build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'bench/fleet-node.ts', outDir: `${folder}/node`, emptyOutDir: true },
  })
}

function inventory(rows) {
  mkdirSync(folder, { recursive: true })
  const file = resolve(folder, `fleet-${rows}.csv`)
  if (!existsSync(file)) inNode(file, 'write', String(rows))
  return file
}

function inNode(...args) {
  const { status, stdout } = spawnSync(process.execPath, [`${folder}/node/fleet-node.js`, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`This failed, so nothing was measured: ${args.join(' ')}`)
  return JSON.parse(stdout)
}

/** The rules as conditions of json-rules-engine, for the rows of the sample one by one. */
async function engineTime(file) {
  const { cases, questions } = inNode(file, 'sample')
  const unanswered = Object.fromEntries(questions.map((id) => [id, '']))
  const given = cases.map(({ facts, outcome }) => ({
    outcome,
    facts: { ...unanswered, ...facts, ...catalogueFacts(facts) },
  }))
  const decide = jsonRulesEngine()
  for (const { facts, outcome } of given.slice(0, 200)) {
    const { outcome: theirs } = await decide({ facts })
    if (theirs !== outcome)
      throw new Error(`json-rules-engine says ${theirs}, not ${outcome}: ${JSON.stringify(facts)}`)
  }
  const began = performance.now()
  for (const one of given) await decide(one)
  return { sampled: given.length, time: performance.now() - began }
}

async function inChromium(file, rows, runs) {
  writeParser()
  const plan = await planAddress()
  const servers = [
    ['dist', productPort],
    [`${folder}/parser`, parserPort],
  ].map(([name, port]) =>
    spawn(process.execPath, ['bench/serve.mjs', name, String(port)], { stdio: ['ignore', 'ignore', 'inherit'] }),
  )
  try {
    for (const port of [productPort, parserPort]) await answering(`http://127.0.0.1:${port}/`)
    const result = { alone: [], whole: [] }
    for (let run = 1; run <= runs; run += 1) {
      result.alone.push(await visit(`http://127.0.0.1:${parserPort}/`, file, watchParser, {}))
      result.whole.push(await visit(`http://127.0.0.1:${productPort}/fleet${plan}`, file, watchProduct, { rows }))
      console.log(`  Chromium: run ${run} of ${runs}`)
    }
    return result
  } finally {
    for (const server of servers) server.kill()
  }
}

async function answering(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await fetch(url).catch(() => undefined)) !== undefined) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`Nothing answers at ${url}`)
}

/** One file in a browser of its own, whose peak of memory is then of that file alone. */
async function visit(url, file, watch, options) {
  const browser = await launch({ protocolTimeout: patience })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(patience)
    await page.evaluateOnNewDocument(watch, options)
    await page.goto(url, { waitUntil: 'load' })
    await new Promise((done) => setTimeout(done, url.includes('/fleet') ? caching : 500))
    const input = await page.waitForSelector('input[type=file]')
    await input.uploadFile(file)
    await page.waitForFunction(() => window.measured !== undefined, { polling: 1_000 })
    return { ...(await page.evaluate(() => window.measured)), peak: await peakOf(browser) }
  } finally {
    await browser.close()
  }
}

/** The most memory that a renderer of the browser has had, in megabytes; nothing where the system does not say. */
async function peakOf(browser) {
  const session = await browser.target().createCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .flatMap(({ id }) => {
      const status = `/proc/${id}/status`
      const [, kilobytes] = existsSync(status) ? (/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8')) ?? []) : []
      return kilobytes === undefined ? [] : [Number(kilobytes) / 1024]
    })
  return peaks.length === 0 ? undefined : Math.max(...peaks)
}

/** Runs in the page of the product, before anything else. */
function watchProduct({ rows }) {
  const tasks = []
  let [from, to, again] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, undefined]
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' })
  const begin = ({ target }) => {
    if (target.type === 'file') from = performance.now()
  }
  addEventListener('change', begin, true)
  // From the page to its worker and back, without what the page then takes to show it.
  const posted = { from: 0, time: 0 }
  const { postMessage } = Worker.prototype
  Worker.prototype.postMessage = function (data, ...rest) {
    if (data?.kind === 'open')
      this.addEventListener('message', (event) => {
        if (event.data.kind === 'decided') posted.time = performance.now() - posted.from
      })
    if (data?.kind === 'decide') posted.from = performance.now()
    return postMessage.call(this, data, ...rest)
  }
  const purchase = () =>
    [...document.querySelectorAll('select')].find(
      (one) => one.value === 'value:yes' && one.labels?.[0]?.textContent.includes('bought at least one'),
    )
  const decided = `${rows.toLocaleString('en')} PCs are read: `
  const look = () => {
    const totals = document.querySelector('table')?.textContent
    if (totals === undefined || !document.querySelector('[role=status]')?.parentElement?.textContent.includes(decided))
      return
    if (again === undefined) {
      to = performance.now()
      const select = purchase()
      if (select === undefined) return
      again = { totals, from: performance.now() }
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, 'value:no')
      select.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (totals !== again.totals && again.time === undefined) {
      again.time = performance.now() - again.from
      // Tasks are told of after they have ended.
      setTimeout(() => {
        const during = tasks.filter(({ startTime }) => startTime >= from && startTime < to)
        window.measured = {
          time: to - from,
          again: posted.time,
          shown: again.time,
          longest: Math.max(0, ...during.map(({ duration }) => duration)),
        }
      }, 1_000)
    }
  }
  document.addEventListener('DOMContentLoaded', () =>
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true }),
  )
}

/** Runs in the page with the parser alone, before anything else. */
function watchParser() {
  let from = 0
  const begin = () => {
    from = performance.now()
  }
  addEventListener('change', begin, true)
  addEventListener('parsed', () => {
    window.measured = { time: performance.now() - from }
  })
}

/** A page whose worker parses the file that is chosen, in the pieces in which the product reads it, and does no more. */
function writeParser() {
  mkdirSync(`${folder}/parser`, { recursive: true })
  copyFileSync('node_modules/papaparse/papaparse.min.js', `${folder}/parser/papaparse.js`)
  writeFileSync(
    `${folder}/parser/worker.js`,
    `importScripts('papaparse.js')
onmessage = async ({ data: blob }) => {
  const parser = new Papa.Parser({ delimiter: ',', newline: '\\r\\n' })
  const decoder = new TextDecoder()
  let [text, rows] = ['', 0]
  for (let at = 0; at < blob.size; at += 1024 * 1024) {
    const piece = new Uint8Array(await blob.slice(at, at + 1024 * 1024).arrayBuffer())
    for (let from = 0; from < piece.length; from += 64 * 1024) {
      text += decoder.decode(piece.subarray(from, from + 64 * 1024), { stream: true })
      const { data, meta } = parser.parse(text, 0, true)
      rows += data.length
      text = text.slice(meta.cursor)
    }
  }
  postMessage(rows)
}
`,
  )
  writeFileSync(
    `${folder}/parser/index.html`,
    `<!doctype html><title>Parser</title><input type="file"><script>
const worker = new Worker('worker.js')
worker.onmessage = () => dispatchEvent(new Event('parsed'))
document.querySelector('input').onchange = ({ target }) => worker.postMessage(target.files[0])
</script>`,
  )
}
