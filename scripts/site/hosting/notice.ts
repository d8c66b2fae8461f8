/** The notice of licences: what others made and visitors get, with the terms on which they get it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is in no script of the pages, and so in no list of theirs: the base of the styles, and the service worker. */
const besides = ['tailwindcss', 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies']

/**
 * The notice as a text, made from Vite's own list of what it put into the scripts.
 *
 * @param listed Vite's list: a heading `## name - version (licence)` for each package, and its licence.
 * @param root The folder in which packages are installed.
 */
export function noticeOf(listed: string, root: string): string {
  const [, ...packages] = listed.split(/^## /m)
  const others = besides.map((name) => entryOf(join(root, 'node_modules', name)))
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim()
  const all = [...new Set([...packages.map((entry) => entry.trim()), ...others])].toSorted()
  const rule = `\n\n${'-'.repeat(80)}\n\n`
  return `Reimaging Advisor\n\n${own}${rule}It contains what others made, under these licences:\n\n${all
    .map((entry) => `* ${entry.split('\n')[0]}`)
    .join('\n')}${rule}${all.join(rule)}\n`
}

function entryOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one))
  if (file === undefined) throw new Error(`${name} comes without the text of its licence`)
  return `${name} - ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`
}
