import { firstFatal, is, isNot, type Judged, type Rule } from './fold.ts'
import type { Answers } from './types.ts'
import { isOrderWide, type Situation, situationsOf } from './upgrade-situations.ts'
import { marks } from './upgrade-table.ts'

const always = () => true
const never = () => false

/** The same in every situation that is still possible: that; else unknown. */
function everywhere(a: Answers, judge: (situation: Situation) => Judged): Judged {
  const states = new Set(situationsOf(a).map(judge))
  const [only] = states
  return states.size === 1 ? only : 'unknown'
}

function ofItsTime(a: Answers): Judged {
  if (a.target === undefined) return undefined
  return a.target === 'other' ? 'unmet' : isNot(a.currentOs, 'newer-or-enterprise')
}

function qualifyingOs(a: Answers): Judged {
  const system = a.currentOs
  if (system === undefined || system === 'unknown') return system
  return everywhere(a, ({ column }) => (marks(system, column) ? 'met' : 'unmet'))
}

function licensedHere(a: Answers): Judged {
  switch (a.osState) {
    case undefined:
      return undefined
    case 'unknown':
      return 'unknown'
    case 'installed':
      return 'met'
    case 'licensed':
      return everywhere(
        a,
        ({ isWide, acquired }) => (isWide && acquired !== 'installed-base' ? 'met' : 'unmet'), // new-oem, new-other
      )
    default:
      return 'unmet' // elsewhere
  }
}

function companyWideOrder(a: Answers): Judged {
  // what the question cannot ask is open: `unknown` and `other-volume-licensing`
  if (a.agreement !== undefined && !isOrderWide(a)) return 'unknown'
  if (a.allQualified === undefined) return undefined
  // not-applicable counts as met
  return everywhere(a, ({ isWide }) => (isWide ? is(a.allQualified, 'yes') : 'met'))
}

/** remove, or Software Assurance is active, or a full licence; the first two questions may both be open. */
function withoutAssurance(a: Answers): Judged {
  const { oldSystem, softwareAssurance, fullLicense } = a
  if (oldSystem === undefined) return undefined
  if (oldSystem === 'remove' || softwareAssurance === 'yes' || fullLicense === 'yes') return 'met'
  return oldSystem === 'keep' && softwareAssurance === 'no' && fullLicense === 'no' ? 'unmet' : 'unknown'
}

function runningBoth(a: Answers): Judged {
  return everywhere(a, ({ hasAssurance }) => (hasAssurance ? 'met' : withoutAssurance(a)))
}

/** Agreements with which a company-wide order is possible, and no agreement named yet. */
const maybeWide: readonly (string | undefined)[] = [
  undefined,
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'other-volume-licensing',
  'unknown',
]

/** The rules table of the check `upgrade`. */
export const rules: readonly Rule[] = [
  { id: 'vl-customer', fatal: always, ruledOut: never, judge: (a) => isNot(a.agreement, 'none') }, // upgrade-only
  { id: 'of-its-time', fatal: never, ruledOut: never, judge: ofItsTime }, // upgrade-table
  { id: 'qualifying-os', fatal: always, ruledOut: never, judge: qualifyingOs }, // upgrade-only, upgrade-table
  { id: 'licensed-here', fatal: (a) => a.osState === 'elsewhere', ruledOut: never, judge: licensedHere }, // select-open
  {
    id: 'company-wide-order', // installed-base, new-oem
    fatal: never,
    ruledOut: (a) => (a.agreement === 'open-value' ? a.companyWide === 'no' : !maybeWide.includes(a.agreement)),
    judge: companyWideOrder,
  },
  { id: 'running-both', fatal: never, ruledOut: never, judge: runningBoth }, // concurrent, sa-concurrent
]

/** The first fatal requirement that the answers leave unmet. */
export function fatalOf(a: Answers): string | undefined {
  return firstFatal(rules, a)
}
