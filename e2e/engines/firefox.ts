import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import type { Browser, Engine } from './browser.ts'
import { programNamed } from './programs.ts'

/** Firefox, driven by puppeteer over WebDriver BiDi. */
export const firefox: Engine = { name: 'firefox', launch: launchFirefox }

async function launchFirefox(): Promise<Browser> {
  // Firefox as root refuses a home that is another's, and an old profile would bring its own settings.
  const home = await mkdtemp(join(tmpdir(), 'engines-firefox-'))
  const browser = await launch({
    browser: 'firefox',
    executablePath: programNamed('firefox-esr', 'firefox'),
    headless: true,
    userDataDir: join(home, 'profile'),
    env: { ...process.env, HOME: home },
    // A cold start on a busy machine takes its time.
    timeout: 120_000,
    extraPrefsFirefox: {
      // No host but this machine.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1',
    },
  })
  // The page that is there from the start has no focus, and a button without it takes no Enter.
  const page = await browser.newPage()
  page.setDefaultTimeout(60_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`exception: ${error instanceof Error ? error.message : error}`))
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  return {
    async open(url) {
      await page.goto('about:blank')
      await page.goto(url)
    },
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    reload: async () => void (await page.reload()),
    run: (source) => page.evaluate(`(${source})()`),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    complaints: async () => complaints,
    async close() {
      await browser.close()
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
