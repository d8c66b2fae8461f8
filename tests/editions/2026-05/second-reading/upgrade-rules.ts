import { demand, forbid, type Judgement, type Requirement } from './fold.ts'
import { type Question, qualify } from './qualifying.ts'
import { hasSales, soldIn } from './systems.ts'
import type { Answers } from './types.ts'

const never = () => false

function ofItsTime(a: Answers): Judgement {
  if (a.target === undefined) return undefined
  return a.target === 'other' ? 'open-ended' : 'met'
}

/** It applies where `soldIn` has an entry for target and agreement; `unknown` rules out nothing by itself. */
function isNotSoldAnywhere(a: Answers): boolean {
  if (a.target !== undefined && !hasSales(a.target)) return true
  return a.agreement !== undefined && a.agreement !== 'unknown' && soldIn(a.target, a.agreement) === undefined
}

function soldHere(a: Answers): Judgement {
  if (a.agreement === undefined) return undefined
  const isSold = soldIn(a.target, a.agreement)
  if (isSold === undefined) return 'not-applicable'
  return isSold ? 'met' : 'curable'
}

export function questionOf(a: Answers): Question {
  return { agreement: a.agreement, system: a.currentOs, segment: a.segment }
}

function licensedHere(a: Answers): Judgement {
  return a.osState === 'licensed' ? 'curable' : demand(a.osState, 'installed', 'fatal')
}

/** The requirements of the check `upgrade`, in their order. */
export const rules: readonly Requirement[] = [
  {
    id: 'vl-customer',
    ruledOut: never,
    judge: (a) => forbid(a.agreement, 'none'),
    cites: () => ['windows-guide-2023.5'],
  },
  {
    id: 'of-its-time',
    ruledOut: never,
    judge: ofItsTime,
    cites: (_, judgement) => (judgement === 'met' ? [] : ['silence-2026.17']),
  },
  { id: 'sold-here', ruledOut: isNotSoldAnywhere, judge: soldHere, cites: () => ['windows-guide-2023.11'] },
  {
    id: 'qualifying-os',
    ruledOut: never,
    judge: (a) => qualify(a.target ?? '', questionOf(a)).judgement,
    cites: (a) => qualify(a.target ?? '', questionOf(a)).cites,
  },
  { id: 'licensed-here', ruledOut: never, judge: licensedHere, cites: () => ['windows-guide-2023.6'] },
  {
    id: 'primary-user',
    ruledOut: (a) => a.target !== undefined && a.target !== 'windows-enterprise-user',
    judge: (a) => forbid(a.primaryUser, 'no'),
    cites: () => ['windows-guide-2023.14', 'windows-guide-2023.15', 'vdi-guide-2023.2'],
  },
]
