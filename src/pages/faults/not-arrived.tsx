import { usePage } from '../../browser/use-page.ts'
import { PlainButton } from '../../ui/button.tsx'
import { Page } from '../frame/page.tsx'
import { PlainLink } from '../parts/links.tsx'
import { startPage, notArrived as text } from './text.ts'

/** The code of this page could not be fetched. Nothing is lost: the answers are in the address. */
export function NotArrivedPage({ onRetry }: { readonly onRetry: () => void }) {
  usePage(text.title, text.description)
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.heading}
      </h1>
      <p className="mt-4 max-w-measure">{text.explains}</p>
      <p className="mt-6 flex flex-wrap items-center gap-3">
        <PlainButton type="button" onClick={onRetry}>
          {text.retry}
        </PlainButton>
        <PlainLink to="/">{startPage}</PlainLink>
      </p>
    </Page>
  )
}
