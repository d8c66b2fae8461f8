/** What the documents say that can be checked: commands, files, links between them, and numbers that are counted. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { proof } from 'virtual:proof/2009-10'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const documents = ['README.md', 'CONTRIBUTING.md', ...markdownIn('docs'), ...markdownIn('docs/decisions')]
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`)
}

it('the README has a line for every command, and names no other', () => {
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(textOf('package.json'))
  const table = textOf('README.md').match(/(?<=^\| )`.*?`(?= \| )/gm) ?? []
  const named = table.flatMap((cell) => [...cell.matchAll(/`(?:-s )?([a-z:-]+)`/g)].map(([, name]) => name))
  const own = Object.keys(scripts).filter((name) => !/^(pre|start$|test$)/.test(name) || name === 'preview')
  expect(named.toSorted()).toEqual(own.toSorted())
})

it.each(documents)('%s names only commands and files that there are', (document) => {
  const text = textOf(document)
  const { scripts } = JSON.parse(textOf('package.json'))
  const commands = [...text.matchAll(/npm run (?:-s )?([a-z:-]*[a-z])/g)].map(([, name]) => name)
  expect(commands.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([])
  const files = text.match(/(?<![\w/.])(src|scripts|tests|e2e|bench|docs|public)\/[\w./-]*\w/g) ?? []
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

it.each(documents)('%s links to files that there are', (document) => {
  const links = [...textOf(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link)
  expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([])
})

it('what README and CONTRIBUTING count is what is counted', () => {
  const { checks } = proof
  const counted = checks.flatMap(({ paths, verdicts }) => [paths, verdicts])
  const sums = [
    checks.reduce((sum, { paths }) => sum + paths, 0),
    checks.reduce((sum, { verdicts }) => sum + verdicts, 0),
  ]
  const known = [...counted, ...sums].map((count) => count.toLocaleString('en'))
  const numbers = ['README.md', 'CONTRIBUTING.md'].flatMap((file) => textOf(file).match(/\b\d{1,3}(,\d{3})+\b/g) ?? [])
  expect(numbers.filter((number) => !known.includes(number))).toEqual([])
})

it.each(markdownIn('docs/decisions'))('%s has a decision’s four headings and fits a screen', (document) => {
  const text = textOf(document)
  expect(text.match(/(?<=^## ).*$/gm)).toEqual(['Context', 'Decision', 'Consequences', 'Considered'])
  expect(text.split('\n').length).toBeLessThanOrEqual(60)
})
