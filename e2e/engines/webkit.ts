import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Builder, By, Key, type WebDriver } from 'selenium-webdriver'
import { freePort } from '../free-port.ts'
import type { Browser, Engine } from './browser.ts'
import { miniBrowser, programNamed } from './programs.ts'

/** WebKitGTK's own small browser, driven by selenium through WebKitWebDriver, on a screen that nobody sees. */
export const webkit: Engine = { name: 'webkit', launch: launchWebKit }

const keys = { Tab: Key.TAB, Enter: Key.ENTER, Space: Key.SPACE, ArrowDown: Key.ARROW_DOWN } as const

async function launchWebKit(): Promise<Browser> {
  const home = await mkdtemp(join(tmpdir(), 'engines-webkit-'))
  const screen = await startScreen()
  const port = await freePort()
  const server = spawn(programNamed('WebKitWebDriver'), ['--host=127.0.0.1', `--port=${port}`], {
    env: {
      ...process.env,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      GIO_USE_VFS: 'local',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
    stdio: 'ignore',
  })
  const driver = await connect(port)
  await driver.manage().setTimeouts({ pageLoad: 60_000, script: 60_000 })
  await driver.manage().window().setRect({ width: 1200, height: 900 })
  const complaints: string[] = []
  /** Keeps what the page has complained about, and listens to the next page. */
  async function listen(): Promise<void> {
    complaints.push(...((await driver.executeScript(`return (${takeComplaints})()`)) as string[]))
  }
  async function leaving(step: () => Promise<unknown>): Promise<void> {
    await listen()
    await step()
    await listen()
  }
  return {
    open: (url) =>
      leaving(async () => {
        await driver.get('about:blank')
        await driver.get(url)
      }),
    back: () => leaving(() => driver.navigate().back()),
    forward: () => leaving(() => driver.navigate().forward()),
    reload: () => leaving(() => driver.navigate().refresh()),
    run: (source) => driver.executeScript(`return (${source})()`),
    async click(selector) {
      // The driver itself scrolls no further than an edge, and then finds nothing to click on there.
      await driver.executeScript('document.querySelector(arguments[0]).scrollIntoView({ block: "center" })', selector)
      await driver.findElement(By.css(selector)).click()
    },
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    async complaints() {
      await listen()
      return complaints
    },
    async close() {
      await driver.quit()
      await stop(server)
      await stop(screen.process)
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The driver has no console, so the page itself listens from the moment it is loaded. */
function takeComplaints(): string[] {
  const listening = window as Window & { complaints?: string[] }
  if (listening.complaints === undefined) {
    const heard: string[] = []
    listening.complaints = heard
    window.addEventListener('error', ({ message }) => heard.push(`exception: ${message}`))
    window.addEventListener('unhandledrejection', ({ reason }) => heard.push(`rejection: ${reason}`))
    window.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      heard.push(`policy: ${violatedDirective}`),
    )
    for (const level of ['error', 'warn'] as const) {
      // biome-ignore lint/suspicious/noConsole: what the page writes there is what is listened to
      const written = console[level]
      console[level] = (...said: unknown[]) => {
        heard.push(`${level}: ${said.join(' ')}`)
        written(...said)
      }
    }
  }
  return listening.complaints.splice(0)
}

/** The server takes a moment until it listens. */
async function connect(port: number): Promise<WebDriver> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await new Builder()
        .disableEnvironmentOverrides()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
        })
        .build()
    } catch (error) {
      if (tries === 20) throw error
      await pause(500)
    }
  }
}

/** An X server that picks a free display itself and says which. */
async function startScreen(): Promise<{ readonly process: ChildProcess; readonly display: string }> {
  const args = ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp']
  const screen = spawn(programNamed('Xvfb'), args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [number] = await once(screen.stdout, 'data')
  return { process: screen, display: `:${String(number).trim()}` }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill()
  await ended
}
