import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { InPageLink } from './in-page-link.tsx'

export const productName = 'Reimaging Advisor'

interface PageProps {
  /** The way back, above the main part. */
  readonly back?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page: skip link, header, the way back, main part and footer. */
export function Page({ back, children }: PageProps) {
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <header className="border-b border-line">
        <InPageLink
          targetId="main"
          className="no-print sr-only focus:not-sr-only focus:absolute focus:top-3 focus:left-3 focus:z-10 focus:bg-raise focus:px-3 focus:py-2"
        >
          Skip to main content
        </InPageLink>
        <div className="mx-auto flex max-w-page flex-wrap items-baseline gap-x-6 gap-y-1 px-4.5 py-3 wide:px-6 print:px-0! print:pt-0!">
          <Link to="/" className="mr-auto py-1 font-serif font-semibold text-ink no-underline">
            {productName}
          </Link>
          <nav aria-label="Main" className="no-print flex flex-wrap gap-x-6 text-small">
            <Link to="/reimaging" className="py-1">
              Reimaging check
            </Link>
            <Link to="/upgrade" className="py-1">
              Upgrade check
            </Link>
            <Link to="/sources" className="py-1">
              Sources
            </Link>
          </nav>
        </div>
      </header>
      <div className="mx-auto w-full max-w-page grow px-4.5 pb-16 wide:px-6 print:px-0! print:pb-0">
        <div className="no-print min-h-13 pt-5 text-small">{back && <nav aria-label="Back">{back}</nav>}</div>
        <main id="main" tabIndex={-1} className="pt-5 outline-none print:pt-4">
          {children}
        </main>
      </div>
      <footer className="no-print border-t border-line">
        <div className="mx-auto flex max-w-page flex-wrap gap-x-6 gap-y-1 px-4.5 py-5 text-note text-soft wide:px-6">
          <p className="mr-auto py-0.5">
            Guidance, not legal advice. Nothing you answer leaves your browser. Not a Microsoft product.
          </p>
          <nav aria-label="About" className="flex flex-wrap gap-x-6">
            <Link to="/rules/table" className="py-0.5">
              Every path and its verdict
            </Link>
            <Link to="/about" className="py-0.5">
              About this tool
            </Link>
          </nav>
        </div>
      </footer>
    </div>
  )
}

export function BackLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link to={to} className="inline-block py-1">
      <span aria-hidden="true">‹ </span>
      {children}
    </Link>
  )
}
