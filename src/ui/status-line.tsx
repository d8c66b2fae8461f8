import { Children, type ReactNode } from 'react'

/**
 * Says what has just happened. It has to be there before it has anything to say, or nobody hears it; in a row of buttons
 * it takes no room until then.
 */
export function StatusLine({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className="text-small text-soft empty:-ml-2.5">
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
