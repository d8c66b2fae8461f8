import { useEffect, useState } from 'react'
import type { PackedCheck, PackedTable } from '../../engine/table/packed.ts'
import { arriving } from '../../lazy/arriving.ts'

let known: PackedTable | undefined

/** All paths of a check, fetched once they are wanted; nothing until they are there, or where they do not come. */
export function useTable(
  check: string,
  isWanted = true,
): { readonly packed: PackedCheck | undefined; readonly hasFailed: boolean } {
  const [table, setTable] = useState(known)
  const [hasFailed, setHasFailed] = useState(false)
  useEffect(() => {
    if (known !== undefined) {
      setTable(known)
      return
    }
    if (!isWanted) return
    arriving(() => import('virtual:truth-table')).then(
      ({ packed }) => {
        known = packed
        setTable(packed)
      },
      () => setHasFailed(true),
    )
  }, [isWanted])
  return { packed: table?.checks.find(({ id }) => id === check), hasFailed }
}
