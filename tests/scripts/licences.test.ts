import { expect, it } from 'vitest'
import { licenceProblems } from '../../scripts/licences.ts'

const about = (license: string | undefined, dev: boolean): string[] =>
  licenceProblems({
    packages: {
      '': { version: '0.1.0' },
      'node_modules/react': { version: '19.3.0', license: 'MIT' },
      'node_modules/react/node_modules/@some/thing': { version: '1.2.3', ...(license && { license }), dev },
    },
  })

it.each([
  ['GPL-3.0-only', true],
  ['MIT AND GPL-3.0-only', true],
  ['GPL-2.0-only OR AGPL-3.0-only', true],
  ['(MIT OR (GPL-2.0-only AND ISC)) AND LGPL-3.0-only', true],
  ['SEE LICENSE IN LICENSE', true],
  ['MPL-2.0', false],
])('%s is turned down (in tools alone: %s)', (license, dev) => {
  const [problem, ...others] = about(license, dev)
  expect(problem).toContain(`@some/thing 1.2.3 is under ${license}`)
  expect(others).toEqual([])
})

it.each([
  ['MIT', false],
  ['(MIT OR GPL-3.0-only)', false],
  ['Apache-2.0 AND BSD-3-Clause', false],
  ['MPL-2.0', true],
])('%s is let in (in tools alone: %s)', (license, dev) => {
  expect(about(license, dev)).toEqual([])
})

it('a package without a licence is turned down', () => {
  expect(about(undefined, true)).toEqual(['@some/thing 1.2.3 names no licence.'])
})
