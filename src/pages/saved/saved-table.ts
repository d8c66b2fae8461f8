import type { Edition } from '../../engine/edition.ts'
import { outcomes } from '../../engine/rules/judgement.ts'
import { detailFields, detailsOf } from '../../records/details.ts'
import type { SavedCheck } from '../../saved/document.ts'
import { linkOf, stepOf } from '../../saved/open.ts'
import { outcomeNames } from '../../words/outcomes.ts'
import { tableText } from '../parts/table-text.ts'
import { columns, standingOf } from './text.ts'

/**
 * Saved checks as a table with a header, a line a check.
 *
 * @param url Makes a whole link of an address within the product.
 */
export function tableOf(
  editions: readonly Edition[],
  checks: readonly SavedCheck[],
  url: (address: string) => string,
): string {
  const header = [...Object.values(columns), ...detailFields.map(({ label }) => label)]
  const rows = checks.map((saved) => rowOf(editions, saved, url))
  return tableText([header, ...rows])
}

function rowOf(editions: readonly Edition[], saved: SavedCheck, url: (address: string) => string): readonly string[] {
  const { name, check, rules, revision, was, saved: time } = saved
  const link = linkOf(editions, saved)
  const details = detailsOf(saved.details ?? {})
  const known = outcomes.find((outcome) => outcome === was)
  // In the order of the columns.
  const cells: Readonly<Record<keyof typeof columns, string>> = {
    name,
    check: link?.check.name ?? check,
    verdict: standingOf(link && stepOf(link)),
    was: known === undefined ? (was ?? '') : outcomeNames[known],
    saved: time.slice(0, 10),
    rules,
    revision: revision === undefined ? '' : String(revision),
    link: link === undefined ? '' : url(link.href),
  }
  return [
    ...Object.values(cells),
    ...detailFields.map(({ id }) => details.find((detail) => detail.id === id)?.says ?? ''),
  ]
}
