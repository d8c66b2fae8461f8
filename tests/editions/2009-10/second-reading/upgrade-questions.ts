import { agreements } from './reimaging-questions.ts'
import type { Answers, Next } from './types.ts'
import { fatalOf } from './upgrade-rules.ts'
import { isOrderWide } from './upgrade-situations.ts'
import { rows as systems } from './upgrade-table.ts'

interface Question {
  readonly id: string
  readonly asked: (a: Answers) => boolean
  readonly values: readonly string[]
}

/** Software Assurance is optional (row 8). */
const optional: readonly string[] = [
  'open-license',
  'academic-open',
  'select-license',
  'select-plus',
  'academic-select',
  'other-volume-licensing',
  'unknown',
]

function isOneOf(value: string | undefined, ...values: readonly string[]): boolean {
  return value !== undefined && values.includes(value)
}

const rows: readonly Question[] = [
  { id: 'target', asked: () => true, values: ['windows-xp-professional', 'windows-vista-business', 'other'] }, // row 1
  { id: 'agreement', asked: () => true, values: [...agreements, 'unknown'] }, // row 2
  { id: 'companyWide', asked: (a) => a.agreement === 'open-value', values: ['yes', 'no', 'unknown'] }, // row 3
  {
    id: 'acquired', // row 4
    asked: isOrderWide,
    values: ['installed-base', 'new-from-oem', 'other-source', 'unknown'],
  },
  {
    id: 'currentOs', // row 5
    asked: () => true,
    values: [...systems.map((each) => each.id), 'newer-or-enterprise', 'not-listed', 'unknown'],
  },
  { id: 'osState', asked: () => true, values: ['installed', 'licensed', 'elsewhere', 'unknown'] }, // row 6
  { id: 'allQualified', asked: isOrderWide, values: ['yes', 'no', 'unknown'] }, // row 7
  { id: 'oldSystem', asked: (a) => isOneOf(a.agreement, ...optional), values: ['remove', 'keep', 'unknown'] }, // row 8
  {
    id: 'softwareAssurance', // row 9
    asked: (a) => isOneOf(a.oldSystem, 'keep', 'unknown'),
    values: ['yes', 'no', 'unknown'],
  },
  {
    id: 'fullLicense', // row 10
    asked: (a) => isOneOf(a.softwareAssurance, 'no', 'unknown'),
    values: ['yes', 'no', 'unknown'],
  },
]

export function next(a: Answers): Next | undefined {
  if (a.target === 'other' || a.currentOs === 'newer-or-enterprise' || fatalOf(a) !== undefined) return undefined
  const open = rows.find((row) => a[row.id] === undefined && row.asked(a))
  return open && { question: open.id, values: open.values }
}
