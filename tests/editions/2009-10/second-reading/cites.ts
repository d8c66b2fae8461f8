import { imageOf, isOffice, isWindows, licensedOf, versionOf } from './reimaging-facts.ts'
import type { Answers } from './types.ts'
import { situationsOf } from './upgrade-situations.ts'

/** A place in the sources, or a reading of ours: in every case, or in some. */
type Cited = string | { readonly id: string; readonly where: (answers: Answers) => boolean }

/** What a requirement, a note, an advice and an ending of a check rests on: the model's columns, to the statement. */
interface Cites {
  /** With the readings behind the places. */
  readonly requirements: Readonly<Record<string, readonly Cited[]>>
  readonly notes: Readonly<Record<string, readonly Cited[]>>
  readonly advice: Readonly<Record<string, readonly Cited[]>>
  readonly endings: Readonly<Record<string, readonly Cited[]>>
}

const where = (id: string, holds: (answers: Answers) => boolean): Cited => ({ id, where: holds })

const isOneOf =
  (question: string, ...values: readonly string[]) =>
  (answers: Answers): boolean =>
    values.includes(answers[question] ?? '')

const isNoneOf =
  (question: string, ...values: readonly string[]) =>
  (answers: Answers): boolean =>
    !isOneOf(question, ...values)(answers)

const isOlder = (a: Answers): boolean => versionOf(a) === 'older'
const isFromMaker = isOneOf('channel', 'oem', 'system-builder')
const isOtherAgreement = isOneOf('channel', 'other-agreement')

const bringsAssurance = isOneOf(
  'agreement',
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'open-value',
  'campus-agreement',
  'school-agreement',
)
const byAnalogy = isOneOf(
  'agreement',
  'open-value',
  'campus-agreement',
  'school-agreement',
  'academic-open',
  'academic-select',
)
const askedForFullLicense = (a: Answers): boolean => a.fullLicense !== undefined
const mayComeBy = (acquired: string) => (a: Answers) =>
  situationsOf(a).some((one) => one.isWide && (one.acquired === acquired || one.acquired === 'unknown'))
const mayBeOrderedSingly = (a: Answers): boolean => situationsOf(a).some(({ isWide }) => !isWide)

const ordered: readonly Cited[] = [
  where('installed-base.3', mayComeBy('installed-base')),
  where('new-oem.1', mayComeBy('new-from-oem')),
  where('new-other.1', mayComeBy('other-source')),
]
const upgradeReadings: readonly Cited[] = [
  where('academic-and-open-value', byAnalogy),
  where('select-plus', isOneOf('agreement', 'select-plus')),
]

export const cites: Readonly<Record<string, Cites>> = {
  reimaging: {
    requirements: {
      'recovery-individual': ['oem-1', 'oem-2.2'],
      'recovery-match': ['oem-2.3', 'own-recovery-media'],
      'oem-preload': ['oem-2.1', 'maker-preload'],
      'vl-media': [
        where('summary.3', isNoneOf('media', 'oem')),
        where('eligibility.2', isNoneOf('media', 'oem')),
        where('oem-1', isOneOf('media', 'oem', 'unknown')),
        where('oem-2.1', isOneOf('media', 'oem')),
      ],
      'vl-customer': [
        'title.2',
        'summary.2',
        'faq-6',
        where('unnamed-programme', isOneOf('agreement', 'other-volume-licensing')),
      ],
      'licensed-copy': ['summary.3', 'summary.4', 'eligibility.2', 'one-licence-per-pc'],
      'of-its-time': ['title.1', 'whats-new.1', 'whats-new.2'],
      'enterprise-edition': [
        'eligibility-fn1',
        'faq-5',
        where('vista-enterprise', isOneOf('image', 'windows-vista-enterprise')),
        where('ended-coverage', isOneOf('softwareAssurance', 'ended')),
      ],
      'own-licence': [
        'benefits.2',
        'example-product',
        'example-version',
        where('prior-version-grants.5', isOlder),
        where('own-prior-versions', isOlder),
        where('enterprise-over-base', (a) => licensedOf(a)?.enterprise === true),
        where('assurance-versions', (a) => versionOf(a) === 'newer'),
      ],
      'full-windows-license': ['eligibility-windows.1', 'eligibility-windows.2'],
      'same-product': [
        'eligibility.1',
        'eligibility.3',
        'example-product',
        where('eligibility-windows.3', (a) => isFromMaker(a) && isWindows(a)),
        where('faq-3', isOffice),
        where('faq-9.2', isOlder),
        where('channel-lists', isOneOf('licensed', 'other-product')),
        where('agreement-over-label', (a) => isWindows(a) && isOtherAgreement(a)),
        where('named-prior-version', isOneOf('licensed', 'later-product')),
      ],
      'same-version': [
        'eligibility.1',
        'eligibility.3',
        'example-version',
        where('faq-9', isOlder),
        where('prior-over-label', isOlder),
      ],
      'prior-version-terms': ['faq-9.1', 'catalogue', 'prior-version-grants'],
      'same-components': ['eligibility.3', 'example-components', where('faq-4.1', isOffice)],
      'same-language': ['eligibility.3', 'example-language', where('same-languages', isOneOf('language', 'same'))],
      'open-license-purchase': [
        'note-2.1',
        'faq-7.3',
        where('faq-9', isOlder),
        where('academic-open', isOneOf('agreement', 'academic-open')),
        where('licence-of-licensed', isOlder),
      ],
    },
    notes: {
      support: ['faq-2'],
      keys: ['faq-7.1', 'faq-7.2'],
      mak: ['faq-8.1', 'faq-8.2', 'faq-8.3'],
      'assurance-not-needed': ['faq-6'],
      'assurance-newer': ['silence.9'],
      'base-must-qualify': ['upgrade-only', 'no-full-licenses', 'upgrade-table'],
      'same-pc': ['refurbisher-guide'],
      'terms-still-apply': ['faq-4'],
      'pool-media': ['note-1'],
      'media-silent': ['silence.5'],
      'office-channels': [
        where('faq-3', isNoneOf('channel', 'other-agreement')),
        where('example-product', isOtherAgreement),
      ],
      'platform-silent': ['silence.6'],
      'upgrade-instead': ['upgrade-only.1', 'upgrade-only.2', 'upgrade-table'],
      copies: ['summary.3', 'benefits.2'],
      'unlisted-windows': ['eligibility-windows.1', 'upgrade-only'],
      'one-product': ['eligibility.1'],
    },
    advice: {
      'get-clause': ['faq-9', 'prior-version-grants'],
      'buy-one-licence': ['note-2', 'faq-7.3'],
      'check-time-limit': ['prior-version-grants'],
      'get-media-and-key': ['faq-1.1', 'faq-7.1'],
      'check-activations': ['faq-8.1'],
      'keep-papers': ['eligibility.1'],
      'let-maker-load': ['oem-2.1'],
      'recover-each': ['oem-2.2', 'oem-2.3'],
      'deploy-on-covered': ['faq-5.2'],
      'check-upgrade': ['upgrade-only', 'eligibility-windows.1'],
      'ask-upgrade-terms': ['eligibility-windows.1', 'silence.4'],
      'deploy-own-licence': ['benefits.1', 'benefits.2'],
      'see-current-rules': ['silence.3'],
      'read-ended-coverage': ['faq-5.2'],
      'rebuild-to-be-covered': ['summary.3', 'eligibility.2'],
      'read-retail-terms': ['silence.2'],
      'read-media-terms': ['silence.1'],
      'rebuild-from-own-media': ['summary.3', 'eligibility.2'],
      'have-maker-load': ['oem-2.1'],
      'use-own-recovery-media': ['oem-2.3'],
      'get-agreement': ['summary.2', 'faq-6'],
      'license-each-pc': ['summary.3', 'eligibility.2', 'eligibility-windows.1', 'eligibility-windows.2'],
      'cover-with-assurance': ['faq-5.2'],
      'take-licensed-windows': ['eligibility.3', 'eligibility-windows.2'],
      'check-upgrade-instead': ['upgrade-only', 'upgrade-table'],
      'ask-upgrade-instead': ['upgrade-only.1', 'upgrade-only.2', 'silence.4'],
      'count-assurance': ['silence.9'],
      'take-what-agreement-licenses': ['benefits.2', 'example-product'],
      'license-image-product': ['benefits.2'],
      'license-full-windows': ['eligibility-windows.1', 'eligibility-windows.2'],
      'take-what-is-licensed': ['eligibility.3', where('silence.3', isOneOf('licensed', 'later-product'))],
      'enterprise-by-its-agreement': ['eligibility-fn1', 'faq-5'],
      'take-licensed-product': ['eligibility.3', 'catalogue'],
      'read-terms-again': ['prior-version-grants', 'faq-9'],
      'take-prior-version': ['prior-version-grants', 'faq-9'],
      'no-media-known': ['catalogue'],
      'recover-singly': ['oem-2.2', 'oem-2.3'],
      'take-exact-components': ['eligibility.3', 'example-components'],
      'build-in-licensed-language': ['eligibility.3', 'example-language'],
    },
    endings: {
      'other-media': [
        where('silence.2', isOneOf('media', 'retail')),
        where('silence.1', isOneOf('media', 'others-volume-licensing')),
      ],
      'later-product': ['silence.3'],
      'same-agreement': [
        'benefits.2',
        where('eligibility-windows.1', (a) => imageOf(a)?.family === 'windows'),
        where('upgrade-only', (a) => imageOf(a)?.family === 'windows'),
      ],
    },
  },
  upgrade: {
    requirements: {
      'vl-customer': ['upgrade-only.1', 'no-full-licenses'],
      'of-its-time': ['upgrade-table.6', 'upgrade-table.7'],
      'qualifying-os': ['upgrade-only.2', 'no-full-licenses', ...ordered, 'upgrade-table', ...upgradeReadings],
      'licensed-here': [where('select-open', mayBeOrderedSingly), ...ordered, ...upgradeReadings],
      'company-wide-order': ['installed-base.1', 'new-oem.1'],
      'running-both': [
        'concurrent',
        'sa-concurrent',
        where('programmes', bringsAssurance),
        where('article-931858', askedForFullLicense),
        where('assurance-included', bringsAssurance),
        where('either-not-both', askedForFullLicense),
      ],
    },
    notes: {
      tied: ['select-open.2'],
      'other-system': ['concurrent', 'select-open.3'],
      'both-products': ['upgrade-table.7'],
      renewals: ['new-oem.2'],
      mergers: ['new-other.2'],
    },
    advice: {
      'read-programme-terms': ['select-open.1', 'installed-base.1', 'silence.8'],
      'install-first': ['select-open.1', 'select-open.2', 'installed-base.3'],
      'order-for-all': ['installed-base.1', 'installed-base.2', 'new-oem.1'],
      'make-room': ['concurrent', 'sa-concurrent', 'article-931858'],
      'order-upgrade': ['select-open.2', 'upgrade-only.1'],
      'ask-terms-of-the-time': ['upgrade-table.6', 'silence.4'],
      'get-agreement': ['upgrade-only', 'eligibility-windows.1'],
      'license-qualifying': ['no-full-licenses', 'upgrade-table'],
      'license-this-pc': ['select-open.2', 'upgrade-only.2'],
    },
    endings: {
      'other-target': ['silence.4'],
      'newer-system': ['silence.4'],
    },
  },
}

/** What is cited in this case, in the order of the table; nothing where the table has no row. */
export function citedIn(rows: Readonly<Record<string, readonly Cited[]>>, id: string, answers: Answers): string[] {
  return (rows[id] ?? []).flatMap((one) => (typeof one === 'string' ? [one] : one.where(answers) ? [one.id] : []))
}
