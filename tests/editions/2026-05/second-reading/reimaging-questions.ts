import { products } from './catalog.ts'
import {
  asksPriorTerms,
  asksUpgradedInPlace,
  imageOf,
  isClauseProgramme,
  isFinished,
  isForeign,
  isIn,
  isKnown,
  type Kind,
  kindOf,
} from './facts.ts'
import { hasFatal } from './fold.ts'
import { isFixed } from './reimaging-endings.ts'
import { asksBaseSegment } from './reimaging-own-rules.ts'
import { rules } from './reimaging-rules.ts'
import { systems } from './systems.ts'
import type { Answers, Next } from './types.ts'

/** Row 8, the same in the check `upgrade`. */
export const agreements: readonly string[] = [
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'mpsa',
  'select-plus',
  'open-value',
  'open-value-subscription',
  'education',
  'csp',
  'mca-enterprise',
  'open-license-past',
  'other-volume-licensing',
  'none',
  'unknown',
]

interface Row {
  readonly id: string
  readonly asked: (a: Answers) => boolean
  readonly values: (a: Answers) => readonly string[]
}

const yesNo: readonly string[] = ['yes', 'no', 'unknown']

function row(id: string, asked: Row['asked'], values: readonly string[]): Row {
  return { id, asked, values: () => values }
}

function isKind(...kinds: readonly Kind[]): Row['asked'] {
  return (a) => isIn(kinds, kindOf(a))
}

function isMedia(...media: readonly string[]): Row['asked'] {
  return (a) => isIn(media, a.media)
}

/** "channel is neither `unlicensed` nor `unknown`". */
function isLicensed(a: Answers): boolean {
  return isKnown(a.channel) && a.channel !== 'unlicensed'
}

/** Row 13. */
function licensedValues(a: Answers): readonly string[] {
  const family = imageOf(a)?.family
  const sold = isFinished(a) ? (a.channel ?? '') : 'vl'
  const names = products.filter((each) => each.family === family && each.channels.includes(sold))
  return [...names.map((each) => each.id), 'earlier-product', 'later-product', 'other-product', 'unknown']
}

/** Row 14. */
function baseLicenseValues(a: Answers): readonly string[] {
  return a.image === 'other-product' ? ['yes', 'no', 'not-windows', 'unknown'] : yesNo
}

/** Row 22. */
function oneLicenseValues(a: Answers): readonly string[] {
  return imageOf(a)?.line === 'windows-pro' ? ['yes', 'no', 'enterprise', 'unknown'] : yesNo
}

function isStandaloneLicensed(a: Answers): boolean {
  return kindOf(a) === 'standalone' && isLicensed(a)
}

/** Rows 1 to 22, in order. */
const rows: readonly Row[] = [
  row('media', () => true, [
    'volume-licensing',
    'others-volume-licensing',
    'oem',
    'factory',
    'recovery',
    'no-image',
    'retail',
    'public-download',
    'unknown',
  ]),
  row('cameWith', isMedia('oem', 'recovery'), ['yes', 'same-maker', 'no', 'unknown']),
  row('recoveryMatch', isMedia('recovery'), yesNo),
  row('modified', isMedia('oem', 'recovery'), yesNo),
  row('retailOwn', isMedia('retail'), yesNo),
  row('image', isMedia('volume-licensing'), [
    ...products.filter((each) => each.channels.includes('vl')).map((each) => each.id),
    'project',
    'visio',
    'other-product',
    'earlier-product',
    'later-product',
    'unknown',
  ]),
  row('subscription', isKind('subscription'), yesNo),
  row('agreement', isKind('step-up', 'windows', 'suite', 'standalone'), agreements),
  row('enterpriseRight', isKind('step-up'), [
    'per-user',
    'per-device-sa',
    'per-device',
    'subscription-ended',
    'assurance-ended',
    'none',
    'unknown',
  ]),
  row('base', isKind('step-up'), [...systems.map((each) => each.id), 'unknown']),
  row('segment', asksBaseSegment, ['business', 'education-or-charity', 'unknown']),
  row('channel', isKind('windows', 'suite', 'standalone'), [
    'oem',
    'retail',
    'other-agreement',
    'same-agreement',
    'unlicensed',
    'unknown',
  ]),
  { id: 'licensed', asked: (a) => isKind('windows', 'suite')(a) && isLicensed(a), values: licensedValues },
  {
    id: 'baseLicense',
    asked: (a) => a.channel === 'other-agreement' && (kindOf(a) === 'windows' || a.image === 'other-product'),
    values: baseLicenseValues,
  },
  row('sameProduct', isStandaloneLicensed, yesNo),
  row('versionRelation', isStandaloneLicensed, ['same', 'older', 'newer', 'unknown']),
  row('upgradedInPlace', asksUpgradedInPlace, yesNo),
  row('priorTerms', asksPriorTerms, ['yes', 'not-yet', 'no']),
  row('components', (a) => kindOf(a) === 'standalone' && isFinished(a), yesNo),
  row('language', isFinished, ['same', 'multilingual', 'different', 'unknown']),
  row('clause', (a) => isClauseProgramme(a) && isForeign(a), ['yes', 'not-yet', 'no']),
  { id: 'oneLicense', asked: (a) => a.agreement !== 'unknown' && isForeign(a), values: oneLicenseValues },
]

export function next(a: Answers): Next | undefined {
  if (isFixed(a) || hasFatal(rules, a)) return undefined
  const open = rows.find((each) => a[each.id] === undefined && each.asked(a))
  return open && { question: open.id, values: open.values(a) }
}
