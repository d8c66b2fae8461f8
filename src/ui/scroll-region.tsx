import type { ReactNode } from 'react'

interface ScrollRegionProps {
  readonly name: string
  readonly children: ReactNode
}

/** Holds what may be wider than the screen, and can be reached and moved from the keyboard. */
export function ScrollRegion({ name, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached from the keyboard
    <section aria-label={name} tabIndex={0} className="overflow-x-auto">
      {children}
    </section>
  )
}
