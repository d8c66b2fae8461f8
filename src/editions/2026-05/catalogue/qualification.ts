/** Whether a PC's own Windows qualifies it for an upgrade licence: the one rule that both checks ask. */

import { type Unknown, unknown } from '../../../engine/question.ts'
import type { Where } from '../../../engine/rules/requirement.ts'
import type { State } from '../../../engine/rules/state.ts'
import type { Place } from '../sources/places.ts'
import type { Agreement } from './agreements.ts'
import { type Column, type QualifyingSystemId, systemOf, type UpgradeLicence } from './qualifying-systems.ts'

export const segments = ['business', 'education-or-charity'] as const
export type Segment = (typeof segments)[number]

/** A PC beside the licence wanted; two licences where it is not known which of them it is. */
export interface QualifyingCase {
  readonly licences: readonly UpgradeLicence[]
  readonly agreement: Agreement | Unknown | undefined
  readonly system: QualifyingSystemId | Unknown | undefined
  readonly segment: Segment | Unknown | undefined
}

/** `confirm`: unmet, until it is confirmed in writing. `differs`: the columns that may hold say different things. */
type Standing = 'yes' | 'no' | 'confirm' | 'silent' | 'differs' | Unknown

/** The columns that hold for a licence; both per-user ones where the texts do not say which. */
export function columnsFor(licence: UpgradeLicence, agreement: QualifyingCase['agreement']): readonly Column[] {
  switch (licence) {
    case 'windows-pro':
      return ['device-pro']
    case 'windows-enterprise-device':
      return ['device-enterprise']
    case 'windows-education':
      return ['education-user']
    case 'windows-enterprise-user':
      return columnsPerUser(agreement)
  }
}

function columnsPerUser(agreement: QualifyingCase['agreement']): readonly Column[] {
  switch (agreement) {
    case 'enterprise-agreement':
    case 'enterprise-agreement-subscription':
    case 'mpsa':
    case 'select-plus':
      return ['user-vl']
    case 'csp':
    case 'mca-enterprise':
      return ['user-mca']
    default:
      return ['user-vl', 'user-mca']
  }
}

/** Every column that holds for the PC. */
export const columnsOf = ({ licences, agreement }: QualifyingCase): readonly Column[] =>
  licences.flatMap((licence) => columnsFor(licence, agreement))

/** Some column that holds tells businesses from education and charities. */
export function isSplitBySegment(pc: QualifyingCase): boolean {
  const entries = systemOf(pc.system)?.entries
  return entries !== undefined && columnsOf(pc).some((column) => entries[column] === 'segment')
}

function standingIn(column: Column, pc: QualifyingCase): Standing {
  const entry = systemOf(pc.system)?.entries[column]
  if (entry === undefined) return unknown
  if (entry !== 'segment') return entry
  // An education agreement tells the segment, so it is not asked.
  if (pc.agreement === 'education') return 'silent'
  if (pc.segment === unknown) return unknown
  return pc.segment === 'business' ? 'no' : 'silent'
}

function standingFor(licence: UpgradeLicence, pc: QualifyingCase): Standing {
  const [first = unknown, ...others] = columnsFor(licence, pc.agreement).map((column) => standingIn(column, pc))
  if (others.every((standing) => standing === first)) return first
  return pc.agreement === unknown ? unknown : 'differs'
}

/** How the PC stands for every licence that it may be about; `undefined` where an answer it needs is not given. */
export function qualification(pc: QualifyingCase): Exclude<Standing, 'differs'> | undefined {
  if (pc.system === undefined || pc.licences.length === 0) return undefined
  const [first = unknown, ...others] = pc.licences.map((licence) => {
    const standing = standingFor(licence, pc)
    return standing === 'differs' ? 'silent' : standing
  })
  return others.every((standing) => standing === first) ? first : unknown
}

/** The requirement that both checks make of it. */
export function qualificationState(pc: QualifyingCase): State {
  const standing = qualification(pc)
  switch (standing) {
    case undefined:
      return 'not-reached'
    case 'yes':
      return 'met'
    case 'no':
    case 'confirm':
      return 'unmet'
    case 'silent':
    case 'unknown':
      return standing
  }
}

/** To be confirmed in writing, or looked up in the Product Terms. */
export const isToBeConfirmed = (pc: QualifyingCase): boolean => qualification(pc) === 'confirm'
/** Certain already: no licence that it may be about can stand on this system. */
export const isDisqualified = (pc: QualifyingCase): boolean => qualification(pc) === 'no'

const isSilent = (pc: QualifyingCase): boolean => qualification(pc) === 'silent'

const isFor =
  (...wanted: readonly UpgradeLicence[]) =>
  (pc: QualifyingCase): boolean =>
    pc.licences.some((licence) => wanted.includes(licence))

const isPerUser = isFor('windows-enterprise-user')
const isPerDevice = isFor('windows-pro', 'windows-enterprise-device')
const isEducation = isFor('windows-education')
const isHomeOrMac = (pc: QualifyingCase): boolean => pc.system === 'windows-home' || pc.system === 'macintosh'

const doColumnsDiffer = (pc: QualifyingCase): boolean =>
  isPerUser(pc) && standingFor('windows-enterprise-user', pc) === 'differs'

/** A per-device column leaves the system to the segment. */
const isDeviceSplitBySegment = (pc: QualifyingCase): boolean =>
  isSplitBySegment({ ...pc, licences: pc.licences.filter((licence) => isPerDevice({ ...pc, licences: [licence] })) })

/** No text says how the system stands in the academic table, or for education and charities. */
const isAcademicNotSaid = (pc: QualifyingCase): boolean =>
  isSilent(pc) && (isEducation(pc) || isDeviceSplitBySegment(pc) || (isPerUser(pc) && !doColumnsDiffer(pc)))

/** What the requirement rests on. */
const cites: readonly { readonly id: Place; readonly where: (pc: QualifyingCase) => boolean }[] = [
  { id: 'windows-guide-2023.9', where: isPerUser },
  { id: 'windows-guide-2023.10', where: isPerUser },
  { id: 'windows-guide-2023.2', where: isPerDevice },
  { id: 'windows-guide-2023.3', where: isPerDevice },
  { id: 'windows-guide-2023.8', where: isPerDevice },
  { id: 'windows-overview-2023.2', where: isPerDevice },
  { id: 'windows-overview-2023.3', where: (pc) => isPerUser(pc) || isPerDevice(pc) },
  { id: 'subscription-activation-2024.1', where: isEducation },
  { id: 'subscription-activation-2024.6', where: isEducation },
  { id: 'subscription-activation-2024.7', where: isEducation },
  { id: 'vdi-guide-2023.1', where: isHomeOrMac },
  { id: 'vdi-guide-2023.3', where: isHomeOrMac },
  { id: 'silence-2026.6', where: (pc) => isPerDevice(pc) && (isSilent(pc) || isToBeConfirmed(pc)) },
  { id: 'silence-2026.18', where: (pc) => isPerUser(pc) && isToBeConfirmed(pc) },
  { id: 'silence-2026.10', where: (pc) => isAcademicNotSaid(pc) || (isEducation(pc) && isToBeConfirmed(pc)) },
  { id: 'silence-2026.20', where: (pc) => isSilent(pc) && doColumnsDiffer(pc) },
]

/** What the requirement rests on, for a check that knows which PC is meant. */
export function qualificationCites<Facts>(
  pcOf: (facts: Facts) => QualifyingCase,
): readonly Exclude<Where<Facts, Place>, Place>[] {
  return cites.map(({ id, where }) => ({ id, where: (facts) => where(pcOf(facts)) }))
}
