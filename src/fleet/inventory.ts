/** An inventory as the kinds of PCs in it: distinct combinations of values, and for each row the number of its kind. */
import { InventoryError } from './problem.ts'
import { isPc, lineOf, type Rows } from './rows.ts'

/** PCs whose values in the columns that matter are the same. */
export interface Kind {
  /** The values, in the order of the columns that matter. */
  readonly values: readonly string[]
  count: number
}

/** More kinds than that are no kinds: the columns tell single PCs apart. */
export const mostKinds = 100_000

export interface Uneven {
  count: number
  /** The line of the first. */
  readonly line: number
}

/** Gathers rows into kinds. Holds no row, so that a million of them take no more than a number each. */
export class Inventory {
  readonly headers: readonly string[]
  readonly kinds: Kind[] = []
  /** Rows with more cells, or fewer, than there are columns. They count all the same. */
  longer: Uneven | undefined
  shorter: Uneven | undefined
  /** The most cells that a row has. */
  width: number
  rows = 0

  readonly #columns: readonly number[]
  readonly #expected: number
  /** Of each column, the number of each value. */
  readonly #numbers: readonly Map<string, number>[]
  /** Of each column, the number of each value with what stands in the columns before it. */
  readonly #pairs: readonly Map<number, number>[]
  #kindOfRow = new Uint32Array(1024)

  /**
   * @param all The headers of the file.
   * @param headers Those of the columns that matter.
   */
  constructor(all: readonly string[], headers: readonly string[]) {
    this.headers = headers
    this.#columns = headers.map((header) => all.indexOf(header))
    this.#numbers = headers.map(() => new Map())
    this.#pairs = headers.map(() => new Map())
    this.#expected = all.length
    this.width = all.length
  }

  /** Adds rows. Empty ones are no PCs. */
  add(read: Rows): void {
    const { rows } = read
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? []
      if (!isPc(row)) continue
      if (row.length !== this.#expected) this.#noteUneven(read, index, row)
      if (this.rows === this.#kindOfRow.length) this.#grow()
      this.#kindOfRow[this.rows++] = this.#kindFor(row)
    }
  }

  /** The number of the kind that a row is of. */
  kindAt(row: number): number {
    return this.#kindOfRow[row] ?? 0
  }

  #kindFor(row: readonly string[]): number {
    let kind = 0
    for (let at = 0; at < this.#columns.length; at++) {
      const number = this.#numberOf(at, row[this.#columns[at] ?? -1] ?? '')
      kind = at === 0 ? number : this.#pairOf(at, kind, number)
    }
    const known = this.kinds[kind]
    if (known !== undefined) known.count++
    else this.kinds.push({ values: this.#columns.map((column) => apart(row[column] ?? '')), count: 1 })
    return kind
  }

  /** The number of a value of a column. Numbers count up from 0, so that those of the last pairs are those of kinds. */
  #numberOf(at: number, value: string): number {
    const numbers = this.#numbers[at]
    const known = numbers?.get(value)
    if (known !== undefined) return known
    const number = this.#next(numbers?.size)
    numbers?.set(apart(value), number)
    return number
  }

  /** The number of the values up to this column, given that of those before it. */
  #pairOf(at: number, before: number, number: number): number {
    const pairs = this.#pairs[at]
    const key = before * mostKinds + number
    const known = pairs?.get(key)
    if (known !== undefined) return known
    const pair = this.#next(pairs?.size)
    pairs?.set(key, pair)
    return pair
  }

  #next(size = 0): number {
    if (size >= mostKinds) throw new InventoryError({ kind: 'too-many-kinds', headers: this.headers })
    return size
  }

  #noteUneven(read: Rows, index: number, row: readonly string[]): void {
    if (row.length > this.#expected) {
      this.longer ??= { count: 0, line: lineOf(read, index) }
      this.longer.count++
      this.width = Math.max(this.width, row.length)
    } else {
      this.shorter ??= { count: 0, line: lineOf(read, index) }
      this.shorter.count++
    }
  }

  #grow(): void {
    const larger = new Uint32Array(this.#kindOfRow.length * 2)
    larger.set(this.#kindOfRow)
    this.#kindOfRow = larger
  }
}

/** A copy that does not hold on to the text it was cut from, as engines do, which is megabytes long. */
const apart = (value: string): string => (value.length < 13 ? value : JSON.parse(JSON.stringify(value)))
