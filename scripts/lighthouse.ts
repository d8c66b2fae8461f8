/** Installs Lighthouse on its first run and asks it for its marks of every kind of page. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const folder = 'e2e/lighthouse'

const run = (command: string): number => spawnSync(command, { shell: true, stdio: 'inherit' }).status ?? 1

// It declares a newer Node than it needs, which npm would warn about.
const install = `npm ci --prefix ${folder} --no-audit --no-fund --loglevel=error`
if (!existsSync(`${folder}/node_modules/lighthouse`) && run(install) !== 0) {
  console.error(`Lighthouse could not be installed. Run “${install}” where there is a network, then try again.`)
  process.exit(1)
}
process.exitCode = run(`playwright test --config ${folder}`)
