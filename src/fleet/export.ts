/** Gives an inventory back, each row with what it comes to. */
import type { Edition } from '../engine/edition.ts'
import { outcomeNames } from '../words/outcomes.ts'
import type { Plan } from './plan.ts'
import { isPrivate, isProductKey } from './recognise.ts'
import { isPc, lineOfCells, type Rows } from './rows.ts'
import type { Group, Summary } from './summary.ts'

/** What stands beside each row, as headings. */
export const addedHeaders = ['outcome', 'verdict', 'reason', 'what to do', 'link', 'edition', 'decided on'] as const

export interface ExportOptions {
  readonly edition: Edition
  /** As `2026-11-27`. */
  readonly day: string
  /** Makes a whole link of an address within the product. */
  readonly link: (address: string) => string
  /** Keys, people and serial numbers stay out unless somebody wants them. */
  readonly withPrivate: boolean
}

/** Writes an inventory with its verdicts as comma-separated values, in pieces. */
export class VerdictWriter {
  readonly #headers: readonly string[]
  readonly #kept: readonly number[]
  readonly #added = new Map<Group, string>()
  readonly #options: ExportOptions

  /**
   * @param headers The headers of the inventory.
   * @param width The most cells that a row has: what stands beyond the headers is kept, too.
   */
  constructor(headers: readonly string[], width: number, options: ExportOptions) {
    this.#headers = headers
    this.#options = options
    this.#kept = Array.from({ length: Math.max(width, headers.length) }, (_, index) => index).filter(
      (index) => options.withPrivate || !isPrivate(headers[index] ?? ''),
    )
  }

  /** The line of headings, after the mark by which spreadsheet programs know UTF-8. */
  heading(): string {
    return `\ufeff${lineOfCells([...this.#kept.map((index) => this.#headers[index] ?? ''), ...addedHeaders])}`
  }

  /** Rows with what they come to. */
  lines({ rows }: Rows, groupOf: (row: readonly string[]) => Group | undefined): string {
    let text = ''
    for (const row of rows) {
      if (!isPc(row)) continue
      const group = groupOf(row)
      const cells = this.#kept.map((index) => this.#cell(row[index] ?? ''))
      text += `${lineOfCells(cells).slice(0, -2)},${group === undefined ? '' : this.#addedTo(group)}`
    }
    return text
  }

  #cell(value: string): string {
    return !this.#options.withPrivate && isProductKey(value) ? '' : value
  }

  #addedTo(group: Group): string {
    const known = this.#added.get(group) ?? lineOfCells(addedCells(group, this.#options))
    this.#added.set(group, known)
    return known
  }
}

function addedCells(group: Group, { edition, day, link }: ExportOptions): readonly string[] {
  const { outcome, reason, advice, address } = group
  return [
    outcome,
    outcomeNames[outcome],
    reason,
    advice.map(({ lead }) => lead).join('; '),
    link(address),
    edition.id,
    day,
  ]
}

/** What an inventory comes to as JSON: counts, groups and how it was read, and no row of it. */
export function jsonOfFleet(plan: Plan, summary: Summary, { edition, day, link }: ExportOptions): string {
  const { pcs, totals, groups, missing, unread } = summary
  return `${JSON.stringify(
    {
      edition: edition.id,
      revision: edition.revision.number,
      decidedOn: day,
      plan,
      pcs,
      totals,
      groups: groups.map(({ count, outcome, headline, reason, advice, missing: lacks, facts, address }) => ({
        pcs: count,
        outcome,
        headline,
        reason,
        advice: advice.map(({ lead }) => lead),
        missing: lacks,
        answers: facts,
        link: link(address),
      })),
      missing,
      notRecognised: unread.map(({ question, value, count }) => ({ question, value, pcs: count })),
    },
    undefined,
    2,
  )}\n`
}
