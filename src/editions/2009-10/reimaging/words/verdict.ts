/** A reimaging verdict in words: headline and reason. */

import type { Verdict } from '../../../../engine/rules/verdict.ts'
import { inClauses, inSpeech, sentence } from '../../../../engine/words.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import {
  isOtherProductImage,
  isPreloadedByMaker,
  isWindowsImage,
  type ReimagingFacts,
  type ReimagingQuestion,
} from '../facts.ts'
import type { ReimagingRequirement } from '../requirements.ts'
import { licenceToBuy } from './advice.ts'
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
      return otherRight(facts, verdict)
    case 'not-covered':
      return notCovered(facts, verdict)
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
      return sentence(`everything else fits, but ${inClauses(unmet)}`)
    case 'other-right':
      return otherRightReason(facts, verdict)
    case 'not-covered':
      return sentence(`because ${inClauses(unmet)}`)
    case 'undetermined':
      return `${sentence(`because you are not sure ${inSpeech(matters(facts, verdict))}`)}${theRest(verdict)}`
    case 'not-permitted':
      return `${sentence(`because ${inClauses(unmet)}`)}${verdict.ending === 'no-agreement' ? contradiction : ''}`
  }
}

/** Media of one's own agreement were answered before, or the agreement would not be asked. */
const contradiction = ' Then the media are not of your own agreement: check both answers.'

/** What else can be said beside an open question. */
function theRest({ ending, findings }: Verdict): string {
  if (ending === 'channel-unknown' || ending === 'image-unknown' || findings.every(({ state }) => state !== 'met'))
    return ' The rest can be asked once you know.'
  const isAskedToTheEnd = findings.every(({ state }) => state !== 'not-reached' && state !== 'unmet')
  return isAskedToTheEnd ? ' Everything else that was asked fits.' : ''
}

function conditions(facts: ReimagingFacts, verdict: Verdict): string[] {
  return [
    ...(lacks(verdict, 'prior-version-terms') ? ['hold the licence terms that allow the older version'] : []),
    ...(lacks(verdict, 'open-license-purchase')
      ? [`buy one ${licenceToBuy(facts)} under your ${agreementPhrase(facts.agreement)}`]
      : []),
  ]
}

function otherRight(facts: ReimagingFacts, { ending }: Verdict): string {
  if (ending === 'enterprise')
    return `Software Assurance lets you deploy ${image(facts)}, if each PC qualifies; reimaging does not`
  if (ending === 'other-media')
    return isPreloadedByMaker(facts)
      ? 'Yes, the maker may load the image while it builds the PCs'
      : 'Yes, you may put each PC back with its recovery media'
  if (isOtherProductImage(facts)) return 'Yes, your own licence lets you deploy this product'
  return isWindowsImage(facts)
    ? 'Your own upgrade licence decides: yes, if each PC qualifies for it'
    : `Yes, your own licence lets you deploy ${image(facts)}`
}

function otherRightReason(facts: ReimagingFacts, { ending }: Verdict): string {
  if (ending === 'enterprise')
    return `The image contains ${image(facts)}, which is never reimaged, and you say that Software Assurance for Windows covers these PCs. That licence comes on top of another Windows, so each PC must first be licensed for one that qualifies.`
  if (ending === 'other-media')
    return isPreloadedByMaker(facts)
      ? 'The maker loads it, under its own licence from Microsoft. That is no matter of reimaging, which the brief sets apart from it.'
      : 'The recovery media are the PC’s own and contain what its maker preinstalled, and each PC is put back by itself. That is recovery, which the brief sets apart from reimaging.'
  const licence = sentence(reimagingFindings['own-licence'].met?.(facts) ?? '')
  return isWindowsImage(facts)
    ? `${licence} That licence is an upgrade licence, so it is good only for PCs that qualify.`
    : `${licence} That licence gives you the deployment, so no reimaging right is needed.`
}

function notCovered(facts: ReimagingFacts, { ending }: Verdict): string {
  if (ending === 'later-product') return 'The brief of October 2009 does not speak of this product'
  if (ending === 'enterprise') return 'The brief does not say what holds once Software Assurance has ended'
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
  switch (verdict.ending) {
    case 'other-media':
      if (lacks(verdict, 'recovery-individual')) return 'No, you may not make a standard image from recovery media'
      return lacks(verdict, 'recovery-match')
        ? 'No, these recovery media may not be used on this PC'
        : 'No, you may not copy the PC maker’s installation to your PCs'
    case 'no-agreement':
      return 'No, without a Volume Licensing agreement there is no reimaging right'
    case 'unlicensed':
      return 'No, reimaging does not license a PC'
    case 'enterprise':
      return `No, these PCs may not have ${image(facts)}`
    case 'same-agreement':
      return `No, your agreement does not license ${isOtherProductImage(facts) ? 'this product' : image(facts)} for these PCs`
    default:
      return `No, you may not reimage these PCs with ${image(facts)}`
  }
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
