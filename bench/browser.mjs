/**
 * One cold visit in Chromium, slowed down through the DevTools protocol, and what somebody at the screen would feel.
 *
 * Nothing is run in a page but what measures it, put there before the page is opened: a driver for tests, such as
 * Playwright's, evaluates scripts of its own while a page loads, and they would be timed along with it.
 */
import puppeteer from 'puppeteer-core'
import { answers } from './apps.mjs'
import { findChromium } from './chromium.mjs'

/** DevTools' "Slow 4G", with its latency or another. */
const throughput = { downloadThroughput: (1.44 * 1024 * 1024) / 8, uploadThroughput: (0.675 * 1024 * 1024) / 8 }
const cpuSlowdown = 4
/** Nothing takes that long unless something is wrong. */
const patience = 60_000
/**
 * Between the first answer and the second. By then all has come that was still to come, and the browser has kept the
 * product for later, which takes it some seconds on the very first visit.
 */
const reading = 12_000
/** Between the later ones. */
const choosing = 300
/** How long a page is watched once what was waited for is there. */
const settling = 1_500

/** @param {import('puppeteer-core').LaunchOptions} [options] */
export function launch(options) {
  const executablePath = findChromium()
  if (executablePath === undefined)
    throw new Error('There is no Chromium to measure with. Set CHROMIUM to the path of one.')
  return puppeteer.launch({
    executablePath,
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    defaultViewport: { width: 1280, height: 720 },
    ...options,
  })
}

/**
 * A page opened and looked at: milliseconds until its first paint, all its bytes, what moved; with `waitFor`, also the
 * milliseconds until there is something that the selector finds.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {number} latency in milliseconds
 * @param {string} [waitFor]
 */
export function open(browser, url, latency, waitFor) {
  return visit(browser, url, latency, look, { waitFor, settling })
}

/**
 * A whole check: milliseconds until the first answer has shown the next question, the bytes until then, milliseconds of
 * every step after it, what moved.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {number} latency in milliseconds
 */
export function answerAll(browser, url, latency) {
  return visit(browser, url, latency, work, { values: Object.values(answers), reading, choosing })
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {number} latency
 * @param {(options: object) => Promise<object>} measure runs in the page, before anything else
 * @param {object} options
 */
async function visit(browser, url, latency, measure, options) {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  const session = await page.createCDPSession()
  const bytes = await slowDown(session, latency)
  let bytesUntilAnswered
  const measured = new Promise((resolve, reject) => {
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === 'tellAnswered') bytesUntilAnswered = bytes()
      if (name === 'tell') resolve(JSON.parse(payload))
    })
    setTimeout(reject, patience, new Error(`After ${patience} ms nothing has come of ${url}`)).unref()
  })
  await session.send('Runtime.enable')
  for (const name of ['tell', 'tellAnswered']) await session.send('Runtime.addBinding', { name })
  await page.evaluateOnNewDocument(watch)
  // In one piece: a page may forbid that a text becomes code.
  await page.evaluateOnNewDocument(`(${measure})(${JSON.stringify(options)}).then(
    (result) => tell(JSON.stringify({ result })),
    (error) => tell(JSON.stringify({ error: String(error) })),
  )`)
  await session.send('Page.navigate', { url })
  const { result, error } = await measured
  await context.close()
  if (error !== undefined) throw new Error(`${url}: ${error}`)
  return { ...result, bytes: bytesUntilAnswered ?? bytes() }
}

/** Runs in the page: what both ways to measure need. */
function watch() {
  const seen = { shift: 0 }
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  window.watched = {
    seen,
    pause: (time) => new Promise((resolve) => setTimeout(resolve, time)),
    frame: () => new Promise((resolve) => requestAnimationFrame(resolve)),
    /** Looks whenever the document changes, so that it is found before the frame that shows it. */
    until: (find) =>
      new Promise((resolve) => {
        const look = () => {
          const found = find()
          if (!found) return
          observer.disconnect()
          resolve(found)
        }
        const observer = new MutationObserver(look)
        observer.observe(document, { childList: true, subtree: true, attributes: true })
        look()
      }),
  }
}

/** Runs in the page. */
async function look({ waitFor, settling }) {
  const { seen, until, pause } = window.watched
  const paint = await new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName('first-contentful-paint')
      if (first) resolve(first.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
  if (waitFor) await until(() => document.querySelector(waitFor))
  const shown = performance.now()
  await pause(settling)
  return { paint, shown, shift: seen.shift }
}

/** Runs in the page: works the wizard as early as it can be worked. */
async function work({ values, reading, choosing }) {
  const { seen, until, pause, frame } = window.watched
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
  /** After the frame has been handed over. */
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(undefined)
    })

  /** Answers one question and waits for the next, which offers the next answer. Without one, for the verdict. */
  const answer = async (value, next) => {
    const choice = await until(() => radio(value))
    choice.click()
    await frame()
    const proceed = await until(button)
    const before = headings()
    const from = performance.now()
    proceed.click()
    // In the frame that is about to show it, and not while the page changes: looking would cost more than it measures.
    do await frame()
    while (headings() === before || !(next === undefined ? isVerdict() : radio(next)))
    return { from, to: await painted() }
  }
  const { to: first } = await answer(values[0], values[1])
  tellAnswered('')
  await pause(reading)
  const steps = []
  for (let place = 1; place < values.length; place += 1) {
    const { from, to } = await answer(values[place], values[place + 1])
    steps.push(to - from)
    await pause(choosing)
  }
  return { first, steps, shift: seen.shift }
}

/**
 * @param {import('puppeteer-core').CDPSession} session
 * @param {number} latency
 * @returns what tells how many bytes have come so far, headers included
 */
async function slowDown(session, latency) {
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
