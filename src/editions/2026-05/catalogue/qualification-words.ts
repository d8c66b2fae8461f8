/** In words, how a PC's own Windows qualifies it for an upgrade licence: the clauses that both checks use. */
import { unknown } from '../../../engine/question.ts'
import { systemPhrase, targetPhrase } from './names.ts'
import { isSplitBySegment, isToBeConfirmed, type QualifyingCase } from './qualification.ts'

/** Whether a check speaks of one PC or of several. */
export type Pcs = 'this PC' | 'these PCs'

/** The licence that needs a Windows under it, within a sentence. */
export function licencePhrase({ licences }: QualifyingCase): string {
  const [only, ...others] = licences
  return only !== undefined && others.length === 0 ? targetPhrase(only) : 'Windows Enterprise, per user or per device'
}

/** What the PC is licensed for, as a clause: "these PCs are licensed for Windows 10 or 11 Pro". */
export function licensedFor({ system }: QualifyingCase, pcs: Pcs): string {
  const isOne = pcs === 'this PC'
  switch (system) {
    case 'macintosh':
      return isOne ? `${pcs} is a Mac without a Windows licence` : `${pcs} are Macs without a Windows licence`
    case 'no-windows':
      return `${pcs} ${isOne ? 'has' : 'have'} no Windows licence`
    default:
      return `${pcs} ${isOne ? 'is' : 'are'} licensed for ${systemPhrase(system)}`
  }
}

export const qualifies = (pc: QualifyingCase, pcs: Pcs): string =>
  `${licensedFor(pc, pcs)}, and that qualifies for ${licencePhrase(pc)}`

/** Unmet: a no, or something to be confirmed. */
export function doesNotQualify(pc: QualifyingCase, pcs: Pcs): string {
  if (isToBeConfirmed(pc))
    return `${licensedFor(pc, pcs)}, and that this qualifies for ${licencePhrase(pc)} has to be confirmed`
  if (pc.system === 'no-windows') return `${licensedFor(pc, pcs)}, and ${licencePhrase(pc)} needs one under it`
  const where = isSplitBySegment(pc) ? ' in a business' : ''
  return `${licensedFor(pc, pcs)}, and that does not qualify for ${licencePhrase(pc)}${where}`
}

/** What no text read says, to follow "whether". */
export function whetherItQualifies(pc: QualifyingCase): string {
  const where = isSplitBySegment(pc) ? ' at a school, a university or a charity' : ''
  return `${systemPhrase(pc.system)} qualifies for ${licencePhrase(pc)}${where}`
}

export function isNotKnownToQualify(pc: QualifyingCase, pcs: Pcs): string {
  if (pc.system === unknown)
    return `you are not sure which Windows ${pcs} ${pcs === 'this PC' ? 'is' : 'are'} licensed for`
  const what = `whether ${systemPhrase(pc.system)} qualifies depends on`
  if (pc.segment === unknown) return `${what} the kind of organisation, and you are not sure about it`
  return pc.licences.length > 1
    ? `${what} the kind of licence, and you are not sure about it`
    : `${what} the agreement, and you are not sure about it`
}
