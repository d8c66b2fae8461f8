/**
 * Says in the first line when Node is too old, before anything else is loaded. Written so that an old Node can read it.
 * Imported first by what Node runs; `node scripts/node-version.mjs &&` stands before what npm runs by itself.
 */
import { readFileSync } from 'node:fs'

const wanted = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node

/**
 * @param {string} range as npm reads it: `^20.19 || >=24`
 * @param {string} version
 */
export function satisfies(range, version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return range.split('||').some((part) => {
    const [least = 0, leastMinor = 0] = part
      .replace(/[^\d.]/g, '')
      .split('.')
      .map(Number)
    return (major === least && minor >= leastMinor) || (major > least && part.includes('>='))
  })
}

if (!satisfies(wanted, process.versions.node)) {
  console.error(`This needs Node ${wanted}; here is Node ${process.versions.node}.`)
  process.exit(1)
}
