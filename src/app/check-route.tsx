import { useEffect } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { QuestionScreen } from '../screens/question.tsx'
import { VerdictScreen } from '../screens/verdict.tsx'
import type { Check } from '../wizard/check.ts'
import type { Edition } from '../wizard/edition.ts'
import { isLinkProblem, type LinkProblem } from '../wizard/link.ts'
import { noticesOf } from '../wizard/notice.ts'
import { continueFrom, isStepOf, stepAt } from '../wizard/step.ts'
import { NotFoundRoute } from './not-found-route.tsx'
import { wholeAddress } from './whole-address.ts'

interface CheckRouteProps {
  readonly edition: Edition
  readonly check: Check
}

/** Shows the step that the address stands for, and keeps the address in its one right form. */
export function CheckRoute({ edition, check }: CheckRouteProps) {
  const { step: asked } = useParams()
  return asked === undefined || isStepOf(check, asked) ? (
    <StepOfCheck edition={edition} check={check} asked={asked ?? ''} />
  ) : (
    <NotFoundRoute edition={edition} />
  )
}

function StepOfCheck({ edition, check, asked }: CheckRouteProps & { readonly asked: string }) {
  const { pathname, hash, state } = useLocation()
  const navigate = useNavigate()
  const others = edition.checks.flatMap((other) => other.flow.questions.map((question) => question.id))
  const step = stepAt(check, asked, hash, others)
  const isInPlace = `${pathname}${hash}` === step.address
  // Once the address is put right, what was wrong with it is known from the history entry alone.
  const problems = isInPlace && step.problems.length === 0 ? problemsIn(state) : step.problems
  const notices = noticesOf(check, step.facts, problems)

  useEffect(() => {
    if (!isInPlace) navigate(step.address, { replace: true, state: { problems } })
  })

  if (step.kind === 'verdict')
    return (
      <VerdictScreen
        key={step.address}
        edition={edition}
        step={step}
        notices={notices}
        link={wholeAddress(step.address)}
      />
    )

  function onAnswer(value: string) {
    if (step.kind !== 'question') return
    const { here, next } = continueFrom(step, value)
    // First the answer into this entry, so that Back comes back to it; then on.
    navigate(here, { replace: true })
    navigate(next)
  }
  return <QuestionScreen key={step.address} edition={edition} step={step} notices={notices} onAnswer={onAnswer} />
}

/** What an earlier visit to this history entry found. Anything else there is none of ours. */
function problemsIn(state: unknown): readonly LinkProblem[] {
  if (typeof state !== 'object' || state === null || !('problems' in state)) return []
  return Array.isArray(state.problems) ? state.problems.filter(isLinkProblem) : []
}
