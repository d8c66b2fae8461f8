import { hasFatal } from './fold.ts'
import { asksSegment } from './qualifying.ts'
import { agreements } from './reimaging-questions.ts'
import { systems } from './systems.ts'
import type { Answers, Next } from './types.ts'
import { questionOf, rules } from './upgrade-rules.ts'

interface Row {
  readonly id: string
  readonly asked: (a: Answers) => boolean
  readonly values: readonly string[]
}

const always = () => true

/** Rows 1 to 6, in order. */
const rows: readonly Row[] = [
  {
    id: 'target',
    asked: always,
    values: ['windows-pro', 'windows-enterprise-user', 'windows-enterprise-device', 'windows-education', 'other'],
  },
  { id: 'agreement', asked: always, values: agreements },
  { id: 'currentOs', asked: always, values: [...systems.map((each) => each.id), 'unknown'] },
  {
    id: 'segment',
    asked: (a) => a.target !== undefined && asksSegment([a.target], questionOf(a)),
    values: ['business', 'education-or-charity', 'unknown'],
  },
  { id: 'osState', asked: always, values: ['installed', 'licensed', 'elsewhere', 'unknown'] },
  {
    id: 'primaryUser',
    asked: (a) => a.target === 'windows-enterprise-user',
    values: ['yes', 'microsoft-365', 'no', 'unknown'],
  },
]

export function next(a: Answers): Next | undefined {
  if (a.target === 'other' || hasFatal(rules, a)) return undefined
  const open = rows.find((each) => a[each.id] === undefined && each.asked(a))
  return open && { question: open.id, values: open.values }
}
