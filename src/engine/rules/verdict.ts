import type { Library } from '../sources/library.ts'
import { type Advice, findOut, type GivenAdvice, type HandOver } from './advice.ts'
import { type Basis, weakest } from './basis.ts'
import type { Finding, Judgement, Outcome } from './judgement.ts'
import type { Note } from './note.ts'
import { holding, type Requirement } from './requirement.ts'

/** What a check says of a case: total, cited, and the same for the same facts. */
export interface Verdict extends Judgement {
  readonly findings: readonly CitedFinding[]
  readonly notes: readonly CitedNote[]
  readonly advice: readonly GivenAdvice[]
  /** Where the case goes on. */
  readonly handOver?: HandOver
  /** The questions answered "I'm not sure" on which a requirement hangs that is unknown, as they were asked. */
  readonly missing: readonly string[]
  /** What the verdict rests on, statement by statement, in the order of the sources. */
  readonly rests: readonly string[]
  /** The places in which that stands, to be cited. */
  readonly citations: readonly string[]
  /** The weakest basis of what brings the outcome about; absent where the sources give none. */
  readonly basis?: Basis
}

/** A finding with the places it rests on; with none where the requirement is not in play. */
export interface CitedFinding extends Finding {
  readonly cites: readonly string[]
  readonly readings: readonly string[]
  /** The weakest basis of what it cites in this case. */
  readonly basis?: Basis
}

export interface CitedNote {
  readonly id: string
  readonly cites: readonly string[]
  readonly handsOver?: true
  readonly basis?: Basis
}

/** What an ending comes to: a fixed outcome, or the fold of what it judges, and what that is called when all is met. */
export type Gives = { readonly outcome: Outcome } | { readonly whenMet: Outcome }

/**
 * A point at which a check is over. Endings stand in order of precedence; the first that holds gives the verdict.
 *
 * `judges` are the requirements that count there; what lies beyond was not reached.
 */
export interface Ending<Facts, Id extends string = string, Place extends string = string> {
  readonly id: string
  holds(facts: Facts): boolean
  readonly judges: readonly Id[]
  readonly gives: Gives | ((facts: Facts) => Gives)
  /** What the verdict rests on beside the requirements' own citations. */
  readonly cites?: (facts: Facts) => readonly Place[]
}

/** A check's rules as data. */
export interface RuleBook<Facts> {
  /** Where its citations stand. */
  readonly library: Library
  readonly requirements: readonly Requirement<Facts>[]
  readonly endings: readonly Ending<Facts>[]
  readonly notes: readonly Note<Facts>[]
  readonly advice: readonly Advice<Facts>[]
  /** Where a case goes on, if anywhere. */
  handOver?(facts: Facts, judgement: Judgement): HandOver | undefined
}

/** Decides a case by the rules alone, with all that is to be said of it. */
export function decide<Facts extends object>(rules: RuleBook<Facts>, facts: Facts): Verdict {
  const { library } = rules
  const ending = endingOf(rules, facts)
  const judgement = judgeAt(rules, ending, facts)
  const findings = judgement.findings.map((finding, index) => cite(rules, finding, rules.requirements[index], facts))
  const notes = rules.notes
    .filter((note) => note.shown(facts, judgement))
    .map(({ id, cites, handsOver }): CitedNote => {
      const places = holding(cites, facts)
      return { id, cites: places, ...(handsOver && { handsOver }), ...withBasis(library.basisOf(places)) }
    })
  const missing = missingFacts(rules, facts, findings)
  const handOver = rules.handOver?.(facts, judgement)
  const places = [...(ending.cites?.(facts) ?? [])]
  for (const { cites } of findings) places.push(...cites)
  for (const { cites } of notes) places.push(...cites)
  const rests = library.statementsAt(places)
  return {
    ending: judgement.ending,
    outcome: judgement.outcome,
    causes: judgement.causes,
    findings,
    notes,
    advice: adviceFor(rules, facts, judgement, missing),
    ...(handOver && { handOver }),
    missing,
    rests,
    citations: library.passagesOf(rests),
    ...withBasis(basisOf(judgement, findings)),
  }
}

/** The outcome of a case and what it rests on, without notes and citations: for many cases at once. */
export function judge<Facts>(rules: RuleBook<Facts>, facts: Facts): Judgement {
  return judgeAt(rules, endingOf(rules, facts), facts)
}

/** The ending that takes precedence. Throws if none holds: a rule book's last ending holds for all facts. */
function endingOf<Facts>(rules: RuleBook<Facts>, facts: Facts): Ending<Facts> {
  const ending = rules.endings.find((candidate) => candidate.holds(facts))
  if (ending === undefined) throw new Error(`No ending holds for ${JSON.stringify(facts)}`)
  return ending
}

function judgeAt<Facts>(rules: RuleBook<Facts>, ending: Ending<Facts>, facts: Facts): Judgement {
  const gives = typeof ending.gives === 'function' ? ending.gives(facts) : ending.gives
  const findings = find(rules, ending, facts, !('outcome' in gives && gives.outcome === 'not-covered'))
  const outcome = 'outcome' in gives ? gives.outcome : fold(findings, gives.whenMet)
  const causes = findings.filter((finding) => brings(outcome, finding)).map((finding) => finding.requirement)
  return { ending: ending.id, outcome, findings, causes }
}

/**
 * Any fatal unmet requirement is a no; else anything unknown or silent leaves it open; else what can be put right is a
 * condition. So an unknown never hides a certain no, and a certain no never waits for an unknown.
 */
function fold(findings: readonly Finding[], whenMet: Outcome): Outcome {
  if (findings.some(isFatal)) return 'not-permitted'
  if (findings.some(isOpen)) return 'undetermined'
  if (findings.some((finding) => finding.state === 'unmet')) return 'conditional'
  return whenMet
}

/**
 * How each requirement stands; what the ending does not judge was not reached, unless it does not apply anyway. Only a
 * certain no hides what is open after it: where the sources do not deal with a case, nothing about it is certain.
 */
function find<Facts>(rules: RuleBook<Facts>, ending: Ending<Facts>, facts: Facts, isNoPossible: boolean): Finding[] {
  let isOver = false
  return rules.requirements.map((requirement) => {
    const finding = findingOf(requirement, facts)
    const counts = ending.judges.includes(requirement.id) && !(isOver && isOpen(finding))
    isOver ||= isNoPossible && counts && isFatal(finding)
    if (counts || finding.state === 'not-applicable') return finding
    return { ...finding, state: 'not-reached' }
  })
}

function missingFacts<Facts extends object>(
  { requirements }: RuleBook<Facts>,
  facts: Facts,
  findings: readonly Finding[],
): string[] {
  const unknown = findings.filter(isUnknown).map(({ requirement }) => requirement)
  const read: readonly string[] = requirements.filter(({ id }) => unknown.includes(id)).flatMap(({ reads }) => reads)
  return Object.entries(facts).flatMap(([question, answer]) =>
    answer === 'unknown' && read.includes(question) ? [question] : [],
  )
}

function adviceFor<Facts>(
  rules: RuleBook<Facts>,
  facts: Facts,
  judgement: Judgement,
  missing: readonly string[],
): GivenAdvice[] {
  const toFindOut = judgement.outcome === 'undetermined' ? missing : []
  return [
    ...toFindOut.map((question) => ({ id: findOut, cites: [], question })),
    ...rules.advice
      .filter((advice) => advice.given(facts, judgement))
      .map(({ id, cites, question, handsOver, cures }) => ({
        id,
        cites: holding(cites, facts),
        ...(question !== undefined && { question }),
        ...(handsOver && { handsOver }),
        ...(isOnlyCause(judgement, cures) && { isEnough: true as const }),
      })),
  ]
}

/** The one thing between the case and a yes. */
const isOnlyCause = ({ outcome, causes }: Judgement, requirement: string | undefined): boolean =>
  outcome === 'conditional' && requirement !== undefined && causes.every((cause) => cause === requirement)

function findingOf<Facts>(requirement: Requirement<Facts>, facts: Facts): Finding {
  const state = requirement.state(facts)
  return { requirement: requirement.id, state, curable: state === 'unmet' && requirement.curable?.(facts) === true }
}

function cite<Facts>(
  { library }: RuleBook<Facts>,
  { requirement: id, state, curable }: Finding,
  requirement: Requirement<Facts> | undefined,
  facts: Facts,
): CitedFinding {
  const isBare = requirement === undefined || !isInPlay(state)
  const cites = isBare ? [] : holding(requirement.cites, facts)
  const readings = isBare ? [] : holding(requirement.readings ?? [], facts)
  return { requirement: id, state, curable, cites, readings, ...withBasis(library.basisOf(cites)) }
}

/** The weakest basis of the causes of a no, else of everything in play. */
function basisOf({ outcome, causes }: Judgement, findings: readonly CitedFinding[]): Basis | undefined {
  const bearing =
    outcome === 'not-permitted' ? findings.filter(({ requirement }) => causes.includes(requirement)) : findings
  return weakest(bearing.map(({ basis }) => basis))
}

const withBasis = (basis: Basis | undefined): { readonly basis?: Basis } => (basis === undefined ? {} : { basis })

const isFatal = (finding: Finding): boolean => finding.state === 'unmet' && !finding.curable

const isUnknown = (finding: Finding): boolean => finding.state === 'unknown'

const isOpen = (finding: Finding): boolean => finding.state === 'unknown' || finding.state === 'silent'

/** Whether a requirement was looked at and plays a part. */
export const isInPlay = (state: Finding['state']): boolean => state !== 'not-applicable' && state !== 'not-reached'

function brings(outcome: Outcome, finding: Finding): boolean {
  switch (outcome) {
    case 'permitted':
    case 'other-right':
      return finding.state === 'met'
    case 'conditional':
      return finding.state === 'unmet'
    case 'undetermined':
      return isOpen(finding)
    case 'not-permitted':
      return isFatal(finding)
    case 'not-covered':
      return finding.state === 'unmet'
  }
}
