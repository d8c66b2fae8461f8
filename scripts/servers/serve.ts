/** Serves the build: `npm run preview -- --port 5000`. */
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { siteOf } from './static.ts'

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '4173' },
    folder: { type: 'string', default: 'dist' },
  },
})
const base = process.env.BASE ?? '/'

createServer(siteOf(resolve(values.folder), base)).listen(Number(values.port), values.host, () => {
  console.log(`The Reimaging Advisor is at http://${values.host}:${values.port}${base}`)
})
