/** All that is said of a verdict, gathered for whoever shows it: a page, a record, a comparison. */

import type { Check, Evidence } from '../check.ts'
import { checkIn, type Edition } from '../edition.ts'
import type { HandOver } from '../rules/advice.ts'
import type { Basis } from '../rules/basis.ts'
import type { State } from '../rules/state.ts'
import type { Citation } from '../sources/library.ts'
import type { Letter } from '../words.ts'
import { encode, withMemory } from './link.ts'
import { type GivenAnswer, resumeAddress, type VerdictStep } from './step.ts'

/** Something to do or to know. */
export interface ReportAdvice {
  /** The advice it is, if it is one. */
  readonly advice?: string
  /** The note it is, if it is one. */
  readonly note?: string
  readonly lead: string
  readonly says: string
  readonly citations: readonly Citation[]
  /** On what a note rests at the weakest; absent where the edition makes no such difference. */
  readonly basis?: Basis
  /** The question to come back to. */
  readonly question?: GivenAnswer
  /** Another check that goes on from here. */
  readonly onward?: { readonly label: string; readonly address: string }
  /** A letter to be written. */
  readonly letter?: Letter
}

/** A requirement and how it stands in this case. */
export interface ReportFinding {
  readonly requirement: string
  readonly summary: string
  readonly state: State
  /** Unmet, and the customer can still put it right. */
  readonly isCurable: boolean
  /** What was found, as a sentence that repeats the answer it rests on. */
  readonly found: string
  readonly citations: readonly Citation[]
  /** Where we read the sources one way. */
  readonly readings: readonly string[]
  /** On what it rests at the weakest; absent where the edition makes no such difference. */
  readonly basis?: Basis
}

/** A requirement that bears on a verdict, with the weakest basis of all that do. */
export interface WeakestPoint {
  readonly basis: Basis
  readonly requirement: string
  readonly summary: string
  /** Those of its citations that stand on no more. */
  readonly citations: readonly Citation[]
}

/** A verdict in words, with everything it carries and the places it rests on. */
export interface VerdictReport {
  /** The outcome in a few words. */
  readonly kind: string
  readonly headline: string
  readonly reason: string
  /** Notes that bear on the verdict so much that they stand before all others. */
  readonly remarks: readonly ReportAdvice[]
  readonly steps: readonly ReportAdvice[]
  readonly notes: readonly ReportAdvice[]
  readonly findings: readonly ReportFinding[]
  /** What the verdict rests on at the weakest; absent where the edition makes no such difference. */
  readonly weakest?: WeakestPoint
  /** What to keep on file. */
  readonly evidence: readonly Evidence[]
  /** All that is cited, each once: its place is its number, on the page and on paper. */
  readonly citations: readonly Citation[]
}

/** What is said of a verdict under an edition of the rules. */
export function reportOf(edition: Edition, step: VerdictStep): VerdictReport {
  const { check, facts, verdict } = step
  const { kind, headline, reason } = check.explain(facts, verdict)
  const notes = notesOf(edition, step)
  const isRemark = ({ note }: ReportAdvice): boolean => check.underHeadline.some((id) => id === note)
  const cited = [...verdict.advice, ...verdict.findings, ...verdict.notes].flatMap(({ cites }) => cites)
  const findings = findingsOf(edition, step)
  const weakest = weakestPoint(verdict, findings)
  return {
    kind,
    headline,
    reason,
    remarks: notes.filter(isRemark),
    steps: stepsOf(edition, step),
    notes: notes.filter((note) => !isRemark(note)),
    findings,
    ...(weakest && { weakest }),
    evidence: check.evidence(facts),
    citations: check.library.citationsOf(cited),
  }
}

/** Of a no its causes bear on it, of any other verdict everything in play. */
function weakestPoint(
  { basis, outcome, causes }: VerdictStep['verdict'],
  findings: readonly ReportFinding[],
): WeakestPoint | undefined {
  if (basis === undefined) return undefined
  const isCause = ({ requirement }: ReportFinding): boolean => causes.includes(requirement)
  const weak = findings.filter(
    (finding) => finding.basis === basis && (outcome !== 'not-permitted' || isCause(finding)),
  )
  const found = weak.find(isCause) ?? weak[0]
  if (found === undefined) return undefined
  const { requirement, summary, citations } = found
  const own = citations.filter((citation) => citation.basis === basis)
  return { basis, requirement, summary, citations: own.length > 0 ? own : citations }
}

function stepsOf(edition: Edition, { check, facts, given, verdict }: VerdictStep): readonly ReportAdvice[] {
  return verdict.advice.map((advice) => {
    const answer = given.find((one) => one.question === advice.question)
    const { lead, says } = check.advise(advice, facts)
    return {
      advice: advice.id,
      lead,
      says,
      citations: check.library.citationsOf(advice.cites),
      ...(answer && { question: answer }),
      ...(advice.handsOver && onwardTo(edition, check, verdict.handOver)),
    }
  })
}

function notesOf(edition: Edition, { check, facts, verdict }: VerdictStep): readonly ReportAdvice[] {
  // Once is enough: what to do next comes first.
  const isAdvised = verdict.advice.some(({ handsOver }) => handsOver)
  return verdict.notes.map(({ id, cites, handsOver, basis }) => {
    const { lead, says, letter } = check.note(id, facts)
    return {
      note: id,
      lead,
      says,
      citations: check.library.citationsOf(cites),
      ...(basis && { basis }),
      ...(handsOver && !isAdvised && onwardTo(edition, check, verdict.handOver)),
      ...(letter && { letter }),
    }
  })
}

function findingsOf(edition: Edition, { check, facts, verdict }: VerdictStep): readonly ReportFinding[] {
  return verdict.findings.map(({ requirement, state, curable, cites, readings, basis }) => ({
    requirement,
    summary: check.requirements.find(({ id }) => id === requirement)?.summary ?? '',
    state,
    isCurable: curable,
    found: check.found(requirement, state, facts),
    citations: check.library.citationsOf(cites),
    readings: edition.readings.filter(({ id }) => readings.some((one) => one === id)).map(({ says }) => says),
    ...(basis && { basis }),
  }))
}

/** Answers go to another edition as they were given: it keeps those that mean the same there. */
function onwardTo(edition: Edition, from: Check, handOver: HandOver | undefined): Pick<ReportAdvice, 'onward'> {
  if (handOver === undefined) return {}
  const { edition: id = edition.id, check: name, answers } = handOver
  const label = from.goOn(handOver)
  const base = edition.elsewhere[id]
  if (base !== undefined) {
    const address = `${base}/${name}${encode(from.flow, answers)}`
    return { onward: { label, address: withMemory(address, { rules: edition.id }) } }
  }
  const check = id === edition.id ? checkIn(edition, name) : undefined
  return check === undefined ? {} : { onward: { label, address: resumeAddress(check, answers) } }
}
