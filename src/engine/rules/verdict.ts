import type { Library } from '../sources/library.ts'
import type { Finding, Judgement, Outcome } from './judgement.ts'
import type { Note } from './note.ts'
import { holding, type Requirement } from './requirement.ts'

/** What a check says of a case: total, cited, and the same for the same facts. */
export interface Verdict extends Judgement {
  readonly findings: readonly CitedFinding[]
  readonly notes: readonly Pick<Note<never>, 'id' | 'cites'>[]
  /** The questions answered "I'm not sure" on which a requirement hangs that is unknown, as they were asked. */
  readonly missing: readonly string[]
  /** What the verdict rests on, statement by statement, in the order of the sources. */
  readonly rests: readonly string[]
  /** The places in which that stands, to be cited. */
  readonly citations: readonly string[]
}

/** A finding with the places it rests on; with none where the requirement is not in play. */
export interface CitedFinding extends Finding {
  readonly cites: readonly string[]
  readonly readings: readonly string[]
}

/**
 * A point at which a check is over. Endings stand in order of precedence; the first that holds gives the verdict.
 *
 * `judges` are the requirements that count there; what lies beyond was not reached. `outcome` is fixed, or the fold of
 * the judged requirements decides and `whenMet` names what it is called when all of them hold.
 */
export interface Ending<Facts, Id extends string = string, Place extends string = string> {
  readonly about: string
  holds(facts: Facts): boolean
  readonly judges: readonly Id[]
  readonly gives: { readonly outcome: Outcome } | { readonly whenMet: Outcome }
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
}

/** Decides a case by the rules alone, with all that is to be said of it. */
export function decide<Facts extends object>(rules: RuleBook<Facts>, facts: Facts): Verdict {
  const ending = endingOf(rules, facts)
  const judgement = judgeAt(rules, ending, facts)
  const findings = judgement.findings.map((finding, index) => cite(finding, rules.requirements[index], facts))
  const notes = rules.notes.filter((note) => note.shown(facts, judgement))
  const places = [...(ending.cites?.(facts) ?? [])]
  for (const { cites } of findings) places.push(...cites)
  for (const { cites } of notes) places.push(...cites)
  const rests = rules.library.statementsAt(places)
  return {
    outcome: judgement.outcome,
    causes: judgement.causes,
    findings,
    notes,
    missing: missingFacts(rules, facts, findings),
    rests,
    citations: rules.library.passagesOf(rests),
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
  const findings = find(rules, ending, facts)
  const outcome = 'outcome' in ending.gives ? ending.gives.outcome : fold(findings, ending.gives.whenMet)
  const causes = findings.filter((finding) => brings(outcome, finding)).map((finding) => finding.requirement)
  return { outcome, findings, causes }
}

/**
 * Any fatal unmet requirement is a no; else anything unknown leaves it open; else what can be put right is a
 * condition. So an unknown never hides a certain no, and a certain no never waits for an unknown.
 */
function fold(findings: readonly Finding[], whenMet: Outcome): Outcome {
  if (findings.some(isFatal)) return 'not-permitted'
  if (findings.some((finding) => finding.state === 'unknown')) return 'undetermined'
  if (findings.some((finding) => finding.state === 'unmet')) return 'conditional'
  return whenMet
}

/** How each requirement stands; what the ending does not judge was not reached, unless it does not apply anyway. */
function find<Facts>(rules: RuleBook<Facts>, ending: Ending<Facts>, facts: Facts): Finding[] {
  let isOver = false
  return rules.requirements.map((requirement) => {
    const finding = findingOf(requirement, facts)
    const counts = ending.judges.includes(requirement.id) && !(isOver && finding.state === 'unknown')
    isOver ||= counts && isFatal(finding)
    if (counts || finding.state === 'not-applicable') return finding
    return { ...finding, state: 'not-reached' }
  })
}

function missingFacts<Facts extends object>(
  { requirements }: RuleBook<Facts>,
  facts: Facts,
  findings: readonly Finding[],
): string[] {
  if (!findings.some(({ state }) => state === 'unknown')) return []
  const isOpen = (question: string): boolean =>
    findings.some(({ state }, index) => {
      const reads: readonly string[] = requirements[index]?.reads ?? []
      return state === 'unknown' && reads.includes(question)
    })
  return Object.entries(facts).flatMap(([question, answer]) =>
    answer === 'unknown' && isOpen(question) ? [question] : [],
  )
}

function findingOf<Facts>(requirement: Requirement<Facts>, facts: Facts): Finding {
  const state = requirement.state(facts)
  return { requirement: requirement.id, state, curable: state === 'unmet' && requirement.curable?.(facts) === true }
}

function cite<Facts>(finding: Finding, requirement: Requirement<Facts> | undefined, facts: Facts): CitedFinding {
  const isBare = requirement === undefined || !isInPlay(finding)
  return {
    requirement: finding.requirement,
    state: finding.state,
    curable: finding.curable,
    cites: isBare ? [] : holding(requirement.cites, facts),
    readings: isBare ? [] : holding(requirement.readings ?? [], facts),
  }
}

const isFatal = (finding: Finding): boolean => finding.state === 'unmet' && !finding.curable

const isInPlay = (finding: Finding): boolean =>
  finding.state === 'met' || finding.state === 'unmet' || finding.state === 'unknown'

function brings(outcome: Outcome, finding: Finding): boolean {
  switch (outcome) {
    case 'permitted':
    case 'other-right':
      return finding.state === 'met'
    case 'conditional':
      return finding.state === 'unmet'
    case 'undetermined':
      return finding.state === 'unknown'
    case 'not-permitted':
      return isFatal(finding)
    case 'not-covered':
      return finding.state === 'unmet'
  }
}
