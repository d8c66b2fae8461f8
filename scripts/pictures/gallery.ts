/**
 * Takes a picture of every kind of page, and of the print: `gallery/index.html`. What else is said on the command line
 * goes to Playwright: `npm run gallery -- -g "saved checks"`. With `--sheet`, also writes `docs/gallery.webp`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = 'gallery'
const limits = process.argv.slice(2).filter((argument) => argument !== '--sheet')
const isWhole = limits.length === 0
// A part of the pictures takes its place among the others.
if (isWhole) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const { status } = spawnSync(
  process.execPath,
  ['node_modules/playwright/cli.js', 'test', '--config', 'e2e/gallery', ...limits],
  { stdio: ['ignore', 'inherit', 'inherit'] },
)
const pictures = readdirSync(folder).filter((file) => file.endsWith('.png'))
writeFileSync(join(folder, 'index.html'), indexOf(pictures))
console.log(`${pictures.length} pictures: open ${folder}/index.html`)
if (spawnSync('pdftoppm', ['-v']).error !== undefined)
  console.log(
    'The print is there as PDF alone: pdftoppm, which makes pictures of it, was not found. It comes with poppler-utils ' +
      '(on Debian, as root: apt-get install poppler-utils).',
  )
if (status === 0 && isWhole && process.argv.includes('--sheet')) {
  const { makeSheet } = await import('./gallery-sheet.ts')
  await makeSheet(folder, pictures)
}
process.exitCode = status ?? 1

/** A page to look through: a row for each place, a picture for each look. */
function indexOf(files: readonly string[]): string {
  const places = new Map(
    files.map((file) => [
      file.split('.')[0] ?? '',
      files.filter((other) => other.startsWith(`${file.split('.')[0]}.`)),
    ]),
  )
  const rows = [...places].map(
    ([place, all]) =>
      `<h2>${place.replaceAll('-', ' ')}</h2><div>${all
        .map((file) => `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}" /></a>`)
        .join('')}</div>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Gallery</title>
<style>body{font-family:sans-serif;margin:1rem}div{display:flex;gap:1rem;align-items:start;overflow-x:auto}img{height:36rem;border:1px solid #888}</style>
<h1>Every kind of page</h1>${rows.join('\n')}</html>\n`
}
