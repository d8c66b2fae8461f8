import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { satisfies } from '../../scripts/node-version.mjs'

const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8'))

describe('a fresh clone', () => {
  it('has the same line ends everywhere, whatever Git is set to', () => {
    const { status, stdout } = spawnSync('git', ['ls-files', '--eol'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    if (status !== 0) return // What is no clone has the line ends it came with.
    const files = stdout.trim().split('\n')
    expect(files.length).toBeGreaterThan(300)
    expect(
      files.filter((file) => !/attr\/(text=auto eol=lf|-text)\s/.test(file) || /i\/(crlf|mixed)/.test(file)),
    ).toEqual([])
  })

  it('is worked with by commands that every system has', () => {
    const lines = Object.entries<string>(scripts).map(([name, line]) => `${name}: ${line}`)
    expect(lines.filter((line) => /[$'`;|<>]|\b(rm|cp|mv|cat|sh|export|sudo)\b|^\S+: [A-Z_]+=/.test(line))).toEqual([])
  })

  it.each(Object.entries<string>(scripts).filter(([name]) => !/^(post|pretest)/.test(name)))(
    '`npm run %s` says which Node it needs before anything else',
    (name, line) => {
      const first = (scripts[`pre${name}`] ?? line).split(' && ')[0]
      expect(first).toMatch(/^node scripts\/(node-version|setup|run-ts)\.mjs/)
    },
  )
})

it.each([
  ['18.20.0', false],
  ['20.18.1', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.12.0', false],
  ['22.13.0', true],
  ['23.11.0', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s: %s', (version, isEnough) => {
  expect(satisfies(engines.node, version)).toBe(isEnough)
})
