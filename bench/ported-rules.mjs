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
const preload = is('media', 'factory')
const recovery = is('media', 'recovery')
const knownMedia = not(is('media', '', 'unknown'))
const silentMedia = is('media', 'retail', 'others-volume-licensing')
const preinstalled = is('channel', 'oem', 'system-builder')
const oemOrRetail = is('channel', 'oem', 'system-builder', 'retail')
const otherAgreement = is('channel', 'other-agreement')
const sameAgreement = is('channel', 'same-agreement')
const windows = is('isWindows', true)
const office = is('isOffice', true)
const enterprise = is('isEnterprise', true)
const older = is('relation', 'older')
const laterImage = is('image', 'later-product')
const otherImage = is('image', 'other-product')
const unknownImage = is('image', 'unknown')
const noImage = is('image', '', 'later-product', 'unknown')
const laterLicence = is('licensed', 'later-product')
const ownLicence = all(sameAgreement, not(enterprise))
const prior = all(older, any(otherImage, laterLicence, is('sameLine', true)))
const borneOut = any(is('isGranted', true), otherAgreement)

export const requirements = [
  {
    id: 'recovery-individual',
    cites: [['oem-1'], ['oem-2.2']],
    states: [
      [all(knownMedia, not(recovery)), 'not-applicable'],
      [any(not(recovery), absent('recoveryUse')), 'not-reached'],
      [is('recoveryUse', 'unknown'), 'unknown'],
      [is('recoveryUse', 'standard-image'), 'unmet'],
      [always, 'met'],
    ],
  },
  {
    id: 'recovery-match',
    cites: [['oem-2.3']],
    states: [
      [all(knownMedia, not(recovery)), 'not-applicable'],
      [not(recovery), 'not-reached'],
      ...yesNo('recoveryMatch'),
    ],
  },
  {
    id: 'oem-preload',
    cites: [['oem-2.1']],
    states: [
      [preload, 'met'],
      [knownMedia, 'not-applicable'],
      [always, 'not-reached'],
    ],
  },
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
      [any(recovery, preload), 'not-applicable'],
      [ownMedia, 'met'],
      [always, 'unmet'],
    ],
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
      [unknownImage, 'unknown'],
      [laterImage, 'unmet'],
      [always, 'met'],
    ],
  },
  {
    id: 'enterprise-edition',
    cites: [['eligibility-fn1'], ['faq-5']],
    states: [
      [noImage, 'not-reached'],
      [not(enterprise), 'not-applicable'],
      [is('softwareAssurance', 'ended'), 'unmet'],
      ...yesNo('softwareAssurance'),
    ],
  },
  {
    id: 'own-licence',
    cites: [['benefits.2'], ['example-product'], ['example-version'], ['prior-version-grants.5', older]],
    states: [
      [enterprise, 'not-applicable'],
      [is('channel', '', 'unknown'), 'not-reached'],
      [not(sameAgreement), 'not-applicable'],
      [all(otherImage, any(is('sameProduct', 'no'), is('versionRelation', 'newer'))), 'unmet'],
      [all(otherImage, any(absent('sameProduct'), absent('versionRelation'))), 'not-reached'],
      [all(otherImage, any(is('sameProduct', 'unknown'), is('versionRelation', 'unknown'))), 'unknown'],
      [otherImage, 'met'],
      [absent('licensed'), 'not-reached'],
      [is('licensed', 'unknown'), 'unknown'],
      [is('licensed', 'other-product'), 'unmet'],
      [all(laterLicence, is('priorVersion', 'yes')), 'met'],
      [all(laterLicence, is('priorVersion', 'no')), 'unmet'],
      [all(laterLicence, is('priorVersion', 'unknown')), 'unknown'],
      [laterLicence, 'not-reached'],
      [all(is('licensesEdition', true), not(is('relation', 'newer'))), 'met'],
      [always, 'unmet'],
    ],
  },
  {
    id: 'full-windows-license',
    cites: [['eligibility-windows.1'], ['eligibility-windows.2']],
    states: [
      [noImage, 'not-reached'],
      [any(not(windows), ownLicence), 'not-applicable'],
      [oemOrRetail, 'met'],
      ...yesNo('baseLicense'),
    ],
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
      [unknownImage, 'unknown'],
      [ownLicence, 'not-applicable'],
      [all(otherImage, is('sameProduct', 'yes')), 'met'],
      [all(otherImage, is('sameProduct', 'no')), 'unmet'],
      [all(otherImage, is('sameProduct', 'unknown')), 'unknown'],
      [any(otherImage, absent('licensed')), 'not-reached'],
      [is('licensed', 'unknown'), 'unknown'],
      [is('licensed', 'other-product'), 'unmet'],
      [all(laterLicence, is('priorVersion', 'yes')), 'met'],
      [all(laterLicence, is('priorVersion', 'unknown')), 'unknown'],
      [laterLicence, 'not-reached'],
      [is('sameLine', true), 'met'],
      [always, 'unmet'],
    ],
  },
  {
    id: 'same-version',
    cites: [['eligibility.1'], ['eligibility.3'], ['example-version'], ['faq-9', older]],
    states: [
      [ownLicence, 'not-applicable'],
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
      [ownLicence, 'not-applicable'],
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
    states: [
      [noImage, 'not-reached'],
      [any(is('hasComponents', false), ownLicence), 'not-applicable'],
      ...yesNo('components'),
    ],
  },
  {
    id: 'same-language',
    cites: [['eligibility.3'], ['example-language']],
    states: [
      [ownLicence, 'not-applicable'],
      [absent('language'), 'not-reached'],
      [is('language', 'unknown'), 'unknown'],
      [is('language', 'same'), 'met'],
      [always, 'unmet'],
    ],
  },
  {
    id: 'open-license-purchase',
    curable: true,
    cites: [['note-2.1'], ['faq-7.3'], ['faq-9', older]],
    states: [
      [absent('agreement'), 'not-reached'],
      [ownLicence, 'not-applicable'],
      [is('agreement', 'unknown'), 'unknown'],
      [not(is('agreement', 'open-license', 'academic-open')), 'not-applicable'],
      ...yesNo('openLicensePurchase'),
    ],
  },
]

const order = requirements.map(({ id }) => id)
const upTo = (last) => order.slice(0, order.indexOf(last) + 1)

/** Where the check ends, which requirements count there, and the outcome: fixed, or by the fold when all are met. */
export const endings = [
  { when: silentMedia, judges: upTo('vl-media'), outcome: 'not-covered' },
  { when: not(ownMedia), judges: upTo('vl-media'), whenMet: 'other-right' },
  { when: is('agreement', 'none'), judges: upTo('vl-customer'), outcome: 'not-permitted' },
  { when: laterImage, judges: [...upTo('vl-customer'), 'of-its-time'], outcome: 'not-covered' },
  { when: unknownImage, judges: [...upTo('vl-customer'), 'of-its-time', 'same-product'], outcome: 'undetermined' },
  { when: is('channel', 'unlicensed'), judges: upTo('of-its-time'), outcome: 'not-permitted' },
  {
    when: all(enterprise, is('softwareAssurance', 'ended')),
    judges: upTo('enterprise-edition'),
    outcome: 'not-covered',
  },
  { when: enterprise, judges: upTo('enterprise-edition'), whenMet: 'other-right' },
  { when: is('channel', 'unknown'), judges: upTo('enterprise-edition'), outcome: 'undetermined' },
  { when: sameAgreement, judges: upTo('own-licence'), whenMet: 'other-right' },
  { when: always, judges: order, whenMet: 'permitted' },
]

/** What neither engine has a notion of: the fold of states to an outcome, after what ended the check. Plain code for both. */
export function fold(states, ending, citesOf) {
  let isOver = false
  let [hasUnknown, hasUnmet] = [false, false]
  const findings = requirements.map(({ id, curable }) => {
    const state = states[id]
    const counts = ending.judges.includes(id) && !(isOver && state === 'unknown')
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
