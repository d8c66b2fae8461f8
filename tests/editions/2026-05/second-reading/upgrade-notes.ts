import { isIn } from './facts.ts'
import type { Verdict } from './fold.ts'
import { columnsOf } from './qualifying.ts'
import { systems } from './systems.ts'
import type { Answers } from './types.ts'

interface View {
  readonly a: Answers
  readonly verdict: Verdict
}

/** "no through X". */
function noThrough({ verdict }: View, ...ids: readonly string[]): boolean {
  return verdict.outcome === 'not-permitted' && ids.some((id) => verdict.causes.includes(id))
}

function secondHandTable({ a, verdict }: View): boolean {
  const isOpen =
    isIn(['silent', 'unknown'], verdict.findings['qualifying-os']) || verdict.curable.includes('qualifying-os')
  const hints = systems.find((each) => each.id === a.currentOs)?.hints ?? []
  return isOpen && columnsOf(a.target, a.agreement).some((column) => hints.includes(column))
}

function footnoteNotRead({ a, verdict }: View): boolean {
  return (
    a.currentOs === 'windows-8-pro' &&
    columnsOf(a.target, a.agreement).includes('user-vl') &&
    verdict.outcome !== 'not-permitted'
  )
}

function tenByEleven({ a, verdict }: View): boolean {
  return (
    a.target === 'windows-pro' &&
    isIn(['windows-8-pro', 'windows-7-pro'], a.currentOs) &&
    verdict.outcome !== 'not-permitted'
  )
}

function isPerUser({ a }: View): boolean {
  return a.target === 'windows-enterprise-user'
}

type Note = readonly [id: string, isShown: (v: View) => boolean]

/** The table of notes, in its order. */
const notes: readonly Note[] = [
  ['second-hand-table', secondHandTable],
  ['footnote-not-read', footnoteNotRead],
  ['ten-by-eleven', tenByEleven],
  ['vda-instead', (v) => isPerUser(v) && noThrough(v, 'primary-user', 'qualifying-os')],
  [
    'sold-as-of-2023',
    ({ a, verdict }) => isIn(['met', 'unmet'], verdict.findings['sold-here']) && a.currentOs !== undefined,
  ],
  ['five-devices', (v) => isPerUser(v) && isIn(['permitted', 'conditional', 'undetermined'], v.verdict.outcome)],
  ['full-license-first', (v) => noThrough(v, 'qualifying-os', 'licensed-here')],
  ['programme-ended', ({ a }) => a.agreement === 'open-license-past'],
  ['old-system-not-said', ({ verdict }) => isIn(['permitted', 'conditional'], verdict.outcome)],
]

export function notesOf(view: View): readonly string[] {
  return notes.filter(([, isShown]) => isShown(view)).map(([id]) => id)
}
