import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// The shell without windows first, as in the tables so far.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A Chromium to measure with: the one the environment names, else the first on the PATH that runs. */
export function findChromium() {
  const { CHROMIUM, PATH = '' } = process.env
  const files = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)))
  return CHROMIUM || files.filter((file) => existsSync(file)).find(runs)
}

/** A file that exists may still not run: a stub that only names another package. */
const runs = (file) => spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0
