import type { Revision } from '../engine/corrections.ts'
import type { Edition } from '../engine/edition.ts'
import type { LaterText } from '../engine/later-texts.ts'
import type { Basis } from '../engine/rules/basis.ts'
import type { Outcome } from '../engine/rules/judgement.ts'
import type { SourceDocument } from '../engine/sources/document.ts'
import { reportOf, type VerdictReport } from '../engine/step/report.ts'
import { decidedOn } from '../engine/step/shared-stamp.ts'
import type { VerdictStep } from '../engine/step/step.ts'
import { type Detail, detailsOf, type TypedDetails } from './details.ts'

/** What a record holds beside the case itself: who asks, when, and with which version of the product. */
export interface Circumstances {
  /** The day, as `2026-11-25`. */
  readonly date: string
  /** The product’s version. */
  readonly version: string
  /** The whole address of the verdict. */
  readonly link: string
  readonly details: TypedDetails
  /** What later texts say of the verdict, its notes and its steps. */
  readonly later?: readonly LaterText[]
}

/** A verdict to be filed: all that was said, what it rests on, and how to come back to it. */
export interface DecisionRecord {
  readonly check: { readonly id: string; readonly name: string; readonly follows: string }
  /** What the case is called. */
  readonly caseName: string
  readonly outcome: Outcome
  readonly ending: string
  readonly basis?: Basis
  /** The requirements that bring the outcome about. */
  readonly causes: readonly string[]
  readonly account: VerdictReport
  readonly answers: readonly RecordedAnswer[]
  readonly edition: {
    readonly id: string
    readonly revision: Revision
    readonly documents: readonly Pick<SourceDocument, 'short' | 'title' | 'date' | 'url'>[]
    readonly laterBriefs: readonly string[]
    readonly standing?: string
  }
  /** The day the verdict was decided, and the day the record was made. */
  readonly decided: string
  readonly date: string
  readonly version: string
  readonly link: string
  readonly details: readonly Detail[]
  readonly later: readonly LaterText[]
}

export interface RecordedAnswer {
  readonly question: string
  readonly value: string
  readonly name: string
  readonly label: string
}

/** The record of a verdict. */
export function recordOf(edition: Edition, step: VerdictStep, circumstances: Circumstances): DecisionRecord {
  const { check, facts, verdict, given } = step
  const { date, version, link, details, later = [] } = circumstances
  const account = reportOf(edition, step)
  return {
    check: { id: check.id, name: check.name, follows: check.follows },
    caseName: check.nameCase(facts),
    outcome: verdict.outcome,
    ending: verdict.ending,
    ...(verdict.basis && { basis: verdict.basis }),
    causes: verdict.causes,
    account,
    answers: given.map(({ question, name, label }) => ({ question, value: facts[question] ?? '', name, label })),
    edition: {
      id: edition.id,
      revision: edition.revision,
      documents: citedDocuments(edition, account),
      laterBriefs: edition.laterBriefs,
      ...(edition.standing !== undefined && { standing: edition.standing }),
    },
    decided: decidedOn(edition, step, date),
    date,
    version,
    link,
    details: detailsOf(details),
    later,
  }
}

/** The documents that something in the account rests on. */
function citedDocuments(edition: Edition, { findings, steps, notes, remarks }: VerdictReport) {
  const titles = new Set(
    [findings, steps, notes, remarks].flatMap((all) =>
      all.flatMap(({ citations }) => citations.map(({ document }) => document)),
    ),
  )
  return edition.library.documents
    .filter(({ title }) => titles.has(title))
    .map(({ short, title, date, url }) => ({ short, title, date, ...(url !== undefined && { url }) }))
}
