/**
 * Which editions there are, and how to load each: a page of one never loads the code of another. A further one is a
 * folder beside this file and an entry in the list.
 */
import type { Edition } from '../engine/edition.ts'
import type { LaterTexts } from '../engine/later-texts.ts'

/** An edition as far as it is known before its code is loaded. */
export interface EditionEntry {
  readonly id: string
  /** What its addresses begin with. */
  readonly base: string
  /** What it follows, within a sentence. */
  readonly follows: string
  /** The products that it is about. */
  readonly products: string
  /** Which of all products they are, in two words. */
  readonly age: string
  /** What the titles of its pages end with, to tell them from those of the default edition. */
  readonly inTitles?: string
  /** What it rests on, in a sentence. */
  readonly restsOn: string
  /** Finds, in the hash of a link, answers that no other edition has. */
  readonly alone: RegExp
  /** Its module, below `src/`. */
  readonly module: string
  load(): Promise<Edition>
  /** What later texts say about its verdicts; absent where none are known. */
  later?(): Promise<LaterTexts>
}

/** The edition whose addresses have no prefix. */
export const defaultEntry: EditionEntry = {
  id: '2009-10',
  base: '',
  follows: 'Microsoft’s brief of October 2009',
  products: 'Windows 2000 to 7, Office 2003 or 2007',
  age: 'older products',
  restsOn:
    'It rests on one brief of Microsoft’s and two shorter texts. Later texts say more, and each verdict names them.',
  alone:
    /[#&](?:recoveryUse|softwareAssurance|priorVersion|openLicensePurchase|companyWide|acquired|allQualified|oldSystem|fullLicense)=|=(?:windows-(?:7-(?!pro(?!f))|vista|xp|2000|nt|98)|office-200|os-2|newer-or-|not-listed|mui|system-b|open-license(?!-past)|select-l|campus-|school-|academic-)/,
  module: 'editions/2009-10/edition.ts',
  load: async () => (await import('./2009-10/edition.ts')).edition200910,
  later: async () => (await import('./2026-05/since-2009.ts')).laterThan2009,
}

export const editionEntries: readonly EditionEntry[] = [
  defaultEntry,
  {
    id: '2026-05',
    base: '/2026-05',
    follows: 'Microsoft’s texts of November 2020 to May 2026',
    products: 'Windows 10, 11, Office 2016 or later, Microsoft 365',
    age: 'newer products',
    inTitles: ' (rules of May 2026)',
    restsOn:
      'It rests on many texts: Microsoft’s own, copies of them, and what others say of them. Each verdict says which.',
    alone:
      /[#&](?:cameWith|modified|retailOwn|subscription|enterpriseRight|base|segment|upgradedInPlace|priorTerms|clause|oneLicense|primaryUser)=|=(?:windows-(?:1|8|enterprise|pro|education|home|7-pro(?!f))|office-(?:201|202|ltsc)|microsoft-365|project|visio|earlier-p|mpsa|open-value-s|education|csp|mca-|open-license-past|not-windows|multil|no-image|no-windows|public-|other-windows)/,
    module: 'editions/2026-05/edition.ts',
    load: async () => (await import('./2026-05/edition.ts')).edition202605,
  },
]

/** The edition of what most people have today. */
export const newestEntry: EditionEntry = editionEntries.at(-1) ?? defaultEntry

/** The edition to which the path of an address belongs. */
export const entryAt = (path: string): EditionEntry =>
  editionEntries.find(({ base }) => base !== '' && `${path}/`.startsWith(`${base}/`)) ?? defaultEntry

/** The edition of that id; `undefined` where there is none. Without an id, the default one. */
export const entryOf = (id: string = defaultEntry.id): EditionEntry | undefined =>
  editionEntries.find((entry) => entry.id === id)
