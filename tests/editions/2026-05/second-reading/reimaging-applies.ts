import { isIn, isKnown, type Kind, kindOf } from './facts.ts'
import type { Answers } from './types.ts'

/** The requirements of the check `reimaging`, in the order in which findings are listed. */
const order = [
  'vl-media',
  'nothing-copied',
  'oem-preload',
  'oem-devices',
  'recovery-match',
  'oem-unmodified',
  'retail-own-device',
  'of-its-time',
  'subscription-license',
  'vl-customer',
  'enterprise-right',
  'qualifying-base',
  'licensed-copy',
  'own-licence',
  'full-windows-license',
  'same-product',
  'same-version',
  'in-place-upgrade',
  'prior-version-terms',
  'same-components',
  'same-language',
  'right-granted',
  'one-license',
]

function from(id: string): readonly string[] {
  return order.slice(order.indexOf(id))
}

type Condition = (a: Answers) => boolean

/** The media given are other ones. */
function otherMedia(...media: readonly string[]): Condition {
  return (a) => isKnown(a.media) && !media.includes(a.media)
}

/** The image given is of another kind. */
function otherKind(...kinds: readonly Kind[]): Condition {
  return (a) => isKnown(a.image) && !isIn(kinds, kindOf(a))
}

/** The channel given is another one. */
function otherChannel(...channels: readonly string[]): Condition {
  return (a) => isKnown(a.channel) && !channels.includes(a.channel)
}

/** Kind `windows`, or image `other-product` with channel `other-agreement`. */
function needsNoFullWindows(a: Answers): boolean {
  if (a.image === 'other-product') return otherChannel('other-agreement')(a)
  return otherKind('windows')(a)
}

const agreementsToo = otherChannel('oem', 'retail', 'other-agreement')

/** Each row with the answers that rule its requirements out. */
const table: readonly (readonly [ids: readonly string[], ruledOut: Condition])[] = [
  // the paragraph "M": media that the rule, or the question it rests on, does not name
  [['vl-media'], otherMedia('volume-licensing', 'others-volume-licensing', 'public-download')],
  [['nothing-copied'], otherMedia('no-image')],
  [['oem-preload'], otherMedia('factory')],
  [['oem-devices', 'oem-unmodified'], otherMedia('oem', 'recovery')],
  [['recovery-match'], otherMedia('recovery')],
  [['retail-own-device'], otherMedia('retail')],
  // the table "Where a requirement applies"
  [from('of-its-time'), otherMedia('volume-licensing')],
  [['subscription-license'], otherKind('subscription')],
  [['vl-customer'], otherKind('step-up', 'windows', 'suite', 'standalone')],
  [['enterprise-right', 'qualifying-base'], otherKind('step-up')],
  [from('licensed-copy'), otherKind('windows', 'suite', 'standalone')],
  [['own-licence'], otherChannel('same-agreement')],
  [from('full-windows-license'), agreementsToo],
  [['full-windows-license'], needsNoFullWindows],
  [['in-place-upgrade'], otherKind('windows')],
  [['same-components'], otherKind('standalone')],
  [['in-place-upgrade', 'same-components', 'same-language'], otherChannel('oem', 'retail')],
  [
    ['own-licence', 'same-product', 'same-version', 'in-place-upgrade', 'prior-version-terms'],
    (a) => a.licensed === 'later-product',
  ],
]

/** A requirement applies where every row that names it holds. */
export function ruledOut(id: string): Condition {
  const conditions = table.filter(([ids]) => ids.includes(id)).map(([, condition]) => condition)
  return (a) => conditions.some((condition) => condition(a))
}

/** M, A and B of the endings: the requirements up to one of them. */
export function upTo(last: string, ...further: readonly string[]): readonly string[] {
  return [...order.slice(0, order.indexOf(last) + 1), ...further]
}

export const m = upTo('retail-own-device')
export const aList = upTo('of-its-time')
/** A, `vl-customer` and `licensed-copy`. */
export const bList: readonly string[] = [...aList, 'vl-customer', 'licensed-copy']
export const all: readonly string[] = order
