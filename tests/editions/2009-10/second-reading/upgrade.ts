import { fold, statesOf } from './fold.ts'
import type { Answers, Expected, Oracle } from './types.ts'
import { next } from './upgrade-questions.ts'
import { rules } from './upgrade-rules.ts'

interface Ending {
  readonly id: string
  readonly holds: (a: Answers) => boolean
  readonly judges: readonly string[]
  readonly outcome: string
}

/** The paragraph "Endings" of the check `upgrade`; after them the fold judges all. */
const endings: readonly Ending[] = [
  { id: 'other-target', holds: (a) => a.target === 'other', judges: ['of-its-time'], outcome: 'not-covered' },
  { id: 'no-agreement', holds: (a) => a.agreement === 'none', judges: ['vl-customer'], outcome: 'not-permitted' },
  {
    id: 'newer-system',
    holds: (a) => a.currentOs === 'newer-or-enterprise',
    judges: ['vl-customer', 'of-its-time'],
    outcome: 'not-covered',
  },
]

function has(list: readonly string[], value: string | undefined): boolean {
  return value !== undefined && list.includes(value)
}

/** The notes, in the order of the paragraph that names them. */
function notesOf(a: Answers, outcome: string): readonly string[] {
  if (a.target === 'other') return ['tied']
  if (!has(['permitted', 'conditional', 'undetermined'], outcome)) return []
  const otherSystem = has(['macintosh', 'os-2'], a.currentOs) && has(['keep', 'unknown'], a.oldSystem)
  return [
    'tied',
    ...(otherSystem ? ['other-system'] : []),
    'both-products',
    ...(a.acquired === undefined ? [] : ['renewals']),
    ...(a.acquired === 'other-source' ? ['mergers'] : []),
  ]
}

function expected(a: Answers): Expected {
  if (next(a) !== undefined) throw new Error('incomplete path')
  const ending = endings.find((each) => each.holds(a))
  const findings = statesOf(rules, a, (id) => ending === undefined || ending.judges.includes(id))
  const outcome = ending?.outcome ?? fold(rules, a, findings, 'permitted')
  return { outcome, ending: ending?.id ?? 'all-answered', findings, notes: notesOf(a, outcome), handOver: undefined }
}

export const upgrade: Oracle = {
  paths: 12633,
  reads: {
    'vl-customer': ['agreement'],
    'of-its-time': ['target', 'currentOs'],
    'qualifying-os': ['agreement', 'companyWide', 'acquired', 'currentOs'],
    'licensed-here': ['agreement', 'companyWide', 'acquired', 'osState'],
    'company-wide-order': ['agreement', 'companyWide', 'allQualified'],
    'running-both': ['agreement', 'oldSystem', 'softwareAssurance', 'fullLicense'],
  },
  next,
  expected,
}
