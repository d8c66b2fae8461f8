/**
 * Compares the bytes that the first question takes, compressed, with the recorded number: the page, and every script
 * that it names. `node scripts/run-ts.mjs scripts/first-load.ts --record` records a new one.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const page = 'reimaging/index.html'
const folder = 'dist'
const record = 'scripts/first-load.json'
const mostGrowth = 0.03

if (!existsSync(join(folder, page))) stop(`There is no ${join(folder, page)} yet. Run npm run build first.`)

const html = readFileSync(join(folder, page), 'utf8')
const base = process.env.BASE ?? '/'
const scripts = [...html.matchAll(/<(?:script type="module"|link rel="modulepreload")[^>]*? (?:src|href)="([^"]+)"/g)]
const files = [page, ...new Set(scripts.map(([, address = '']) => address.slice(base.length)))]
const sizes = files.map((file) => ({ file, bytes: sent(join(folder, file)) }))
const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0)
const list = sizes.map((one) => `  ${one.bytes.toLocaleString('en').padStart(8)}  ${one.file}`).join('\n')
const said = `The first question takes ${bytes.toLocaleString('en')} bytes, compressed with Brotli.`

if (process.argv.includes('--record')) {
  writeFileSync(record, `{ "bytes": ${bytes} }\n`)
  console.log(`${said} That is recorded now.\n${list}`)
} else {
  const recorded: { readonly bytes: number } = JSON.parse(readFileSync(record, 'utf8'))
  const growth = bytes / recorded.bytes - 1
  const compared = `${(100 * Math.abs(growth)).toFixed(1)} % ${growth < 0 ? 'less' : 'more'} than the recorded ${recorded.bytes.toLocaleString('en')}`
  if (growth > mostGrowth)
    stop(
      `${said}\n${list}\nThat is ${compared}; ${100 * mostGrowth} % may be added.\n` +
        'Lazy-load what no first question needs. If it has to be, run: npm run build && node scripts/run-ts.mjs scripts/first-load.ts --record',
    )
  console.log(`${said} That is ${compared}.`)
}

/** What a server sends: the compressed file, or the file itself where it is too small to be compressed. */
function sent(file: string): number {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size
}

function stop(why: string): never {
  console.error(why)
  process.exit(1)
}
