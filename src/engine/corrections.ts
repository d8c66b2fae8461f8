import type { Check } from './check.ts'
import type { Case } from './proof/cases.ts'
import { kindOfVerdict } from './proof/cases.ts'
import type { Answers } from './question.ts'
import type { Verdict } from './rules/verdict.ts'
import { addressOf, verdictStep } from './step/step.ts'
import { type FoldedCheck, foldedRow } from './table/folded.ts'

/** A state of an edition's rules. Corrections lead from one to the next. */
export interface Revision {
  readonly number: number
  /** `2026-11-27` */
  readonly date: string
}

/** Something that an edition said wrongly before a revision, in public: people may have relied on it. */
export interface Correction {
  readonly id: string
  readonly check: string
  readonly since: Revision
  readonly before: string
  readonly now: string
  readonly why: string
  /** The same answers may come to another outcome since. */
  readonly changesOutcome?: true
  /** The cases that it is about. */
  concerns(facts: Answers, verdict: Verdict): boolean
}

/** What a correction came to, counted over every path. */
export interface CorrectionCount {
  readonly id: string
  /** Kinds of verdict that it is about. */
  readonly verdicts: number
  /** Of those: whose outcome is another now; whose requirements or notes are; which nobody could reach before. */
  readonly outcomes: number
  readonly details: number
  readonly unheard: number
  /** The shortest path that it is about, one with another outcome where there is one. */
  readonly example?: string
}

/** Compares every case of a check with the truth table of the revision before. */
export function countCorrections(
  check: Check,
  cases: readonly Case[],
  corrections: readonly Correction[],
  before: FoldedCheck,
): readonly CorrectionCount[] {
  const found: Counting[] = corrections
    .filter((correction) => correction.check === check.id)
    .map((correction) => ({ correction, kinds: new Map() }))
  for (const { answers, verdict } of cases) {
    const concerned = found.filter(({ correction }) => correction.concerns(answers, verdict))
    if (concerned.length === 0) continue
    const change = changeOf(before, answers, verdict)
    const kind = kindOfVerdict(verdict)
    for (const one of concerned) {
      for (const key of ['all', change]) one.kinds.set(key, (one.kinds.get(key) ?? new Set()).add(kind))
      const candidate = { answers, isOutcome: change === 'outcome' }
      if (isBetter(candidate, one.example)) one.example = candidate
    }
  }
  return found.map(({ correction, kinds, example }) => ({
    id: correction.id,
    verdicts: kinds.get('all')?.size ?? 0,
    outcomes: kinds.get('outcome')?.size ?? 0,
    details: kinds.get('detail')?.size ?? 0,
    unheard: kinds.get('unheard')?.size ?? 0,
    ...(example && { example: addressOf(check, verdictStep, example.answers) }),
  }))
}

/** A correction while its cases are counted: kinds of verdict by what changed. */
interface Counting {
  readonly correction: Correction
  readonly kinds: Map<string, Set<string>>
  example?: Found
}

interface Found {
  readonly answers: Answers
  readonly isOutcome: boolean
}

function isBetter(one: Found, than: Found | undefined): boolean {
  if (than === undefined || one.isOutcome !== than.isOutcome) return than === undefined || one.isOutcome
  return Object.keys(one.answers).length < Object.keys(than.answers).length
}

/** What is otherwise than before: the outcome, a requirement or note, nothing but words; or nobody could answer so. */
function changeOf(
  before: FoldedCheck,
  answers: Answers,
  { outcome, findings, notes }: Verdict,
): 'outcome' | 'detail' | 'words' | 'unheard' {
  const row = foldedRow(before, answers)
  if (row === undefined) return 'unheard'
  if (row.outcome !== outcome) return 'outcome'
  const isSame =
    findings.every(({ requirement, state }) => (row.states[requirement] ?? state) === state) &&
    row.notes.join() === notes.map(({ id }) => id).join()
  return isSame ? 'words' : 'detail'
}
