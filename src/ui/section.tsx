import type { ReactNode } from 'react'

interface SectionProps {
  readonly heading: string
  /** Not for paper. */
  readonly isForScreen?: boolean
  /** It belongs to what stands above it. */
  readonly isClose?: boolean
  readonly children: ReactNode
}

/** A part of a page under a heading of its own. */
export function Section({ heading, isForScreen = false, isClose = false, children }: SectionProps) {
  return (
    <section className={`${isClose ? 'mt-5' : 'mt-12'} print:mt-3.5 ${isForScreen ? 'no-print' : ''}`}>
      <h2 className="text-heading">{heading}</h2>
      {children}
    </section>
  )
}
