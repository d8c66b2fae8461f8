import type { Answers } from './types.ts'
import { type Column, columns, columnsOf } from './upgrade-table.ts'

/** One way that the open facts about the agreement can turn out. */
export interface Situation {
  readonly column: Column
  /** Enterprise Agreement, its subscription or company-wide Open Value. */
  readonly isWide: boolean
  /** Where the PC came from, where the order is wide. */
  readonly acquired: string | undefined
  /** Software Assurance comes with the agreement. */
  readonly hasAssurance: boolean
}

const sources: readonly string[] = ['installed-base', 'new-from-oem', 'other-source']

function isEnterpriseAgreement(a: Answers): boolean {
  return a.agreement === 'enterprise-agreement' || a.agreement === 'enterprise-agreement-subscription'
}

/** Row 4: the order is, or may be, a company-wide one. */
export function isOrderWide(a: Answers): boolean {
  return isEnterpriseAgreement(a) || (a.agreement === 'open-value' && a.companyWide !== 'no')
}

function wide(acquired: string | undefined, hasAssurance: boolean): readonly Situation[] {
  const possible = acquired === undefined || acquired === 'unknown' ? sources : [acquired]
  return possible.map((each) => ({
    column: each === 'new-from-oem' ? 'existing-ea' : 'new-ea',
    isWide: true,
    acquired: each,
    hasAssurance,
  }))
}

function single(column: Column, hasAssurance: boolean): Situation {
  return { column, isWide: false, acquired: undefined, hasAssurance }
}

/** Every situation that is still possible ("Column" and what follows it). */
export function situationsOf(a: Answers): readonly Situation[] {
  if (isEnterpriseAgreement(a)) return wide(a.acquired, true)
  switch (a.agreement) {
    case 'open-value':
      return [
        ...(a.companyWide === 'no' ? [] : wide(a.acquired, true)),
        ...(a.companyWide === 'yes' ? [] : [single('open', true)]),
      ]
    case 'other-volume-licensing': // Software Assurance does not come with it
      return everything([false])
    case 'unknown':
      return everything([false, true])
    default:
      return columnsOf(a.agreement ?? 'unknown').map((column) =>
        single(column, a.agreement === 'campus-agreement' || a.agreement === 'school-agreement'),
      )
  }
}

/** Every column, and a company-wide order, is possible. */
function everything(assurance: readonly boolean[]): readonly Situation[] {
  return assurance.flatMap((has) => [...wide('unknown', has), ...columns.map((column) => single(column, has))])
}
