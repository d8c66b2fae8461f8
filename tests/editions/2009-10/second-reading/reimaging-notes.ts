import { isOffice, isWindows } from './catalog.ts'
import type { Answers, Draft } from './types.ts'

const poolAgreements = [
  'select-license',
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'campus-agreement',
  'school-agreement',
]
const silentAgreements = ['open-value', 'select-plus', 'academic-select', 'other-volume-licensing']

/** The notes of a reimaging verdict, one line for each row of the table of notes. */
export function reimagingNotes(answers: Answers, outcome: string, found: Draft): readonly string[] {
  const { media, agreement = '', channel = '', image, licensed, sameProduct, priorVersion } = answers
  const isTold = licensed !== undefined || sameProduct !== undefined
  const goesAhead = ['permitted', 'conditional', 'undetermined'].includes(outcome) && isTold
  const refused = outcome === 'not-permitted'
  const refusedBy = (requirement: string) => refused && found[requirement] === 'unmet'
  const byMediaAgreementOrEnterprise =
    media !== 'volume-licensing' || refusedBy('vl-customer') || refusedBy('enterprise-edition')
  const finishedGoods = ['oem', 'system-builder', 'retail'].includes(channel)
  const newer = refusedBy('same-version') && priorVersion === undefined // an older image is refused by priorVersion

  const notes: string[] = []
  if (goesAhead && finishedGoods) notes.push('support') // faq-2.1 to .3
  if (goesAhead) notes.push('keys') // faq-7.1, faq-7.2
  if (goesAhead && image === 'windows-7-professional') notes.push('mak') // faq-8.1; Enterprise never gets here
  if (goesAhead || (refused && !byMediaAgreementOrEnterprise)) notes.push('assurance-not-needed') // faq-6.1
  if (goesAhead && isOffice(image)) notes.push('terms-still-apply') // faq-4.2
  if (goesAhead && finishedGoods && poolAgreements.includes(agreement)) notes.push('pool-media') // note-1.1
  if (goesAhead && silentAgreements.includes(agreement)) notes.push('media-silent') // not in note-1 nor note-2
  const otherSuite = isOffice(image) && (refusedBy('same-product') || refusedBy('same-components'))
  if (otherSuite) notes.push('office-channels') // faq-3.1, faq-3.2
  if (goesAhead && isWindows(image)) notes.push('platform-silent') // the brief has no word on it
  if (newer && isWindows(image)) notes.push('upgrade-instead') // upgrade-only.1, example-version.1
  if (goesAhead) notes.push('copies') // summary.3, benefits.2
  if (goesAhead && isWindows(image)) notes.push('one-product') // eligibility.1
  return notes
}
