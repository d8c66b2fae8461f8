import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

// Runs before anything is installed, so it imports nothing but Node's own until then.
const stamp = 'node_modules/.installed-lock'
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing dependencies…')
  // The shell finds npm under whatever name the system gives it.
  const npm = spawnSync('npm ci --include=dev --no-audit --no-fund', {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (npm.status !== 0) process.exit(1)
  writeFileSync(stamp, lock)
}

if (process.argv.includes('--browser')) {
  const { installChromium } = await import('./install-chromium.mjs')
  installChromium()
}

if (process.argv.includes('--engines')) {
  const { installEngines } = await import('./install-engines.mjs')
  installEngines()
}
