import { imageOf, isFinished, isIn, isLicensedOf, isNewer, isOlder, kindOf, licensedOf } from './facts.ts'
import type { Verdict } from './fold.ts'
import type { Answers } from './types.ts'

/** What a note looks at. */
interface View {
  readonly a: Answers
  readonly ending: string
  readonly verdict: Verdict
}

function goesAhead({ ending, verdict }: View): boolean {
  return ending === 'reimaging' && isIn(['permitted', 'conditional', 'undetermined'], verdict.outcome)
}

/** "no through X". */
function noThrough({ verdict }: View, ...ids: readonly string[]): boolean {
  return verdict.outcome === 'not-permitted' && ids.some((id) => verdict.causes.includes(id))
}

/** "open": unknown, silent or unmet curable, whatever the outcome. */
function isOpen({ verdict }: View, id: string): boolean {
  return isIn(['unknown', 'silent'], verdict.findings[id]) || verdict.curable.includes(id)
}

function isOwnRight({ ending, verdict }: View): boolean {
  return ending === 'own-agreement' && verdict.outcome === 'other-right'
}

function isImageLine(v: View, line: string): boolean {
  return imageOf(v.a)?.line === line
}

function isHome({ a }: View): boolean {
  return licensedOf(a)?.line === 'windows-home'
}

function isWindowsAhead(v: View): boolean {
  return goesAhead(v) && kindOf(v.a) === 'windows'
}

function isClickToRun(v: View): boolean {
  const isSuite = kindOf(v.a) === 'suite' && imageOf(v.a)?.version !== 'office-2016'
  return isSuite && (goesAhead(v) || isOwnRight(v))
}

function whereToBuyOne(v: View): boolean {
  if (!isImageLine(v, 'windows-pro')) return false
  return (isOpen(v, 'one-license') && goesAhead(v)) || noThrough(v, 'one-license')
}

function upgradeInstead(v: View): boolean {
  const { a, verdict } = v
  if (!isImageLine(v, 'windows-pro') || isHome(v)) return false
  const isNewerNo = isNewer(a) && ((isFinished(a) && noThrough(v, 'same-version')) || noThrough(v, 'own-licence'))
  return (
    isNewerNo || (isLicensedOf(a, 'windows-10') && isIn(['silent', 'unknown'], verdict.findings['in-place-upgrade']))
  )
}

function fullLicenseFirst(v: View): boolean {
  return (
    (kindOf(v.a) === 'windows' && noThrough(v, 'licensed-copy')) ||
    noThrough(v, 'full-windows-license', 'qualifying-base')
  )
}

function m365Deploys({ a }: View): boolean {
  return kindOf(a) === 'subscription' || (kindOf(a) === 'suite' && a.licensed === 'microsoft-365-apps')
}

function assuranceNewer(v: View): boolean {
  return isIn(['windows', 'suite'], kindOf(v.a)) && isNewer(v.a) && noThrough(v, 'same-version', 'own-licence')
}

const exceptions = ['own-licence', 'same-product', 'same-version', 'same-components', 'same-language']

type Note = readonly [id: string, isShown: (v: View) => boolean]

/** The table of notes, in its order. */
const notes: readonly Note[] = [
  ['support', (v) => goesAhead(v) && isFinished(v.a)],
  ['keys', goesAhead],
  ['mak', (v) => goesAhead(v) && kindOf(v.a) !== 'standalone'],
  ['assurance-not-needed', goesAhead],
  ['copies', goesAhead],
  ['one-product', isWindowsAhead],
  ['platform', isWindowsAhead],
  ['media-all-editions', isWindowsAhead],
  ['click-to-run', isClickToRun],
  ['catalogue-is-no-license', (v) => goesAhead(v) && v.verdict.findings['one-license'] !== 'met'],
  ['one-license-clause', (v) => goesAhead(v) && v.verdict.findings['one-license'] === 'met'],
  ['where-to-buy-one', whereToBuyOne],
  ['enterprise-instead', (v) => goesAhead(v) && v.verdict.findings['one-license'] === 'silent'],
  ['clause-where', (v) => v.ending === 'reimaging' && v.verdict.findings['right-granted'] === 'unmet'],
  ['clause-as-read', (v) => goesAhead(v) && v.a.clause === 'yes'],
  ['terms-as-read', (v) => goesAhead(v) && v.a.priorTerms === 'yes'],
  ['old-media', (v) => isOlder(v.a) && (goesAhead(v) || isOwnRight(v))],
  ['esu', (v) => v.a.channel === 'oem' && kindOf(v.a) === 'windows' && isOpen(v, 'prior-version-terms')],
  ['downgrade-by-cl', (v) => isFinished(v.a) && noThrough(v, 'prior-version-terms')],
  ['in-place-way', (v) => isOpen(v, 'in-place-upgrade') && isLicensedOf(v.a, 'windows-10')],
  ['upgrade-instead', upgradeInstead],
  [
    'home-way',
    (v) => kindOf(v.a) === 'windows' && isFinished(v.a) && isHome(v) && v.verdict.outcome === 'not-permitted',
  ],
  ['full-license-first', fullLicenseFirst],
  ['if-windows', (v) => v.a.image === 'other-product' && isOwnRight(v)],
  ['office-channels', (v) => kindOf(v.a) === 'suite' && isFinished(v.a) && noThrough(v, 'same-product')],
  ['m365-deploys', m365Deploys],
  ['assurance-newer', assuranceNewer],
  ['same-pc', (v) => isWindowsAhead(v) && v.a.channel === 'oem'],
  ['product-exceptions', (v) => noThrough(v, ...exceptions)],
  ['falls-back', (v) => v.a.enterpriseRight === 'per-user' && isIn(['other-right', 'conditional'], v.verdict.outcome)],
  ['right-ended', (v) => isIn(['subscription-ended', 'assurance-ended'], v.a.enterpriseRight)],
  ['programme-ended', (v) => v.a.agreement === 'open-license-past' && v.verdict.outcome !== 'other-right'],
  ['customers-own-media', (v) => v.a.media === 'others-volume-licensing'],
  ['maker-loads', (v) => v.a.media === 'factory' || (v.a.media === 'oem' && v.verdict.outcome === 'not-permitted')],
]

export function notesOf(view: View): readonly string[] {
  return notes.filter(([, isShown]) => isShown(view)).map(([id]) => id)
}
