import type { ReactNode } from 'react'

/**
 * Says what has just happened. It has to be there before it has anything to say, or nobody hears it; in a row of buttons
 * it takes no room until then.
 */
export function StatusLine({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className="text-small text-soft empty:-ml-2.5">
      {children}
    </p>
  )
}
