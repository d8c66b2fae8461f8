/**
 * Which systems qualify a PC for the Volume Licensing upgrade licence to Windows XP Professional or Windows Vista
 * Business, column by column.
 *
 * From Microsoft's Product List, Windows Vista upgrade eligibility (Volume License), in the excerpt that the reseller
 * Wasatch Software published, about November 2006 to 2007 (the content is well attested, the exact month is not). It
 * agrees with Microsoft's mssmallbiz blog of 2007-02-03 that Home editions do not qualify. Any other system of that
 * time does not qualify; Windows 7 and Enterprise editions are not in it at all.
 */

/** Columns of the table with their heads: EA is the Enterprise Agreement, OV-CW company-wide Open Value. */
export const columns = {
  'new-ea': 'New EA/OV-CW',
  'existing-ea': 'Existing EA/OV-CW',
  select: 'Select, all except academic',
  open: 'Open, all except academic and OV-CW',
  academic: 'Academic: Campus and School, Select Academic, Open Academic',
} as const

export type Column = keyof typeof columns

export interface QualifyingSystem {
  readonly id: string
  readonly name: string
  readonly qualifies: readonly Column[]
}

export const upgradeTable = [
  {
    id: 'windows-vista-business',
    name: 'Windows Vista Business (including N, K and KN)',
    qualifies: ['new-ea', 'existing-ea', 'select', 'open', 'academic'],
  },
  {
    id: 'windows-vista-ultimate',
    name: 'Windows Vista Ultimate',
    qualifies: ['new-ea', 'existing-ea', 'select', 'open', 'academic'],
  },
  { id: 'windows-vista-home-premium', name: 'Windows Vista Home Premium', qualifies: ['academic'] },
  { id: 'windows-vista-home-basic', name: 'Windows Vista Home Basic', qualifies: ['academic'] },
  { id: 'windows-vista-starter', name: 'Windows Vista Starter', qualifies: ['academic'] },
  {
    id: 'windows-xp-professional',
    name: 'Windows XP Professional',
    qualifies: ['new-ea', 'existing-ea', 'select', 'open', 'academic'],
  },
  {
    id: 'windows-xp-professional-n',
    name: 'Windows XP Professional N',
    qualifies: ['new-ea', 'existing-ea', 'select', 'open', 'academic'],
  },
  {
    id: 'windows-xp-tablet-pc',
    name: 'Windows XP Tablet PC Edition',
    qualifies: ['new-ea', 'existing-ea', 'select', 'open', 'academic'],
  },
  { id: 'windows-xp-home', name: 'Windows XP Home Edition', qualifies: ['academic'] },
  { id: 'windows-xp-starter', name: 'Windows XP Starter Edition', qualifies: ['academic'] },
  {
    id: 'windows-2000-professional',
    name: 'Windows 2000 Professional',
    qualifies: ['new-ea', 'select', 'open', 'academic'],
  },
  {
    id: 'windows-nt-workstation-4',
    name: 'Windows NT Workstation 4.0',
    qualifies: ['new-ea', 'select', 'open', 'academic'],
  },
  {
    id: 'windows-98',
    name: 'Windows 98 (including Second Edition)',
    qualifies: ['new-ea', 'select', 'open', 'academic'],
  },
  { id: 'os-2', name: 'IBM OS/2', qualifies: ['new-ea', 'select', 'open'] },
  { id: 'macintosh', name: 'Apple Macintosh', qualifies: ['new-ea', 'select', 'open', 'academic'] },
] as const satisfies readonly QualifyingSystem[]

export type QualifyingSystemId = (typeof upgradeTable)[number]['id']

const byId: ReadonlyMap<string | undefined, QualifyingSystem> = new Map(
  upgradeTable.map((system) => [system.id, system]),
)

/** The row of that id; `undefined` for an answer that names no row of the table. */
export function systemOf(id: string | undefined): QualifyingSystem | undefined {
  return byId.get(id)
}
