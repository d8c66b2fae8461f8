/** Why an inventory cannot be read, or not all of it. */
export type Problem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'header-only' }
  /** A workbook of a spreadsheet program. */
  | { readonly kind: 'workbook' }
  | { readonly kind: 'binary' }
  /** A quotation mark opens on that line and never closes. */
  | { readonly kind: 'open-quote'; readonly line: number }
  /** The file cannot be read any more: it was changed, moved or deleted meanwhile. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'no-column'; readonly question: string; readonly header: string }
  /** The columns chosen hold so many different values that they tell single PCs apart, not kinds of PCs. */
  | { readonly kind: 'too-many-kinds'; readonly headers: readonly string[] }

/** A problem on its way to whoever shows it. */
export class InventoryError extends Error {
  override readonly name = 'InventoryError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.kind)
    this.problem = problem
  }
}
