import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'
import { Link } from 'react-router'

const main = 'inline-block rounded-sm bg-accent px-6 py-2.5 font-semibold text-on-accent no-underline cursor-pointer'
const plain =
  'inline-block rounded-sm border border-soft px-3.5 py-2 text-small font-medium text-accent no-underline cursor-pointer'

/** What the page is there for; one a page. */
export function MainButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...props} className={`${main} border border-transparent`} />
}

export function PlainButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...props} className={plain} />
}

interface LinkProps {
  readonly to: string
  readonly children: React.ReactNode
}

export function MainLink({ to, children }: LinkProps) {
  return (
    <Link to={to} className={`${main} border border-transparent`}>
      {children}
    </Link>
  )
}

export function PlainLink({ to, children }: LinkProps) {
  return (
    <Link to={to} className={plain}>
      {children}
    </Link>
  )
}

/** Leads out of the product: to a mail program, for one. */
export function PlainAnchor(props: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  return <a {...props} className={plain} />
}
