import type { ReactNode } from 'react'
import { currentUrl } from '../../browser/this-page.ts'
import { usePage } from '../../browser/use-page.ts'
import { Hydrated } from '../../hydration/hydrate.tsx'
import { Boundary } from '../../ui/boundary.tsx'
import { TextField } from '../../ui/fields.tsx'
import { Page } from '../frame/page.tsx'
import { PlainLink } from '../parts/links.tsx'
import { crash as text } from './text.ts'

interface CrashBoundaryProps {
  /** What tells one page from another: the next page is rendered again. */
  readonly page: string
  readonly children: ReactNode
}

/** Keeps an exception in a page from leaving a blank screen. */
export function CrashBoundary({ page, children }: CrashBoundaryProps) {
  const crashed = (
    <Hydrated>
      <CrashPage />
    </Hydrated>
  )
  return (
    <Boundary of={page} fallback={crashed}>
      {children}
    </Boundary>
  )
}

/** Something of ours went wrong. The link is kept, so that no answer is lost. */
function CrashPage() {
  usePage(text.title, text.description)
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.heading}
      </h1>
      <p className="mt-4 max-w-measure">{text.explains}</p>
      <div className="mt-6 max-w-measure">
        <TextField label={text.link} readOnly value={currentUrl()} onFocus={(event) => event.currentTarget.select()} />
      </div>
      <p className="mt-6">
        <PlainLink to="/">{text.startAgain}</PlainLink>
      </p>
    </Page>
  )
}
