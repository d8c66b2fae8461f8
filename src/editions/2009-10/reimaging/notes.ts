/** Remarks that a reimaging verdict carries without changing its outcome. */

import type { Judgement } from '../../../engine/rules/judgement.ts'
import type { Note } from '../../../engine/rules/note.ts'
import { hasPoolMedia, isSilentOnMedia } from '../catalogue/agreements.ts'
import type { Place } from '../sources/places.ts'
import {
  imageVersusLicensed,
  isOemOrRetail,
  isOfficeImage,
  isWindows7Image,
  isWindowsImage,
  type ReimagingFacts,
} from './facts.ts'
import type { ReimagingRequirement } from './requirements.ts'

/** A yes, a yes with conditions, or still open after the image has been held against the licensed copy. */
function goesAhead(_facts: ReimagingFacts, verdict: Judgement): boolean {
  if (verdict.outcome === 'permitted' || verdict.outcome === 'conditional') return true
  const isCompared = verdict.findings.some(
    (finding) => finding.requirement === 'same-product' && finding.state !== 'not-reached',
  )
  return verdict.outcome === 'undetermined' && isCompared
}

function isForbiddenThrough(verdict: Judgement, ...requirements: readonly ReimagingRequirement[]): boolean {
  return verdict.outcome === 'not-permitted' && requirements.some((id) => verdict.causes.includes(id))
}

/** A newer Windows may be had with an upgrade licence. */
export function isUpgradeInstead(facts: ReimagingFacts, verdict: Judgement): boolean {
  return isWindowsImage(facts) && imageVersusLicensed(facts) === 'newer' && isForbiddenThrough(verdict, 'same-version')
}

export const reimagingNotes = [
  {
    id: 'support',
    cites: ['faq-2'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isOemOrRetail(facts),
  },
  { id: 'keys', cites: ['faq-7.1', 'faq-7.2'], shown: goesAhead },
  {
    id: 'mak',
    cites: ['faq-8.1', 'faq-8.2', 'faq-8.3'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isWindows7Image(facts),
  },
  {
    id: 'assurance-not-needed',
    cites: ['faq-6'],
    shown: (facts, verdict) =>
      goesAhead(facts, verdict) ||
      (verdict.outcome === 'not-permitted' &&
        !isForbiddenThrough(
          verdict,
          'enterprise-edition',
          'vl-media',
          'recovery-individual',
          'recovery-match',
          'vl-customer',
        )),
  },
  {
    id: 'terms-still-apply',
    cites: ['faq-4'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isOfficeImage(facts),
  },
  {
    id: 'pool-media',
    cites: ['note-1'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isOemOrRetail(facts) && hasPoolMedia(facts),
  },
  {
    id: 'media-silent',
    cites: ['silence.5'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isSilentOnMedia(facts),
  },
  {
    id: 'office-channels',
    cites: ['faq-3'],
    shown: (facts, verdict) => isOfficeImage(facts) && isForbiddenThrough(verdict, 'same-product', 'same-components'),
  },
  {
    id: 'platform-silent',
    cites: ['silence.6'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isWindowsImage(facts),
  },
  {
    id: 'upgrade-instead',
    cites: ['upgrade-only.1', 'upgrade-only.2'],
    shown: isUpgradeInstead,
  },
  { id: 'copies', cites: ['summary.3', 'benefits.2'], shown: goesAhead },
  {
    id: 'one-product',
    cites: ['eligibility.1'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isWindowsImage(facts),
  },
] as const satisfies readonly Note<ReimagingFacts, string, Place>[]

export type ReimagingNote = (typeof reimagingNotes)[number]['id']
