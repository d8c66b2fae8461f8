/**
 * All that the bench takes from the product: its editions, through their one entry, its truth table as the command
 * prints it, and the build in `dist/`.
 */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { runnerImport } from 'vite'

/** The reimaging check of the default edition. */
export async function reimagingCheck() {
  const { module } = await runnerImport(resolve('bench/default-edition.ts'), { logLevel: 'error' })
  const check = module.edition.checks.find(({ id }) => id === 'reimaging')
  if (check === undefined) throw new Error('There is no reimaging check')
  return check
}

/** The answers of every path of a check, in the order of the truth table. */
export async function* pathsOf(checkId) {
  const table = spawn(process.execPath, ['scripts/run-ts.mjs', 'scripts/truth-table.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: table.stdout })) {
    const { check, answers } = JSON.parse(line)
    if (check === checkId) yield answers
  }
}
