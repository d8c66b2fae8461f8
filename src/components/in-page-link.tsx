import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'

interface InPageLinkProps {
  readonly targetId: string
  readonly className: string
  readonly children: ReactNode
}

/** Leads to an element of this page. The address keeps the answers behind its `#`, so the place cannot stand there. */
export function InPageLink({ targetId, className, children }: InPageLinkProps) {
  const { pathname, hash } = useLocation()
  return (
    <Link
      to={`${pathname}${hash}`}
      className={className}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(targetId)?.focus()
      }}
    >
      {children}
    </Link>
  )
}
