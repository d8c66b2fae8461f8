/** The rules of the house; no other check repeats them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))

/** A source file without its comments: what is said there is no import and no global. */
const codeOf = (file: string): string =>
  readFileSync(join(src, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')

interface Import {
  readonly from: string
  /** A file of `src`, or the name of a package. */
  readonly target: string
  readonly isType: boolean
  readonly isDynamic: boolean
}

/** What each file imports, statically or dynamically. */
const imports: readonly Import[] = files.flatMap((from) =>
  [...codeOf(from).matchAll(/(import type [^'"]*?from |from |import\(\s*|import )'([^']+)'/g)].map(
    ([, how = '', target = '']) => ({
      from,
      target: target.startsWith('.') ? relative(src, join(src, from, '..', target)).replaceAll('\\', '/') : target,
      isType: how.startsWith('import type'),
      isDynamic: how.startsWith('import('),
    }),
  ),
)

const folder = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '')
const editionOf = (file: string): string | undefined => /^editions\/([^/]+)\//.exec(file)?.[1]
const isOurs = ({ target }: Import): boolean => files.includes(target)
const named = (all: readonly Import[]): string[] => all.map(({ from, target }) => `${from} imports ${target}`)

/** Each room with those it may import from; what is not named may import from any. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  words: ['engine'],
  editions: ['engine', 'words'],
  ui: ['browser'],
  browser: [],
  records: ['engine', 'words'],
  saved: ['engine', 'words', 'browser'],
  fleet: ['engine', 'words', 'editions'],
}

describe('each room imports from where it may', () => {
  it.each(Object.entries(rooms))('%s', (room, allowed) => {
    const own = imports.filter(({ from }) => folder(from) === room).filter(isOurs)
    expect(named(own.filter(({ target }) => folder(target) !== room && !allowed.includes(folder(target))))).toEqual([])
  })
})

it('the engine says no sentence to people: that is for words, which are translated', () => {
  // Developers are told what is thrown, and what breaches an obligation.
  const spoken = files
    .filter((file) => folder(file) === 'engine' && !file.endsWith('/obligations.ts'))
    .flatMap(
      (file) =>
        codeOf(file)
          .replaceAll(/new Error\(.*\)/g, '')
          .match(/(['`])[^'`\n]*\w \w+ \w[^'`\n]*\1/g) ?? [],
    )
  expect(spoken).toEqual([])
})

it('no edition imports another', () => {
  const across = imports.filter(({ from, target }) => {
    const [one, other] = [editionOf(from), editionOf(target)]
    return one !== undefined && other !== undefined && one !== other
  })
  expect(named(across)).toEqual([])
})

it('an edition is lazy-loaded, so that no page of one loads the code of another', () => {
  const wrong = imports.filter(
    ({ from, target, isDynamic }) => editionOf(target) !== undefined && editionOf(from) === undefined && !isDynamic,
  )
  expect(named(wrong)).toEqual([])
})

it('the chart of a check and its rules never import each other', () => {
  const isChart = (file: string): boolean => file.endsWith('/chart.ts')
  const isRule = (file: string): boolean => /\/(requirements|endings|notes|advice)\.ts$/.test(file)
  const wrong = imports.filter(
    ({ from, target }) => (isChart(from) && isRule(target)) || (isRule(from) && isChart(target)),
  )
  expect(named(wrong)).toEqual([])
})

it('the engine, editions, words and records know no React, and only engine and charts know XState', () => {
  const pure = imports.filter(({ from }) => ['engine', 'editions', 'words', 'records'].includes(folder(from)))
  const wrong = pure.filter(
    ({ from, target }) =>
      /^(react|@xstate)/.test(target) || (target === 'xstate' && !/^engine\/flow\/|\/chart\.ts$/.test(from)),
  )
  expect(named(wrong)).toEqual([])
})

it('only the start, the pages and hydration know the router', () => {
  const wrong = imports.filter(
    ({ from, target }) => target === 'react-router' && !['', 'pages', 'hydration'].includes(folder(from)),
  )
  expect(named(wrong)).toEqual([])
})

it('only browser/ and hydration/ touch the globals of a browser, the clock or chance', () => {
  const global =
    /(?<![.\w'-])((window|navigator|localStorage|sessionStorage|indexedDB|caches)\.\w|(history|location)\.(state|pushState|replaceState|href|hash|pathname|reload|origin)|document\.(title|cookie|body|head|documentElement|activeElement|querySelector|getElement|create|addEvent|readyState|visibility)|(fetch|matchMedia|requestAnimationFrame)\()|\bnew Date\(\)|Date\.now|Math\.random|crypto\.randomUUID/
  const wrong = files
    .filter((file) => !['browser', 'hydration'].includes(folder(file)))
    .filter((file) => global.test(codeOf(file)))
  expect(wrong).toEqual([])
})

it('files import each other in no circle', () => {
  const next = new Map(
    files.map((file) => [file, imports.filter((one) => one.from === file && !one.isType).filter(isOurs)] as const),
  )
  const done = new Set<string>()
  function circleFrom(file: string, way: readonly string[]): readonly string[] | undefined {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const { target } of next.get(file) ?? []) {
      const circle = circleFrom(target, [...way, file])
      if (circle) return circle
    }
    done.add(file)
    return undefined
  }
  expect(files.map((file) => circleFrom(file, [])).find((circle) => circle !== undefined)).toBeUndefined()
})
