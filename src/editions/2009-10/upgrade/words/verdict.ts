/** An upgrade verdict in words: headline and reason. */

import type { Verdict } from '../../../../engine/rules/verdict.ts'
import { inClauses, inSpeech, sentence } from '../../../../engine/words.ts'
import { isUnnamedProgramme } from '../../catalogue/agreements.ts'
import { productPhrase, systemName } from '../../catalogue/names.ts'
import type { UpgradeFacts, UpgradeQuestion } from '../facts.ts'
import type { UpgradeRequirement } from '../requirements.ts'
import { listed, upgradeFindings } from './findings.ts'
import { upgradeQuestionWords } from './questions.ts'

const target = (facts: UpgradeFacts): string => productPhrase(facts.target)

const matters = (facts: UpgradeFacts, verdict: Verdict): string[] =>
  verdict.missing.map((question) => upgradeQuestionWords[question as UpgradeQuestion](facts).matter)

export function headlineOf(facts: UpgradeFacts, verdict: Verdict): string {
  switch (verdict.outcome) {
    case 'permitted':
    case 'other-right':
      return `Yes, this PC qualifies for the ${target(facts)} upgrade licence`
    case 'conditional':
      return `This PC qualifies for the ${target(facts)} upgrade licence once ${inSpeech(verdict.causes.map((cause) => condition[cause as UpgradeRequirement] ?? ''))}`
    case 'not-covered':
      return facts.target === 'other'
        ? 'The upgrade article does not speak of this upgrade'
        : 'The upgrade table does not speak of this system'
    case 'undetermined': {
      const missing = matters(facts, verdict)
      if (missing.length === 0) return 'It depends on the terms of your programme'
      return missing.length === 1
        ? `It depends on ${inSpeech(missing)}`
        : `It cannot be told yet: ${missing.length} facts are missing`
    }
    case 'not-permitted':
      return verdict.causes.includes('vl-customer')
        ? 'No, without a Volume Licensing agreement there is no upgrade licence'
        : `No, this PC does not qualify for the ${target(facts)} upgrade licence`
  }
}

const condition: Partial<Record<UpgradeRequirement, string>> = {
  'licensed-here': 'the system it is licensed for is installed',
  'company-wide-order': 'the order includes every qualified PC',
  'running-both': 'the old system makes way for the upgrade or may run beside it',
}

/** Why, with the answers behind it. */
export function reasonOf(facts: UpgradeFacts, verdict: Verdict): string {
  const found = (requirement: UpgradeRequirement, state: 'met' | 'unmet'): string =>
    upgradeFindings[requirement][state]?.(facts) ?? ''
  const unmet = verdict.causes.map((cause) => found(cause as UpgradeRequirement, 'unmet'))
  switch (verdict.outcome) {
    case 'permitted':
    case 'other-right':
      return [`because ${listed(facts)}`, found('licensed-here', 'met'), found('running-both', 'met')]
        .map(sentence)
        .join(' ')
    case 'conditional':
      return sentence(`${systemName(facts.currentOs)} qualifies, but ${inClauses(unmet)}`)
    case 'undetermined': {
      const missing = matters(facts, verdict)
      const doubts = missing.length === 0 ? [] : [`you are not sure ${inSpeech(missing)}`]
      const silence = 'the article names neither your programme nor conditions for it'
      return sentence(`because ${inClauses(isUnnamedProgramme(facts) ? [silence, ...doubts] : doubts)}`)
    }
    case 'not-covered':
    case 'not-permitted':
      return sentence(`because ${inClauses(unmet)}`)
  }
}
