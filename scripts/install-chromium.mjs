import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium.mjs'

/** Each system's package manager, and how it installs Chromium. */
const managers = Object.entries({
  'apt-get':
    'apt-get update; export DEBIAN_FRONTEND=noninteractive; apt-get install -y chromium-headless-shell || apt-get install -y chromium',
  dnf: 'dnf install -y chromium',
  apk: 'apk add chromium',
  pacman: 'pacman -Sy --noconfirm chromium',
  zypper: 'zypper --non-interactive install chromium',
})

/** Installs a Chromium where there is none: Playwright's own if it can be had and runs here, else the system's. */
export function installChromium() {
  if (findChromium()) return
  // A download can hang, so it is given five minutes; a package manager is not to be stopped halfway.
  run([process.execPath, 'node_modules/playwright/cli.js', 'install', '--no-shell', 'chromium'], 5 * 60_000)
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const [manager, install] of managers) {
    if (findChromium()) return
    if (spawnSync('sh', ['-c', `command -v ${manager}`]).status === 0) run([...asRoot, 'sh', '-c', install])
  }
  if (findChromium()) return
  console.error(
    'No Chromium was found and none could be installed. Install Chromium or Google Chrome (on Debian, as root: ' +
      'apt-get install chromium), or set CHROMIUM to the path of one, then run this again.',
  )
  process.exitCode = 1
}

/**
 * @param {string[]} command
 * @param {number} [timeout] in milliseconds
 */
function run(command, timeout) {
  const [program = '', ...args] = command
  console.log(`No Chromium to test with yet. Trying: ${command.join(' ')}`)
  spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout })
}
