import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import sirv from 'sirv'

/** Serves the build as any web server for static files does: packed files where the browser takes them, and 404.html. */
const { values } = parseArgs({
  options: {
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '4173' },
    folder: { type: 'string', default: 'dist' },
  },
})
const base = process.env.BASE ?? '/'
const folder = resolve(values.folder)
const notFound = readFileSync(join(folder, '404.html'))

/** @param {import('node:http').ServerResponse} response */
function sayNotFound(response) {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound)
}

const serve = sirv(folder, { brotli: true, gzip: true, setHeaders, onNoMatch: (_, response) => sayNotFound(response) })

/**
 * What carries a hash of itself in its name never changes; everything else is asked for again.
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 */
function setHeaders(response, file) {
  response.setHeader('Cache-Control', file.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
}

createServer((request, response) => {
  const { url = '/' } = request
  if (!url.startsWith(base)) return sayNotFound(response)
  request.url = `/${url.slice(base.length)}`
  serve(request, response)
}).listen(Number(values.port), values.host, () => {
  console.log(`The Reimaging Advisor is at http://${values.host}:${values.port}${base}`)
})
