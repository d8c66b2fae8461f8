import { asCell, onOneLine } from '../../engine/outside-text.ts'

/** Rows as a text to paste: tabs between the cells, a line a row, and no cell that is run as a formula. */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(cellOf).join('\t')).join('\r\n')

/** Spreadsheet programs take what begins with a quotation mark for a cell that ends at the next one. */
const cellOf = (text: string): string => asCell(onOneLine(text)).replace(/^"/, `'"`)
