import { useEffect } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import type { Check } from '../engine/check.ts'
import type { Edition } from '../engine/edition.ts'
import { continueToComparison, returnIn } from '../engine/step/comparison-link.ts'
import { changedSince } from '../engine/step/shared-stamp.ts'
import { continueFrom, stepAt, stepsOf } from '../engine/step/step.ts'
import { noticesOf } from '../words/link-notices.ts'
import { NotFoundRoute } from './faults/not-found-route.tsx'
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

/**
 * Shows the step that the address stands for. The address stays as it is given until the next answer, so what it says
 * beside the answers, and what of it cannot be used, is read from it again each time.
 */
export function CheckRoute({ edition, check }: CheckRouteProps) {
  const { step: asked } = useParams()
  const { hash } = useLocation()
  if (asked !== undefined && !stepsOf(check).includes(asked)) return <NotFoundRoute edition={edition} />
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
  const { hash } = useLocation()
  const navigate = useNavigate()
  const others = edition.checks.flatMap((other) => other.flow.questions.map((question) => question.id))
  const step = stepAt(check, asked, hash, others)
  const notices = noticesOf(check, step.facts, step.problems)
  const changed = changedSince(edition, step, step.memory)

  const isNewCase = Object.keys(step.answers).length === 0
  useEffect(() => {
    if (isNewCase) forgetCase()
  }, [isNewCase])

  if (step.kind === 'verdict')
    return <VerdictOfCheck key={step.address} edition={edition} step={step} notices={notices} changed={changed} />

  function onAnswer(value: string) {
    if (step.kind !== 'question') return
    const back = returnIn(hash)
    const answered = continueFrom(step, value)
    const { here, next } = back === undefined ? answered : continueToComparison(edition, check, back, answered)
    // First the answer into this entry, so that Back comes back to it; then on.
    navigate(here, { replace: true })
    navigate(next)
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
