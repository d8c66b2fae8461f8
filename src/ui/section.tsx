import type { ReactNode } from 'react'

interface SectionProps {
  readonly heading: string
  /** Shown at the end of the line of the heading, where there is room. */
  readonly beside?: ReactNode
  /** Not for paper. */
  readonly isForScreen?: boolean
  /** It belongs to what stands above it. */
  readonly isClose?: boolean
  readonly children: ReactNode
}

/** A part of a page under a heading of its own. */
export function Section({ heading, beside, isForScreen = false, isClose = false, children }: SectionProps) {
  return (
    <section className={`${isClose ? 'mt-5' : 'mt-12'} print:mt-3.5 ${isForScreen ? 'no-print' : ''}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 print:break-after-avoid">
        <h2 className="text-heading">{heading}</h2>
        {beside}
      </div>
      {children}
    </section>
  )
}
