/** An upgrade verdict in words: headline, reason and what to do next. */

import type { Verdict } from '../../../../engine/rules/verdict.ts'
import { type Advice, inSpeech, sentence } from '../../../../engine/words.ts'
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
      return sentence(`${systemName(facts.currentOs)} qualifies, but ${inSpeech(unmet)}`)
    case 'undetermined': {
      const missing = matters(facts, verdict)
      const doubts = missing.length === 0 ? [] : [`you are not sure ${inSpeech(missing)}`]
      const silence = 'the article names neither your programme nor conditions for it'
      return sentence(`because ${inSpeech(isUnnamedProgramme(facts) ? [silence, ...doubts] : doubts)}`)
    }
    case 'not-covered':
    case 'not-permitted':
      return sentence(`because ${inSpeech(unmet)}`)
  }
}

export function stepsOf(facts: UpgradeFacts, verdict: Verdict): Advice[] {
  switch (verdict.outcome) {
    case 'permitted':
    case 'other-right':
      return []
    case 'conditional':
      return cures(verdict)
    case 'undetermined':
      return [
        ...verdict.missing.map((id) => findOut(id as UpgradeQuestion, facts)),
        ...(isUnnamedProgramme(facts) ? [programmeTerms] : []),
        ...cures(verdict),
      ]
    case 'not-covered':
      return [
        {
          lead: 'Ask for the terms that were current for this Windows',
          says: 'The article and its table do not speak of it. Ask your reseller, or look at Microsoft’s Product List of the time of your order.',
          cites: ['upgrade-table.6', 'silence.4'],
        },
      ]
    case 'not-permitted':
      return verdict.causes.flatMap((cause) => insteadOf[cause as UpgradeRequirement] ?? [])
  }
}

function findOut(id: UpgradeQuestion, facts: UpgradeFacts): Advice {
  const words = upgradeQuestionWords[id](facts)
  return { lead: `Find out ${words.matter}`, says: words.where, cites: words.cites, question: id }
}

const programmeTerms: Advice = {
  lead: 'Read the terms of your programme',
  says: 'The article speaks of Select, Open and Enterprise alone. If your programme turns out to be one of the listed ones, change the answer.',
  cites: ['select-open.1', 'installed-base.1', 'silence.8'],
  question: 'agreement',
}

function cures(verdict: Verdict): Advice[] {
  return verdict.findings
    .filter((finding) => finding.state === 'unmet' && finding.curable)
    .flatMap((finding) => cure[finding.requirement as UpgradeRequirement] ?? [])
}

/** What the customer can do about a requirement that can be put right. */
const cure: Partial<Record<UpgradeRequirement, Advice[]>> = {
  'licensed-here': [
    {
      lead: 'Install the licensed system first',
      says: 'The system that qualifies has to be installed on the PC that gets the upgrade licence.',
      cites: ['select-open.1', 'select-open.2', 'installed-base.3'],
      question: 'osState',
    },
  ],
  'company-wide-order': [
    {
      lead: 'Order for every qualified PC',
      says: 'The upgrade licence and Software Assurance are bought for all qualified PCs together.',
      cites: ['installed-base.1', 'installed-base.2', 'new-oem.1'],
      question: 'allQualified',
    },
  ],
  'running-both': [
    {
      lead: 'Remove the old system, add Software Assurance, or buy a full licence',
      says: 'Any one of the three is enough.',
      cites: ['concurrent', 'sa-concurrent', 'article-931858'],
      question: 'oldSystem',
    },
  ],
}

/** What can be done instead, by what stands in the way. */
const insteadOf: Partial<Record<UpgradeRequirement, Advice[]>> = {
  'vl-customer': [
    {
      lead: 'Get a Volume Licensing agreement first, or a full licence',
      says: 'This upgrade licence is one of Volume Licensing. Full Windows licences come with a PC or in a box.',
      cites: ['upgrade-only', 'eligibility-windows.1'],
    },
  ],
  'qualifying-os': [
    {
      lead: 'License a qualifying system for this PC first',
      says: 'Volume Licensing has no full Windows licences, so it has to come from elsewhere. The table lists what qualifies.',
      cites: ['no-full-licenses', 'upgrade-table'],
      question: 'currentOs',
    },
  ],
  'licensed-here': [
    {
      lead: 'License a qualifying system for this PC itself',
      says: 'A licence that belongs to another PC does not count here, and the upgrade licence goes to the PC that holds the qualifying one.',
      cites: ['select-open.2', 'upgrade-only.2'],
      question: 'osState',
    },
  ],
}
