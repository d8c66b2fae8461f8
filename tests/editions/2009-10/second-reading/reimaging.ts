import { causesOf, fold, statesOf } from './fold.ts'
import { isEnterprise, isOwnAgreement, isWindows } from './reimaging-facts.ts'
import { notesOf, outside, upgrades } from './reimaging-notes.ts'
import { next } from './reimaging-questions.ts'
import { rules } from './reimaging-rules.ts'
import type { Answers, Expected, HandOver, Oracle } from './types.ts'

interface Ending {
  readonly id: string
  readonly holds: (a: Answers) => boolean
  /** The last requirement that it judges, with further ones, where it does not judge all. */
  readonly last?: string
  readonly further?: readonly string[]
  /** The outcome where the fold would give the best one, or an outcome of its own. */
  readonly good: string
  readonly own?: (a: Answers) => string | undefined
}

/** The table "Endings and states". */
const endings: readonly Ending[] = [
  {
    id: 'other-media',
    holds: (a) => a.media !== 'volume-licensing',
    last: 'vl-media',
    good: 'other-right',
    own: (a) => (a.media === 'retail' || a.media === 'others-volume-licensing' ? 'not-covered' : undefined),
  },
  { id: 'no-agreement', holds: (a) => a.agreement === 'none', last: 'vl-customer', good: 'not-permitted' },
  {
    id: 'later-product',
    holds: (a) => a.image === 'later-product',
    last: 'vl-customer',
    further: ['of-its-time'],
    good: 'not-covered',
    own: () => 'not-covered',
  },
  {
    id: 'image-unknown',
    holds: (a) => a.image === 'unknown',
    last: 'vl-customer',
    further: ['of-its-time', 'same-product'],
    good: 'undetermined',
  },
  { id: 'unlicensed', holds: (a) => a.channel === 'unlicensed', last: 'of-its-time', good: 'not-permitted' },
  {
    id: 'enterprise',
    holds: isEnterprise,
    last: 'enterprise-edition',
    good: 'other-right',
    own: (a) => (a.softwareAssurance === 'ended' ? 'not-covered' : undefined),
  },
  {
    id: 'channel-unknown',
    holds: (a) => a.channel === 'unknown',
    last: 'enterprise-edition',
    good: 'undetermined',
  },
  { id: 'same-agreement', holds: isOwnAgreement, last: 'own-licence', good: 'other-right' },
]

const allAnswered: Ending = { id: 'all-answered', holds: () => true, good: 'permitted' }

function judges({ last, further }: Ending, id: string): boolean {
  if (last === undefined) return true
  const order = rules.map((rule) => rule.id)
  return order.indexOf(id) <= order.indexOf(last) || (further ?? []).includes(id)
}

/** "Hand-overs": with target `other` nothing else is carried. */
function upgradeAnswers(a: Answers, withSystem: boolean): Answers {
  const { image, agreement, licensed } = a
  if (image === undefined || !upgrades.includes(image)) return { target: 'other' }
  const carriesSystem = withSystem && outside.includes(a.channel ?? '')
  return {
    target: image,
    ...(agreement === undefined ? {} : { agreement }),
    ...(carriesSystem && licensed !== undefined ? { currentOs: licensed } : {}),
  }
}

function handOverOf(a: Answers, outcome: string, notes: readonly string[]): HandOver | undefined {
  if (a.image === 'later-product') {
    const asked = Object.entries(a).filter(([question]) => question === 'media' || question === 'agreement')
    return { edition: '2026-05', check: 'reimaging', answers: Object.fromEntries(asked) }
  }
  const isRight = outcome === 'other-right' || outcome === 'undetermined'
  if (isRight && isOwnAgreement(a) && isWindows(a)) return { check: 'upgrade', answers: upgradeAnswers(a, false) }
  if (notes.includes('upgrade-instead')) return { check: 'upgrade', answers: upgradeAnswers(a, true) }
  return undefined
}

function expected(a: Answers): Expected {
  if (next(a) !== undefined) throw new Error('incomplete path')
  const ending = endings.find((each) => each.holds(a)) ?? allAnswered
  const findings = statesOf(rules, a, (id) => judges(ending, id))
  const outcome = ending.own?.(a) ?? fold(rules, a, findings, ending.good)
  const notes = notesOf({ a, outcome, causes: causesOf(rules, a, findings) })
  return { outcome, ending: ending.id, findings, notes, handOver: handOverOf(a, outcome, notes) }
}

export const reimaging: Oracle = {
  paths: 35633,
  reads: {
    'recovery-individual': ['media', 'recoveryUse'],
    'recovery-match': ['media', 'recoveryMatch'],
    'oem-preload': ['media'],
    'vl-media': ['media'],
    'vl-customer': ['agreement'],
    'licensed-copy': ['channel'],
    'of-its-time': ['image'],
    'enterprise-edition': ['image', 'softwareAssurance'],
    'own-licence': ['image', 'channel', 'licensed', 'sameProduct', 'versionRelation', 'priorVersion'],
    'full-windows-license': ['image', 'channel', 'baseLicense'],
    'same-product': ['image', 'channel', 'licensed', 'sameProduct', 'priorVersion'],
    'same-version': ['image', 'channel', 'licensed', 'versionRelation', 'priorVersion'],
    'prior-version-terms': ['image', 'channel', 'licensed', 'versionRelation', 'priorVersion'],
    'same-components': ['image', 'channel', 'components'],
    'same-language': ['channel', 'language'],
    'open-license-purchase': ['agreement', 'channel', 'openLicensePurchase'],
  },
  next,
  expected,
}
