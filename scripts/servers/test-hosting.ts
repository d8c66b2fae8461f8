/** Tests the build behind real web servers, with the configuration that it ships: at the root of a site, and in a folder. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { servers } from './web-servers.ts'

const work = resolve('test-results/hosting')
const bases = ['/', '/tools/reimaging/']
rmSync(work, { recursive: true, force: true })

function run(command: string, env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${command}`)
  const options = { shell: true, env: { ...process.env, ...env } }
  return spawnSync(command, { ...options, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

let failed = 0
for (const base of bases) {
  // Where a server of the site finds the product: in the folder that the address names.
  const root = join(work, base === '/' ? 'root' : 'folder')
  if (!run(`vite build --outDir "${join(root, base)}" --emptyOutDir`, { BASE: base })) {
    failed++
    continue
  }
  for (const { name, start } of servers) {
    const server = await start({ root, base, work: join(work, `${name}-${base === '/' ? 'root' : 'folder'}`) })
    if (server === undefined) {
      failed++
      continue
    }
    console.log(`\n${server.version} at ${server.origin}${base}`)
    const env = { HOSTED_AT: `${server.origin}${base}`, HOSTED_FROM: join(root, base), HOSTED_BY: name }
    if (!run('playwright test --config e2e/hosting', env)) failed++
    await server.stop()
  }
}
process.exitCode = failed ? 1 : 0
