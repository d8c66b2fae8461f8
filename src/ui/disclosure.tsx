import type { DetailsHTMLAttributes, ReactNode } from 'react'

interface DisclosureProps extends Omit<DetailsHTMLAttributes<HTMLDetailsElement>, 'className'> {
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** Opens to more. What it opens to says itself that it belongs here, by a line at its side. */
export function Disclosure({ summary, children, ...details }: DisclosureProps) {
  return (
    <details {...details} className="disclosure">
      <summary>{summary}</summary>
      <div className="mt-1 mb-3 border-l-2 border-line pl-3.5">{children}</div>
    </details>
  )
}
