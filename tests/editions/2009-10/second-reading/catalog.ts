type Family = 'windows' | 'office'

export interface Product {
  readonly id: string
  readonly family: Family
  readonly version: string
  readonly line: string
  /** Marks the Windows Enterprise editions alone. */
  readonly enterprise: boolean
  /** Where licences were sold. */
  readonly channels: readonly string[]
}

function windows(version: string, id: string, line: string, ...channels: readonly string[]): Product {
  return { id, family: 'windows', version, line, enterprise: line === 'windows-enterprise', channels }
}

function office(version: string, id: string, line: string, ...channels: readonly string[]): Product {
  return { id, family: 'office', version, line, enterprise: false, channels }
}

/** The products of catalog.json, in its order. */
export const products: readonly Product[] = [
  windows('windows-7', 'windows-7-starter', 'windows-starter', 'oem'),
  windows('windows-7', 'windows-7-home-basic', 'windows-home-basic', 'oem', 'retail'),
  windows('windows-7', 'windows-7-home-premium', 'windows-home', 'oem', 'retail'),
  windows('windows-7', 'windows-7-professional', 'windows-business', 'oem', 'retail', 'vl'),
  windows('windows-7', 'windows-7-ultimate', 'windows-ultimate', 'oem', 'retail'),
  windows('windows-7', 'windows-7-enterprise', 'windows-enterprise', 'vl'),
  windows('windows-vista', 'windows-vista-starter', 'windows-starter', 'oem'),
  windows('windows-vista', 'windows-vista-home-basic', 'windows-home-basic', 'oem', 'retail'),
  windows('windows-vista', 'windows-vista-home-premium', 'windows-home', 'oem', 'retail'),
  windows('windows-vista', 'windows-vista-business', 'windows-business', 'oem', 'retail', 'vl'),
  windows('windows-vista', 'windows-vista-ultimate', 'windows-ultimate', 'oem', 'retail'),
  windows('windows-vista', 'windows-vista-enterprise', 'windows-enterprise', 'vl'),
  windows('windows-xp', 'windows-xp-starter', 'windows-starter', 'oem'),
  windows('windows-xp', 'windows-xp-home', 'windows-home', 'oem', 'retail'),
  windows('windows-xp', 'windows-xp-media-center', 'windows-media-center', 'oem'),
  windows('windows-xp', 'windows-xp-tablet-pc', 'windows-tablet-pc', 'oem'),
  windows('windows-xp', 'windows-xp-professional', 'windows-business', 'oem', 'retail', 'vl'),
  windows('windows-2000', 'windows-2000-professional', 'windows-business', 'oem', 'retail', 'vl'),
  office('office-2007', 'office-2007-basic', 'office-basic', 'oem'),
  office('office-2007', 'office-2007-home-student', 'office-student', 'oem', 'retail'),
  office('office-2007', 'office-2007-standard', 'office-standard', 'retail', 'vl'),
  office('office-2007', 'office-2007-small-business', 'office-small-business', 'oem', 'retail', 'vl'),
  office('office-2007', 'office-2007-professional', 'office-professional', 'oem', 'retail'),
  office('office-2007', 'office-2007-ultimate', 'office-ultimate', 'retail'),
  office('office-2007', 'office-2007-professional-plus', 'office-professional-plus', 'vl'),
  office('office-2007', 'office-2007-enterprise', 'office-enterprise', 'vl'),
  office('office-2003', 'office-2003-basic', 'office-basic', 'oem'),
  office('office-2003', 'office-2003-student-teacher', 'office-student', 'retail'),
  office('office-2003', 'office-2003-standard', 'office-standard', 'oem', 'retail', 'vl'),
  office('office-2003', 'office-2003-small-business', 'office-small-business', 'oem', 'retail', 'vl'),
  office('office-2003', 'office-2003-professional', 'office-professional', 'oem', 'retail'),
  office('office-2003', 'office-2003-professional-enterprise', 'office-professional-plus', 'vl'),
]

/** Versions of both families from oldest to newest. */
const versions: Readonly<Record<Family, readonly string[]>> = {
  windows: ['windows-2000', 'windows-xp', 'windows-vista', 'windows-7'],
  office: ['office-2003', 'office-2007'],
}

interface Grant {
  readonly licensed: readonly string[]
  readonly channels: readonly string[]
  readonly images: readonly string[]
}

/** priorVersionGrants of catalog.json. */
const grants: readonly Grant[] = [
  {
    licensed: ['windows-7-professional', 'windows-7-ultimate'],
    channels: ['oem', 'system-builder'],
    images: ['windows-vista-business', 'windows-xp-professional'],
  },
  {
    licensed: ['windows-vista-business', 'windows-vista-ultimate'],
    channels: ['oem', 'system-builder'],
    images: ['windows-xp-professional'],
  },
  {
    licensed: ['windows-xp-professional'],
    channels: ['oem', 'system-builder'],
    images: ['windows-2000-professional'],
  },
]

export function productOf(id: string | undefined): Product | undefined {
  return products.find((product) => product.id === id)
}

/** Whether a grant lists exactly this pair for this channel. */
export function granted(licensed: string, image: string, channel: string): boolean {
  return grants.some(
    (grant) => grant.licensed.includes(licensed) && grant.images.includes(image) && grant.channels.includes(channel),
  )
}

export type Relation = 'same' | 'older' | 'newer'

/** The image's version compared with that of the licensed copy of the same family. */
export function relation(image: Product, licensed: Product): Relation {
  const order = versions[image.family]
  const distance = order.indexOf(image.version) - order.indexOf(licensed.version)
  return distance === 0 ? 'same' : distance < 0 ? 'older' : 'newer'
}
