import { useMemo } from 'react'
import { useUnhurried } from '../../browser/use-time-sliced.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { NotThere } from '../../lazy/not-there.tsx'
import { Section } from '../../ui/section.tsx'
import { useTable } from '../parts/use-table.ts'
import { changesOf } from './changes.ts'
import { Changes } from './changes-list.tsx'

/** What would make a verdict better, found by looking at every path of the check after the verdict is shown. */
export function WhatWouldChange({ step }: { readonly step: VerdictStep }) {
  const { packed, hasFailed } = useTable(step.check.id)
  const search = useMemo(() => packed && (() => changesOf(packed, step)), [packed, step])
  const changes = useUnhurried(search)
  return (
    <Section heading="What would change this verdict" isForScreen>
      {changes === undefined ? <NotThere hasFailed={hasFailed} /> : <Changes {...changes} />}
    </Section>
  )
}
