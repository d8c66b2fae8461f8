import type { ReactNode } from 'react'

interface FoldProps {
  readonly heading: string
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** A section that is folded away under its heading. Finding in the page opens it. */
export function Fold({ heading, isOpen = false, children }: FoldProps) {
  return (
    <section className="border-t border-line last:border-b">
      <details open={isOpen} className="fold">
        <summary>
          <h2>{heading}</h2>
        </summary>
        <div className="pt-1 pb-5">{children}</div>
      </details>
    </section>
  )
}
