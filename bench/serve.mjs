/** Serves one app: the product as it serves itself, a peer with its packed files. `node bench/serve.mjs FOLDER PORT` */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import sirv from 'sirv'
import { siteOf } from '../scripts/site.mjs'

const [, , name = '', port] = process.argv
const folder = resolve(name)
const site = existsSync(join(folder, '404.html')) ? siteOf(folder) : sirv(folder, { brotli: true, gzip: true })
createServer((request, response) => site(request, response)).listen(Number(port), '127.0.0.1')
