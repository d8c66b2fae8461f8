/** What agreements, products and systems are called. */
import { type OptionGroup, type OptionWords, options } from '../../../engine/words.ts'
import { notSure } from '../../../words/every-check.ts'
import type { Agreement } from './agreements.ts'
import { productOf, standaloneProducts, type Version, versions } from './products.ts'
import { systemOf } from './qualifying-systems.ts'

const agreementNames: Readonly<Record<Agreement, string>> = {
  'enterprise-agreement': 'Enterprise Agreement',
  'enterprise-agreement-subscription': 'Enterprise Agreement Subscription',
  mpsa: 'Microsoft Products and Services Agreement (MPSA)',
  'select-plus': 'Select Plus',
  'open-value': 'Open Value',
  'open-value-subscription': 'Open Value Subscription',
  education: 'Education agreement',
  csp: 'CSP: Microsoft Customer Agreement through a partner',
  'mca-enterprise': 'Microsoft Customer Agreement for enterprise (MCA-E)',
  'open-license-past': 'Open License, bought before 2022',
  'other-volume-licensing': 'Another programme',
  none: 'None',
}

const hints: Readonly<Partial<Record<Agreement, string>>> = {
  'enterprise-agreement': 'Also that of a government body',
  education: 'Enrollment for Education Solutions (EES), School Enrollment, Campus and School',
  csp: 'Also bought on Microsoft’s web site, and non-profit offers',
  'mca-enterprise': 'Made with Microsoft itself',
  'open-license-past': 'Or another Open programme. Open Value is a programme of its own',
  'other-volume-licensing': 'Service provider programmes and others that are not in this list',
}

/** How the agreements read as answers. */
export function agreementOption(none: string): (value: string) => OptionWords {
  const named = Object.fromEntries(Object.entries(agreementNames).map(([id, label]) => [id, { label }]))
  const explained = Object.fromEntries(
    Object.entries(hints).map(([id, hint]) => [id, { label: agreementNames[id as Agreement], hint }]),
  )
  return options({ ...named, ...explained, none: { label: agreementNames.none, hint: none }, unknown: notSure })
}

export const agreementGroups = (values: readonly string[]): readonly OptionGroup[] => [
  { heading: 'Customer Agreement', values: ['csp', 'mca-enterprise'] },
  { heading: 'Enterprise Agreement', values: ['enterprise-agreement', 'enterprise-agreement-subscription'] },
  { heading: 'Open', values: ['open-value', 'open-value-subscription', 'open-license-past'] },
  { heading: 'Other programmes', values: ['mpsa', 'select-plus', 'education', 'other-volume-licensing'] },
  { heading: 'No agreement', values: ['none'] },
  { values: values.filter((value) => value === 'unknown') },
]

/** The agreement within a sentence: "an Enterprise Agreement", "Open Value". */
export function agreementPhrase(agreement: string | undefined): string {
  switch (agreement) {
    case 'enterprise-agreement':
    case 'enterprise-agreement-subscription':
      return `an ${agreementNames[agreement]}`
    case 'education':
      return 'an education agreement'
    case 'mca-enterprise':
      return 'a Microsoft Customer Agreement for enterprise'
    case 'mpsa':
      return 'MPSA'
    case 'csp':
      return 'CSP'
    case 'open-license-past':
      return 'Open License'
    case 'select-plus':
    case 'open-value':
    case 'open-value-subscription':
      return agreementNames[agreement]
    case 'other-volume-licensing':
      return 'a programme that is not in our list'
    default:
      return 'a licensing agreement'
  }
}

/** The customer's own agreement within a sentence: "your Enterprise Agreement", "your CSP agreement". */
export function yourAgreement(agreement: string | undefined): string {
  switch (agreement) {
    case 'csp':
      return 'your CSP agreement'
    case 'mpsa':
      return 'your MPSA'
    case 'other-volume-licensing':
    case 'none':
    case 'unknown':
    case undefined:
      return 'your agreement'
    case 'select-plus':
    case 'open-value':
    case 'open-license-past':
      return `your ${agreementPhrase(agreement)} agreement`
    default:
      return `your ${agreementPhrase(agreement).replace(/^an? /, '')}`
  }
}

/**
 * What getting an agreement is called; `undefined` where nobody can get it now: MPSA takes no new customers, Select Plus
 * is to be retired, and Open License is no longer sold (programmes-2026.1, open-license-end-2021.1).
 */
export function getAgreement(agreement: string): string | undefined {
  const isClosed = ['mpsa', 'select-plus', 'open-license-past', 'other-volume-licensing', 'none'].includes(agreement)
  return isClosed ? undefined : `Get a licensing agreement, such as ${agreementPhrase(agreement)}`
}

/** The agreement in the name of a case; `undefined` where it tells nothing. */
export function agreementInName(agreement: string | undefined): string | undefined {
  switch (agreement) {
    case undefined:
    case 'unknown':
      return undefined
    case 'none':
      return 'no agreement'
    case 'other-volume-licensing':
      return 'another programme'
    case 'education':
      return 'education agreement'
    case 'mca-enterprise':
      return 'Customer Agreement for enterprise'
    default:
      return agreementPhrase(agreement).replace(/^an? /, '')
  }
}

/** A product as its name is written in a list. */
export const productName = (id: string | undefined): string =>
  productOf(id)?.name ?? standaloneProducts.find((product) => product.id === id)?.name ?? 'the product'

/** A product within a sentence: its name without what stands in brackets. */
export const productPhrase = (id: string | undefined): string => productName(id).replace(/ \([^)]*\)$/, '')

/** A system within a sentence. */
export function systemPhrase(id: string | undefined): string {
  switch (id) {
    case 'windows-10-11-enterprise':
      return 'Windows 10 or 11 Enterprise or Pro for Workstations'
    case 'windows-8-pro':
      return 'Windows 8 or 8.1 Pro or Enterprise'
    case 'windows-home':
      return 'a Home edition of Windows'
    case 'other-windows':
      return 'another Windows (such as Education, 10 S, Vista or XP)'
    case 'macintosh':
      return 'a Mac without a Windows licence'
    case 'no-windows':
      return 'a PC without a Windows licence'
    default:
      return systemOf(id)?.name ?? 'this Windows'
  }
}

const versionNames: Readonly<Record<Version, string>> = {
  'windows-8-1': 'Windows 8.1',
  'windows-10': 'Windows 10',
  'windows-11': 'Windows 11',
  'office-2016': 'Office 2016',
  'office-2019': 'Office 2019',
  'office-2021': 'Office 2021',
  'office-2024': 'Office 2024',
}

/** Products under the names of their versions, newest first; what has no version, or is not in the list, stands apart. */
export function byVersion(values: readonly string[]): readonly OptionGroup[] {
  const newestFirst: readonly Version[] = [...versions.windows.toReversed(), ...versions.office.toReversed()]
  const grouped = newestFirst.map((version) => ({
    heading: versionNames[version],
    values: values.filter((value) => productOf(value)?.version === version),
  }))
  const listed = new Set(grouped.flatMap((group) => group.values))
  const rest = values.filter((value) => !listed.has(value) && value !== 'unknown')
  const groups: readonly OptionGroup[] = [
    ...grouped,
    {
      heading: 'LTSC and subscription',
      values: rest.filter((value) => productOf(value) !== undefined && !isStandalone(value)),
    },
    { heading: 'Project and Visio', values: rest.filter(isStandalone) },
    {
      heading: 'Not in the list',
      values: rest.filter((value) => productOf(value) === undefined && !isStandalone(value)),
    },
  ]
  return [
    ...groups.filter((group) => group.values.length > 0),
    { values: values.filter((value) => value === 'unknown') },
  ]
}

const isStandalone = (value: string): boolean => standaloneProducts.some((product) => product.id === value)

/** How a system reads as an answer, in both checks. */
export function systemOption(value: string): OptionWords {
  return value === 'unknown' ? notSure : (systemWords[value] ?? { label: systemPhrase(value) })
}

const systemWords: Readonly<Record<string, OptionWords>> = {
  'windows-10-11-enterprise': {
    label: 'Windows 10 or 11 Enterprise or Pro for Workstations',
    hint: 'Also IoT Enterprise',
  },
  'windows-8-pro': { label: 'Windows 8 or 8.1 Pro or Enterprise', hint: 'Also Embedded 8 or 8.1 Pro or Industry Pro' },
  'windows-home': {
    label: 'A Home edition of Windows',
    hint: 'Windows 11, 10 or 7 Home, Windows 8 or 8.1 without a further name, Starter',
  },
  'other-windows': {
    label: 'Another Windows',
    hint: 'Education, 10 S (Pro in S mode is Pro), Vista, XP or older',
  },
  macintosh: { label: 'A Mac without a Windows licence' },
  'no-windows': { label: 'No Windows licence', hint: 'Linux, ChromeOS, a server system or nothing' },
}

/** Where the licence of the PC itself is read. */
export const whereSystem =
  'Read the key in the firmware with PowerShell: Get-CimInstance SoftwareLicensingService | Select OA3xOriginalProductKeyDescription. The answer is the edition: “Professional” is Pro, “Core” is Home. Where it is empty, look at the label or the invoice.'

/** What kind of organisation it is, as an answer in both checks. */
export const segmentOption: (value: string) => OptionWords = options({
  business: {
    label: 'A business or a public body',
    hint: 'Every organisation that is neither for education nor a charity',
  },
  'education-or-charity': { label: 'A school, a university or a charity' },
  unknown: notSure,
})

const targetNames: Readonly<Record<string, string>> = {
  'windows-pro': 'the Windows 11 Pro Upgrade',
  'windows-enterprise-user': 'Windows Enterprise per user',
  'windows-enterprise-device': 'Windows Enterprise per device',
  'windows-education': 'Windows Education per user',
}

/** An upgrade licence within a sentence. */
export const targetPhrase = (target: string | undefined): string => targetNames[target ?? ''] ?? 'this licence'
