/** The columns of upgrade-table.json. */
export type Column = 'new-ea' | 'existing-ea' | 'select' | 'open' | 'academic'

export const columns: readonly Column[] = ['new-ea', 'existing-ea', 'select', 'open', 'academic']

interface Row {
  readonly id: string
  readonly qualifies: readonly Column[]
}

/** The rows of upgrade-table.json, in its order. */
export const rows: readonly Row[] = [
  { id: 'windows-vista-business', qualifies: ['new-ea', 'existing-ea', 'select', 'open', 'academic'] },
  { id: 'windows-vista-ultimate', qualifies: ['new-ea', 'existing-ea', 'select', 'open', 'academic'] },
  { id: 'windows-vista-home-premium', qualifies: ['academic'] },
  { id: 'windows-vista-home-basic', qualifies: ['academic'] },
  { id: 'windows-vista-starter', qualifies: ['academic'] },
  { id: 'windows-xp-professional', qualifies: ['new-ea', 'existing-ea', 'select', 'open', 'academic'] },
  { id: 'windows-xp-professional-n', qualifies: ['new-ea', 'existing-ea', 'select', 'open', 'academic'] },
  { id: 'windows-xp-tablet-pc', qualifies: ['new-ea', 'existing-ea', 'select', 'open', 'academic'] },
  { id: 'windows-xp-home', qualifies: ['academic'] },
  { id: 'windows-xp-starter', qualifies: ['academic'] },
  { id: 'windows-2000-professional', qualifies: ['new-ea', 'select', 'open', 'academic'] },
  { id: 'windows-nt-workstation-4', qualifies: ['new-ea', 'select', 'open', 'academic'] },
  { id: 'windows-98', qualifies: ['new-ea', 'select', 'open', 'academic'] },
  { id: 'os-2', qualifies: ['new-ea', 'select', 'open'] },
  { id: 'macintosh', qualifies: ['new-ea', 'select', 'open', 'academic'] },
]

/** Whether the row of this system is marked in the column; a system without a row is marked nowhere. */
export function marks(system: string, column: Column): boolean {
  return rows.some((row) => row.id === system && row.qualifies.includes(column))
}

/** The columns that a given agreement can fall into (table under "Hand-overs"). */
export function columnsOf(agreement: string): readonly Column[] {
  switch (agreement) {
    case 'enterprise-agreement':
    case 'enterprise-agreement-subscription':
      return ['new-ea', 'existing-ea']
    case 'open-value':
      return ['open', 'new-ea', 'existing-ea']
    case 'select-license':
    case 'select-plus':
      return ['select']
    case 'open-license':
      return ['open']
    case 'campus-agreement':
    case 'school-agreement':
    case 'academic-open':
    case 'academic-select':
      return ['academic']
    default: // other-volume-licensing, unknown
      return columns
  }
}
