/** What the build computed from every path of an edition. Lazy-loaded: a table is a megabyte before it is packed. */
import { type Chunk, chunkOf } from '../../browser/chunk.ts'
import { entryAt } from '../../editions/index.ts'
import type { Check } from '../../engine/check.ts'
import type { CorrectionCount } from '../../engine/corrections.ts'
import type { DrawnMap } from '../../engine/map/drawn.ts'
import type { PackedCheck, PackedTable } from '../../engine/table/packed.ts'
import type { Measured } from '../about/measured.ts'

/** Each loads its part. */
interface EveryPath {
  table(): Promise<PackedTable>
  proof(): Promise<Measured>
  corrections(): Promise<readonly CorrectionCount[]>
  /** The map of each check, by its id. */
  maps(): Promise<Readonly<Record<string, DrawnMap>>>
}

const computed: Readonly<Record<string, EveryPath>> = {
  '2009-10': {
    table: async () => (await import('virtual:truth-table/2009-10')).packed,
    proof: async () => (await import('virtual:proof/2009-10')).proof,
    corrections: async () => (await import('virtual:corrections/2009-10')).counts,
    maps: async () => (await import('virtual:map/2009-10')).maps,
  },
  '2026-05': {
    table: async () => (await import('virtual:truth-table/2026-05')).packed,
    proof: async () => (await import('virtual:proof/2026-05')).proof,
    corrections: async () => (await import('virtual:corrections/2026-05')).counts,
    maps: async () => (await import('virtual:map/2026-05')).maps,
  },
}

/** What was computed from the paths of the edition of that id. Throws where nothing was. */
export function everyPathOf(edition: string): EveryPath {
  const found = computed[edition]
  if (found === undefined) throw new Error(`Nothing was computed from the paths of ${edition}`)
  return found
}

const tables = new Map(Object.entries(computed).map(([id, { table }]) => [id, chunkOf(table)]))

/** Every path of the edition to which a check belongs. */
export function tableChunkOf({ base }: Pick<Check, 'base'>): Chunk<PackedTable> {
  const { id } = entryAt(base)
  const found = tables.get(id)
  if (found === undefined) throw new Error(`Nothing was computed from the paths of ${id}`)
  return found
}

/** The paths of a check. Throws on one that the table does not have. */
export function packedCheck({ checks }: PackedTable, id: string): PackedCheck {
  const found = checks.find((check) => check.id === id)
  if (found === undefined) throw new Error(`The truth table has no check ${id}`)
  return found
}
