import { isIn, kindOf } from './facts.ts'
import { aList, all, bList, m } from './reimaging-applies.ts'
import type { Answers } from './types.ts'

interface Ending {
  readonly id: string
  readonly holds: (a: Answers) => boolean
  readonly judged: readonly string[]
  /** The outcome is fixed; otherwise it is what the fold calls it when all holds. */
  readonly fixed: boolean
  readonly outcome: string
}

function fixed(id: string, holds: Ending['holds'], judged: readonly string[], outcome: string): Ending {
  return { id, holds, judged, fixed: true, outcome }
}

function folded(id: string, holds: Ending['holds'], judged: readonly string[], outcome: string): Ending {
  return { id, holds, judged, fixed: false, outcome }
}

/** The table of endings, in order of precedence. */
const endings: readonly Ending[] = [
  fixed('media-not-covered', (a) => isIn(['others-volume-licensing', 'public-download'], a.media), m, 'not-covered'),
  folded('other-media', (a) => a.media !== 'volume-licensing', m, 'other-right'),
  fixed('out-of-time', (a) => isIn(['earlier-product', 'later-product'], a.image), aList, 'not-covered'),
  fixed('image-unknown', (a) => a.image === 'unknown', aList, 'undetermined'),
  folded('subscription', (a) => kindOf(a) === 'subscription', [...aList, 'subscription-license'], 'other-right'),
  fixed('no-agreement', (a) => a.agreement === 'none', [...aList, 'vl-customer'], 'not-permitted'),
  folded(
    'step-up',
    (a) => kindOf(a) === 'step-up',
    [...aList, 'vl-customer', 'enterprise-right', 'qualifying-base'],
    'other-right',
  ),
  fixed('unlicensed', (a) => a.channel === 'unlicensed', bList, 'not-permitted'),
  fixed('channel-unknown', (a) => a.channel === 'unknown', bList, 'undetermined'),
  fixed('licensed-later', (a) => a.licensed === 'later-product', bList, 'not-covered'),
  folded('own-agreement', (a) => a.channel === 'same-agreement', [...bList, 'own-licence'], 'other-right'),
]

const last: Ending = folded('reimaging', () => true, all, 'permitted')

export function endingOf(a: Answers): Ending {
  return endings.find((each) => each.holds(a)) ?? last
}

/** An ending with a fixed outcome is reached; answers that are not given yet reach none. */
export function isFixed(a: Answers): boolean {
  return endings.some((each) => each.fixed && each.holds(a))
}
