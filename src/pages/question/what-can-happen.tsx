import { useState } from 'react'
import type { QuestionStep } from '../../engine/step/step.ts'
import { NotThere } from '../../lazy/not-there.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useTable } from '../parts/use-table.ts'
import { aheadOf } from './ahead.ts'
import { Ahead } from './ahead-list.tsx'

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
