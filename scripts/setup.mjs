/**
 * Makes a checkout ready: installs dependencies when the lock file has changed, and with `--browser` or `--engines` the
 * browsers that tests need. Runs before anything is installed, so it imports nothing but Node's own.
 */
import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

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
