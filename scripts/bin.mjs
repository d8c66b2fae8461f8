#!/usr/bin/env node
/** `reimaging-advisor fleet …` and `reimaging-advisor decide …`: the two commands under one name. */
import { fileURLToPath } from 'node:url'

const [node = '', , command, ...rest] = process.argv

if (command !== 'fleet' && command !== 'decide') {
  console.error('Usage: reimaging-advisor fleet|decide …, each with --help')
  process.exit(2)
}
process.argv = [
  node,
  fileURLToPath(new URL('run-ts.mjs', import.meta.url)),
  fileURLToPath(new URL(`${command}.ts`, import.meta.url)),
  ...rest,
]
await import('./run-ts.mjs')
