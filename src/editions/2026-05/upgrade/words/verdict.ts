/** An upgrade verdict in words: headline and reason. */
import type { Verdict } from '../../../../engine/rules/verdict.ts'
import { inSpeech, sentence } from '../../../../engine/words.ts'
import { targetPhrase } from '../../catalogue/names.ts'
import { licensedFor, whetherItQualifies } from '../../catalogue/qualification-words.ts'
import { currentCase, type UpgradeFacts, type UpgradeQuestion } from '../facts.ts'
import type { UpgradeRequirement } from '../requirements.ts'
import { settlesQualification, upgradeFindings } from './findings.ts'
import { upgradeQuestionWords } from './questions.ts'

const target = (facts: UpgradeFacts): string => targetPhrase(facts.target)

const matters = (facts: UpgradeFacts, verdict: Verdict): string[] =>
  verdict.missing.map((question) => upgradeQuestionWords[question as UpgradeQuestion](facts).matter)

const isSilent = ({ findings }: Verdict): boolean => findings.some(({ state }) => state === 'silent')

export function headlineOf(facts: UpgradeFacts, verdict: Verdict): string {
  switch (verdict.outcome) {
    case 'permitted':
    case 'other-right':
      return `Yes, this PC qualifies for ${target(facts)}`
    case 'conditional':
      return `This PC qualifies for ${target(facts)} once ${inSpeech(verdict.causes.map((cause) => condition[cause as Curable]))}`
    case 'not-covered':
      return 'The texts that we follow do not deal with this licence'
    case 'undetermined':
      return open(facts, verdict)
    case 'not-permitted':
      return verdict.ending === 'no-agreement'
        ? 'No, without a licensing agreement there is no upgrade licence'
        : `No, this PC does not qualify for ${target(facts)}`
  }
}

type Curable = Extract<UpgradeRequirement, 'sold-here' | 'qualifying-os' | 'licensed-here'>

const condition: Readonly<Record<Curable, string>> = {
  'sold-here': 'you buy it under an agreement that sells it',
  'qualifying-os': 'it is confirmed that its Windows qualifies',
  'licensed-here': 'its licensed Windows is installed',
}

function open(facts: UpgradeFacts, verdict: Verdict): string {
  const missing = matters(facts, verdict)
  const count = missing.length + (isSilent(verdict) ? 1 : 0)
  if (count > 1) return `It cannot be decided yet: ${count} points are open`
  return isSilent(verdict)
    ? `The texts do not say whether ${whetherItQualifies(currentCase(facts))}`
    : `It depends on ${inSpeech(missing)}`
}

/** Why, with the answers behind it. */
export function reasonOf(facts: UpgradeFacts, verdict: Verdict): string {
  const found = (requirement: UpgradeRequirement, state: 'met' | 'unmet'): string =>
    upgradeFindings[requirement][state]?.(facts) ?? ''
  const unmet = verdict.causes.map((cause) => found(cause as UpgradeRequirement, 'unmet'))
  switch (verdict.outcome) {
    case 'permitted':
    case 'other-right':
      return [
        `because ${found('qualifying-os', 'met')}`,
        'it is installed on this PC, too',
        ...(facts.primaryUser === undefined ? [] : [found('primary-user', 'met')]),
      ]
        .map(sentence)
        .join(' ')
    case 'conditional':
      return inSentences('everything else fits, but', unmet, 'also, ')
    case 'undetermined':
      return openReason(facts, verdict)
    case 'not-covered':
    case 'not-permitted':
      return inSentences('because', unmet)
  }
}

/** One sentence a clause: what opens the first, and what opens each of the others. */
const inSentences = (opening: string, [first = '', ...others]: readonly string[], each = ''): string =>
  [`${opening} ${first}`, ...others.map((clause) => `${each}${clause}`)].map(sentence).join(' ')

function openReason(facts: UpgradeFacts, verdict: Verdict): string {
  const missing = matters(facts, verdict)
  const pc = currentCase(facts)
  return [
    ...(missing.length > 0 ? [sentence(`because you are not sure ${inSpeech(missing)}`)] : []),
    ...(isSilent(verdict)
      ? [
          sentence(licensedFor(pc, 'this PC')),
          ...(missing.length > 0 ? [sentence(`the texts do not say whether ${whetherItQualifies(pc)}`)] : []),
          sentence(`this settles it: ${settlesQualification}`),
        ]
      : []),
    ...verdict.findings.flatMap(({ requirement, state }) =>
      state === 'unmet'
        ? [sentence(`also, ${upgradeFindings[requirement as UpgradeRequirement].unmet?.(facts) ?? ''}`)]
        : [],
    ),
  ].join(' ')
}
