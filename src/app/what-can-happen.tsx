import { useState } from 'react'
import { Ahead } from '../components/ahead.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { aheadOf } from '../screens/ahead.ts'
import type { QuestionStep } from '../wizard/step.ts'
import { NotThere } from './not-there.tsx'
import { useTable } from './use-table.ts'

/** What each answer to a question can still come to; looked up when somebody wants to know. */
export function WhatCanHappen({ step }: { readonly step: QuestionStep }) {
  const [isOpen, setIsOpen] = useState(false)
  const { packed, hasFailed } = useTable(step.check.id, isOpen)
  return (
    <Disclosure summary="What can still happen" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      {isOpen && (packed === undefined ? <NotThere hasFailed={hasFailed} /> : <Ahead groups={aheadOf(packed, step)} />)}
    </Disclosure>
  )
}
