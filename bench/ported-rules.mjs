/**
 * The reimaging check once more, as conditions on facts that any rule engine can take: each requirement with its states,
 * the first that holds counts, and the points at which the check ends. The engines get it rendered into their own form.
 */

/** @typedef {{ is: readonly [string, ...(string | boolean)[]] } | { all: readonly Condition[] } | { any: readonly Condition[] } | { not: Condition }} Condition */

const is = (fact, ...values) => ({ is: [fact, ...values] })
const all = (...conditions) => ({ all: conditions })
const any = (...conditions) => ({ any: conditions })
const not = (condition) => ({ not: condition })
const absent = (fact) => is(fact, '')
export const always = all()

const yesNo = (fact) => [
  [is(fact, 'yes'), 'met'],
  [is(fact, 'no'), 'unmet'],
  [is(fact, 'unknown'), 'unknown'],
  [always, 'not-reached'],
]

const ownMedia = is('media', 'volume-licensing')
const oemMedia = is('media', 'oem')
const recovery = is('media', 'recovery')
const noOwnAgreement = is('media', 'retail', 'others-volume-licensing')
const notRecovery = any(ownMedia, oemMedia, noOwnAgreement)
const preinstalled = is('channel', 'oem', 'system-builder')
const oemOrRetail = is('channel', 'oem', 'system-builder', 'retail')
const otherAgreement = is('channel', 'other-agreement')
const windows = is('isWindows', true)
const office = is('isOffice', true)
const older = is('relation', 'older')
const laterImage = is('image', 'later-product')
const otherImage = is('image', 'other-product')
const noImage = any(absent('image'), laterImage)
const prior = all(older, any(otherImage, is('licensed', 'later-product'), is('sameLine', true)))
const borneOut = any(is('isGranted', true), otherAgreement)

export const requirements = [
  {
    id: 'vl-media',
    cites: [
      ['summary.3', not(oemMedia)],
      ['eligibility.2', not(oemMedia)],
      ['oem-1', any(oemMedia, is('media', 'unknown'))],
      ['oem-2.1', oemMedia],
    ],
    states: [
      [absent('media'), 'not-reached'],
      [is('media', 'unknown'), 'unknown'],
      [recovery, 'not-applicable'],
      [ownMedia, 'met'],
      [always, 'unmet'],
    ],
  },
  {
    id: 'recovery-individual',
    cites: [['oem-1'], ['oem-2.2']],
    states: [
      [notRecovery, 'not-applicable'],
      [any(not(recovery), absent('recoveryUse')), 'not-reached'],
      [is('recoveryUse', 'unknown'), 'unknown'],
      [is('recoveryUse', 'standard-image'), 'unmet'],
      [always, 'met'],
    ],
  },
  {
    id: 'recovery-match',
    cites: [['oem-2.3']],
    states: [[notRecovery, 'not-applicable'], [not(recovery), 'not-reached'], ...yesNo('recoveryMatch')],
  },
  {
    id: 'vl-customer',
    cites: [['title.2'], ['summary.2'], ['faq-6']],
    states: [
      [absent('agreement'), 'not-reached'],
      [is('agreement', 'unknown'), 'unknown'],
      [is('agreement', 'none'), 'unmet'],
      [always, 'met'],
    ],
  },
  {
    id: 'licensed-copy',
    cites: [['summary.3'], ['summary.4'], ['eligibility.2']],
    states: [
      [absent('channel'), 'not-reached'],
      [is('channel', 'unknown'), 'unknown'],
      [is('channel', 'unlicensed'), 'unmet'],
      [always, 'met'],
    ],
  },
  {
    id: 'of-its-time',
    cites: [['title.1'], ['whats-new.1'], ['whats-new.2']],
    states: [
      [absent('image'), 'not-reached'],
      [laterImage, 'unmet'],
      [always, 'met'],
    ],
  },
  {
    id: 'enterprise-edition',
    cites: [['eligibility-fn1'], ['faq-5']],
    states: [[noImage, 'not-reached'], [is('isEnterprise', false), 'not-applicable'], ...yesNo('softwareAssurance')],
  },
  {
    id: 'full-windows-license',
    cites: [['eligibility-windows.1'], ['eligibility-windows.2']],
    states: [[noImage, 'not-reached'], [not(windows), 'not-applicable'], [oemOrRetail, 'met'], ...yesNo('baseLicense')],
  },
  {
    id: 'same-product',
    cites: [
      ['eligibility.1'],
      ['eligibility.3'],
      ['example-product'],
      ['eligibility-windows.3', all(preinstalled, windows)],
      ['faq-3', office],
      ['faq-9.2', older],
    ],
    states: [
      [all(otherImage, is('sameProduct', 'yes')), 'met'],
      [all(otherImage, is('sameProduct', 'no')), 'unmet'],
      [all(otherImage, is('sameProduct', 'unknown')), 'unknown'],
      [any(otherImage, absent('licensed')), 'not-reached'],
      [is('licensed', 'unknown'), 'unknown'],
      [is('licensed', 'other-product'), 'unmet'],
      [all(is('licensed', 'later-product'), is('priorVersion', 'yes')), 'met'],
      [all(is('licensed', 'later-product'), is('priorVersion', 'unknown')), 'unknown'],
      [is('licensed', 'later-product'), 'not-reached'],
      [is('sameLine', true), 'met'],
      [always, 'unmet'],
    ],
  },
  {
    id: 'same-version',
    cites: [['eligibility.1'], ['eligibility.3'], ['example-version'], ['faq-9', older]],
    states: [
      [absent('relation'), 'not-reached'],
      [is('relation', 'unknown'), 'unknown'],
      [is('relation', 'same'), 'met'],
      [is('relation', 'newer'), 'unmet'],
      [not(prior), 'not-reached'],
      ...yesNo('priorVersion'),
    ],
  },
  {
    id: 'prior-version-terms',
    curable: true,
    cites: [['faq-9.1'], ['catalogue'], ['prior-version-grants']],
    states: [
      [absent('relation'), 'not-reached'],
      [is('relation', 'same', 'newer'), 'not-applicable'],
      [all(is('relation', 'unknown'), borneOut), 'met'],
      [is('relation', 'unknown'), 'unknown'],
      [any(not(prior), absent('priorVersion')), 'not-reached'],
      [all(is('priorVersion', 'yes', 'unknown'), borneOut), 'met'],
      [is('priorVersion', 'yes'), 'unmet'],
      [is('priorVersion', 'no'), 'not-applicable'],
      [always, 'unknown'],
    ],
  },
  {
    id: 'same-components',
    cites: [['eligibility.3'], ['example-components'], ['faq-4.1', office]],
    states: [[noImage, 'not-reached'], [is('hasComponents', false), 'not-applicable'], ...yesNo('components')],
  },
  {
    id: 'same-language',
    cites: [['eligibility.3'], ['example-language']],
    states: [
      [absent('language'), 'not-reached'],
      [is('language', 'unknown'), 'unknown'],
      [is('language', 'same'), 'met'],
      [always, 'unmet'],
    ],
  },
  {
    id: 'open-license-purchase',
    curable: true,
    cites: [['note-2.1'], ['faq-7.3']],
    states: [
      [absent('agreement'), 'not-reached'],
      [is('agreement', 'unknown'), 'unknown'],
      [not(is('agreement', 'open-license', 'academic-open')), 'not-applicable'],
      ...yesNo('openLicensePurchase'),
    ],
  },
]

/** Where the check ends, how many requirements count there, and the outcome: fixed, or by the fold when all are met. */
export const endings = [
  { when: noOwnAgreement, judges: 'recovery-match', outcome: 'not-covered' },
  { when: not(ownMedia), judges: 'recovery-match', whenMet: 'other-right' },
  { when: is('agreement', 'none'), judges: 'vl-customer', outcome: 'not-permitted' },
  { when: is('channel', 'unlicensed'), judges: 'licensed-copy', outcome: 'not-permitted' },
  { when: laterImage, judges: 'of-its-time', outcome: 'not-covered' },
  { when: is('isEnterprise', true), judges: 'enterprise-edition', whenMet: 'other-right' },
  { when: is('channel', 'same-agreement'), judges: 'enterprise-edition', whenMet: 'other-right' },
  { when: is('channel', 'unknown'), judges: 'enterprise-edition', outcome: 'undetermined' },
  { when: always, judges: 'open-license-purchase', whenMet: 'permitted' },
]

const order = requirements.map(({ id }) => id)

/** What neither engine has a notion of: the fold of states to an outcome, after what ended the check. Plain code for both. */
export function fold(states, ending, citesOf) {
  const last = order.indexOf(ending.judges)
  let isOver = false
  let [hasUnknown, hasUnmet] = [false, false]
  const findings = requirements.map(({ id, curable }, place) => {
    const state = states[id]
    const counts = place <= last && !(isOver && state === 'unknown')
    if (counts && state === 'unmet' && !curable) isOver = true
    const shown = counts || state === 'not-applicable' ? state : 'not-reached'
    if (shown === 'unknown') hasUnknown = true
    if (shown === 'unmet') hasUnmet = true
    const isInPlay = shown === 'met' || shown === 'unmet' || shown === 'unknown'
    return { requirement: id, state: shown, cites: isInPlay ? citesOf(id) : [] }
  })
  const outcome =
    ending.outcome ??
    (isOver ? 'not-permitted' : hasUnknown ? 'undetermined' : hasUnmet ? 'conditional' : ending.whenMet)
  return { outcome, findings }
}
