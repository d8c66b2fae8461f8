/**
 * Desktop products of October 2009: which editions there were, and in which channel licences for them were sold.
 *
 * Rests on the editions that the brief's examples name, on Microsoft's licensing pages for Windows 7 and Office of
 * about 2010 to 2012, on its support articles 826217 (Office 2003 editions) and 931858, and on the licensing blogs of
 * Microsoft Canada and Microsoft UK, 2008 to 2010. The applications of a suite are common product knowledge and serve
 * as help text only: no verdict rests on them.
 */

/** A way a licence was sold. `vl` also means that Volume Licensing media exist, so that an image can be made of it. */
export type SalesChannel = 'oem' | 'retail' | 'vl'

/** Versions of each family, from oldest to newest. */
export const versions = {
  windows: ['windows-2000', 'windows-xp', 'windows-vista', 'windows-7'],
  office: ['office-2003', 'office-2007'],
} as const

export type Family = keyof typeof versions
export type Version = (typeof versions)[Family][number]

export interface Product {
  readonly id: string
  readonly name: string
  readonly version: Version
  /** The same edition through the versions: Windows 7 Professional, Vista Business and XP Professional are one line. */
  readonly line: string
  readonly channels: readonly SalesChannel[]
  /** A Windows edition that exists in Volume Licensing alone. Office Enterprise 2007 is none: the rule is for Windows. */
  readonly windowsEnterprise?: true
  readonly applications?: readonly string[]
}

export const products = [
  {
    id: 'windows-7-starter',
    name: 'Windows 7 Starter',
    version: 'windows-7',
    line: 'windows-starter',
    channels: ['oem'],
  },
  {
    id: 'windows-7-home-basic',
    name: 'Windows 7 Home Basic',
    version: 'windows-7',
    line: 'windows-home-basic',
    channels: ['oem', 'retail'],
  },
  {
    id: 'windows-7-home-premium',
    name: 'Windows 7 Home Premium',
    version: 'windows-7',
    line: 'windows-home',
    channels: ['oem', 'retail'],
  },
  {
    id: 'windows-7-professional',
    name: 'Windows 7 Professional',
    version: 'windows-7',
    line: 'windows-business',
    channels: ['oem', 'retail', 'vl'],
  },
  {
    id: 'windows-7-ultimate',
    name: 'Windows 7 Ultimate',
    version: 'windows-7',
    line: 'windows-ultimate',
    channels: ['oem', 'retail'],
  },
  {
    id: 'windows-7-enterprise',
    name: 'Windows 7 Enterprise',
    version: 'windows-7',
    line: 'windows-enterprise',
    channels: ['vl'],
    windowsEnterprise: true,
  },

  {
    id: 'windows-vista-starter',
    name: 'Windows Vista Starter',
    version: 'windows-vista',
    line: 'windows-starter',
    channels: ['oem'],
  },
  {
    id: 'windows-vista-home-basic',
    name: 'Windows Vista Home Basic',
    version: 'windows-vista',
    line: 'windows-home-basic',
    channels: ['oem', 'retail'],
  },
  {
    id: 'windows-vista-home-premium',
    name: 'Windows Vista Home Premium',
    version: 'windows-vista',
    line: 'windows-home',
    channels: ['oem', 'retail'],
  },
  {
    id: 'windows-vista-business',
    name: 'Windows Vista Business',
    version: 'windows-vista',
    line: 'windows-business',
    channels: ['oem', 'retail', 'vl'],
  },
  {
    id: 'windows-vista-ultimate',
    name: 'Windows Vista Ultimate',
    version: 'windows-vista',
    line: 'windows-ultimate',
    channels: ['oem', 'retail'],
  },
  {
    id: 'windows-vista-enterprise',
    name: 'Windows Vista Enterprise',
    version: 'windows-vista',
    line: 'windows-enterprise',
    channels: ['vl'],
    windowsEnterprise: true,
  },

  {
    id: 'windows-xp-starter',
    name: 'Windows XP Starter Edition',
    version: 'windows-xp',
    line: 'windows-starter',
    channels: ['oem'],
  },
  {
    id: 'windows-xp-home',
    name: 'Windows XP Home Edition',
    version: 'windows-xp',
    line: 'windows-home',
    channels: ['oem', 'retail'],
  },
  {
    id: 'windows-xp-media-center',
    name: 'Windows XP Media Center Edition',
    version: 'windows-xp',
    line: 'windows-media-center',
    channels: ['oem'],
  },
  {
    id: 'windows-xp-tablet-pc',
    name: 'Windows XP Tablet PC Edition',
    version: 'windows-xp',
    line: 'windows-tablet-pc',
    channels: ['oem'],
  },
  {
    id: 'windows-xp-professional',
    name: 'Windows XP Professional',
    version: 'windows-xp',
    line: 'windows-business',
    channels: ['oem', 'retail', 'vl'],
  },

  {
    id: 'windows-2000-professional',
    name: 'Windows 2000 Professional',
    version: 'windows-2000',
    line: 'windows-business',
    channels: ['oem', 'retail', 'vl'],
  },

  {
    id: 'office-2007-basic',
    name: 'Office Basic 2007',
    version: 'office-2007',
    line: 'office-basic',
    channels: ['oem'],
    applications: ['Word', 'Excel', 'Outlook'],
  },
  {
    id: 'office-2007-home-student',
    name: 'Office Home and Student 2007',
    version: 'office-2007',
    line: 'office-student',
    channels: ['oem', 'retail'],
    applications: ['Word', 'Excel', 'PowerPoint', 'OneNote'],
  },
  {
    id: 'office-2007-standard',
    name: 'Office Standard 2007',
    version: 'office-2007',
    line: 'office-standard',
    channels: ['retail', 'vl'],
    applications: ['Word', 'Excel', 'PowerPoint', 'Outlook'],
  },
  {
    id: 'office-2007-small-business',
    name: 'Office Small Business 2007',
    version: 'office-2007',
    line: 'office-small-business',
    channels: ['oem', 'retail', 'vl'],
    applications: ['Word', 'Excel', 'PowerPoint', 'Outlook with Business Contact Manager', 'Publisher'],
  },
  {
    id: 'office-2007-professional',
    name: 'Office Professional 2007',
    version: 'office-2007',
    line: 'office-professional',
    channels: ['oem', 'retail'],
    applications: ['Word', 'Excel', 'PowerPoint', 'Outlook with Business Contact Manager', 'Publisher', 'Access'],
  },
  {
    id: 'office-2007-ultimate',
    name: 'Office Ultimate 2007',
    version: 'office-2007',
    line: 'office-ultimate',
    channels: ['retail'],
    applications: [
      'Word',
      'Excel',
      'PowerPoint',
      'Outlook with Business Contact Manager',
      'Publisher',
      'Access',
      'InfoPath',
      'Groove',
      'OneNote',
    ],
  },
  {
    id: 'office-2007-professional-plus',
    name: 'Office Professional Plus 2007',
    version: 'office-2007',
    line: 'office-professional-plus',
    channels: ['vl'],
    applications: ['Word', 'Excel', 'PowerPoint', 'Outlook', 'Publisher', 'Access', 'InfoPath', 'Communicator'],
  },
  {
    id: 'office-2007-enterprise',
    name: 'Office Enterprise 2007',
    version: 'office-2007',
    line: 'office-enterprise',
    channels: ['vl'],
    applications: [
      'Word',
      'Excel',
      'PowerPoint',
      'Outlook',
      'Publisher',
      'Access',
      'InfoPath',
      'Communicator',
      'Groove',
      'OneNote',
    ],
  },

  {
    id: 'office-2003-basic',
    name: 'Office Basic Edition 2003',
    version: 'office-2003',
    line: 'office-basic',
    channels: ['oem'],
    applications: ['Word', 'Excel', 'Outlook'],
  },
  {
    id: 'office-2003-student-teacher',
    name: 'Office Student and Teacher Edition 2003',
    version: 'office-2003',
    line: 'office-student',
    channels: ['retail'],
    applications: ['Word', 'Excel', 'PowerPoint', 'Outlook'],
  },
  {
    id: 'office-2003-standard',
    name: 'Office Standard Edition 2003',
    version: 'office-2003',
    line: 'office-standard',
    channels: ['oem', 'retail', 'vl'],
    applications: ['Word', 'Excel', 'PowerPoint', 'Outlook'],
  },
  {
    id: 'office-2003-small-business',
    name: 'Office Small Business Edition 2003',
    version: 'office-2003',
    line: 'office-small-business',
    channels: ['oem', 'retail', 'vl'],
    applications: ['Word', 'Excel', 'PowerPoint', 'Outlook with Business Contact Manager', 'Publisher'],
  },
  {
    id: 'office-2003-professional',
    name: 'Office Professional Edition 2003',
    version: 'office-2003',
    line: 'office-professional',
    channels: ['oem', 'retail'],
    applications: ['Word', 'Excel', 'PowerPoint', 'Outlook with Business Contact Manager', 'Publisher', 'Access'],
  },
  {
    id: 'office-2003-professional-enterprise',
    name: 'Office Professional Enterprise Edition 2003',
    version: 'office-2003',
    line: 'office-professional-plus',
    channels: ['vl'],
    applications: [
      'Word',
      'Excel',
      'PowerPoint',
      'Outlook with Business Contact Manager',
      'Publisher',
      'Access',
      'InfoPath',
    ],
  },
] as const satisfies readonly Product[]

export type ProductId = (typeof products)[number]['id']

const byId: ReadonlyMap<string | undefined, Product> = new Map(products.map((product) => [product.id, product]))

/** The product of that id; `undefined` for an answer that names no product of the catalogue. */
export function productOf(id: string | undefined): Product | undefined {
  return byId.get(id)
}

export function familyOf(product: Product): Family {
  return product.version.startsWith('windows') ? 'windows' : 'office'
}

/** The products of a family that were sold in a channel, in catalogue order. */
export function productsSold(channel: SalesChannel, family?: Family): readonly Product[] {
  const all: readonly Product[] = products
  return all.filter(
    (product) => product.channels.includes(channel) && (family === undefined || familyOf(product) === family),
  )
}

/** How `image` stands to `licensed` in time; both are of one family. */
export function compareVersions(image: Product, licensed: Product): 'same' | 'older' | 'newer' {
  const order: readonly Version[] = versions[familyOf(image)]
  const distance = order.indexOf(image.version) - order.indexOf(licensed.version)
  return distance === 0 ? 'same' : distance < 0 ? 'older' : 'newer'
}
