/**
 * Makes a checkout ready: installs dependencies when the lock file has changed, and with `--browser` or `--engines` the
 * browsers that tests need. Runs before anything is installed, so it imports nothing but Node's own.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
const [major = 0, minor = 0] = engines.node.replace(/^\D+/, '').split('.').map(Number)
const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number)
if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(`This needs Node ${major}.${minor} or newer; here is Node ${process.versions.node}.`)
  process.exit(1)
}

/**
 * The shell finds npm under whatever name the system gives it.
 * @param {string} command
 */
function run(command) {
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) process.exit(1)
}

const stamp = 'node_modules/.installed-lock'
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing dependencies…')
  run('npm ci --include=dev --no-audit --no-fund')
  writeFileSync(stamp, lock)
}

if (process.argv.includes('--browser')) run('node scripts/run-ts.mjs scripts/install/install-chromium.ts')
if (process.argv.includes('--engines')) run('node scripts/run-ts.mjs scripts/install/install-engines.ts')
