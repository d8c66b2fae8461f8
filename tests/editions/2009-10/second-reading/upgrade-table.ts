export type Column = 'new-ea' | 'existing-ea' | 'select' | 'open' | 'academic'

// upgrade-table: where a system qualifies, row by row in the order of the table.
const everywhere: readonly Column[] = ['new-ea', 'existing-ea', 'select', 'open', 'academic']
const exceptExisting: readonly Column[] = ['new-ea', 'select', 'open', 'academic']
const academicOnly: readonly Column[] = ['academic']

const marks = new Map<string, readonly Column[]>([
  ['windows-vista-business', everywhere],
  ['windows-vista-ultimate', everywhere],
  ['windows-vista-home-premium', academicOnly],
  ['windows-vista-home-basic', academicOnly],
  ['windows-vista-starter', academicOnly],
  ['windows-xp-professional', everywhere],
  ['windows-xp-professional-n', everywhere],
  ['windows-xp-tablet-pc', everywhere],
  ['windows-xp-home', academicOnly],
  ['windows-xp-starter', academicOnly],
  ['windows-2000-professional', exceptExisting],
  ['windows-nt-workstation-4', exceptExisting],
  ['windows-98', exceptExisting],
  ['os-2', ['new-ea', 'select', 'open']],
  ['macintosh', exceptExisting],
])

export const listedSystems: readonly string[] = [...marks.keys()]

/** Whether the table marks the system in the column; a system that is not listed is marked nowhere. */
export function isMarked(system: string, column: Column): boolean {
  return marks.get(system)?.includes(column) ?? false
}
