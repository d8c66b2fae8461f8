import { inLines, onOneLine } from '../engine/outside-text.ts'

/** What somebody adds to a record of their own accord. It stays on their device and never enters a link. */

/** A field of a record that is filled in by hand. */
export interface DetailField {
  readonly id: 'preparedFor' | 'preparedBy' | 'reference' | 'pcs' | 'note'
  readonly label: string
  readonly hint?: string
  readonly kind: 'line' | 'count' | 'text'
  /** The same for many cases, so worth remembering. */
  readonly isLasting?: true
}

export const detailFields: readonly DetailField[] = [
  { id: 'preparedFor', label: 'Prepared for', kind: 'line', isLasting: true },
  { id: 'preparedBy', label: 'Prepared by', kind: 'line', isLasting: true },
  { id: 'reference', label: 'Reference', hint: 'A ticket, a project or an order', kind: 'line' },
  { id: 'pcs', label: 'Number of PCs', kind: 'count' },
  { id: 'note', label: 'Note', kind: 'text' },
]

/** The fields as they were typed; what was not filled in is absent or blank. */
export type TypedDetails = Partial<Readonly<Record<DetailField['id'], string>>>

/** A field that has something to say. */
export interface Detail {
  readonly id: DetailField['id']
  readonly label: string
  readonly says: string
}

/** In characters; more is no note to a verdict any more. */
export const longestDetail = 10_000

/** Whether what was typed can stand in a record: a number of PCs has to be a whole one. */
export function isUsable({ kind }: DetailField, typed: string): boolean {
  if (typed.length > longestDetail) return false
  return kind !== 'count' || typed.trim() === '' || /^[1-9]\d{0,8}$/.test(typed.trim())
}

/** The fields that are filled in and usable, in their order. */
export function detailsOf(typed: TypedDetails): readonly Detail[] {
  return detailFields.flatMap((field) => {
    const given = typed[field.id] ?? ''
    if (!isUsable(field, given)) return []
    const says = (field.kind === 'text' ? inLines : onOneLine)(given).trim()
    return says === '' ? [] : [{ id: field.id, label: field.label, says }]
  })
}
