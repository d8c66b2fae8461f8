import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'

/** Each folder of `src` with those it may import from. */
const below: Readonly<Record<string, readonly string[]>> = {
  sources: [],
  facts: ['sources'],
  rules: ['facts', 'sources'],
  flow: ['facts', 'sources'],
  words: ['rules', 'facts', 'sources'],
  wizard: ['words', 'flow', 'rules', 'facts', 'sources'],
  table: ['wizard', 'rules', 'facts'],
  proof: ['wizard', 'flow', 'rules', 'facts', 'sources'],
  record: ['wizard', 'words', 'rules'],
  saved: ['wizard'],
  components: ['record', 'wizard', 'words', 'rules', 'sources'],
  screens: ['components', 'saved', 'proof', 'table', 'record', 'wizard', 'words', 'facts', 'sources'],
  offline: [],
  app: ['screens', 'components', 'saved', 'proof', 'table', 'record', 'wizard', 'offline'],
  commands: ['proof', 'table', 'wizard'],
  build: ['app', 'offline', 'table', 'wizard'],
}

const src = join(import.meta.dirname, '..', 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

function importsOf(file: string): { from: string; target: string }[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/from '([^']+)'/g)].map(([, target = '']) => ({
    from: file,
    target: target.startsWith('.') ? relative(src, join(src, file, '..', target)) : target,
  }))
}

const folderOf = (file: string): string => file.split('/')[0] ?? ''

it('each layer imports from those below it alone', () => {
  const wrong = files.flatMap(importsOf).filter(({ from, target }) => {
    const [folder, other] = [folderOf(from), folderOf(target)]
    return other in below && folder !== other && !below[folder]?.includes(other)
  })
  expect(wrong).toEqual([])
})

it('rules and words know nothing of React, the router or the statechart', () => {
  const pure = files.filter((file) => ['sources', 'facts', 'rules', 'words'].includes(folderOf(file)))
  expect(pure.flatMap(importsOf).filter(({ target }) => /^(react|xstate|@xstate)/.test(target))).toEqual([])
})

it('nothing below the screens reads the address, the clock, storage or chance', () => {
  const lower = files.filter(
    (file) => !['components', 'screens', 'app', 'offline', 'commands'].includes(folderOf(file)),
  )
  const impure = lower.filter((file) =>
    /\b(window|localStorage|sessionStorage|history)\.\w|\bdocument\.(cookie|location|title =)|\bDate\b|Math\.random/.test(
      readFileSync(join(src, file), 'utf8'),
    ),
  )
  expect(impure).toEqual([])
})

it('every folder of the source has its place', () => {
  expect([...new Set(files.map(folderOf))].toSorted()).toEqual(Object.keys(below).toSorted())
})
