/** A reimaging verdict in words: headline and reason. */

import type { Verdict } from '../../../../engine/rules/verdict.ts'
import { inSpeech, sentence } from '../../../../engine/words.ts'
import { hasNoAgreement } from '../../catalogue/agreements.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import {
  isLaterProductImage,
  isOtherProductImage,
  isOwnVolumeLicensingMedia,
  isRecoveryMedia,
  isUnlicensed,
  isWindowsEnterpriseImage,
  isWindowsImage,
  type ReimagingFacts,
  type ReimagingQuestion,
} from '../facts.ts'
import type { ReimagingRequirement } from '../requirements.ts'
import { reimagingFindings } from './findings.ts'
import { reimagingQuestionWords } from './questions.ts'

const image = (facts: ReimagingFacts): string => productPhrase(facts.image)
const lacks = (verdict: Verdict, requirement: ReimagingRequirement): boolean => verdict.causes.includes(requirement)

export function headlineOf(facts: ReimagingFacts, verdict: Verdict): string {
  switch (verdict.outcome) {
    case 'permitted':
      return `Yes, you may reimage these PCs with ${image(facts)}`
    case 'conditional':
      return `You may reimage these PCs once you ${inSpeech(conditions(facts, verdict))}`
    case 'other-right':
      return otherRight(facts)
    case 'not-covered':
      return notCovered(facts)
    case 'undetermined':
      return open(facts, verdict)
    case 'not-permitted':
      return refusal(facts, verdict)
  }
}

/** Why, with the answers behind it. */
export function reasonOf(facts: ReimagingFacts, verdict: Verdict): string {
  const unmet = verdict.causes.map((cause) => reimagingFindings[cause as ReimagingRequirement].unmet?.(facts) ?? '')
  switch (verdict.outcome) {
    case 'permitted':
      return comparisons(facts)
    case 'conditional':
      return sentence(`everything else fits, but ${inSpeech(unmet)}`)
    case 'other-right':
      return otherRightReason(facts)
    case 'not-covered':
      return sentence(`because ${inSpeech(unmet)}`)
    case 'undetermined':
      return `${sentence(`because you are not sure ${inSpeech(matters(facts, verdict))}`)}${theRest(facts, verdict)}`
    case 'not-permitted':
      return sentence(`because ${inSpeech(unmet)}`)
  }
}

/** What stands beside an open question, as far as it can be said. */
function theRest(facts: ReimagingFacts, { findings }: Verdict): string {
  const isFirstOfAll = facts.media === 'unknown' || (facts.channel === 'unknown' && !isWindowsEnterpriseImage(facts))
  if (isFirstOfAll) return ' The rest can be asked once you know.'
  const isAskedToTheEnd = findings.every(({ state }) => state !== 'not-reached' && state !== 'unmet')
  return isAskedToTheEnd ? ' Everything else that was asked fits.' : ''
}

function conditions(facts: ReimagingFacts, verdict: Verdict): string[] {
  return [
    ...(lacks(verdict, 'prior-version-terms') ? ['hold the licence terms that allow the older version'] : []),
    ...(lacks(verdict, 'open-license-purchase')
      ? [
          `buy one ${isOtherProductImage(facts) ? 'licence of the product' : `${image(facts)} licence`} under your ${agreementPhrase(facts.agreement)}`,
        ]
      : []),
  ]
}

function otherRight(facts: ReimagingFacts): string {
  if (isRecoveryMedia(facts)) return 'Yes, you may put each PC back with its recovery media'
  if (isWindowsEnterpriseImage(facts)) return `Software Assurance lets you deploy ${image(facts)}, not reimaging`
  return isWindowsImage(facts)
    ? 'Your own upgrade licence decides: yes, if each PC qualifies for it'
    : `Yes, your own licence lets you deploy ${image(facts)}`
}

function otherRightReason(facts: ReimagingFacts): string {
  if (isRecoveryMedia(facts))
    return 'The recovery media hold what the maker preinstalled, and each PC is put back by itself. That is recovery, which the brief sets apart from reimaging.'
  if (isWindowsEnterpriseImage(facts))
    return `The image holds ${image(facts)}, which is never reimaged, and you say that Software Assurance for Windows covers these PCs.`
  return isWindowsImage(facts)
    ? `You say that ${image(facts)} is licensed under the same agreement that the media belong to. That licence is an upgrade licence, so it is good only for PCs that qualify.`
    : 'You say that the product is licensed under the same agreement that the media belong to. That licence gives you the deployment, so no reimaging right is needed.'
}

function notCovered(facts: ReimagingFacts): string {
  if (isLaterProductImage(facts)) return 'The brief of October 2009 does not speak of this product'
  return facts.media === 'retail'
    ? 'The brief does not speak of images made from retail media'
    : 'The brief does not speak of somebody else’s media'
}

function open(facts: ReimagingFacts, verdict: Verdict): string {
  const missing = matters(facts, verdict)
  return missing.length === 1
    ? `It depends on ${inSpeech(missing)}`
    : `It cannot be told yet: ${missing.length} facts are missing`
}

const matters = (facts: ReimagingFacts, verdict: Verdict): string[] =>
  verdict.missing.map((question) => reimagingQuestionWords[question as ReimagingQuestion](facts).matter)

function refusal(facts: ReimagingFacts, verdict: Verdict): string {
  if (lacks(verdict, 'recovery-individual')) return 'No, you may not make a standard image from recovery media'
  if (lacks(verdict, 'recovery-match')) return 'No, these recovery media may not be used on this PC'
  if (!isOwnVolumeLicensingMedia(facts)) return 'No, you may not copy the PC maker’s installation to your PCs'
  if (hasNoAgreement(facts)) return 'No, without a Volume Licensing agreement there is no reimaging right'
  if (isUnlicensed(facts)) return 'No, reimaging does not license a PC'
  return isWindowsEnterpriseImage(facts)
    ? `No, these PCs may not have ${image(facts)}`
    : `No, you may not reimage these PCs with ${image(facts)}`
}

/** What was held side by side, for a plain yes. */
function comparisons(facts: ReimagingFacts): string {
  const { 'same-product': product, 'same-version': version, 'same-components': components } = reimagingFindings
  const isOlder = facts.priorVersion === 'yes'
  return [
    `because ${product.met?.(facts) ?? ''}`,
    ...(isOlder || isOtherProductImage(facts) ? [version.met?.(facts) ?? ''] : []),
    ...(isWindowsImage(facts) ? [] : [components.met?.(facts) ?? '']),
    'the languages are the same',
  ]
    .map(sentence)
    .join(' ')
}
