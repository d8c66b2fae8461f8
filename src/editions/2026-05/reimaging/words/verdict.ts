/** A reimaging verdict in words: headline and reason. */
import type { Verdict } from '../../../../engine/rules/verdict.ts'
import { inSpeech, sentence } from '../../../../engine/words.ts'
import { productPhrase, yourAgreement } from '../../catalogue/names.ts'
import {
  isLaterProductImage,
  isOtherProductImage,
  isRecoveryMedia,
  isRetailMedia,
  isStandaloneImage,
  isWindowsImage,
  type ReimagingFacts,
  type ReimagingQuestion,
} from '../facts.ts'
import type { ReimagingRequirement } from '../requirements.ts'
import { conditions } from './conditions.ts'
import { reimagingFindings } from './findings.ts'
import { reimagingQuestionWords } from './questions.ts'
import { open as notSaid, type SilentRequirement, silences } from './silences.ts'

const image = (facts: ReimagingFacts): string =>
  isOtherProductImage(facts) ? 'the product in the image' : productPhrase(facts.image)

const lacks = (verdict: Verdict, ...requirements: readonly ReimagingRequirement[]): boolean =>
  requirements.some((requirement) => verdict.causes.includes(requirement))

export function headlineOf(facts: ReimagingFacts, verdict: Verdict): string {
  switch (verdict.outcome) {
    case 'permitted':
      return `Yes, you may reimage these PCs with ${image(facts)}`
    case 'conditional':
      return `${allowance(facts, verdict)} ${once(conditions(facts, verdict))}`
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

/** Media of one's own agreement were answered before, or the agreement would not be asked. */
const contradiction = ' Then the media are not of your own agreement: check both answers.'

/** Why, with the answers behind it. */
export function reasonOf(facts: ReimagingFacts, verdict: Verdict): string {
  const because = inSentences('because', found(facts, verdict))
  switch (verdict.outcome) {
    case 'permitted':
      return comparisons(facts)
    case 'conditional':
      return `${inSentences('everything else fits, but', found(facts, verdict), 'also, ')}${ifItQualifies(facts, verdict)}`
    case 'other-right':
      return `${inSentences('because', grounds(facts, verdict))}${ifItQualifies(facts, verdict)}`
    case 'not-covered':
      return because
    case 'not-permitted':
      return verdict.ending === 'no-agreement' ? `${because}${contradiction}` : because
    case 'undetermined':
      return openReason(facts, verdict)
  }
}

/** One sentence a clause: what opens the first, and what opens each of the others. */
const inSentences = (opening: string, [first = '', ...others]: readonly string[], each = ''): string =>
  [`${opening} ${first}`, ...others.map((clause) => `${each}${clause}`)].map(sentence).join(' ')

/** What was found of the causes of a no, or of what is still to be done. */
const found = (facts: ReimagingFacts, { causes, findings }: Verdict): string[] =>
  causes.flatMap((cause) => {
    const state = findings.find(({ requirement }) => requirement === cause)?.state
    const clause = state && reimagingFindings[cause as ReimagingRequirement][state]?.(facts)
    return clause === undefined ? [] : [clause]
  })

/** At most two conditions are named in a headline; the steps below it name them all. */
const once = (conditions: readonly string[]): string =>
  conditions.length > 2 ? `once ${conditions.length} things are done` : `once you ${inSpeech(conditions)}`

/** What is allowed once something is done, by the right that decides. */
function allowance(facts: ReimagingFacts, { ending }: Verdict): string {
  switch (ending) {
    case 'other-media':
      return 'You may put the maker’s image on these PCs'
    case 'reimaging':
      return `You may reimage these PCs with ${image(facts)}`
    default:
      return `You may put ${image(facts)} on these PCs`
  }
}

function otherRight(facts: ReimagingFacts, { ending }: Verdict): string {
  switch (ending) {
    case 'other-media':
      return ofOtherMedia(facts)
    case 'subscription':
      return 'Yes, the users’ subscriptions let you put Microsoft 365 Apps on these PCs'
    case 'step-up':
      return `Yes, you may put ${image(facts)} on these PCs: its own licence decides, not reimaging`
    default:
      if (isOtherProductImage(facts)) return `Yes, by your own licence these PCs may have ${image(facts)}`
      return isWindowsImage(facts)
        ? `Yes, your own licence lets you put ${image(facts)} on these PCs, if each PC qualifies for it`
        : `Yes, your own licence lets you put ${image(facts)} on these PCs`
  }
}

function ofOtherMedia(facts: ReimagingFacts): string {
  switch (facts.media) {
    case 'no-image':
      return 'Yes: no image is copied, so no reimaging right is needed'
    case 'factory':
      return 'Yes, the maker may load the image while it builds the PCs'
    case 'recovery':
      return 'Yes, you may put each PC back with its own recovery media'
    case 'retail':
      return 'Yes, you may install each PC from the media of its own retail licence'
    default:
      return 'Yes, you may put the maker’s image back on the PCs that first had it'
  }
}

/** The requirements that carry a yes by another right, as clauses. */
function grounds(facts: ReimagingFacts, { ending, findings }: Verdict): string[] {
  const bearing = ending === 'other-media' ? makersAndRetail : (groundsOf[ending] ?? [])
  return bearing.flatMap((requirement) => {
    const isMet = findings.some((finding) => finding.requirement === requirement && finding.state === 'met')
    const clause = isMet ? reimagingFindings[requirement].met?.(facts) : undefined
    return clause === undefined ? [] : [clause]
  })
}

const makersAndRetail: readonly ReimagingRequirement[] = [
  'nothing-copied',
  'oem-preload',
  'oem-devices',
  'recovery-match',
  'oem-unmodified',
  'retail-own-device',
]

const groundsOf: Readonly<Record<string, readonly ReimagingRequirement[]>> = {
  subscription: ['subscription-license'],
  'step-up': ['enterprise-right', 'qualifying-base'],
  'own-agreement': ['own-licence'],
}

/** Windows licences of an agreement are upgrades: a yes by one's own licence has an "if". */
function ifItQualifies(facts: ReimagingFacts, { ending }: Verdict): string {
  if (ending !== 'own-agreement') return ''
  if (isWindowsImage(facts)) return ' That licence is an upgrade, so each PC first needs a Windows that qualifies.'
  return isOtherProductImage(facts)
    ? ' If it is a Windows for PCs, that licence is an upgrade, so each PC first needs a Windows that qualifies.'
    : ''
}

function notCovered(facts: ReimagingFacts, { ending }: Verdict): string {
  switch (ending) {
    case 'media-not-covered':
      return facts.media === 'public-download'
        ? 'The texts do not deal with an image made from Microsoft’s public download'
        : 'The texts do not deal with volume media of somebody else'
    case 'out-of-time':
      return isLaterProductImage(facts)
        ? 'The texts do not deal with a product released after May 2026'
        : 'The texts of these years do not deal with a product this old'
    default:
      return 'The texts do not deal with what was released after May 2026'
  }
}

const matters = (facts: ReimagingFacts, verdict: Verdict): string[] =>
  verdict.missing.map((question) => reimagingQuestionWords[question as ReimagingQuestion](facts).matter)

/** What the texts leave open, in the order of the requirements. */
const silencesOf = (facts: ReimagingFacts, { findings }: Verdict) =>
  findings.flatMap(({ requirement, state }) =>
    state === 'silent' ? [silences[requirement as SilentRequirement](facts)] : [],
  )

function open(facts: ReimagingFacts, verdict: Verdict): string {
  const missing = matters(facts, verdict)
  const [silence, ...others] = silencesOf(facts, verdict)
  const count = missing.length + others.length + (silence === undefined ? 0 : 1)
  if (count > 1) return `It cannot be decided yet: ${count} points are open`
  return silence === undefined ? `It depends on ${inSpeech(missing)}` : sentence(notSaid(silence)).slice(0, -1)
}

function openReason(facts: ReimagingFacts, verdict: Verdict): string {
  const missing = matters(facts, verdict)
  const silent = silencesOf(facts, verdict)
  return [
    ...(missing.length > 0 ? [sentence(`because you are not sure ${inSpeech(missing)}`)] : []),
    ...silent.flatMap((silence) => [
      sentence(silence.answer),
      ...(missing.length + silent.length > 1 ? [sentence(notSaid(silence))] : []),
      ...(silence.instead === undefined ? [] : [sentence(silence.instead)]),
      sentence(`this settles it: ${silence.settles}`),
    ]),
    ...theRest(facts, verdict),
  ].join(' ')
}

/** What stands beside an open question, as far as it can be said. */
function theRest(facts: ReimagingFacts, { ending, findings }: Verdict): string[] {
  if (['image-unknown', 'channel-unknown'].includes(ending)) return ['The rest can be asked once you know.']
  const toDo = findings.flatMap(({ requirement, state }) =>
    state === 'unmet' ? [reimagingFindings[requirement as ReimagingRequirement].unmet?.(facts) ?? ''] : [],
  )
  if (toDo.length > 0) return toDo.map((clause) => sentence(`also, ${clause}`))
  const isAskedToTheEnd = ending === 'reimaging' && findings.every(({ state }) => state !== 'not-reached')
  return isAskedToTheEnd ? ['Everything else that was asked fits.'] : []
}

function refusal(facts: ReimagingFacts, verdict: Verdict): string {
  switch (verdict.ending) {
    case 'other-media':
      return refusedMedia(facts, verdict)
    case 'no-agreement':
      return 'No, without a licensing agreement there is no reimaging right'
    case 'unlicensed':
      return 'No, reimaging does not license a PC'
    case 'step-up':
      return `No, these PCs may not have ${image(facts)}`
    case 'own-agreement':
      return `No, your own licences do not cover ${image(facts)}`
    default:
      return lacks(verdict, 'right-granted')
        ? `No, ${yourAgreement(facts.agreement)} does not grant reimaging`
        : `No, you may not reimage these PCs with ${image(facts)}`
  }
}

function refusedMedia(facts: ReimagingFacts, verdict: Verdict): string {
  if (isRetailMedia(facts)) return 'No, one retail copy may not go on several PCs'
  if (!isRecoveryMedia(facts)) return 'No, this maker’s image may not go on these PCs'
  return lacks(verdict, 'oem-unmodified')
    ? 'No, recovery media that were changed may not be used'
    : 'No, these recovery media may not be used on these PCs'
}

/** What was held side by side, for a plain yes. */
function comparisons(facts: ReimagingFacts): string {
  const met = (requirement: ReimagingRequirement): string => reimagingFindings[requirement].met?.(facts) ?? ''
  return [
    `because ${met('same-product')}`,
    ...(isStandaloneImage(facts) && facts.versionRelation === 'same' ? [met('same-version')] : []),
    ...(facts.priorTerms === 'yes' ? [met('prior-version-terms')] : []),
    ...(facts.language === 'same' ? [met('same-language')] : []),
    ...(facts.clause === 'yes' ? [met('right-granted')] : []),
    met('one-license'),
  ]
    .map(sentence)
    .join(' ')
}
