/** What somebody waits for after each press, in milliseconds: Event Timing's durations, from which browsers take Interaction to Next Paint. */
import { answers } from './apps.mjs'
import { launch } from './browser.mjs'
import { inventoryAndPlan } from './fleet.mjs'

const cpuSlowdown = 4
/** Between two presses: nobody is quicker. */
const choosing = 400
/** Event Timing tells of nothing shorter. */
const shortest = 16
const pcs = 300_000

/**
 * Presses what people press, with the processor slowed down, and gives the duration of each press by what was done.
 * @param {string} site
 */
export async function interactionTimes(site) {
  const browser = await launch({ protocolTimeout: 5 * 60_000 })
  const times = {}
  for (const [what, act] of Object.entries(acts)) {
    const page = await browser.newPage()
    await page.emulateCPUThrottling(cpuSlowdown)
    await page.evaluateOnNewDocument(watch, shortest)
    await act(page, site)
    times[what] = await page.evaluate(() => window.pressed())
    await page.close()
    console.log(`  ${what}: ${times[what].length} presses`)
  }
  await browser.close()
  return times
}

/** Runs in the page, before anything else. A press without an entry took less than the shortest. */
function watch(shortest) {
  const longest = new Map()
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0))
  }).observe({ type: 'event', durationThreshold: shortest, buffered: true })
  window.pressed = async () => {
    await new Promise((done) => setTimeout(done, 500))
    return [...longest.values(), ...Array(Math.max(0, performance.interactionCount - longest.size)).fill(shortest)]
  }
}

const pause = (time = choosing) => new Promise((done) => setTimeout(done, time))

async function press(page, selector) {
  await pressOn(await page.waitForSelector(selector, { visible: true }))
}

async function pressOn(element) {
  // At the edge of the screen it may be below the bar with Continue.
  await element.evaluate((one) => one.scrollIntoView({ block: 'center' }))
  await element.click()
  await pause()
}

async function pressAll(page, selector, most) {
  for (const element of (await page.$$(selector)).slice(0, most)) if (await element.isVisible()) await pressOn(element)
}

async function type(page, text) {
  for (const letter of text) {
    await page.keyboard.press(letter)
    await pause(150)
  }
}

async function answer(page, value) {
  await press(page, `main input[type=radio][value="${value}"]`)
  await press(page, 'main form button[type=submit]')
}

async function open(page, address, waitFor) {
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForSelector(waitFor)
  // On the first visit the browser caches the product, which is not what is measured.
  await pause(10_000)
}

const verdict = `/reimaging/verdict#${new URLSearchParams({ v: '1', ...answers })}`
const decided = 'article[data-outcome]'

const acts = {
  'a whole check': async (page, site) => {
    await open(page, `${site}/reimaging`, 'main input[type=radio]')
    for (const value of Object.values(answers)) await answer(page, value)
    await page.waitForSelector(decided)
  },
  'a changed answer': async (page, site) => {
    await open(page, site + verdict, decided)
    await press(page, 'a[href*="/reimaging/agreement#"]')
    await answer(page, 'select-plus')
    await page.waitForSelector(decided)
  },
  'folds and citations opened': async (page, site) => {
    await open(page, site + verdict, decided)
    await pressAll(page, 'main details > summary', 8)
    await pressAll(page, 'main button.cites[aria-expanded=false]', 8)
  },
  'typing in a record': async (page, site) => {
    await open(page, site + verdict, decided)
    await press(page, 'main button ::-p-text(More)')
    await press(page, 'main input[type=text]')
    await type(page, 'Example Ltd')
  },
  'the table filtered': async (page, site) => {
    await open(page, `${site}/rules/table`, 'main select')
    await press(page, 'main select')
    await type(page, ['Escape'])
    for (let place = 0; place < 6; place += 1) await type(page, ['ArrowDown'])
  },
  [`a fleet of ${pcs.toLocaleString('en')} shown`]: async (page, site) => {
    const { file, plan } = await inventoryAndPlan(pcs)
    await open(page, `${site}/fleet${plan}`, 'input[type=file]')
    await (await page.$('input[type=file]')).uploadFile(file)
    await page.waitForSelector('main li[data-outcome]', { timeout: 120_000 })
    await pressAll(page, 'main li[data-outcome] button', 4)
    await press(page, 'main input[name=pc]')
    await type(page, 'pc-1')
    await type(page, ['Enter'])
    await page.evaluate(() => document.querySelector('main select:has(option[value="value:no"])')?.focus())
    await type(page, ['ArrowDown', 'ArrowUp'])
  },
}
