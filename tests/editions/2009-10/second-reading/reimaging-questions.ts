import { products } from './catalog.ts'
import {
  imageOf,
  isEnterprise,
  isOffice,
  isOwnAgreement,
  isProductMatch,
  isWindows,
  licensedOf,
  versionOf,
} from './reimaging-facts.ts'
import { fatalOf } from './reimaging-rules.ts'
import type { Answers, Next } from './types.ts'

/** The values of row 4, without `unknown`; the check `upgrade` offers the same. */
export const agreements: readonly string[] = [
  'open-license',
  'open-value',
  'select-license',
  'select-plus',
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'campus-agreement',
  'school-agreement',
  'academic-open',
  'academic-select',
  'other-volume-licensing',
  'none',
]

interface Question {
  readonly id: string
  readonly asked: (a: Answers) => boolean
  /** Without `unknown`: every question of this check offers it last. */
  readonly values: (a: Answers) => readonly string[]
}

const yesNo = () => ['yes', 'no']
const isOther = (a: Answers) => a.image === 'other-product'
const openAgreement = (a: Answers) => a.agreement === 'open-license' || a.agreement === 'academic-open'

/** Row 9: the channel under which the catalogue names what was sold. */
function soldIn(channel: string | undefined): string {
  if (channel === 'retail') return 'retail'
  return channel === 'oem' || channel === 'system-builder' ? 'oem' : 'vl'
}

function licensedValues(a: Answers): readonly string[] {
  const family = imageOf(a)?.family
  const sold = products.filter((each) => each.family === family && each.channels.includes(soldIn(a.channel)))
  return [...sold.map((each) => each.id), 'later-product', 'other-product']
}

/** Row 12 and the details: the image is an older version of what is licensed. */
function priorVersionAsked(a: Answers): boolean {
  const image = imageOf(a)
  if (isOwnAgreement(a)) return a.licensed === 'later-product'
  if (image === undefined) return a.versionRelation === 'older'
  if (a.licensed === 'later-product') return true
  const licensed = licensedOf(a)
  return licensed !== undefined && versionOf(a) === 'older' && isProductMatch(image, licensed, a)
}

/** Rows 5 to 15, for media `volume-licensing`. */
const rows: readonly Question[] = [
  {
    id: 'image', // row 5
    asked: () => true,
    values: () => [
      ...products.filter((each) => each.channels.includes('vl')).map((each) => each.id),
      'other-product',
      'later-product',
    ],
  },
  {
    id: 'channel', // row 6
    asked: () => true,
    values: () => ['oem', 'system-builder', 'retail', 'other-agreement', 'same-agreement', 'unlicensed'],
  },
  { id: 'softwareAssurance', asked: isEnterprise, values: () => ['yes', 'ended', 'no'] }, // row 7
  { id: 'baseLicense', asked: (a) => isWindows(a) && a.channel === 'other-agreement', values: yesNo }, // row 8
  { id: 'licensed', asked: (a) => imageOf(a) !== undefined, values: licensedValues }, // row 9
  { id: 'sameProduct', asked: isOther, values: yesNo }, // row 10
  { id: 'versionRelation', asked: isOther, values: () => ['same', 'older', 'newer'] }, // row 11
  { id: 'priorVersion', asked: priorVersionAsked, values: yesNo }, // row 12
  { id: 'components', asked: (a) => (isOffice(a) || isOther(a)) && !isOwnAgreement(a), values: yesNo }, // row 13
  { id: 'language', asked: (a) => !isOwnAgreement(a), values: () => ['same', 'different', 'mui'] }, // row 14
  { id: 'openLicensePurchase', asked: (a) => openAgreement(a) && !isOwnAgreement(a), values: yesNo }, // row 15
]

/** Rows 1 to 4. */
const first: readonly Question[] = [
  {
    id: 'media',
    asked: () => true,
    values: () => ['volume-licensing', 'others-volume-licensing', 'oem', 'factory', 'recovery', 'retail'],
  },
  { id: 'recoveryUse', asked: (a) => a.media === 'recovery', values: () => ['one-pc', 'standard-image'] },
  { id: 'recoveryMatch', asked: (a) => a.media === 'recovery', values: yesNo },
  { id: 'agreement', asked: (a) => a.media === 'volume-licensing', values: () => agreements },
]

/** Whether a row has ended the check although rows after it are left. */
function isOver(a: Answers): boolean {
  if (fatalOf(a) !== undefined) return true // "as soon as a fatal requirement is unmet"
  if (a.media !== undefined && a.media !== 'volume-licensing' && a.media !== 'recovery') return true
  if (a.image === 'later-product' || a.image === 'unknown') return true // details: nothing else asked
  if (isEnterprise(a)) return a.softwareAssurance !== undefined // row 7: then verdict
  return a.channel === 'unknown' // details: `undetermined` at once
}

export function next(a: Answers): Next | undefined {
  if (isOver(a)) return undefined
  const open = [...first, ...(a.media === 'recovery' ? [] : rows)].find(
    (row) => a[row.id] === undefined && row.asked(a),
  )
  return open && { question: open.id, values: [...open.values(a), 'unknown'] }
}
