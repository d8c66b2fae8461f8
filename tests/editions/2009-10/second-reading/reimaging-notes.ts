import { imageOf, isEnterprise, isOffice, isWindows, licensedOf, versionOf } from './reimaging-facts.ts'
import type { Answers } from './types.ts'
import { columnsOf, marks } from './upgrade-table.ts'

/** What a note looks at. */
interface Verdict {
  readonly a: Answers
  readonly outcome: string
  /** Fatal unmet requirements. */
  readonly causes: readonly string[]
}

/** The two that the upgrade licence is sold for. */
export const upgrades: readonly string[] = ['windows-xp-professional', 'windows-vista-business']

/** The makers and shops that are no agreement. */
export const outside: readonly string[] = ['oem', 'system-builder', 'retail']

const poolAgreements: readonly string[] = [
  'select-license',
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'campus-agreement',
  'school-agreement',
]

const silentAgreements: readonly string[] = ['open-value', 'select-plus', 'academic-select', 'other-volume-licensing']

const notAboutAssurance: readonly string[] = [
  'vl-media',
  'licensed-copy',
  'full-windows-license',
  'same-product',
  'same-version',
  'same-components',
  'same-language',
]

function has(list: readonly string[], value: string | undefined): boolean {
  return value !== undefined && list.includes(value)
}

function through(v: Verdict, ids: readonly string[]): boolean {
  return v.outcome === 'not-permitted' && v.causes.some((cause) => ids.includes(cause))
}

/** "goes ahead", as the words above the table define it. */
function goesAhead({ a, outcome }: Verdict): boolean {
  if (a.channel === 'same-agreement') return false
  if (outcome === 'permitted' || outcome === 'conditional') return true
  return outcome === 'undetermined' && (a.licensed !== undefined || a.sameProduct !== undefined)
}

/** Marked in a column that the agreement can fall into. */
function canUpgrade(a: Answers): boolean {
  return columnsOf(a.agreement ?? 'unknown').some((column) => marks(a.licensed ?? '', column))
}

function isUpgradeInstead(v: Verdict): boolean {
  const { a } = v
  if (!through(v, ['same-product', 'same-version', 'own-licence'])) return false
  if (!isWindows(a) || isEnterprise(a) || licensedOf(a)?.family !== 'windows') return false
  return !has(upgrades, a.image) || canUpgrade(a)
}

function isNewer(a: Answers): boolean {
  return versionOf(a) === 'newer'
}

type Note = readonly [id: string, shown: (v: Verdict) => boolean]

/** The notes table, in its order. */
const notes: readonly Note[] = [
  ['support', (v) => goesAhead(v) && has(outside, v.a.channel)],
  ['keys', goesAhead],
  ['mak', (v) => goesAhead(v) && imageOf(v.a)?.version === 'windows-7'],
  ['assurance-not-needed', (v) => (goesAhead(v) || through(v, notAboutAssurance)) && !isNewer(v.a)],
  [
    'assurance-newer',
    (v) => through(v, ['same-version', 'own-licence']) && licensedOf(v.a) !== undefined && isNewer(v.a),
  ],
  ['base-must-qualify', (v) => isEnterprise(v.a) && has(['yes', 'unknown'], v.a.softwareAssurance)],
  ['same-pc', (v) => goesAhead(v) && isWindows(v.a) && has(['oem', 'system-builder'], v.a.channel)],
  ['terms-still-apply', (v) => goesAhead(v) && isOffice(v.a)],
  ['pool-media', (v) => goesAhead(v) && has(outside, v.a.channel) && has(poolAgreements, v.a.agreement)],
  ['media-silent', (v) => goesAhead(v) && has(silentAgreements, v.a.agreement)],
  ['office-channels', (v) => through(v, ['same-product', 'same-components']) && isOffice(v.a)],
  ['platform-silent', (v) => goesAhead(v) && isWindows(v.a)],
  ['upgrade-instead', isUpgradeInstead],
  ['copies', goesAhead],
  [
    'unlisted-windows',
    ({ a, outcome }) =>
      a.image === 'other-product' &&
      has(['other-agreement', 'same-agreement'], a.channel) &&
      has(['permitted', 'conditional', 'undetermined', 'other-right'], outcome),
  ],
  ['one-product', (v) => goesAhead(v) && isWindows(v.a)],
]

export function notesOf(verdict: Verdict): readonly string[] {
  return notes.filter(([, shown]) => shown(verdict)).map(([id]) => id)
}
