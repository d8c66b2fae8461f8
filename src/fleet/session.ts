/** An inventory that is open: read once for what the columns hold, and decided again whenever the plan changes. */
import type { Check } from '../engine/check.ts'
import type { Recognition } from '../engine/recognition.ts'
import { Decider } from './decide.ts'
import { Inventory } from './inventory.ts'
import { type Layout, layoutBytes, layoutOf } from './layout.ts'
import { emptyPlan, fromColumn, type Plan } from './plan.ts'
import { InventoryError } from './problem.ts'
import { type Candidate, candidatesIn, isHeaderOf, nameColumn } from './recognise.ts'
import { isPc, type Rows, rowsOf } from './rows.ts'
import type { Source } from './source.ts'
import { type Group, type Grouping, group, type Summary, summarise } from './summary.ts'

export interface Progress {
  readonly rows: number
  readonly bytes: number
}

/** A PC of the inventory. */
export interface Pc {
  /** What it is called; its row where no column names it. */
  readonly name: string
  /** Where it stands in the inventory; the first is 0. */
  readonly place: number
  /** The place of its group. */
  readonly group: number
}

export class FleetSession {
  readonly check: Check
  readonly layout: Layout
  readonly candidates: readonly Candidate[]
  readonly #recognition: Recognition
  readonly #source: Source
  readonly #decider: Decider
  #inventory: Inventory | undefined
  #grouping: Grouping | undefined

  private constructor(check: Check, recognition: Recognition, source: Source, layout: Layout) {
    this.check = check
    this.layout = layout
    this.candidates = candidatesIn(recognition, check, layout.headers, layout.samples)
    this.#recognition = recognition
    this.#source = source
    this.#decider = new Decider(check)
  }

  /** Opens an inventory. Throws an {@link InventoryError} where there is none in it. */
  static async open(check: Check, recognition: Recognition, source: Source): Promise<FleetSession> {
    const start = await source.start(layoutBytes)
    const isWhole = source.size === undefined ? start.length < layoutBytes : source.size <= start.length
    return new FleetSession(check, recognition, source, layoutOf(start, isWhole, isHeaderOf(recognition, check)))
  }

  /**
   * The plan with what the headers say of the licences themselves. What only runs on the PCs, and what only looks like
   * it, is never taken by itself.
   */
  propose(plan: Plan): Plan {
    const { headers } = this.layout
    let proposed: Plan = plan.check === this.check.id ? plan : emptyPlan(this.check.id)
    for (const { question, header, shows } of this.candidates) {
      if (shows !== 'licence' || question in proposed.shared || question in proposed.columns) continue
      proposed = fromColumn(proposed, question, header)
    }
    const name = proposed.name ?? nameColumn(headers)
    return name === undefined ? proposed : { ...proposed, name }
  }

  /** Whether the columns of the plan have been read. */
  hasRead(plan: Plan): boolean {
    const read = this.#inventory?.headers
    return read !== undefined && this.#planned(plan).every((header) => read.includes(header))
  }

  /**
   * Reads the whole inventory. Throws an {@link InventoryError} where it cannot, and what the signal says where that is
   * aborted.
   */
  async read(plan: Plan, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Inventory> {
    const planned = this.#planned(plan)
    const all = [...new Set([...planned, ...this.candidates.map(({ header }) => header)])]
    try {
      return await this.#readColumns(all, signal, onProgress)
    } catch (cause) {
      const isTooMany = cause instanceof InventoryError && cause.problem.kind === 'too-many-kinds'
      if (!isTooMany || all.length === planned.length) throw cause
      return await this.#readColumns(planned, signal, onProgress)
    }
  }

  async #readColumns(
    headers: readonly string[],
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Inventory> {
    const inventory = new Inventory(this.layout.headers, headers)
    for await (const read of rowsOf(this.#source.pieces(), this.layout)) {
      signal.throwIfAborted()
      inventory.add(read)
      onProgress({ rows: inventory.rows, bytes: read.bytes })
    }
    if (inventory.rows === 0) throw new InventoryError({ kind: 'header-only' })
    this.#inventory = inventory
    return inventory
  }

  /** What the inventory comes to under a plan. It has to be read before. */
  decide(plan: Plan): Summary {
    const inventory = this.#read()
    this.#grouping = group(this.#decider, this.#recognition, plan, inventory)
    return summarise(this.#decider, this.#recognition, plan, inventory, this.#grouping)
  }

  /** The PCs of the inventory as it was decided last, read again from the file, in its order. */
  async *pcs(plan: Plan, signal: AbortSignal): AsyncGenerator<Pc> {
    const name = plan.name === undefined ? -1 : this.layout.headers.indexOf(plan.name)
    let place = 0
    for await (const { rows } of this.rows(signal)) {
      for (const row of rows) {
        if (!isPc(row)) continue
        yield { name: row[name] || `Row ${place + 1}`, place, group: this.groupAt(place) }
        place++
      }
    }
  }

  /** The rows of the inventory, read again. */
  async *rows(signal: AbortSignal): AsyncGenerator<Rows> {
    for await (const read of rowsOf(this.#source.pieces(), this.layout)) {
      signal.throwIfAborted()
      yield read
    }
  }

  /** The place of the group of the PC in that place. */
  groupAt(pc: number): number {
    return this.#grouping?.groupOf[this.#read().kindAt(pc)] ?? 0
  }

  /** The groups as they were decided last. */
  get groups(): readonly Group[] {
    return this.#grouping?.groups ?? []
  }

  #planned({ columns }: Plan): readonly string[] {
    return [...new Set(Object.values(columns))].filter((header) => this.layout.headers.includes(header))
  }

  #read(): Inventory {
    if (this.#inventory === undefined) throw new Error('The inventory is not read yet')
    return this.#inventory
  }
}
