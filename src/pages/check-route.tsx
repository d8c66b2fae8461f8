import { useEffect } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import type { Check } from '../engine/check.ts'
import type { Edition } from '../engine/edition.ts'
import { asLinkMemory, isLinkProblem, type LinkMemory, type LinkProblem } from '../engine/step/link.ts'
import { changedSince } from '../engine/step/shared-stamp.ts'
import { continueFrom, stepAt, stepsOf } from '../engine/step/step.ts'
import { noticesOf } from '../words/link-notices.ts'
import { backBeside, besideIn } from './compare/comparison-return.ts'
import { NotFoundPage } from './faults/not-found.tsx'
import { KeepThis } from './parts/keep-this.tsx'
import { QuestionScreen } from './question/question.tsx'
import { WhatCanHappen } from './question/what-can-happen.tsx'
import { FrameScreen } from './step-frame.tsx'
import { forgetCase } from './verdict/record-details.ts'
import { VerdictOfCheck } from './verdict-later.ts'

interface CheckRouteProps {
  readonly edition: Edition
  readonly check: Check
}

/** Shows the step that the address stands for, and keeps the address in its one right form. */
export function CheckRoute({ edition, check }: CheckRouteProps) {
  const { step: asked } = useParams()
  const { hash } = useLocation()
  if (asked !== undefined && !stepsOf(check).includes(asked)) return <NotFoundPage edition={edition} />
  // The address of a page that is made beforehand may bring answers that are not known then.
  if (import.meta.env.SSR && hash === '' && !needsNoAnswer(check, asked ?? ''))
    return <FrameScreen check={check} asked={asked ?? ''} />
  return <StepOfCheck edition={edition} check={check} asked={asked ?? ''} />
}

/** Whether a step can be shown as it is before any answer is known: the first question alone can. */
export function needsNoAnswer(check: Check, asked: string): boolean {
  const first = stepAt(check, '', '')
  return asked === '' || (first.kind === 'question' && first.question === asked)
}

function StepOfCheck({ edition, check, asked }: CheckRouteProps & { readonly asked: string }) {
  const { pathname, hash, state } = useLocation()
  const navigate = useNavigate()
  const others = edition.checks.flatMap((other) => other.flow.questions.map((question) => question.id))
  const step = stepAt(check, asked, hash, others)
  const isInPlace = `${pathname}${hash}` === step.address
  // Once the address is put right, what else the link said is known from the history entry alone.
  const { problems, memory } = isInPlace ? recalled(state) : step
  const beside = besideIn(state)
  const notices = noticesOf(check, step.facts, problems)
  const changed = changedSince(edition, step, memory)

  useEffect(() => {
    if (!isInPlace) navigate(step.address, { replace: true, state: { problems, memory, beside } })
  })

  const isAnew = hash === ''
  useEffect(() => {
    if (isAnew) forgetCase()
  }, [isAnew])

  if (step.kind === 'verdict')
    return <VerdictOfCheck key={step.address} edition={edition} step={step} notices={notices} changed={changed} />

  function onAnswer(value: string) {
    if (step.kind !== 'question') return
    const { here, next } = continueFrom(step, value)
    // First the answer into this entry, so that Back comes back to it; then on.
    navigate(here, { replace: true, state: { beside } })
    navigate(backBeside(edition, check, beside, next), { state: { beside } })
  }
  return (
    <QuestionScreen
      edition={edition}
      step={step}
      notices={notices}
      changed={changed}
      ahead={
        <>
          <WhatCanHappen step={step} />
          {step.given.length > 0 && <KeepThis edition={edition} step={step} />}
        </>
      }
      onAnswer={onAnswer}
    />
  )
}

/** What an earlier visit to this history entry found in its link. Anything else there is none of ours. */
function recalled(state: unknown): { readonly problems: readonly LinkProblem[]; readonly memory: LinkMemory } {
  if (typeof state !== 'object' || state === null) return { problems: [], memory: {} }
  const { problems, memory }: Partial<Record<string, unknown>> = { ...state }
  return { problems: Array.isArray(problems) ? problems.filter(isLinkProblem) : [], memory: asLinkMemory(memory) }
}
