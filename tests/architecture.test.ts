import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

/** The files that a file imports, statically or dynamically; packages under their names. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/(?:from |import\(|import )'([^']+)'/g)].map(([, target = '']) =>
    target.startsWith('.') ? relative(src, join(src, file, '..', target)) : target,
  )
}

it('the chart and the requirements of a check never import each other', () => {
  for (const file of files.filter((name) => /\/chart\.ts$/.test(name)))
    expect(importsOf(file).filter((target) => /requirements|endings|notes/.test(target))).toEqual([])
  for (const file of files.filter((name) => /\/(requirements|endings|notes)\.ts$/.test(name)))
    expect(importsOf(file).filter((target) => /chart/.test(target))).toEqual([])
})
