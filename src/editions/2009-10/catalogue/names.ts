/** What agreements, products and systems are called. */

import { type OptionGroup, type OptionWords, options } from '../../../engine/words.ts'
import { notSure } from '../../../words/every-check.ts'
import type { Agreement } from './agreements.ts'
import { familyOf, type Product, productOf, type Version, versions } from './products.ts'
import { systemOf } from './upgrade-table.ts'

const agreementNames: Readonly<Record<Agreement, string>> = {
  'open-license': 'Open License',
  'open-value': 'Open Value',
  'select-license': 'Select License',
  'select-plus': 'Select Plus',
  'enterprise-agreement': 'Enterprise Agreement',
  'enterprise-agreement-subscription': 'Enterprise Agreement Subscription',
  'campus-agreement': 'Campus Agreement',
  'school-agreement': 'School Agreement',
  'academic-open': 'Academic Open',
  'academic-select': 'Academic Select',
  'other-volume-licensing': 'Another Volume Licensing programme',
  none: 'None',
}

/**
 * How the agreements read as answers, in both checks.
 *
 * @param without What having none comes to.
 */
export const agreementOption = (without: string): ((value: string) => OptionWords) =>
  options({
    ...Object.fromEntries(Object.entries(agreementNames).map(([id, label]) => [id, { label }])),
    'other-volume-licensing': {
      label: agreementNames['other-volume-licensing'],
      hint: 'A subscription, government, charity or other programme',
    },
    none: { label: agreementNames.none, hint: without },
    unknown: notSure,
  })

export const agreementGroups = (values: readonly string[]): readonly OptionGroup[] => [
  {
    heading: 'Corporate',
    values: [
      'open-license',
      'open-value',
      'select-license',
      'select-plus',
      'enterprise-agreement',
      'enterprise-agreement-subscription',
    ],
  },
  { heading: 'Academic', values: ['campus-agreement', 'school-agreement', 'academic-open', 'academic-select'] },
  { heading: 'Other', values: ['other-volume-licensing', 'none'] },
  { values: values.filter((value) => value === 'unknown') },
]

/** The agreement within a sentence: "an Enterprise Agreement", "Open License". */
export function agreementPhrase(agreement: string | undefined): string {
  switch (agreement) {
    case 'enterprise-agreement':
    case 'enterprise-agreement-subscription':
      return `an ${agreementNames[agreement]}`
    case 'campus-agreement':
    case 'school-agreement':
      return `a ${agreementNames[agreement]}`
    case 'other-volume-licensing':
      return 'a Volume Licensing programme that is not listed'
    default:
      return agreement !== undefined && agreement in agreementNames
        ? agreementNames[agreement as Agreement]
        : 'a Volume Licensing agreement'
  }
}

/** The agreement in the name of a case; `undefined` where it tells nothing. */
export function agreementInName(agreement: string | undefined): string | undefined {
  if (agreement === undefined || agreement === 'unknown') return undefined
  return agreement === 'none' ? 'no agreement' : agreementNames[agreement as Agreement]
}

/** A product within a sentence. */
export function productPhrase(id: string | undefined): string {
  const product = productOf(id)
  if (product !== undefined) return product.name
  return id === 'later-product' ? 'a product released after October 2009' : 'this product'
}

export const systemName = (id: string | undefined): string => systemOf(id)?.name ?? 'this system'

const versionNames: Readonly<Record<Version, string>> = {
  'windows-7': 'Windows 7',
  'windows-vista': 'Windows Vista',
  'windows-xp': 'Windows XP',
  'windows-2000': 'Windows 2000',
  'office-2007': 'Office 2007',
  'office-2003': 'Office 2003',
}

/** Products under the names of their versions, newest first; what is no product of the catalogue stands apart. */
export function byVersion(values: readonly string[]): readonly OptionGroup[] {
  const newestFirst: readonly Version[] = [...versions.windows.toReversed(), ...versions.office.toReversed()]
  const groups = newestFirst.map((version) => ({
    heading: versionNames[version],
    values: values.filter((value) => productOf(value)?.version === version),
  }))
  const unlisted = values.filter((value) => productOf(value) === undefined && value !== 'unknown')
  return [
    ...groups.filter((group) => group.values.length > 0),
    { heading: 'Not in the list', values: unlisted },
    { values: values.filter((value) => value === 'unknown') },
  ]
}

/** What a suite contains, as help text. */
export function applicationsOf(product: Product | undefined): string | undefined {
  if (product?.applications === undefined || familyOf(product) !== 'office') return undefined
  return `${product.name}: ${product.applications.join(', ')}.`
}
