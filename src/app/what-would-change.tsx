import { useEffect, useMemo, useState } from 'react'
import { Changes } from '../components/changes.tsx'
import { changesOf } from '../screens/changes.ts'
import type { PackedTable } from '../table/packed.ts'
import type { VerdictStep } from '../wizard/step.ts'

let table: PackedTable | undefined

/** The truth table, fetched after the verdict is shown; nothing until then. `undefined` too where it does not come. */
function useTable(): { readonly table: PackedTable | undefined; readonly hasFailed: boolean } {
  const [loaded, setLoaded] = useState(table)
  const [hasFailed, setHasFailed] = useState(false)
  useEffect(() => {
    if (table !== undefined) return
    import('virtual:truth-table').then(
      ({ packed }) => {
        table = packed
        setLoaded(packed)
      },
      () => setHasFailed(true),
    )
  }, [])
  return { table: loaded, hasFailed }
}

/** What would make a verdict better, found by looking at every path of the check. */
export function WhatWouldChange({ step }: { readonly step: VerdictStep }) {
  const { table: known, hasFailed } = useTable()
  const changes = useMemo(() => {
    const packed = known?.checks.find(({ id }) => id === step.check.id)
    return packed && changesOf(packed, step)
  }, [known, step])
  return (
    <section className="no-print mt-10">
      <h2 className="text-heading">What would change this verdict</h2>
      {changes !== undefined && <Changes {...changes} />}
      {changes === undefined && (
        <p className="mt-3 min-h-24 text-soft">
          {hasFailed ? 'This part did not arrive. Reload the page when there is a network again.' : 'Looking…'}
        </p>
      )}
    </section>
  )
}
