import type { Judgement } from './fold.ts'
import { type Column, systems } from './systems.ts'

/** What a licensed system is judged for; `qualifying-os` and `qualifying-base` read the same. */
export interface Question {
  readonly agreement: string | undefined
  readonly system: string | undefined
  readonly segment: string | undefined
}

export interface Answer {
  readonly judgement: Judgement
  readonly cites: readonly string[]
}

const perAgreement: readonly string[] = [
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'mpsa',
  'select-plus',
]

/** "Columns"; none for target `other`. */
export function columnsOf(target: string | undefined, agreement: string | undefined): readonly Column[] {
  switch (target) {
    case 'windows-pro':
      return ['device-pro']
    case 'windows-enterprise-device':
      return ['device-enterprise']
    case 'windows-education':
      return ['education-user']
    case 'windows-enterprise-user':
      if (agreement !== undefined && perAgreement.includes(agreement)) return ['user-vl']
      return agreement === 'csp' || agreement === 'mca-enterprise' ? ['user-mca'] : ['user-vl', 'user-mca']
    default:
      return []
  }
}

function bySegment(target: string | undefined, { agreement, system }: Question): boolean {
  const row = systems.find((each) => each.id === system)
  return columnsOf(target, agreement).some((column) => row?.marks[column] === 'segment')
}

/** Row 11 of `reimaging` and row 4 of `upgrade`. */
export function asksSegment(targets: readonly string[], question: Question): boolean {
  return question.agreement !== 'education' && targets.some((target) => bySegment(target, question))
}

function judgeIn(column: Column, { agreement, system, segment }: Question): Judgement {
  switch (systems.find((each) => each.id === system)?.marks[column]) {
    case 'yes':
      return 'met'
    case 'no':
      return 'fatal'
    case 'confirm':
      return 'curable'
    case 'silent':
      return 'silent'
    case 'segment':
      if (segment === 'business') return 'fatal'
      if (segment === 'unknown') return 'unknown'
      return segment !== undefined || agreement === 'education' ? 'silent' : undefined
    case undefined:
      return undefined
  }
}

/** What is cited in every case, by the target. */
function always(target: string): readonly string[] {
  switch (target) {
    case 'windows-enterprise-user':
      return ['windows-guide-2023.9', 'windows-guide-2023.10', 'windows-overview-2023.3']
    case 'windows-education':
      return ['subscription-activation-2024.1', 'subscription-activation-2024.6', 'subscription-activation-2024.7']
    default: // per device
      return [
        'windows-guide-2023.2',
        'windows-guide-2023.3',
        'windows-guide-2023.8',
        'windows-overview-2023.2',
        'windows-overview-2023.3',
      ]
  }
}

const homeOrMac: readonly string[] = ['windows-home', 'macintosh']

function bySystem(system: string | undefined): readonly string[] {
  return system !== undefined && homeOrMac.includes(system) ? ['vdi-guide-2023.1', 'vdi-guide-2023.3'] : []
}

function isPerDevice(target: string): boolean {
  return target === 'windows-pro' || target === 'windows-enterprise-device'
}

function whenSilent(target: string, question: Question): readonly string[] {
  if (!isPerDevice(target)) return ['silence-2026.10']
  return bySegment(target, question) ? ['silence-2026.6', 'silence-2026.10'] : ['silence-2026.6']
}

function whenConfirm(target: string): string {
  if (isPerDevice(target)) return 'silence-2026.6'
  return target === 'windows-education' ? 'silence-2026.10' : 'silence-2026.18'
}

/** The row `qualifying-os`. */
export function qualify(target: string, question: Question): Answer {
  const { agreement, system } = question
  const cites = [...always(target), ...bySystem(system)]
  if (system === undefined || system === 'unknown') return { judgement: system, cites }
  const [judgement, ...others] = columnsOf(target, agreement).map((column) => judgeIn(column, question))
  if (others.some((each) => each !== judgement)) {
    // two columns that differ
    if (agreement === 'unknown') return { judgement: 'unknown', cites }
    return { judgement: 'silent', cites: [...cites, 'silence-2026.20'] }
  }
  if (judgement === 'silent') return { judgement, cites: [...cites, ...whenSilent(target, question)] }
  return { judgement, cites: judgement === 'curable' ? [...cites, whenConfirm(target)] : cites }
}

/** The row `qualifying-base`: one target, or two where the right is unknown. */
export function qualifyForAll(targets: readonly string[], question: Question): Answer {
  const answers = targets.map((target) => qualify(target, question))
  const [first, ...others] = answers
  if (first === undefined || answers.some((each) => each.judgement === undefined)) {
    return { judgement: undefined, cites: [] }
  }
  if (others.every((each) => each.judgement === first.judgement)) {
    return { judgement: first.judgement, cites: answers.flatMap((each) => each.cites) }
  }
  return { judgement: 'unknown', cites: [...targets.flatMap(always), ...bySystem(question.system)] }
}
