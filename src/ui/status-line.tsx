import { Children, type ReactNode } from 'react'

/**
 * Says what has just happened. It has to be there before it has anything to say, or nobody hears it; and it has its room
 * from the start, so that nothing moves when it speaks: in a row of buttons behind the last of them.
 */
export function StatusLine({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className="order-last min-h-[1lh] grow basis-64 self-center text-small text-soft">
      <InElements>{children}</InElements>
    </p>
  )
}

/**
 * Gives each text that comes and goes an element of its own. A browser that translates the page puts elements of its own
 * in the place of text nodes, and React cannot take away what is no longer there.
 */
export function InElements({ children }: { readonly children: ReactNode }) {
  return Children.map(children, (child) => (typeof child === 'string' ? <span key={child}>{child}</span> : child))
}
