type Family = 'windows' | 'office'

/** What the catalogue marks a product as. */
type Mark = 'step-up' | 'ltsc' | 'subscription'

export interface Product {
  readonly id: string
  readonly family: Family
  /** Null where the version plays no part. */
  readonly version: string | null
  readonly line: string
  /** Where licences are sold; `vl` means that media exist. */
  readonly channels: readonly string[]
  readonly mark: Mark | undefined
}

const finished: readonly string[] = ['oem', 'retail']
const everywhere: readonly string[] = ['oem', 'retail', 'vl']
const volume: readonly string[] = ['vl']

function product(id: string, version: string | null, line: string, channels: readonly string[], mark?: Mark): Product {
  return { id, family: id.startsWith('windows-') ? 'windows' : 'office', version, line, channels, mark }
}

/** The products of catalog.json, in its order. */
export const products: readonly Product[] = [
  product('windows-11-home', 'windows-11', 'windows-home', finished),
  product('windows-11-pro', 'windows-11', 'windows-pro', everywhere),
  product('windows-11-pro-education', 'windows-11', 'windows-pro-education', ['oem', 'vl']),
  product('windows-11-pro-workstations', 'windows-11', 'windows-pro-workstations', everywhere),
  product('windows-11-enterprise', 'windows-11', 'windows-enterprise', volume, 'step-up'),
  product('windows-11-education', 'windows-11', 'windows-education', volume, 'step-up'),
  product('windows-10-home', 'windows-10', 'windows-home', finished),
  product('windows-10-pro', 'windows-10', 'windows-pro', everywhere),
  product('windows-10-pro-education', 'windows-10', 'windows-pro-education', ['oem', 'vl']),
  product('windows-10-pro-workstations', 'windows-10', 'windows-pro-workstations', everywhere),
  product('windows-10-enterprise', 'windows-10', 'windows-enterprise', volume, 'step-up'),
  product('windows-10-education', 'windows-10', 'windows-education', volume, 'step-up'),
  product('windows-enterprise-ltsc', null, 'windows-ltsc', volume, 'ltsc'),
  product('windows-8-1', 'windows-8-1', 'windows-home', finished),
  product('windows-8-1-pro', 'windows-8-1', 'windows-pro', everywhere),
  product('windows-8-1-enterprise', 'windows-8-1', 'windows-enterprise', volume, 'step-up'),
  product('office-2024-home', 'office-2024', 'office-home', finished),
  product('office-2024-home-business', 'office-2024', 'office-home-business', finished),
  product('office-ltsc-2024-standard', 'office-2024', 'office-standard', volume),
  product('office-ltsc-2024-professional-plus', 'office-2024', 'office-professional-plus', volume),
  product('office-2021-home-student', 'office-2021', 'office-home', finished),
  product('office-2021-home-business', 'office-2021', 'office-home-business', finished),
  product('office-ltsc-2021-standard', 'office-2021', 'office-standard', volume),
  product('office-ltsc-2021-professional-plus', 'office-2021', 'office-professional-plus', volume),
  product('office-2019-home-student', 'office-2019', 'office-home', finished),
  product('office-2019-home-business', 'office-2019', 'office-home-business', finished),
  product('office-2019-standard', 'office-2019', 'office-standard', volume),
  product('office-2019-professional-plus', 'office-2019', 'office-professional-plus', volume),
  product('office-2016-home-student', 'office-2016', 'office-home', finished),
  product('office-2016-home-business', 'office-2016', 'office-home-business', finished),
  product('office-2016-professional', 'office-2016', 'office-professional', finished),
  product('office-2016-standard', 'office-2016', 'office-standard', volume),
  product('office-2016-professional-plus', 'office-2016', 'office-professional-plus', volume),
  product('microsoft-365-apps', null, 'microsoft-365-apps', ['retail', 'vl'], 'subscription'),
]

/** Versions of both families, from oldest to newest. */
const versions: readonly string[] = [
  'windows-8-1',
  'windows-10',
  'windows-11',
  'office-2016',
  'office-2019',
  'office-2021',
  'office-2024',
]

/** The three that are not catalogue products and have a family `standalone`. */
export const standalone: readonly string[] = ['project', 'visio', 'other-product']

interface LowerEdition {
  readonly licensed: readonly string[]
  readonly images: readonly string[]
  readonly state: 'met' | 'silent'
}

/** lowerEdition of catalog.json. */
const lowerEditions: readonly LowerEdition[] = [
  { licensed: ['windows-enterprise'], images: ['windows-pro'], state: 'met' },
  {
    licensed: ['windows-enterprise'],
    images: ['windows-pro-education', 'windows-pro-workstations'],
    state: 'silent',
  },
  {
    licensed: ['windows-education', 'windows-ltsc'],
    images: ['windows-pro', 'windows-pro-education', 'windows-pro-workstations'],
    state: 'silent',
  },
  { licensed: ['office-professional-plus'], images: ['office-standard'], state: 'silent' },
]

export function productOf(id: string | undefined): Product | undefined {
  return products.find((each) => each.id === id)
}

export function lowerEdition(licensed: Product, image: Product): 'met' | 'silent' | undefined {
  return lowerEditions.find((each) => each.licensed.includes(licensed.line) && each.images.includes(image.line))?.state
}

/** The image against the licensed product; undefined where one has no version. */
export function compared(image: Product, licensed: Product): 'older' | 'same' | 'newer' | undefined {
  if (image.version === null || licensed.version === null) return undefined
  const steps = versions.indexOf(image.version) - versions.indexOf(licensed.version)
  return steps < 0 ? 'older' : steps > 0 ? 'newer' : 'same'
}
