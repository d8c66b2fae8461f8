import { chunkOf } from '../../browser/chunk.ts'
import type { PackedCheck, PackedTable } from '../../engine/table/packed.ts'

/** Every path of every check, which is a megabyte before it is packed. */
export const tableChunk = chunkOf(async () => (await import('virtual:truth-table')).packed)

/** The paths of a check. Throws on one that the table does not have. */
export function packedCheck({ checks }: PackedTable, id: string): PackedCheck {
  const found = checks.find((check) => check.id === id)
  if (found === undefined) throw new Error(`The truth table has no check ${id}`)
  return found
}
