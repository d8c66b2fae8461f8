/**
 * Desktop products as of May 2026: which editions there are, and in which channels licences for them are sold.
 *
 * Where a summary or a reading is all that a channel rests on, it only puts the name into a list of answers: no rule asks
 * for the channel of a product.
 */

import type { Place } from '../sources/places.ts'

/** A way a licence is sold. `vl` also means that media of the licensing programmes exist, so that it can be in an image. */
export type SalesChannel = 'oem' | 'retail' | 'vl'

/** Versions of each family, from oldest to newest. Feature updates are no versions (reading-2026.7). */
export const versions = {
  windows: ['windows-8-1', 'windows-10', 'windows-11'],
  office: ['office-2016', 'office-2019', 'office-2021', 'office-2024'],
} as const

export type Family = keyof typeof versions
export type Version = (typeof versions)[Family][number]

export interface Product {
  readonly id: string
  readonly name: string
  readonly family: Family
  /** Absent where the version plays no part in the rules. */
  readonly version?: Version
  /** The same edition through the versions: Windows 11 Pro, 10 Pro and 8.1 Pro are one line. */
  readonly line: string
  readonly channels: readonly SalesChannel[]
  /** A Windows that is sold neither preinstalled nor at retail and stands on another Windows. */
  readonly stepUp?: true
  /** A release for the long term, of which some of the rules speak separately. */
  readonly ltsc?: true
  /** Deployed and activated by the subscription of a user. */
  readonly subscription?: true
  readonly cites: readonly Place[]
}

export const products = [
  {
    id: 'windows-11-home',
    name: 'Windows 11 Home (Single Language included)',
    family: 'windows',
    version: 'windows-11',
    line: 'windows-home',
    channels: ['oem', 'retail'],
    cites: ['windows-guide-2023.1', 'windows-overview-2023.1'],
  },
  {
    id: 'windows-11-pro',
    name: 'Windows 11 Pro',
    family: 'windows',
    version: 'windows-11',
    line: 'windows-pro',
    channels: ['oem', 'retail', 'vl'],
    cites: ['windows-guide-2023.1', 'windows-overview-2023.1'],
  },
  {
    id: 'windows-11-pro-education',
    name: 'Windows 11 Pro Education',
    family: 'windows',
    version: 'windows-11',
    line: 'windows-pro-education',
    channels: ['oem', 'vl'],
    cites: ['subscription-activation-2024.1', 'subscription-activation-2024.6', 'reading-2026.8'],
  },
  {
    id: 'windows-11-pro-workstations',
    name: 'Windows 11 Pro for Workstations',
    family: 'windows',
    version: 'windows-11',
    line: 'windows-pro-workstations',
    channels: ['oem', 'retail', 'vl'],
    cites: ['windows-guide-2023.9', 'reading-2026.8'],
  },
  {
    id: 'windows-11-enterprise',
    name: 'Windows 11 Enterprise',
    family: 'windows',
    version: 'windows-11',
    line: 'windows-enterprise',
    channels: ['vl'],
    stepUp: true,
    cites: ['windows-guide-2023.1', 'windows-overview-2023.1'],
  },
  {
    id: 'windows-11-education',
    name: 'Windows 11 Education',
    family: 'windows',
    version: 'windows-11',
    line: 'windows-education',
    channels: ['vl'],
    stepUp: true,
    cites: ['subscription-activation-2024.1', 'vl-media-2023.1'],
  },

  {
    id: 'windows-10-home',
    name: 'Windows 10 Home (Single Language included)',
    family: 'windows',
    version: 'windows-10',
    line: 'windows-home',
    channels: ['oem', 'retail'],
    cites: ['qos-2024.1'],
  },
  {
    id: 'windows-10-pro',
    name: 'Windows 10 Pro',
    family: 'windows',
    version: 'windows-10',
    line: 'windows-pro',
    channels: ['oem', 'retail', 'vl'],
    cites: ['windows-guide-2023.23', 'windows-guide-2023.25'],
  },
  {
    id: 'windows-10-pro-education',
    name: 'Windows 10 Pro Education',
    family: 'windows',
    version: 'windows-10',
    line: 'windows-pro-education',
    channels: ['oem', 'vl'],
    cites: ['subscription-activation-2024.1', 'subscription-activation-2024.6', 'reading-2026.8'],
  },
  {
    id: 'windows-10-pro-workstations',
    name: 'Windows 10 Pro for Workstations',
    family: 'windows',
    version: 'windows-10',
    line: 'windows-pro-workstations',
    channels: ['oem', 'retail', 'vl'],
    cites: ['windows-guide-2023.9', 'reading-2026.8'],
  },
  {
    id: 'windows-10-enterprise',
    name: 'Windows 10 Enterprise',
    family: 'windows',
    version: 'windows-10',
    line: 'windows-enterprise',
    channels: ['vl'],
    stepUp: true,
    cites: ['windows-guide-2023.25', 'activation-plan.3'],
  },
  {
    id: 'windows-10-education',
    name: 'Windows 10 Education',
    family: 'windows',
    version: 'windows-10',
    line: 'windows-education',
    channels: ['vl'],
    stepUp: true,
    cites: ['subscription-activation-2024.1', 'vl-media-2023.1'],
  },

  {
    id: 'windows-enterprise-ltsc',
    name: 'Windows Enterprise LTSC (any release)',
    family: 'windows',
    line: 'windows-ltsc',
    channels: ['vl'],
    stepUp: true,
    ltsc: true,
    cites: ['windows-guide-2023.1', 'windows-guide-2023.21', 'windows-overview-2023.1'],
  },
  {
    id: 'windows-8-1',
    name: 'Windows 8.1 (the edition without a further name)',
    family: 'windows',
    version: 'windows-8-1',
    line: 'windows-home',
    channels: ['oem', 'retail'],
    cites: ['qos-2024.1'],
  },
  {
    id: 'windows-8-1-pro',
    name: 'Windows 8.1 Pro',
    family: 'windows',
    version: 'windows-8-1',
    line: 'windows-pro',
    channels: ['oem', 'retail', 'vl'],
    cites: ['windows-guide-2023.10', 'windows-guide-2023.25'],
  },
  {
    id: 'windows-8-1-enterprise',
    name: 'Windows 8.1 Enterprise',
    family: 'windows',
    version: 'windows-8-1',
    line: 'windows-enterprise',
    channels: ['vl'],
    stepUp: true,
    cites: ['windows-guide-2023.25'],
  },

  {
    id: 'office-2024-home',
    name: 'Office Home 2024',
    family: 'office',
    version: 'office-2024',
    line: 'office-home',
    channels: ['oem', 'retail'],
    cites: ['office-2016-channels.2'],
  },
  {
    id: 'office-2024-home-business',
    name: 'Office Home & Business 2024',
    family: 'office',
    version: 'office-2024',
    line: 'office-home-business',
    channels: ['oem', 'retail'],
    cites: ['office-2024-training.1'],
  },
  {
    id: 'office-ltsc-2024-standard',
    name: 'Office LTSC Standard 2024',
    family: 'office',
    version: 'office-2024',
    line: 'office-standard',
    channels: ['vl'],
    cites: ['office-ltsc-2024.1', 'office-ltsc-2024.2'],
  },
  {
    id: 'office-ltsc-2024-professional-plus',
    name: 'Office LTSC Professional Plus 2024',
    family: 'office',
    version: 'office-2024',
    line: 'office-professional-plus',
    channels: ['vl'],
    cites: ['office-ltsc-2024.1', 'office-ltsc-2024.2'],
  },

  {
    id: 'office-2021-home-student',
    name: 'Office Home & Student 2021',
    family: 'office',
    version: 'office-2021',
    line: 'office-home',
    channels: ['oem', 'retail'],
    cites: ['office-2016-channels.2'],
  },
  {
    id: 'office-2021-home-business',
    name: 'Office Home & Business 2021',
    family: 'office',
    version: 'office-2021',
    line: 'office-home-business',
    channels: ['oem', 'retail'],
    cites: ['office-2016-channels.2'],
  },
  {
    id: 'office-ltsc-2021-standard',
    name: 'Office LTSC Standard 2021',
    family: 'office',
    version: 'office-2021',
    line: 'office-standard',
    channels: ['vl'],
    cites: ['office-ltsc-2021.1', 'office-ltsc-2021.3'],
  },
  {
    id: 'office-ltsc-2021-professional-plus',
    name: 'Office LTSC Professional Plus 2021',
    family: 'office',
    version: 'office-2021',
    line: 'office-professional-plus',
    channels: ['vl'],
    cites: ['office-ltsc-2021.1', 'office-ltsc-2021.3'],
  },

  {
    id: 'office-2019-home-student',
    name: 'Office Home & Student 2019',
    family: 'office',
    version: 'office-2019',
    line: 'office-home',
    channels: ['oem', 'retail'],
    cites: ['office-2016-channels.2'],
  },
  {
    id: 'office-2019-home-business',
    name: 'Office Home & Business 2019',
    family: 'office',
    version: 'office-2019',
    line: 'office-home-business',
    channels: ['oem', 'retail'],
    cites: ['office-2016-channels.2'],
  },
  {
    id: 'office-2019-standard',
    name: 'Office Standard 2019',
    family: 'office',
    version: 'office-2019',
    line: 'office-standard',
    channels: ['vl'],
    cites: ['office-2019.1'],
  },
  {
    id: 'office-2019-professional-plus',
    name: 'Office Professional Plus 2019',
    family: 'office',
    version: 'office-2019',
    line: 'office-professional-plus',
    channels: ['vl'],
    cites: ['office-2019.1'],
  },

  {
    id: 'office-2016-home-student',
    name: 'Office Home & Student 2016',
    family: 'office',
    version: 'office-2016',
    line: 'office-home',
    channels: ['oem', 'retail'],
    cites: ['office-2016-channels.1'],
  },
  {
    id: 'office-2016-home-business',
    name: 'Office Home & Business 2016',
    family: 'office',
    version: 'office-2016',
    line: 'office-home-business',
    channels: ['oem', 'retail'],
    cites: ['office-2016-channels.1'],
  },
  {
    id: 'office-2016-professional',
    name: 'Office Professional 2016',
    family: 'office',
    version: 'office-2016',
    line: 'office-professional',
    channels: ['oem', 'retail'],
    cites: ['office-2016-channels.1'],
  },
  {
    id: 'office-2016-standard',
    name: 'Office Standard 2016',
    family: 'office',
    version: 'office-2016',
    line: 'office-standard',
    channels: ['vl'],
    cites: ['office-2016-channels.1', 'office-cl-2020.1'],
  },
  {
    id: 'office-2016-professional-plus',
    name: 'Office Professional Plus 2016',
    family: 'office',
    version: 'office-2016',
    line: 'office-professional-plus',
    channels: ['vl'],
    cites: ['office-2016-channels.1', 'office-cl-2020.1'],
  },

  {
    id: 'microsoft-365-apps',
    name: 'Microsoft 365 Apps (for enterprise or for business)',
    family: 'office',
    line: 'microsoft-365-apps',
    channels: ['retail', 'vl'],
    subscription: true,
    cites: ['m365-apps-licensing.1', 'office-ltsc-2021.2'],
  },
] as const satisfies readonly Product[]

export type ProductId = (typeof products)[number]['id']
export type Line = (typeof products)[number]['line']

/** Products that are licensed by themselves; their versions are not listed. */
export const standaloneProducts = [
  {
    id: 'project',
    name: 'Project',
    cites: ['office-2019.1', 'office-ltsc-2021.3', 'office-ltsc-2024.2', 'office-2016-channels.3'],
  },
  {
    id: 'visio',
    name: 'Visio',
    cites: ['office-2019.1', 'office-ltsc-2021.3', 'office-ltsc-2024.2', 'office-2016-channels.3'],
  },
] as const satisfies readonly { readonly id: string; readonly name: string; readonly cites: readonly Place[] }[]

export type StandaloneId = (typeof standaloneProducts)[number]['id']

/** A product of the catalogue, of one of its lines. */
export type CatalogueProduct = Product & { readonly line: Line }

const byId: ReadonlyMap<string | undefined, CatalogueProduct> = new Map<string | undefined, CatalogueProduct>(
  products.map((product) => [product.id, product]),
)

/** The product of that id; `undefined` for an answer that names no product of the catalogue. */
export function productOf(id: string | undefined): CatalogueProduct | undefined {
  return byId.get(id)
}

/** The products of a family that are sold in a channel, in catalogue order. */
export function productsSold(channel: SalesChannel, family?: Family): readonly Product[] {
  const all: readonly Product[] = products
  return all.filter(
    (product) => product.channels.includes(channel) && (family === undefined || product.family === family),
  )
}

const age: ReadonlyMap<string, number> = new Map(
  Object.values(versions).flatMap((order) => order.map((version, index) => [version, index])),
)

/** How `image` stands to `licensed` in time; `undefined` where one has no version. Both are of one family. */
export function compareVersions(image: Product, licensed: Product): 'same' | 'older' | 'newer' | undefined {
  if (image.version === undefined || licensed.version === undefined) return undefined
  const distance = (age.get(image.version) ?? 0) - (age.get(licensed.version) ?? 0)
  return distance === 0 ? 'same' : distance < 0 ? 'older' : 'newer'
}
