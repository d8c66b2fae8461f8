import { useEffect } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { chunkOf } from '../browser/chunk.ts'
import { today } from '../browser/clock.ts'
import type { Check } from '../engine/check.ts'
import type { Edition } from '../engine/edition.ts'
import { beforeIn, withBefore } from '../engine/step/changed-from.ts'
import { continueToComparison, returnIn } from '../engine/step/comparison-link.ts'
import { sharedAddress } from '../engine/step/shared-stamp.ts'
import { allStep, continueFrom, lossAt, stepAt, stepsOf, verdictStep } from '../engine/step/step.ts'
import { NotFoundPage } from './faults/not-found.tsx'
import { lazyPage } from './lazy-page.tsx'
import { QuestionPage } from './question/question.tsx'
import { forgetCase } from './verdict/record-details.ts'

/** No question needs the code of the verdict, so it is loaded after the first of them. */
export const verdictChunk = chunkOf(async () => (await import('./verdict/verdict.tsx')).VerdictPage)
const VerdictPage = lazyPage(verdictChunk)
const allChunk = chunkOf(async () => (await import('./all/all.tsx')).AllPage)
const AllPage = lazyPage(allChunk)

/** What of a check is lazy-loaded, by the step that addresses name, with its module for the prerenderer. */
export const lazySteps = [
  { step: verdictStep, module: 'pages/verdict/verdict.tsx', chunk: verdictChunk },
  { step: allStep, module: 'pages/all/all.tsx', chunk: allChunk },
]

/** The same answers seen otherwise than step by step. */
export const views: readonly string[] = [allStep]

interface CheckRouteProps {
  readonly edition: Edition
  readonly check: Check
}

/**
 * Shows the step that the address stands for. The address stays as it is given until the next answer, so what it says
 * beside the answers, and what of it cannot be used, is read from it again each time.
 */
export function CheckRoute({ edition, check }: CheckRouteProps) {
  const { step: asked = '' } = useParams()
  if (asked !== '' && ![...stepsOf(check), ...views].includes(asked)) return <NotFoundPage edition={edition} />
  return <StepOfCheck edition={edition} check={check} asked={asked} />
}

function StepOfCheck({ edition, check, asked }: CheckRouteProps & { readonly asked: string }) {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const others = edition.checks.flatMap((other) => other.flow.questions.map((question) => question.id))
  const step = stepAt(check, asked, hash, others)

  const isNewCase = Object.keys(step.answers).length === 0
  useEffect(() => {
    if (isNewCase) forgetCase()
  }, [isNewCase])

  function answer(value: string) {
    if (step.kind === 'verdict') return
    const back = returnIn(hash)
    const answered = continueFrom(step, value)
    const { here, next } = back === undefined ? answered : continueToComparison(edition, check, back, answered)
    const reached = answered.isVerdict ? stepAt(check, verdictStep, answered.hash) : undefined
    // Whoever copies it from the address bar then passes on as much as with the button.
    const shared = back === undefined && reached?.kind === 'verdict' ? sharedAddress(edition, reached, today()) : next
    const changedFrom = beforeIn(step, hash) ?? (step.isChange ? stepAt(check, verdictStep, step.hash) : undefined)
    const now = stepAt(check, verdictStep, answered.hash).answers
    const remembering = (address: string): string =>
      changedFrom === undefined || back !== undefined ? address : withBefore(address, changedFrom.answers, now)
    // First the answer into this entry, so that Back comes back to it; then on.
    navigate(remembering(here), { replace: true })
    navigate(remembering(shared))
  }

  if (asked === allStep) return <AllPage edition={edition} step={step} />
  switch (step.kind) {
    case 'verdict':
      return <VerdictPage key={step.address} edition={edition} step={step} before={beforeIn(step, hash)} />
    case 'question':
      return <QuestionPage edition={edition} step={step} lost={lossAt(step, asked)} onAnswer={answer} />
  }
}
