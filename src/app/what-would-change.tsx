import { useMemo } from 'react'
import { Changes } from '../components/changes.tsx'
import { changesOf } from '../screens/changes.ts'
import type { VerdictStep } from '../wizard/step.ts'
import { NotThere } from './not-there.tsx'
import { useTable } from './use-table.ts'

/** What would make a verdict better, found by looking at every path of the check after the verdict is shown. */
export function WhatWouldChange({ step }: { readonly step: VerdictStep }) {
  const { packed, hasFailed } = useTable(step.check.id)
  const changes = useMemo(() => packed && changesOf(packed, step), [packed, step])
  return (
    <section className="no-print mt-10">
      <h2 className="text-heading">What would change this verdict</h2>
      {changes === undefined ? <NotThere hasFailed={hasFailed} /> : <Changes {...changes} />}
    </section>
  )
}
