import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'

interface InPageLinkProps {
  readonly id?: string
  readonly targetId: string
  readonly className: string
  readonly onFollow?: () => void
  readonly children: ReactNode
}

/**
 * Leads to an element of this page, and opens it where it is folded away. The address keeps the answers behind its `#`,
 * so the place cannot stand there.
 */
export function InPageLink({ id, targetId, className, onFollow, children }: InPageLinkProps) {
  const { pathname, hash } = useLocation()
  return (
    <Link
      id={id}
      to={`${pathname}${hash}`}
      className={className}
      onClick={(event) => {
        event.preventDefault()
        const target = document.getElementById(targetId)
        target?.closest('details')?.setAttribute('open', '')
        target?.focus()
        onFollow?.()
      }}
    >
      {children}
    </Link>
  )
}
