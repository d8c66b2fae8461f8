import { Link } from 'react-router'
import { focusOn } from '../../browser/focus.ts'
import type { Edition } from '../../engine/edition.ts'
import type { Step } from '../../engine/step/step.ts'
import { forgetUnderWay, stepUnderWay, useUnderWay } from '../../saved/under-way.ts'
import { QuietButton } from '../../ui/button.tsx'
import { goOn as text } from './text.ts'

/**
 * Offers to go on with the check that this browser was left at. One line in the room above the page, which is there
 * anyway: it appears once the page is hydrated and moves nothing.
 */
export function GoOn({ edition }: { readonly edition: Edition }) {
  const address = useUnderWay()
  const step = address === undefined ? undefined : stepUnderWay(edition, address)
  if (step === undefined || address === undefined) return undefined

  function forget() {
    forgetUnderWay()
    focusOn('main')
  }

  return (
    <section aria-label={text.about} className="flex h-10 items-center gap-x-4">
      <Link to={address} className="flex min-h-8 min-w-0 items-center gap-x-1 touch:min-h-11">
        <span className="truncate">
          {text.goOn} <bdi>{step.check.nameCase(step.facts)}</bdi>
        </span>{' '}
        <span className="shrink-0">({progressOf(step)})</span>
      </Link>
      <QuietButton type="button" onClick={forget} title={text.where}>
        {text.forget}
      </QuietButton>
    </section>
  )
}

function progressOf(step: Step): string {
  const { length } = step.given
  return step.kind === 'verdict' ? text.decided : text.progress(length, length + 1 + step.atMostAfter)
}
