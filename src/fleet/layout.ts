/** How a file of rows is made: its encoding, its separator, and where its header stands. */
import Papa from 'papaparse'
import { InventoryError } from './problem.ts'
import { isProductKey, normalisedHeader } from './recognise.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface Layout {
  readonly encoding: Encoding
  readonly delimiter: string
  readonly newline: '\r\n' | '\n' | '\r'
  /** The names of the columns, each a different one. */
  readonly headers: readonly string[]
  /** How many rows stand before the first PC: titles, empty rows and the header. */
  readonly rowsBefore: number
  /** Values of each column from the first rows. */
  readonly samples: readonly (readonly string[])[]
}

/** How much of a file tells how it is made. */
export const layoutBytes = 256 * 1024

const sampleRows = 200
const rowsToSearch = 15

/**
 * Finds out how a file is made from its first bytes. Throws an {@link InventoryError} where it holds no rows.
 *
 * @param start The first {@link layoutBytes}, or all of a shorter file.
 * @param isWhole Whether that is all of it.
 * @param isHeader Whether a header is known, by its letters and digits.
 */
export function layoutOf(start: Uint8Array, isWhole: boolean, isHeader: (header: string) => boolean): Layout {
  refuseOtherFiles(start)
  const encoding = encodingOf(start)
  const text = decoded(start, encoding)
  if (text.trim() === '') throw new InventoryError({ kind: 'empty' })
  const newline = text.includes('\r\n') ? '\r\n' : text.includes('\n') ? '\n' : '\r'
  const named = /^sep=(.)\r?[\n\r]/i.exec(text)?.[1]
  const delimiter = named ?? delimiterOf(text)
  const rows = new Papa.Parser({ delimiter, newline }).parse(text, 0, !isWhole).data as string[][]
  const head = headerAt(rows.slice(0, rowsToSearch), isHeader)
  const rowsBefore = head === undefined ? (named === undefined ? 0 : 1) : head + 1
  const samplesFrom = rows.slice(rowsBefore, rowsBefore + sampleRows).filter(hasContent)
  if (samplesFrom.length === 0) throw new InventoryError({ kind: isWhole ? 'header-only' : 'empty' })
  const width = Math.max(...samplesFrom.map((row) => row.length), head === undefined ? 0 : (rows[head]?.length ?? 0))
  const headers = distinct(head === undefined ? [] : (rows[head] ?? []), width)
  return {
    encoding,
    delimiter,
    newline,
    headers,
    rowsBefore,
    samples: headers.map((_, index) => samplesFrom.map((row) => row[index] ?? '')),
  }
}

/** An empty row is no PC. */
export const hasContent = (row: readonly string[]): boolean => row.some((cell) => cell !== '')

/** Workbooks and other files that are no text are told by their first bytes. */
function refuseOtherFiles(start: Uint8Array): void {
  if (start.length === 0) throw new InventoryError({ kind: 'empty' })
  const begins = (...bytes: readonly number[]): boolean => bytes.every((byte, index) => start[index] === byte)
  if (begins(0x50, 0x4b, 3, 4) || begins(0xd0, 0xcf, 0x11, 0xe0)) throw new InventoryError({ kind: 'workbook' })
  if (encodingOf(start).startsWith('utf-16')) return
  // Texts hold tabs and ends of lines, and no other control characters.
  const control = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  if (start.includes(0) || control > start.length / 100) throw new InventoryError({ kind: 'binary' })
}

function encodingOf(start: Uint8Array): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const head = start.subarray(0, 1_000)
  const zeros = (from: 0 | 1): number => head.filter((byte, index) => index % 2 === from && byte === 0).length
  if (zeros(1) > head.length / 4 && zeros(0) === 0) return 'utf-16le'
  if (zeros(0) > head.length / 4 && zeros(1) === 0) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

const decoded = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes, { stream: true })

const separators = [',', ';', '\t', '|']

/** A cell in quotes, whatever separates it from the next. */
const quotedCell = /(?<=^|[,;\t|\r\n])"(?:[^"]|"")*"(?=$|[,;\t|\r\n])/g

/** Told from the widest rows: titles above the header hold no separators, and those within quotes separate nothing. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 64 * 1024).replaceAll(quotedCell, 'quoted')
  const counts = separators.map((delimiter) => {
    const rows: readonly string[][] = Papa.parse<string[]>(start, { delimiter, preview: 50 }).data
    const widths = rows.filter(hasContent).map((row) => row.length)
    const most = mode(widths)
    return { delimiter, score: most < 2 ? 0 : widths.filter((width) => width === most).length * 1_000 + most }
  })
  return counts.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/** The row with the names of the columns; `undefined` where the first row is a PC already. */
function headerAt(rows: readonly string[][], isHeader: (header: string) => boolean): number | undefined {
  const known = rows.map((row) => row.filter((cell) => isHeader(normalisedHeader(cell))).length)
  const most = Math.max(...known)
  if (most > 0) return known.indexOf(most)
  const width = mode(rows.filter(hasContent).map((row) => row.length))
  const first = rows.findIndex((row) => row.length >= width && hasContent(row))
  const row = rows[first] ?? []
  const looksLikeNames = row.every((cell) => cell.trim() !== '' && !/^[\d.,:{}-]+$/.test(cell) && !isProductKey(cell))
  return looksLikeNames && new Set(row).size === row.length ? first : undefined
}

/** A name for each column: what is empty gets its number, what is there twice is numbered. */
function distinct(names: readonly string[], width: number): readonly string[] {
  const taken = new Set<string>()
  return Array.from({ length: width }, (_, index) => {
    const name = names[index]?.trim() || `Column ${index + 1}`
    let own = name
    for (let number = 2; taken.has(own); number++) own = `${name} (${number})`
    taken.add(own)
    return own
  })
}
