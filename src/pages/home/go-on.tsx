import { Link } from 'react-router'
import { focusOn } from '../../browser/focus.ts'
import { forgetUnderWay, useUnderWay } from '../../saved/under-way.ts'
import { QuietButton } from '../../ui/button.tsx'
import { goOn as text } from './text.ts'

/**
 * Offers to go on with the check that this browser was left at. One line in a gap of the page that is there anyway: it
 * appears once the page is hydrated, and moves nothing.
 */
export function GoOn() {
  const underWay = useUnderWay()

  function forget() {
    forgetUnderWay()
    focusOn('main')
  }

  return (
    <div className="flex h-14 items-center">
      {underWay !== undefined && (
        <section aria-label={text.about} className="flex max-w-full items-center gap-x-4">
          <Link to={underWay.address} className="flex min-h-8 min-w-0 items-center gap-x-1 touch:min-h-11">
            <span className="line-clamp-2">
              {text.goOn} <bdi>{underWay.name}</bdi>
            </span>{' '}
            <span className="shrink-0">({text.progress(underWay)})</span>
          </Link>
          <QuietButton type="button" onClick={forget} title={text.where}>
            {text.forget}
          </QuietButton>
        </section>
      )}
    </div>
  )
}
