/** Reads the rows of an inventory piece by piece, and writes rows again. */
import Papa from 'papaparse'
import { asCell } from '../engine/outside-text.ts'
import { type Encoding, hasContent, type Layout } from './layout.ts'
import { InventoryError } from './problem.ts'

/** Rows that were read in one go. */
export interface Rows {
  readonly rows: readonly (readonly string[])[]
  /** The line of the file at which the first of them begins. */
  readonly line: number
  /** How many bytes have been read by now. */
  readonly bytes: number
}

/** More than any row can be: what has not ended by then has a quotation mark that never closes. */
const longestRow = 4_000_000

/**
 * The rows of the PCs, without what stands before them and without empty rows. Throws an {@link InventoryError} where a
 * quotation mark never closes.
 */
export async function* rowsOf(pieces: AsyncIterable<Uint8Array>, layout: Layout): AsyncGenerator<Rows> {
  const { delimiter, newline } = layout
  const reader = new TextReader(layout.encoding)
  const parser = new Papa.Parser({ delimiter, newline })
  let text = ''
  let toSkip = layout.rowsBefore
  let line = 1
  let bytes = 0

  function parse(isLast: boolean): Rows | undefined {
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>
    const open = errors.find(({ code }) => code === 'MissingQuotes')
    if (open !== undefined)
      throw new InventoryError({ kind: 'open-quote', line: lineOf({ rows: data, line }, open.row ?? 0) })
    if (newline === '\n') for (const row of data) withoutReturn(row)
    const first = line
    const skipped = Math.min(toSkip, data.length)
    line += text.includes('"') ? ends(text, isLast ? text.length : meta.cursor, newline) : data.length
    text = isLast ? '' : text.slice(meta.cursor)
    toSkip -= skipped
    if (data.length === 0) return undefined
    return { rows: skipped === 0 ? data : data.slice(skipped), line: first + skipped, bytes }
  }

  for await (const piece of pieces)
    for (const part of partsOf(piece)) {
      bytes += part.length
      text += reader.read(part)
      const rows = parse(false)
      if (text.length > longestRow) throw new InventoryError({ kind: 'open-quote', line })
      if (rows !== undefined) yield rows
    }
  text += reader.end()
  const rows = text === '' ? undefined : parse(true)
  if (rows !== undefined) yield rows
}

const partBytes = 64 * 1024

/** Rows of so little are gone before an engine moves them to its old generation, which takes three times as long. */
export function* partsOf(piece: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < piece.length; at += partBytes) yield piece.subarray(at, at + partBytes)
}

/** The line at which one of the rows begins. */
export function lineOf({ rows, line }: Pick<Rows, 'rows' | 'line'>, index: number): number {
  const within = rows.slice(0, index).flat().join('').match(/\n/g)?.length ?? 0
  return line + index + within
}

/** Whether a row stands for a PC. */
export const isPc = hasContent

function ends(text: string, until: number, newline: string): number {
  let count = 0
  for (let at = text.indexOf(newline); at !== -1 && at < until; at = text.indexOf(newline, at + newline.length)) count++
  return count
}

/** Where lines end now one way and now the other, the parser leaves half of an end in the last cell. */
function withoutReturn(row: string[]): void {
  const last = row.length - 1
  if (row[last]?.endsWith('\r')) row[last] = row[last].slice(0, -1)
}

/**
 * Decodes a file piece by piece. What begins as UTF-8 and then is none goes on as Windows-1252: accents may come late.
 */
class TextReader {
  #decoder: TextDecoder
  #isCertain: boolean
  #rest = new Uint8Array()

  constructor(encoding: Encoding) {
    this.#isCertain = encoding !== 'utf-8'
    this.#decoder = new TextDecoder(encoding, { fatal: !this.#isCertain })
  }

  read(piece: Uint8Array): string {
    if (this.#isCertain) return this.#decoder.decode(piece, { stream: true })
    const bytes = this.#rest.length === 0 ? piece : joined(this.#rest, piece)
    const whole = wholeCharacters(bytes)
    this.#rest = bytes.slice(whole)
    return this.#decode(bytes.subarray(0, whole), true)
  }

  end(): string {
    const rest = this.#rest
    this.#rest = new Uint8Array()
    return this.#isCertain ? this.#decoder.decode() : this.#decode(rest, false)
  }

  /** In one stream, although each piece is whole: Node takes seven times as long for pieces of their own. */
  #decode(bytes: Uint8Array, stream: boolean): string {
    try {
      return this.#decoder.decode(bytes, { stream })
    } catch {
      this.#decoder = new TextDecoder('windows-1252')
      this.#isCertain = true
      const text = this.#decoder.decode(joined(bytes, this.#rest), { stream: true })
      this.#rest = new Uint8Array()
      return text
    }
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(one.length + other.length)
  all.set(one)
  all.set(other, one.length)
  return all
}

/** How many bytes of a piece of UTF-8 are whole characters: its last one may go on in the next piece. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return byte >= 0xf0 || (byte >= 0xe0 && back < 3) || back < 2 ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/**
 * Rows as comma-separated values (RFC 4180), a line each, and none of them a formula, see {@link asCell}.
 */
export function lineOfCells(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** Most cells: no formula, and nothing to quote. One look at them saves most of the time of an export. */
const plain = /^(?:\w(?:[\w .:/()-]*\w)?)?$/

function cell(value: string): string {
  if (plain.test(value)) return value
  const safe = asCell(value)
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
