/** Serves one app with its compressed files, and with the headers that its build lists. `node bench/serve.mjs FOLDER PORT` */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import sirv from 'sirv'

const [, , name = '', port] = process.argv
const folder = resolve(name)
const listed = join(folder, 'staticwebapp.config.json')
const { globalHeaders = {}, routes = [] } = existsSync(listed) ? JSON.parse(readFileSync(listed, 'utf8')) : {}

const site = sirv(folder, {
  brotli: true,
  gzip: true,
  setHeaders(response, file) {
    for (const [header, value] of Object.entries(globalHeaders)) response.setHeader(header, value)
    for (const [header, value] of Object.entries(routes[0]?.headers ?? {}))
      if (file.startsWith('/assets/')) response.setHeader(header, value)
  },
})
createServer((request, response) => site(request, response)).listen(Number(port), '127.0.0.1')
