/**
 * Runs a TypeScript script: `node scripts/run-ts.mjs scripts/proof.ts --option`.
 *
 * Scripts are TypeScript, which Node 20 does not run by itself, so Vite does. Plain JavaScript are only this file,
 * `setup.mjs`, which runs before anything is installed, and what other tools load by themselves: `test.mjs`, and the
 * configuration of Stryker.
 */
import './node-version.mjs'
import { resolve } from 'node:path'

// To the script, the arguments look as if Node had run it.
process.argv.splice(1, 1)
const [, file = ''] = process.argv

// A reader that has seen enough, such as `head`, closes the pipe: the end, but no failure.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

// Not before it is known that this Node can load it.
const { runnerImport } = await import('vite')
await runnerImport(resolve(file), { logLevel: 'error' })
