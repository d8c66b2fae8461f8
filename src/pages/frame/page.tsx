import { memo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { QuietButton } from '../../ui/button.tsx'
import { Logo } from '../../ui/logo.tsx'
import { productName } from '../../words/product.ts'
import { InPageLink } from '../parts/links.tsx'
import { useBase } from '../rules.ts'
import { RulesLine } from './rules-line.tsx'
import { SiteNav } from './site-nav.tsx'
import { frame as text } from './text.ts'
import { ThemeSwitch } from './theme-switch.tsx'

interface PageProps {
  /** The way back, above the main part. */
  readonly back?: ReactNode
  /** Whether the way back may come only after hydration: then its room is there from the first paint on. */
  readonly hasLateBack?: boolean
  readonly children: ReactNode
}

const column = 'mx-auto w-full max-w-page px-4.5 sm:px-6 print:max-w-none print:px-0'

/** The frame of every page: skip link, header, the way back, main part and footer. */
export function Page({ back, hasLateBack = false, children }: PageProps) {
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <Header />
      <div className={`${column} grow pb-9 print:pb-0`}>
        <div className="above-main no-print flex min-h-14 flex-wrap items-center justify-between gap-x-8 pt-4">
          {/* As wide with a way back as without: what stands beside it then never moves. */}
          <div className={hasLateBack ? 'h-8 w-100 max-w-full text-small touch:h-11' : 'text-small'}>
            {back && <nav aria-label={text.back}>{back}</nav>}
          </div>
          <RulesLine />
        </div>
        <main id="main" tabIndex={-1} className="pt-2 outline-none print:pt-3">
          {children}
        </main>
      </div>
      <Footer />
    </div>
  )
}

// A step from one question to the next renders neither of the two again, but for the links in them.
const Header = memo(function Header() {
  return (
    <header className="border-b border-line">
      <InPageLink
        targetId="main"
        className="no-print sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-3 focus:z-10 focus:bg-raise focus:px-3 focus:py-2"
      >
        {text.skip}
      </InPageLink>
      <div className={`${column} flex min-h-14 items-center justify-between gap-x-6 print:min-h-0 print:pb-1`}>
        <Link
          to="/"
          className="flex min-h-11 items-center gap-2.5 font-serif font-semibold text-ink no-underline print:min-h-0"
        >
          <Logo />
          {productName}
        </Link>
        <SiteNav />
      </div>
    </header>
  )
})

const Footer = memo(function Footer() {
  const base = useBase()
  return (
    <footer className="no-print border-t border-line bg-sunk text-note text-soft">
      <div className={`${column} flex flex-wrap items-center justify-between gap-x-10 gap-y-4 py-6`}>
        <div className="space-y-1">
          <p>
            {text.guidance}
            <br />
            {text.privacy}
          </p>
          <nav aria-label={text.about} className="-mx-2 flex flex-wrap">
            <FootLink to={`${base}/rules/table`}>{text.toTable}</FootLink>
            <FootLink to={`${base}/corrections`}>{text.toCorrections}</FootLink>
            <FootLink to={`${base}/about`}>{text.toAbout}</FootLink>
          </nav>
        </div>
        <ThemeSwitch />
      </div>
    </footer>
  )
})

function FootLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link to={to} className="inline-flex min-h-8 items-center px-2 touch:min-h-11">
      {children}
    </Link>
  )
}

/** The same for where somebody came from, back in the history: as they left it. */
export function BackButton({ onBack, children }: { readonly onBack: () => void; readonly children: ReactNode }) {
  return (
    <QuietButton type="button" onClick={onBack}>
      <span aria-hidden="true" className="mr-1">
        ‹
      </span>
      {children}
    </QuietButton>
  )
}

export function BackLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link to={to} className="group -ml-1 inline-flex min-h-8 items-center px-1 no-underline touch:min-h-11">
      <span aria-hidden="true" className="mr-1">
        ‹
      </span>
      <span className="underline decoration-1 underline-offset-3 group-hover:decoration-2">{children}</span>
    </Link>
  )
}
