import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Builds the product with a change in two places that are loaded apart, and gives the folder of that build. */
export function buildAnotherVersion(): string {
  const copy = mkdtempSync(join(tmpdir(), 'reimaging-advisor-'))
  for (const part of [
    'src',
    'scripts',
    'public',
    'index.html',
    'LICENSE',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
  ])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  for (const [file, name] of [
    ['src/main.tsx', 'version'],
    ['src/pages/sources/sources.tsx', 'sources'],
  ] as const)
    appendFileSync(join(copy, file), `\nglobalThis.document?.documentElement.setAttribute('data-${name}', 'another')\n`)
  // The runner of the tests sets NODE_ENV, by which React would be built for development.
  const { NODE_ENV: _, ...env } = process.env
  const vite = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { cwd: copy, env })
  if (vite.status !== 0) throw new Error(`The changed version could not be built:\n${vite.stderr}`)
  return join(copy, 'dist')
}
