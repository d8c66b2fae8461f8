/** Installs a Chromium where there is none: Playwright's own if it can be had and runs here, else the system's. */
import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium.ts'
import { onPath, runAsRoot } from './packages.ts'

/** Each system's package manager, and how it installs Chromium. */
const managers = Object.entries({
  'apt-get':
    'apt-get update; export DEBIAN_FRONTEND=noninteractive; apt-get install -y chromium-headless-shell || apt-get install -y chromium',
  dnf: 'dnf install -y chromium',
  apk: 'apk add chromium',
  pacman: 'pacman -Sy --noconfirm chromium',
  zypper: 'zypper --non-interactive install chromium',
})

if (findChromium() === undefined) {
  console.log('No Chromium to test with yet. Trying Playwright’s own.')
  // A download can hang, so it is given five minutes; a package manager is not to be stopped halfway.
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', '--no-shell', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 5 * 60_000,
  })
  for (const [manager, install] of managers)
    if (findChromium() === undefined && onPath(manager) !== undefined) runAsRoot(install)
}
if (findChromium() === undefined) {
  console.error(
    'No Chromium was found and none could be installed. Install Chromium or Google Chrome (on Debian, as root: ' +
      'apt-get install chromium), or set CHROMIUM to the path of one, then run this again.',
  )
  process.exitCode = 1
}
