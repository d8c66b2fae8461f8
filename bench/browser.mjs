/** One cold visit in Chromium, slowed down through the DevTools protocol, and what somebody at the screen would feel. */
import { chromium } from 'playwright'
import { findChromium } from '../.ci/chromium.mjs'
import { answers } from './apps.mjs'

const executablePath = findChromium()

/** DevTools' "Slow 4G", with its latency or another. */
const throughput = { downloadThroughput: (1.44 * 1024 * 1024) / 8, uploadThroughput: (0.675 * 1024 * 1024) / 8 }
const cpuSlowdown = 4
/** No step takes that long unless something is wrong. */
const patience = 60_000

export function launch() {
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-gpu'],
  })
}

/** Runs in the page before anything else: watches for what moves, and works the wizard as early as it can be worked. */
function watch() {
  const seen = { shift: 0 }
  window.bench = seen
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value
  }).observe({ type: 'layout-shift', buffered: true })

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  /** After the frame that shows it has been handed over. */
  const painted = async () => {
    await frame()
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = resolve
      port2.postMessage(undefined)
    })
    return performance.now()
  }
  /** Looks again whenever the document changes, so that no frame is waited for in vain. */
  const until = (find) =>
    new Promise((resolve) => {
      const look = () => {
        const found = find()
        if (!found) return
        observer.disconnect()
        resolve(found)
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
      look()
    })
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true })
  /** Publicodes names an answer in words. */
  const isNamed = (name, value) => name === value || name.replaceAll(' ', '-') === value
  const radio = (value) =>
    [...document.querySelectorAll('input[type=radio]')].find((one) => isNamed(one.value, value) && isShown(one))
  const button = () =>
    [...document.querySelectorAll('button, input[type=button], input[type=submit]')].find(
      (one) => (one.textContent || one.value).trim() === 'Continue' && isShown(one),
    )
  const headings = () =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, .sd-title')]
      .filter(isShown)
      .map((one) => one.textContent)
      .join()
  const isVerdict = () => document.querySelector('[data-outcome]') !== null || headings().includes('Verdict')

  /** Answers one question and waits for the next, which offers the next answer. Without one, for the verdict. */
  const answer = async (value, next) => {
    const choice = await until(() => radio(value))
    choice.click()
    await frame()
    const proceed = await until(button)
    const before = headings()
    const from = performance.now()
    proceed.click()
    await until(() => headings() !== before && (next === undefined ? isVerdict() : radio(next)))
    return { from, to: await painted() }
  }
  window.firstAnswer = async (value, next) => (await answer(value, next)).to
  window.step = async (value, next) => {
    const { from, to } = await answer(value, next)
    return to - from
  }
}

/**
 * @param {import('playwright').Browser} browser
 * @param {{id: string, port: number, first: string, verdict?: string}} app
 * @param {number} latency in milliseconds
 */
export async function visit(browser, app, latency) {
  const context = await browser.newContext()
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const bytes = await slowDown(page, latency)
  await page.addInitScript(watch)
  await page.goto(`http://127.0.0.1:${app.port}${app.first}`, { waitUntil: app.id === 'static' ? 'load' : 'commit' })
  const result = app.id === 'static' ? {} : await wholeCheck(page, bytes)
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime)
  const shift = await page.evaluate(() => window.bench.shift)
  const total = app.id === 'static' ? { bytes: bytes() } : {}
  await context.close()
  return { paint, shift, ...total, ...result }
}

/**
 * @template Result
 * @param {Promise<Result>} wanted
 * @param {string} what
 */
function within(wanted, what) {
  const late = new Promise((_, reject) => {
    setTimeout(reject, patience, new Error(`After ${patience} ms nothing has come of ${what}`)).unref()
  })
  return Promise.race([wanted, late])
}

/**
 * @param {import('playwright').Page} page
 * @param {() => number} bytes
 */
async function wholeCheck(page, bytes) {
  const values = Object.values(answers)
  const first = await within(
    page.evaluate(([value, next]) => window.firstAnswer(value, next), values),
    'the first answer',
  )
  const answered = bytes()
  await page.waitForTimeout(3_000)
  const steps = []
  for (const [place, value] of values.entries()) {
    if (place === 0) continue
    const step = page.evaluate(([choice, next]) => window.step(choice, next), [value, values[place + 1]])
    steps.push(await within(step, `the answer ${value}`))
    await page.waitForTimeout(300)
  }
  return { first, bytes: answered, steps }
}

/**
 * A shared link to a verdict.
 * @param {import('playwright').Browser} browser
 * @param {{port: number, verdict: string}} app
 * @param {number} latency in milliseconds
 */
export async function openVerdict(browser, app, latency) {
  const context = await browser.newContext()
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await slowDown(page, latency)
  await page.addInitScript(watch)
  await page.goto(`http://127.0.0.1:${app.port}${app.verdict}`, { waitUntil: 'commit' })
  await page.locator('[data-outcome]').first().waitFor()
  const shown = await page.evaluate(() => performance.now())
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime)
  await page.waitForTimeout(1_500)
  const shift = await page.evaluate(() => window.bench.shift)
  await context.close()
  return { paint, shown, shift }
}

/**
 * @param {import('playwright').Page} page
 * @param {number} latency
 * @returns what tells how many bytes have come so far, headers included
 */
async function slowDown(page, latency) {
  const session = await page.context().newCDPSession(page)
  /** By request: what has come of it so far, and once it is done, all of it with its headers. */
  const received = new Map()
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    received.set(requestId, (received.get(requestId) ?? 0) + encodedDataLength)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    received.set(requestId, encodedDataLength)
  })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...throughput })
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  return () => [...received.values()].reduce((sum, length) => sum + length, 0)
}
