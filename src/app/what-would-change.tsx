import { useMemo } from 'react'
import { Changes } from '../components/changes.tsx'
import { Section } from '../components/section.tsx'
import { changesOf } from '../screens/changes.ts'
import type { VerdictStep } from '../wizard/step.ts'
import { NotThere } from './not-there.tsx'
import { useTable } from './use-table.ts'
import { useUnhurried } from './use-unhurried.ts'

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
