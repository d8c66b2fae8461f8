import { type Basis, basisOf, inOrder, weakest } from './statements.ts'
import type { Answers, Findings, State } from './types.ts'

/** What the rule says; `fatal`, `curable` and `open-ended` are unmet; undefined: a question was not asked. */
export type Judgement = 'met' | 'fatal' | 'curable' | 'open-ended' | 'unknown' | 'silent' | 'not-applicable' | undefined

export interface Requirement {
  readonly id: string
  /** An answer given rules it out, by the table "Where a requirement applies". */
  readonly ruledOut: (a: Answers) => boolean
  readonly judge: (a: Answers) => Judgement
  /** Statements that it cites in this case. */
  readonly cites: (a: Answers, judgement: Judgement) => readonly string[]
}

/** One value meets it, every other known one does not. */
export function demand(value: string | undefined, meets: string, otherwise: 'fatal' | 'curable'): Judgement {
  if (value === undefined || value === 'unknown') return value
  return value === meets ? 'met' : otherwise
}

/** One value does not meet it, every other known one does. */
export function forbid(value: string | undefined, fails: string): Judgement {
  if (value === undefined || value === 'unknown') return value
  return value === fails ? 'fatal' : 'met'
}

export function hasFatal(requirements: readonly Requirement[], a: Answers): boolean {
  return requirements.some((each) => !each.ruledOut(a) && each.judge(a) === 'fatal')
}

interface Judged {
  readonly id: string
  readonly judgement: Judgement
  readonly state: State
  readonly cites: readonly string[]
}

function stateOf(judgement: Judgement): State {
  switch (judgement) {
    case undefined:
      return 'not-reached'
    case 'fatal':
    case 'curable':
    case 'open-ended':
      return 'unmet'
    default:
      return judgement
  }
}

/** "Truth is three-valued": every requirement as it stands, with what it cites. */
function judgeAll(
  requirements: readonly Requirement[],
  a: Answers,
  isJudged: (id: string) => boolean,
): readonly Judged[] {
  let isDecided = false
  return requirements.map((each) => {
    const said = each.ruledOut(a) ? 'not-applicable' : isJudged(each.id) ? each.judge(a) : undefined
    const isHidden = isDecided && (said === 'unknown' || said === 'silent')
    const judgement = isHidden ? undefined : said
    isDecided ||= judgement === 'fatal'
    const counts = judgement !== undefined && judgement !== 'not-applicable'
    const cites = counts ? inOrder(each.cites(a, judgement)) : []
    return { id: each.id, judgement, state: stateOf(judgement), cites }
  })
}

export interface Verdict {
  readonly outcome: string
  readonly findings: Findings
  readonly causes: readonly string[]
  readonly basis: Basis
  readonly bases: Readonly<Record<string, string>>
  readonly cites: Readonly<Record<string, readonly string[]>>
  /** Unmet requirements that the customer can cure, whatever the outcome. */
  readonly curable: readonly string[]
}

/** "Fold". */
function fold(judged: readonly Judged[], good: string): string {
  const has = (...wanted: readonly Judgement[]) => judged.some((each) => wanted.includes(each.judgement))
  if (has('fatal')) return 'not-permitted'
  if (has('unknown', 'silent')) return 'undetermined'
  return has('curable') ? 'conditional' : good
}

/** Which judgements are the causes of an outcome. */
function causing(outcome: string): readonly Judgement[] {
  switch (outcome) {
    case 'not-permitted':
      return ['fatal']
    case 'undetermined':
      return ['unknown', 'silent']
    case 'conditional':
      return ['curable']
    case 'not-covered':
      return ['fatal', 'curable', 'open-ended']
    default:
      return []
  }
}

/** `fixed` is the outcome that an ending has of its own; otherwise the fold decides. */
export function verdictOf(
  requirements: readonly Requirement[],
  a: Answers,
  ending: { readonly judges: (id: string) => boolean; readonly fixed: boolean; readonly outcome: string },
): Verdict {
  const judged = judgeAll(requirements, a, ending.judges)
  const outcome = ending.fixed ? ending.outcome : fold(judged, ending.outcome)
  const wanted = causing(outcome)
  const causes = judged.filter((each) => wanted.includes(each.judgement))
  const cited = judged.filter((each) => each.cites.length > 0)
  const resting = outcome === 'not-permitted' ? causes : cited
  return {
    outcome,
    findings: Object.fromEntries(judged.map(({ id, state }) => [id, state])),
    causes: causes.map(({ id }) => id),
    basis: weakest(resting.map(({ cites }) => basisOf(cites))),
    bases: Object.fromEntries(cited.map(({ id, cites }) => [id, basisOf(cites)])),
    cites: Object.fromEntries(cited.map(({ id, cites }) => [id, cites])),
    curable: judged.filter((each) => each.judgement === 'curable').map(({ id }) => id),
  }
}
