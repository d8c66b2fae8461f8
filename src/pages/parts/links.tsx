/** Links that the router follows. */
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { openAndFocus } from '../../browser/focus.ts'
import { mainButton, plainButton } from '../../ui/button.tsx'

interface ButtonLinkProps {
  readonly to: string
  readonly children: ReactNode
}

/** Where the page wants people to go; one a page. Looks like the main button. */
export function MainLink({ to, children }: ButtonLinkProps) {
  return (
    <Link to={to} className={mainButton}>
      {children}
    </Link>
  )
}

/** Anywhere else that people may want to go. Looks like a plain button. */
export function PlainLink({ to, children }: ButtonLinkProps) {
  return (
    <Link to={to} className={plainButton}>
      {children}
    </Link>
  )
}

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
        openAndFocus(targetId)
        onFollow?.()
      }}
    >
      {children}
    </Link>
  )
}
