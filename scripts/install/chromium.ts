import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

// The shell without windows first: pages open in half the time.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A Chromium to test with: the one the environment names, else one on the PATH, else Playwright's own. */
export function findChromium(): string | undefined {
  const { CHROMIUM, PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH, PATH = '' } = process.env
  const onPath = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)))
  return CHROMIUM || PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH || [...onPath, playwrightsOwn()].find(runs)
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath()
  } catch {
    return '' // Playwright has none for this system.
  }
}

/**
 * A file that exists may still not run: a stub that only names another package, or a download whose system libraries
 * are missing. Both are matters of Linux; elsewhere asking for the version could open a window.
 */
function runs(file: string): boolean {
  if (!existsSync(file)) return false
  return process.platform !== 'linux' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0
}
