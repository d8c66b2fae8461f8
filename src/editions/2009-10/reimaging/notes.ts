/** Remarks that a reimaging verdict carries without changing its outcome. */
import type { Judgement } from '../../../engine/rules/judgement.ts'
import type { Note } from '../../../engine/rules/note.ts'
import { columnsOf, hasPoolMedia, isSilentOnMedia } from '../catalogue/agreements.ts'
import { systemOf } from '../catalogue/upgrade-table.ts'
import type { Place } from '../sources/places.ts'
import {
  imageProduct,
  isLicensedUnderOtherAgreement,
  isLicensedUnderSameAgreement,
  isNewerImage,
  isOemOrRetail,
  isOfficeImage,
  isOtherProductImage,
  isPreinstalled,
  isUpgradeTarget,
  isWindows7Image,
  isWindowsEnterpriseImage,
  isWindowsImage,
  licensedProduct,
  type ReimagingFacts,
} from './facts.ts'
import type { ReimagingRequirement } from './requirements.ts'

/** A yes, a yes with conditions, or still open after the image has been held against the licensed copy. */
function goesAhead(facts: ReimagingFacts, { outcome }: Judgement): boolean {
  if (outcome === 'permitted' || outcome === 'conditional') return true
  // Under one's own agreement it is not reimaging that decides.
  const isCompared = facts.licensed !== undefined || facts.sameProduct !== undefined
  return outcome === 'undetermined' && isCompared && !isLicensedUnderSameAgreement(facts)
}

function isForbiddenThrough(verdict: Judgement, ...requirements: readonly ReimagingRequirement[]): boolean {
  return verdict.outcome === 'not-permitted' && requirements.some((id) => verdict.causes.includes(id))
}

/** An upgrade licence may be had for what the PC is licensed for: by the table, or where the table is silent. */
export function isUpgradeInstead(facts: ReimagingFacts, verdict: Judgement): boolean {
  const licensed = licensedProduct(facts)
  if (!isWindowsImage(facts) || isWindowsEnterpriseImage(facts) || licensed === undefined) return false
  if (!isForbiddenThrough(verdict, 'same-product', 'same-version', 'own-licence')) return false
  if (!isUpgradeTarget(facts)) return true
  return columnsOf(facts).some((column) => systemOf(licensed.id)?.qualifies.includes(column))
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
      !isNewerImage(facts) &&
      (goesAhead(facts, verdict) ||
        isForbiddenThrough(
          verdict,
          'vl-media',
          'licensed-copy',
          'full-windows-license',
          'same-product',
          'same-version',
          'same-components',
          'same-language',
        )),
  },
  {
    id: 'assurance-newer',
    cites: ['silence.9'],
    shown: (facts, verdict) =>
      isForbiddenThrough(verdict, 'same-version', 'own-licence') &&
      imageProduct(facts) !== undefined &&
      licensedProduct(facts) !== undefined &&
      isNewerImage(facts),
  },
  {
    id: 'base-must-qualify',
    cites: ['upgrade-only', 'no-full-licenses', 'upgrade-table'],
    shown: (facts) =>
      isWindowsEnterpriseImage(facts) && (facts.softwareAssurance === 'yes' || facts.softwareAssurance === 'unknown'),
  },
  {
    id: 'same-pc',
    cites: ['refurbisher-guide'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isWindowsImage(facts) && isPreinstalled(facts),
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
    cites: [
      { id: 'faq-3', where: (facts) => !isLicensedUnderOtherAgreement(facts) },
      { id: 'example-product', where: isLicensedUnderOtherAgreement },
    ],
    shown: (facts, verdict) => isOfficeImage(facts) && isForbiddenThrough(verdict, 'same-product', 'same-components'),
  },
  {
    id: 'platform-silent',
    cites: ['silence.6'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isWindowsImage(facts),
  },
  {
    id: 'upgrade-instead',
    handsOver: true,
    cites: ['upgrade-only.1', 'upgrade-only.2', 'upgrade-table'],
    shown: isUpgradeInstead,
  },
  { id: 'copies', cites: ['summary.3', 'benefits.2'], shown: goesAhead },
  {
    id: 'unlisted-windows',
    cites: ['eligibility-windows.1', 'upgrade-only'],
    shown: (facts, { outcome }) =>
      isOtherProductImage(facts) &&
      (isLicensedUnderOtherAgreement(facts) || isLicensedUnderSameAgreement(facts)) &&
      ['permitted', 'conditional', 'undetermined', 'other-right'].includes(outcome),
  },
  {
    id: 'one-product',
    cites: ['eligibility.1'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && isWindowsImage(facts),
  },
] as const satisfies readonly Note<ReimagingFacts, string, Place>[]

export type ReimagingNote = (typeof reimagingNotes)[number]['id']
