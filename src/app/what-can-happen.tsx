import { useState } from 'react'
import { Ahead } from '../components/ahead.tsx'
import { aheadOf } from '../screens/ahead.ts'
import type { QuestionStep } from '../wizard/step.ts'
import { NotThere } from './not-there.tsx'
import { useTable } from './use-table.ts'

/** What each answer to a question can still come to; looked up when somebody wants to know. */
export function WhatCanHappen({ step }: { readonly step: QuestionStep }) {
  const [isOpen, setIsOpen] = useState(false)
  const { packed, hasFailed } = useTable(step.check.id, isOpen)
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="inline-block min-h-6 underline decoration-dotted underline-offset-3">
        What can still happen
      </summary>
      {isOpen && (packed === undefined ? <NotThere hasFailed={hasFailed} /> : <Ahead groups={aheadOf(packed, step)} />)}
    </details>
  )
}
