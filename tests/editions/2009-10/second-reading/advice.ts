import { granted, products } from './catalog.ts'
import { imageOf, isEnterprise, isGranted, isWindows, licensedOf, versionOf } from './reimaging-facts.ts'
import { upgrades } from './reimaging-notes.ts'
import type { Answers, Expected, Oracle } from './types.ts'

/** An advice as the table gives it: its id, the question it leads back to, and whether it goes on elsewhere. */
export interface ExpectedAdvice {
  readonly id: string
  readonly question?: string
  readonly handsOver?: true
}

/** What a row looks at. */
interface Verdict {
  readonly a: Answers
  /** One of these letters' outcomes. */
  readonly is: (letters: string) => boolean
  /** "No through" one of these. */
  readonly no: (...ids: readonly string[]) => boolean
  /** "To do". */
  readonly toDo: (id: string) => boolean
  readonly shows: (note: string) => boolean
}

interface Row extends ExpectedAdvice {
  readonly when: (v: Verdict) => boolean
}

/** The letters of the table, N for not-covered and F for not-permitted. */
const letterOf: Readonly<Record<string, string>> = {
  permitted: 'P',
  conditional: 'C',
  undetermined: 'U',
  'other-right': 'O',
  'not-covered': 'N',
  'not-permitted': 'F',
}

function row(id: string, when: (v: Verdict) => boolean, question?: string): Row {
  return question === undefined ? { id, when } : { id, when, question }
}

/** A row that goes on. */
function onward(id: string, when: (v: Verdict) => boolean): Row {
  return { id, when, handsOver: true }
}

function isUpgradeImage(a: Answers): boolean {
  return a.image !== undefined && upgrades.includes(a.image)
}

/** "Listed" */
function isListed(a: Answers): boolean {
  return licensedOf(a) !== undefined
}

/** "Newer" */
function isNewer(a: Answers): boolean {
  return versionOf(a) === 'newer'
}

function isSameLine(a: Answers): boolean {
  const licensed = licensedOf(a)
  return licensed !== undefined && imageOf(a)?.line === licensed.line
}

function isFromMaker(a: Answers): boolean {
  return a.channel === 'oem' || a.channel === 'system-builder'
}

/** "Listed, no Windows Enterprise edition" */
function isListedNoEnterprise(a: Answers): boolean {
  return licensedOf(a)?.enterprise === false
}

function isSoldInVolume(a: Answers): boolean {
  return licensedOf(a)?.channels.includes('vl') === true
}

/** Some OEM grant is for what is licensed, whatever the image. */
function hasGrant(a: Answers): boolean {
  return isFromMaker(a) && products.some((each) => granted(a.licensed ?? '', each.id, a.channel ?? ''))
}

/** "The one grant with a limit" */
function isTimeLimited(a: Answers): boolean {
  return (
    a.priorVersion !== undefined &&
    isFromMaker(a) &&
    isGranted(a) &&
    a.image === 'windows-xp-professional' &&
    licensedOf(a)?.version === 'windows-7'
  )
}

/** *another product* */
function isAnother({ a, no }: Verdict): boolean {
  return no('same-product') || (no('same-version') && (!isNewer(a) || a.image === 'other-product' || isSameLine(a)))
}

function isNoMediaKnown(v: Verdict): boolean {
  return isAnother(v) && isListedNoEnterprise(v.a) && !isSoldInVolume(v.a)
}

/** "An OEM grant lists the pair; priorVersion is `no`" */
function isRefusedPair(a: Answers): boolean {
  return isGranted(a) && a.priorVersion === 'no'
}

/** What `read-terms-again` and `take-prior-version` share. */
function isAnotherWithGrant(v: Verdict): boolean {
  return isAnother(v) && isListedNoEnterprise(v.a) && hasGrant(v.a)
}

const reimaging: readonly Row[] = [
  row('get-clause', ({ toDo }) => toDo('prior-version-terms')),
  row('buy-one-licence', ({ toDo }) => toDo('open-license-purchase'), 'openLicensePurchase'),
  row('check-time-limit', ({ a, is }) => is('PCU') && isTimeLimited(a)),
  row('get-media-and-key', ({ is }) => is('PC')),
  row('check-activations', ({ a, is }) => is('PC') && imageOf(a)?.version === 'windows-7'),
  row('keep-papers', ({ is }) => is('PC')),
  row('let-maker-load', ({ a, is }) => is('O') && a.media === 'factory'),
  row('recover-each', ({ a, is }) => is('O') && a.media === 'recovery'),
  row('deploy-on-covered', ({ a, is }) => is('O') && isEnterprise(a)),
  onward('check-upgrade', ({ a, is }) => is('OU') && a.channel === 'same-agreement' && isUpgradeImage(a)),
  onward(
    'ask-upgrade-terms',
    ({ a, is }) => is('OU') && a.channel === 'same-agreement' && isWindows(a) && !isUpgradeImage(a) && !isEnterprise(a),
  ),
  row('deploy-own-licence', ({ a, is }) => is('O') && a.channel === 'same-agreement' && !isWindows(a)),
  onward('see-current-rules', ({ a, is }) => is('N') && a.image === 'later-product'),
  row('read-ended-coverage', ({ a, is }) => is('N') && a.softwareAssurance === 'ended'),
  row(
    'rebuild-to-be-covered',
    ({ a, is }) => is('N') && (a.media === 'retail' || a.media === 'others-volume-licensing'),
    'media',
  ),
  row('read-retail-terms', ({ a, is }) => is('N') && a.media === 'retail'),
  row('read-media-terms', ({ a, is }) => is('N') && a.media === 'others-volume-licensing'),
  row('rebuild-from-own-media', ({ no }) => no('vl-media', 'recovery-individual'), 'media'),
  row('have-maker-load', ({ a, no }) => no('vl-media') && a.media === 'oem', 'media'),
  row('use-own-recovery-media', ({ no }) => no('recovery-match'), 'recoveryMatch'),
  row('get-agreement', ({ no }) => no('vl-customer')),
  row('license-each-pc', ({ no }) => no('licensed-copy'), 'channel'),
  row(
    'cover-with-assurance',
    ({ a, is, no }) => no('enterprise-edition') || (is('N') && a.softwareAssurance === 'ended'),
    'softwareAssurance',
  ),
  row('take-licensed-windows', ({ no }) => no('enterprise-edition'), 'image'),
  onward('check-upgrade-instead', ({ a, shows }) => shows('upgrade-instead') && isUpgradeImage(a)),
  row('ask-upgrade-instead', ({ a, shows }) => shows('upgrade-instead') && !isUpgradeImage(a)),
  row('count-assurance', ({ a, no }) => no('own-licence') && isNewer(a) && isListed(a), 'licensed'),
  row('take-what-agreement-licenses', ({ no }) => no('own-licence'), 'image'),
  row('license-image-product', ({ a, no }) => no('own-licence') && !isWindows(a)),
  row('license-full-windows', ({ no }) => no('full-windows-license'), 'baseLicense'),
  row('take-what-is-licensed', (v) => isAnother(v) && !isListed(v.a), 'image'),
  row('enterprise-by-its-agreement', (v) => isAnother(v) && licensedOf(v.a)?.enterprise === true),
  row('take-licensed-product', (v) => isAnother(v) && isListedNoEnterprise(v.a) && isSoldInVolume(v.a), 'image'),
  row('read-terms-again', (v) => isAnotherWithGrant(v) && isRefusedPair(v.a), 'priorVersion'),
  row('take-prior-version', (v) => isAnotherWithGrant(v) && !isRefusedPair(v.a), 'image'),
  row('no-media-known', isNoMediaKnown),
  row(
    'recover-singly',
    (v) => v.no('vl-media', 'recovery-individual', 'vl-customer') || (isNoMediaKnown(v) && isFromMaker(v.a)),
  ),
  row('take-exact-components', ({ no }) => no('same-components'), 'image'),
  row('build-in-licensed-language', ({ no }) => no('same-language'), 'language'),
]

const upgrade: readonly Row[] = [
  row('read-programme-terms', ({ a, is }) => is('U') && a.agreement === 'other-volume-licensing', 'agreement'),
  row('install-first', ({ a, toDo }) => toDo('licensed-here') && isCurable('licensed-here', a), 'osState'),
  row('order-for-all', ({ toDo }) => toDo('company-wide-order'), 'allQualified'),
  row('make-room', ({ toDo }) => toDo('running-both'), 'oldSystem'),
  row('order-upgrade', ({ is }) => is('PC')),
  row('ask-terms-of-the-time', ({ is }) => is('N')),
  row('get-agreement', ({ no }) => no('vl-customer')),
  row('license-qualifying', ({ no }) => no('qualifying-os'), 'currentOs'),
  row('license-this-pc', ({ no }) => no('licensed-here'), 'osState'),
]

/** Unmet, these leave something to do and are no cause of a no. */
const curable: readonly string[] = [
  'prior-version-terms',
  'open-license-purchase', // reimaging
  'company-wide-order',
  'running-both', // upgrade
]

function isCurable(id: string, a: Answers): boolean {
  return id === 'licensed-here' ? a.osState === 'licensed' : curable.includes(id)
}

function verdictOf(a: Answers, { outcome, findings, notes }: Expected): Verdict {
  const is = (letters: string) => letters.includes(letterOf[outcome] ?? '?')
  return {
    a,
    is,
    no: (...ids) => is('F') && ids.some((id) => findings[id] === 'unmet' && !isCurable(id, a)),
    toDo: (id) => is('CU') && findings[id] === 'unmet',
    shows: (note) => notes.includes(note),
  }
}

/** The facts that an undetermined verdict misses; answers stand in the order in which they were asked. */
function missing(a: Answers, { outcome, findings }: Expected, reads: Oracle['reads']): readonly string[] {
  if (outcome !== 'undetermined') return []
  const open = Object.keys(findings).filter((id) => findings[id] === 'unknown')
  return Object.keys(a).filter((fact) => a[fact] === 'unknown' && open.some((id) => reads[id]?.includes(fact)))
}

/** What the table advises about a complete path, in its order, `find-out` first. */
export function expectedAdvice(
  check: string,
  answers: Answers,
  expected: Expected,
  reads: Oracle['reads'],
): readonly ExpectedAdvice[] {
  const verdict = verdictOf(answers, expected)
  const rows = check === 'upgrade' ? upgrade : reimaging
  return [
    ...missing(answers, expected, reads).map((question) => ({ id: 'find-out', question })),
    ...rows.filter(({ when }) => when(verdict)).map(({ when: _, ...advice }) => advice),
  ]
}
