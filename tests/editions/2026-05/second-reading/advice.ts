import { reimaging } from './advice-reimaging.ts'
import { is, no, open, type Row, row, silent } from './advice-row.ts'
import type { Answers, Expected, Oracle } from './types.ts'

/** The table of advice of the check `upgrade`, in its order. */
const upgrade: readonly Row[] = [
  row('get-where-sold', open('sold-here'), ['windows-guide-2023.11'], 'agreement'),
  row('confirm-system', open('qualifying-os'), ['windows-guide-2023.8']),
  row('look-up-system', silent('qualifying-os'), ['windows-guide-2023.8']),
  row('install-first', open('licensed-here'), ['windows-guide-2023.6'], 'osState'),
  row('assign-licence', is('permitted'), ['windows-guide-2023.5', 'windows-guide-2023.6']),
  row('keep-papers', is('permitted'), ['windows-guide-2023.8']),
  row('see-product-terms', is('not-covered'), ['silence-2026.17']),
  row('get-agreement', no('vl-customer'), ['windows-guide-2023.5', 'windows-guide-2023.11'], 'agreement'),
  row('license-qualifying', no('qualifying-os'), ['windows-guide-2023.7', 'windows-guide-2023.8'], 'currentOs'),
  row('license-this-pc', no('licensed-here'), ['windows-guide-2023.6', 'windows-guide-2023.7'], 'osState'),
  row('take-microsoft-365', no('primary-user'), ['vdi-guide-2023.2'], 'primaryUser'),
  row('license-per-device', no('primary-user'), ['windows-guide-2023.18', 'windows-guide-2023.11'], 'target'),
]

/** An advice as a verdict gives it; what `find-out` cites stands with the question, and is not told here. */
interface ExpectedAdvice {
  readonly id: string
  readonly question?: string
  readonly handsOver?: true
  readonly cites: readonly string[]
}

/** The facts answered `unknown` on which something unknown hangs; answers stand in the order in which they were asked. */
export function missingFacts(a: Answers, { findings }: Expected, reads: Oracle['reads']): readonly string[] {
  const unknown = Object.keys(a).filter((question) => a[question] === 'unknown')
  if (unknown.length === 0) return []
  const hang = Object.keys(findings).filter((id) => findings[id] === 'unknown')
  return unknown.filter((question) => hang.some((id) => reads[id]?.includes(question)))
}

/** What the table advises about a complete path, in its order, `find-out` first. */
export function expectedAdvice(
  check: string,
  a: Answers,
  expected: Expected,
  missing: readonly string[],
): readonly ExpectedAdvice[] {
  const toFindOut = expected.outcome === 'undetermined' ? missing : []
  const rows = check === 'upgrade' ? upgrade : reimaging
  return [
    ...toFindOut.map((question) => ({ id: 'find-out', question, cites: [] })),
    ...rows
      .filter(({ given }) => given({ a, expected }))
      .map(({ given: _, cites, ...advice }) => ({ ...advice, cites: typeof cites === 'function' ? cites(a) : cites })),
  ]
}
