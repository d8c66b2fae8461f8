import { usePage } from '../../browser/use-page.ts'
import { PlainButton } from '../../ui/button.tsx'
import { Page } from '../frame/page.tsx'
import { PlainLink } from '../parts/links.tsx'

/** The code of this page could not be fetched. Nothing is lost: the answers are in the address. */
export function NotArrivedScreen({ onRetry }: { onRetry(): void }) {
  usePage('Page did not arrive', 'A part of this page could not be fetched.')
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        This page did not arrive
      </h1>
      <p className="mt-4 max-w-measure">
        A part of it could not be fetched: there may be no network, or this tool was updated a moment ago. Your answers
        are in the address and stay there.
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-3">
        <PlainButton type="button" onClick={onRetry}>
          Try again
        </PlainButton>
        <PlainLink to="/">Start page</PlainLink>
      </p>
    </Page>
  )
}
